/** Attacks and their tolls: shelling, raids, missiles, seizures of ground, killings; and the dead counted later. A lexicon. */
import { anyCase, behind, type Construct, oneOf, pattern } from './rule.ts';

const weapons =
  'missiles? drones? rockets? shells? bombs? mortars? artillery torpedo(?:es)? mines? gunfire warheads? shots? glide.bombs? cruise.missiles? ballistic.missiles? projectiles? rounds grenades?';
const weapon = oneOf(weapons);
const fighters = oneOf(
  'troops forces soldiers gunmen militants fighters army navy jets warplanes aircraft gunboats? patrol.boats? commandos rebels guerrillas assailants attackers insurgents warships? marines paratroopers militia militiamen bombers? assassins? snipers? planes helicopters tanks raiders pirates',
);
const figurative =
  /\b(?:attack(?:s|ed)?\s+on\s+(?:his|her|their|its)\s+(?:character|record|credibility|reputation|critics?|plan|policy|rivals?)|verbal(?:ly)?|tweet(?:s|ed|ing)?|debates?|jabs?|campaign|legislative|political(?:ly)?|in (?:a )?speech|simulated|mock|drills?|panic attack|heart attack|personal attacks?|on the attack|(?:lines?|areas?) of attack|-(?:dollar|euro|pound|crown) (?:attack|assault)s?|charm offensive|diplomatic offensive|hunger strike|rail strike|on strike|strike a (?:deal|balance|chord|tone)|struck (?:a|an|the)?\s*(?:deal|balance|chord|tone|agreement|accord|note|bargain|compromise)|raised? the roof|strikes? (?:by|of) (?:workers|drivers|dockers|pilots|teachers)|hit (?:back|out|record|a record|a snag|the market|a new)|market|earthquake|flood|storm|avalanche|crash|wreck|accident|collision|derailment|stampede|overdose|typhoon|hurricane|epidemic|wildfire|cancer|illness)\b/i;
/** Stoppages of work, which are called strikes too; their words stand in the clause. */
const stoppage =
  /\b(?:(?:transport|general|bus|tram|train|tube|subway|rail|dock|docks|port|ferry|school|postal|teachers|nurses|doctors|pilots|drivers|workers|miners|writers|actors|auto|steel|wildcat|sympathy|indefinite|one-day|two-day|three-day|nationwide|hunger|pay|wage|sit-down|rent|warning|token|solidarity|dockers)[’']?\s+strikes?|strikes?\s+(?:ballot|vote|pay|fund|committee|leaders?|action|notice|breakers?|call|mandate|arbiter)|(?:day|week|month)\s+of\s+(?:the|a|its)\s+strike|on\s+strike|strikers?|walk-?outs?|stoppages?|lock-?outs?|arbitrat\p{L}*|unions?[’']s?\s+strike|(?:call|end|suspend|halt|paus|join|resum|ballot|stag|extend|settl|continu)\p{L}*\s+(?:off\s+)?(?:a|an|the|its|their|his)\s+(?:(?!air|missile|drone|rocket|artillery)[\p{L}-]+\s+){0,2}strikes?|(?:trade|labou?r|\p{L}+s[’']|the)\s+unions?)\b/iu;
/** People in the street, and those who stand against them. */
const crowd =
  '(?:pickets?|picketers|crowds?|demonstrators?|protesters?|strikers?|marchers?|demonstrations?|marches|rally|rioters?|workers|farmers|students|picket\\s+lines?|guards?|police(?:men)?|officers?|security\\s+men|troops|soldiers|fans|settlers|villagers|supporters)';
const number = `(?:\\d[\\d,.]*|${anyCase(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens scores hundreds thousands several another a.dozen a.second a.third a.fourth a.fifth a.sixth a.seventh a.eighth a.ninth a.tenth a.man a.woman a.child a.boy a.girl',
)})`;
const counted = `\\b${number}(?:\\s+[\\p{L}-]+){0,5}\\s+`;
const later =
  /\b(?:attack|shell|strike|struck|hit|mine|bomb|missile|drone|raid|storm|blast|explosion|mortar|fire|fired|firing|gun|truce|ceasefire|killed|wounded|injured|murdered|rocket|kill|killing|clash|scuffle|riot|picket|brawl)\p{L}*\b/iu;

const murdered = pattern(behind(counted, '(?:was|were|been)\\s+(?:killed|murdered|shot|slain|gunned\\s+down)'));
/** Killings with a time or a killer of their own carry on nothing. */
const ownTime =
  /\b(?:by\s+(?!the\s+\p{L}+day)|(?:in|on|last)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/iu;
/** The dead of a whole war are no single attack's. */
const cumulative = new RegExp(`${figurative.source}|\\bsince\\b|\\bso far\\b|\\bduring the war\\b`, 'i');

export const attacks: Construct = {
  kind: 'attack',
  plover: 'ASSAULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:charged|rushed|tear-?gassed|clubbed|beat|baton-charged|manhandled|opened\\s+fire\\s+on|drove\\s+into|ploughed\\s+into|waded\\s+into)(?=\\s+(?:an?|the|peaceful|two|three|several|\\p{N}+)\\s+(?:\\p{L}+\\s+){0,3}?${crowd}\\b(?!\\s+(?:with|over)\\b))|(?:fired|used|turned)\\s+(?:tear\\s+gas|rubber\\s+bullets|water\\s+cannons?|batons)|(?:set\\s+fire\\s+to|torched|fire-?bombed|petrol-bombed|burned\\s+down|burnt\\s+down|vandali[sz]ed)(?=\\s+(?:an?|the|two|three|four|five|several|\\p{N}+|cars|buses|tyres|shops|buildings|\\p{Lu})\\b)|(?:threw|hurled|lobbed)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:stones|bricks|bottles|rocks|petrol\\s+bombs?|molotovs?|fire-?bombs?|paving\\s+stones)`,
      ),
      whole: true,
      subject: 'agent',
      object: 'target',
      unless: /\b(?:our|his|her|my)\s+(?:case|campaign|career|reputation)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern('fought|clashed|scuffled|brawled|came\\s+to\\s+blows|exchanged\\s+blows|traded\\s+blows'),
      whole: true,
      subject: 'agent',
      object: null,
      needs: /\b(?:pickets?|picketers|demonstrators|protesters|strikers|marchers|rioters|guards|riot\s+police)\b/iu,
      unless: /\bfought\s+(?:for|to|back|over|off|against)\b|\bin\s+court\b|\bverbal/i,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `(?:scuffles?|clash(?:es)?|brawl|fight|affray|fracas|melee|riot)(?=\\s+(?:at|outside|in|near|with|between|on|broke|erupted)\\b)`,
      ),
      subject: 'agent',
      object: null,
      needs:
        /\b(?:injur\p{L}*|hurt|arrest\p{L}*|pickets?|picketers|demonstrators|protesters|strikers|riot\s+police|gates?)\b/iu,
      unless:
        /\b(?:(?:lead|led|escalat)\p{L}*\s+(?:in)?to|likel(?:y|ihood)|clash(?:es)?\s+(?:of|over|with\s+reality)|fight\s+(?:for|over|against|in\s+court))\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          '\\b(?:[Ff]ire|[Bb]laze|[Ii]nferno)\\s+(?:(?:that|which|has|had)\\s+)*',
          'destroyed|gutted|wrecked|damaged|put|burned|consumed|tore\\s+through',
        ),
      ),
      subject: null,
      object: 'target',
      after:
        /\b(?:arson\p{L}*|fire-?bomb\p{L}*|petrol\s+bomb|torched|set\s+(?:on\s+)?fire|setting\s+(?:the\s+)?fire|deliberate(?:ly)?|sabotage\p{L}*)\b/iu,
    },
    {
      shape: 'noun',
      trigger: pattern('arson(?=\\s+(?:at|on|in)\\b)'),
      subject: 'agent',
      object: 'target',
    },
    {
      shape: 'verb',
      trigger: pattern(
        'attacked|attacking|shelled|(?<!the\\s)shelling(?!\\s+of)|shells(?=\\s+(?:the|a|\\p{Lu}\\p{Ll}+)\\b(?!\\s+(?:hit|struck|fell)))|bombed|(?<!the\\s)bombing(?!\\s+of)|bombarded|bombarding|stormed|storming|raided|raiding|ambushed|invaded|invading|(?<!\\b(?:any|temporarily|in|over|of|the|other|all|and|to)\\s)occupied(?=\\s+the\\s|\\s+\\p{Lu}\\p{L}+\\s+(?:in|on|since)\\b)|overran|torpedoed|rammed|assassinated|gunned\\s+down|shot\\s+dead|blew\\s+up|blown\\s+up|shot\\s+down|pounded|strafed|assaulted|besieged|sabotaged',
      ),
      subject: 'agent',
      object: 'target',
      unless: figurative,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'hit|hits|struck|strikes(?=\\s+(?:the|an?|\\p{Lu}))|slammed\\s+into|crashed\\s+into|fell\\s+on|rained\\s+(?:down\\s+)?on|landed\\s+on|targeted|damaged|destroyed|sank|sunk|wrecked|ripped\\s+through|tore\\s+through',
      ),
      subject: 'agent',
      object: 'target',
      needs: new RegExp(
        `\\b(?:${weapon}|${fighters}|attack|strike|airstrikes?|blast|explosion|killing|wounding)\\b`,
        'iu',
      ),
      unless: new RegExp(`${figurative.source}|${stoppage.source}`, 'iu'),
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:fired|firing|fires?|launched|launching|launches|dropped|dropping)\\s+(?:(?!an?\\s+(?:inquiry|investigation|appeal|campaign|review|website|probe|plan|initiative))[\\p{L}\\p{N},.-]+\\s+){0,6}?(?:${weapon}|attacks?|strikes?|airstrikes?|offensive|assault|raids?|barrages?|salvo(?:es|s)?|incursion|invasion)|opened\\s+fire|opening\\s+fire|(?:fired|firing)(?=\\s+(?:on|at|from|into|across)\\b)|traded\\s+fire|exchanged\\s+fire`,
      ),
      subject: 'agent',
      object: 'target',
      unless:
        /\bfired\s+(?:his|her|its|the)\s+(?:minister|chief|aide)|ministers?\s+fired|\bfired\s+from\s+(?:the|his|her|its|their)\s+(?:\p{L}+\s+){0,3}(?:campaign|job|post|team|company|network|show|administration|staff|government)\b|\b(?:truce|ceasefire|halt to fire)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:crossed|crossing|moved|pushed|marched|poured|advanced)(?=\\s+(?:onto|into|over\\s+the\\s+border)\\b)|seized(?=\\s+(?:the\\s+)?(?:city|town|village|port|airport|island|spit|bridge|district|region|territory)\\b)|captured(?=\\s+(?:the\\s+)?(?:(?:key\\s+)?(?:city|town|village)|\\p{Lu}))|annexed`,
      ),
      subject: 'agent',
      object: 'target',
      needs: new RegExp(`\\b(?:${fighters}|annexed|captured|seized)\\b`, 'iu'),
      unless: /\b(?:footage|videos?|cameras?|photos?|pictures?|imagination|attention|votes?|nomination|delegates)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:was|were)\\s+(?:lost|sunk|destroyed|killed|hit|damaged)(?=[^,;]{0,40}\\b(?:to|by)\\s+(?:an?\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:mines?|missiles?|drones?|rockets?|torpedo|bombs?|shells?|gunmen|snipers?)\\b)',
      ),
      subject: 'target',
      object: null,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:(?:missile|drone|rocket|mortar|bomb|artillery|arson|gun|knife|cyber|air|suicide|car|terror|terrorist|ballistic)\\s+)*(?:attacks?|strikes?|airstrikes?|bombardments?|bombings?|shelling|raids?|assaults?|ambush|incursion|invasion|occupation|massacre|explosions?|blasts?|assassination|barrage|killings?|shooting|murders?|sabotage|capture)(?=\\s+(?:of|on|against|at|in|near|aboard|by|killed|that\\s+killed|which\\s+killed|struck|hit)\\b)',
      ),
      subject: 'agent',
      object: 'target',
      unless: new RegExp(`${figurative.source}|${stoppage.source}`, 'iu'),
    },
    {
      shape: 'noun',
      trigger: pattern(
        behind(
          "\\p{Lu}\\p{L}*(?:[’']s?)?\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}",
          '(?:(?:missile|drone|rocket|mortar|artillery|air|ballistic)\\s+)+(?:attacks?|strikes?|barrages?|raids?)',
        ),
      ),
      subject: 'agent',
      object: 'target',
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:killed|killing|murdered|wounded|wounding|injured|injuring|slain)(?=\\s+(?:at\\s+least\\s+|more\\s+than\\s+|over\\s+|nearly\\s+|about\\s+|some\\s+|up\\s+to\\s+|an?\\s+estimated\\s+)?${number}\\b)`,
      ),
      subject: 'agent',
      object: null,
      unless: figurative,
      needs:
        /\b(?:attack|strike|missile|drone|shell|rocket|bomb|fire|gunmen|forces|troops|mine|raid|blast|explosion|mortar)\p{L}*\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `${behind(counted, '(?:(?:have\\s+|has\\s+|had\\s+)?(?:died|perished|lost\\s+their\\s+lives)|(?:was|were|been|being)\\s+(?:wounded|injured|hurt)|(?:are|were)\\s+(?:now\\s+)?(?:known\\s+to\\s+have\\s+died|dead|confirmed\\s+dead)|dead)')}|(?:death\\s+)?toll(?=\\s+(?:rose|has\\s+risen|climbed|reached|stands|stood|from))|(?:to\\s+have\\s+)died(?=\\s+in\\b)`,
      ),
      subject: null,
      object: null,
      unless: cumulative,
      after: later,
      continues: ['attack', 'violation'],
    },
    {
      shape: 'noun',
      trigger: pattern(
        'first\\s+(?:shells?|shots?|missiles?|rockets?|bombs?)(?=\\s+(?:came|fell|hit|struck|landed|exploded))',
      ),
      subject: null,
      object: null,
      continues: ['attack', 'violation'],
    },
    {
      shape: 'verb',
      trigger: murdered,
      subject: 'target',
      object: null,
      needs: ownTime,
      unless: cumulative,
    },
    {
      shape: 'verb',
      trigger: murdered,
      subject: 'target',
      object: null,
      unless: new RegExp(`${ownTime.source}|${cumulative.source}`, 'iu'),
      continues: ['attack', 'violation'],
    },
    {
      shape: 'verb',
      trigger: pattern(`(?:died|perished)(?=\\s+(?:at|in)\\s+(?:the\\s+|a\\s+)?\\p{L})`),
      subject: null,
      object: null,
      needs: new RegExp(`\\b${number}\\s+(?:[\\p{L}-]+\\s+){0,3}(?:died|perished)\\b`, 'iu'),
      unless: figurative,
      continues: ['attack', 'violation'],
    },
  ],
};
