/**
 * The lexicon of cues: verbs that attribute, with the complements that each takes. Gives look-ups by word form;
 * holds data and knows no text.
 *
 * Frames, after what may follow the verb as the content:
 *   say    a quotation or a clause, with or without "that"; may stand after or inside its content
 *   tell   as `say`, with the person addressed before the content
 *   think  a clause, with or without "that"; may stand after its content
 *   that   a clause that opens with "that" or a question word, or a quotation
 *   do     an infinitive ("refused to sign")
 *   urge   a person and an infinitive ("urged both sides to sign")
 *   call   an object and what it is called ("called it a mistake")
 *   judge  an object, which is the content ("rejected the offer")
 */
export type Frame = 'say' | 'tell' | 'think' | 'that' | 'do' | 'urge' | 'call' | 'judge';

const verbs: Readonly<Record<string, string>> = {
  'say say':
    'say add note write state declare remark assert argue insist explain conclude stress reiterate repeat reply respond recall suggest claim announce report joke quip tweet post admit concede acknowledge caution predict contend maintain complain lament muse observe emphasize emphasise underline underscore counter retort exclaim comment affirm confirm allege boast vow pledge promise reveal disclose estimate proclaim confide protest interject elaborate opine warn testify clarify signal shout tell-of recount rejoin venture hint specify charge',
  'tell tell': 'tell assure inform remind notify advise brief',
  'think think':
    'think believe feel fear hope suspect expect worry assume guess imagine figure reckon deem doubt wish consider understand',
  'that that':
    'know see show find mean indicate realize realise recognize recognise decide agree learn hear determine calculate demonstrate prove point complain ask wonder question demand propose recommend imply dispute deny speculate forecast discover remember forget worry conclude rule urge read emphasise',
  'do do':
    'want plan hope seek refuse agree decline threaten vow pledge promise offer demand intend propose expect wish prefer decide aim ask resolve opt',
  'urge urge':
    'urge ask call press advise warn order want tell encourage invite beg instruct implore remind expect request challenge allow',
  'call call':
    'call describe label dub brand characterize characterise portray term hail denounce dismiss condemn regard view see depict paint consider name',
  'judge judge':
    'indicate accuse blame criticize criticise praise endorse support oppose reject condemn denounce deny announce propose cite dismiss defend blast slam applaud welcome demand seek favor favour question express voice tout mock decry deplore urge discuss predict promise pledge threaten suggest mention champion reaffirm highlight acknowledge outline advocate hail call-for call-on call-upon refer-to allude-to speak-of complain-about warn-of warn-against protest disavow renounce ridicule confirm want recommend admit emphasize emphasise stress detail claim request echo reiterate describe fear lambast lambaste deride bemoan commend thank congratulate vow offer signal',
};

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  find: ['found', 'found'],
  mean: ['meant', 'meant'],
  learn: ['learned', 'learnt'],
  hear: ['heard', 'heard'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  read: ['read', 'read'],
  beg: ['begged', 'begged'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  plan: ['planned', 'planned'],
  prefer: ['preferred', 'preferred'],
  slam: ['slammed', 'slammed'],
  quip: ['quipped', 'quipped'],
  label: ['labeled', 'labelled'],
  signal: ['signaled', 'signalled'],
  cry: ['cried', 'cried'],
  dub: ['dubbed', 'dubbed'],
  opt: ['opted', 'opted'],
};

export type Form = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface CueVerb {
  readonly lemma: string;
  readonly form: Form;
  readonly frames: ReadonlySet<Frame>;
}

const framesOf = new Map<string, Set<Frame>>();
for (const [key, list] of Object.entries(verbs)) {
  const frame = key.split(' ')[0] as Frame;
  for (const lemma of list.split(' ')) framesOf.set(lemma, (framesOf.get(lemma) ?? new Set()).add(frame));
}

const byForm = new Map<string, { lemma: string; form: Form }>();
for (const lemma of new Set([...framesOf.keys()].map((l) => l.split('-')[0]!))) {
  const add = (form: string, kind: Form) => byForm.has(form) || byForm.set(form, { lemma, form: kind });
  const stem = lemma.replace(/e$/, '');
  const sibilant = /(?:s|sh|ch|x|z)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  add(lemma, 'base');
  add(consonantY ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 'present');
  const past = irregular[lemma];
  add(past?.[0] ?? (consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`), 'past');
  add(past?.[1] ?? `${stem}ed`, 'participle');
  const doubled = past && /^(?:beg|admit|refer|plan|prefer|slam|quip|dub|opt)$/.test(lemma) && lemma !== 'opt';
  add(doubled ? `${lemma}${lemma.at(-1)}ing` : lemma === 'see' ? 'seeing' : `${stem}ing`, 'ing');
  if (lemma === 'label' || lemma === 'signal') add(`${lemma}ling`, 'ing');
}

/** The cue verb that `word` (lower case) is a form of, or null. */
export function cueVerb(word: string): CueVerb | null {
  const found = byForm.get(word);
  return found ? { ...found, frames: framesOf.get(found.lemma) ?? new Set() } : null;
}

/** Frames of a verb with its particle ("call" + "for"), or null when the pair is no cue of its own. */
export const phrasalFrames = (lemma: string, particle: string): ReadonlySet<Frame> | null =>
  framesOf.get(`${lemma}-${particle}`) ?? null;

/** Nouns for spoken and written words: "said in a statement", "the claim that". */
export const speechNouns = new Set(
  'statement interview briefing conference address speech post tweet message letter email remarks comments press broadcast report article column editorial memo hearing debate rally call telephone phone note testimony social twitter facebook telegram television tv radio'.split(
    ' ',
  ),
);

/** Nouns that can carry a "that" clause as what somebody holds. */
export const claimNouns = new Set(
  'claim assertion belief view argument contention suggestion allegation accusation statement insistence conviction fear hope conclusion opinion warning admission announcement complaint pledge promise vow assessment prediction expectation position demand proposal'.split(
    ' ',
  ),
);
