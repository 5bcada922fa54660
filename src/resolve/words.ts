/** Words that decide what a noun phrase stands for: titles, bodies, groups, reports. Data and small tests; knows no names. */

const titleNouns =
  'president|premier|minister|chancellor|secretary|spokes(?:man|woman|person)|envoy|ambassador|negotiator|diplomat|adviser|advisor|aide|leader|chief|head|director|chair(?:man|woman|person)?|commissioner|governor|mayor|senator|congress(?:man|woman)|representative|lawmaker|legislator|general|admiral|colonel|major|captain|commander|lieutenant|marshal|king|queen|prince|princess|emperor|pope|bishop|archbishop|patriarch|judge|prosecutor|attorney|lawyer|professor|analyst|economist|expert|historian|researcher|scientist|author|journalist|reporter|correspondent|editor|columnist|manager|strategist|pollster|official|deputy|delegate|mediator|monitor|inspector|speaker|founder|owner|boss|banker|trader|farmer|fisherman|pilot|skipper|doctor|nurse|teacher|student|resident|witness|survivor|activist|candidate|nominee|veteran|soldier|officer|candidate|son|daughter|wife|husband|brother|sister|cousin|father|mother|son-in-law|counterpart|politician|politburo|billionaire|tycoon|dealmaker|developer|ally|rival|predecessor|successor';

export const titleNoun = new RegExp(`^(?:${titleNouns})$`, 'i');
export const titleAbbreviation =
  /^(?:mr|mrs|ms|miss|dr|prof|gen|lt|col|maj|capt|sgt|adm|cmdr|sen|sens|rep|reps|gov|rev|sir|lord|lady|dame|hon|sec|amb|st)\.?$/i;
/** Plurals of titles, and other words for people in number. */
export const groupNoun = new RegExp(
  `^(?:(?:${titleNouns.replaceAll('?:', '?:')})s|ministers|spokes(?:men|women|people)|chairmen|congressmen|officials|authorities|sources?|people|persons?|leaders|members|critics|supporters|opponents|allies|governments|states|countries|capitals|forces|troops|residents|voters|experts|observers|families|relatives|witnesses|insiders|republicans|democrats|parties|sides|men|women|others|many|some|several|both|staff|aides|figures|businessmen|reports|media|outlets|newspapers|traders|farmers|fishermen|monitors|polls?|surveys?|activists)$`,
  'i',
);
export const reportNoun =
  /^(?:report|reports|newspaper|paper|agency|outlet|broadcaster|channel|network|magazine|weekly|daily|website|site|blog|article|story|dispatch|editorial|tabloid|station|newswire|wire|reporter|journalist|correspondent|reporting)$/i;
export const bodyNoun =
  /^(?:ministry|department|office|government|administration|parliament|council|committee|commission|agency|authority|army|navy|military|police|court|party|embassy|foundation|institute|university|union|alliance|league|bank|company|group|association|federation|mission|delegation|side|team|camp|cabinet|congress|senate|house|assembly|bureau|service|board|fund|organisation|organization|ministry's|secretariat|press|campaign|chancellery|palace|kremlin|guild|chamber|centre|center|corporation|command|staff|news|times|post|herald|journal|tribune|gazette)$/i;
export const governmentNoun =
  /^(?:government|side|leadership|delegation|administration|authorities|regime|cabinet|team|camp|state)$/i;

export const feminine =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|wife|daughter|sister|mother|businesswoman)\.?$/i;
export const masculine =
  /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|husband|son|brother|father|businessman|son-in-law|pope)\.?$/i;

/** A name that says of itself that it is a medium. */
export const mediaName =
  /\p{Lu}[\p{L}.]*\b.*\b(?:News|Times|Post|Journal|Herald|Tribune|Gazette|TV|Television|Radio|Agency|Press|Broadcasting|Magazine|Weekly|Daily|Today|Mail|Mirror|Observer|Courier|Standard|Chronicle|Network)\b|^(?:X|Twitter|Facebook|Telegram|Instagram|TikTok|YouTube|Truth Social)$/u;

/** Words that end names of places, buildings, laws and times; such a name is nobody's. */
export const thingNoun =
  /^(?:islands?|river|lake|sea|strait|bay|gulf|mountains?|valley|desert|street|avenue|road|square|park|bridge|airport|harbou?r|port|school|college|hospital|church|museum|act|law|bill|treaty|accords?|agreement|protocol|convention|war|battle|day|week|month|year|prize|award|county|district|province|region|oblast|city|town|village|north|south|east|west|africa|america|asia|europe|initiative|project|plan|programme|program|legacy|conference|summit|games|cup|league|award)$/i;
