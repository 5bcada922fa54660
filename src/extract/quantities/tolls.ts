/**
 * Tolls: whether a number of people is said to have died, been hurt, gone missing, been taken or driven away. Takes the
 * words around a number, gives the canonical name, whatever verb or noun the report uses. English.
 */
import { currency } from './money.ts';

/** `casualties` where a report does not tell the dead from the wounded. */
export type Toll = 'killed' | 'wounded' | 'casualties' | 'missing' | 'captured' | 'displaced';

interface Wording {
  readonly toll: Toll;
  /** Verbs whose object is the toll, as they stand before the number. */
  readonly before: string;
  /** What is said of the people, behind the number and its noun. */
  readonly behind: string;
  /** Nouns that are the toll themselves. */
  readonly nouns: string;
}

/** The first that fits counts, so that "killed or wounded" is neither. */
const wordings: readonly Wording[] = [
  {
    toll: 'casualties',
    before: 'kill(?:ed|ing|s)? (?:or|and) (?:wound|injur|maim)(?:ed|ing|es|e|s)?',
    behind: '(?:killed|dead) (?:or|and) (?:wounded|injured|missing)|(?:wounded|injured) or killed',
    nouns: 'casualties',
  },
  {
    toll: 'killed',
    before:
      'kill(?:ed|ing|s)?|murder(?:ed|ing)|slaughter(?:ed|ing)|massacr(?:ed|ing)|execut(?:ed|ing)|drown(?:ed|ing)|slaying|(?:claim(?:ed|ing|s)|tak(?:en|ing)|took|cost(?:ing|s)?) the lives of|the (?:deaths?|killings?|murders?|loss) of|(?:death )?toll (?:[\\p{L}’-]+ ){0,5}?(?:(?:has |had )?(?:risen|rose|rises|climbed|grown|grew|increased) to|now at|stands at|stood at|(?:has |had )?reached|of|to|at|is|was)|(?:number of )?(?:the )?dead (?:has |had )?(?:risen|rose|climbed) to|(?:shot|beat|stabbed) dead',
    behind:
      'dead|killed|died|perished|slain|murdered|drowned|executed|succumbed|fell in battle|lost (?:his|her|their) (?:lives|life|fight)|shot dead|gave their lives|burned to death',
    nouns: 'dead|deaths|fatalities|killings',
  },
  {
    toll: 'wounded',
    before:
      'wound(?:ed|ing|s)?|injur(?:ed|ing|es|e)|hurt(?:ing)?|maim(?:ed|ing)|number of (?:the )?(?:wounded|injured) (?:has |had )?(?:risen|rose|climbed) to',
    behind: 'wounded|injured|hurt|maimed|hospitali[sz]ed',
    nouns: 'wounded|injured|injuries',
  },
  { toll: 'missing', before: '(?!)', behind: 'missing|unaccounted for', nouns: 'missing' },
  {
    toll: 'captured',
    before: 'captur(?:ed|ing|es)|tak(?:en|ing) captive',
    behind: 'captured|taken (?:prisoner|captive|hostage)',
    nouns: 'captives',
  },
  {
    toll: 'displaced',
    before: 'displac(?:ed|ing|es)|uproot(?:ed|ing)',
    behind:
      'displaced|made homeless|uprooted|fled their homes|fled|(?:forced |driven )?(?:(?:from|out of) their homes|to flee)',
    nouns: 'displaced',
  },
];

const auxiliary =
  '(?:who|that|have|has|had|were|was|are|is|be|been|being|to|now|also|still|then|later|reportedly|known|believed|feared|confirmed|reported|said|thought|presumed|listed as|slightly|seriously|badly|lightly|severely|critically|gravely|left|lay|found|went|gone|either)';
/** "on board", "in the harbour": a short phrase of place between the people and what is said of them. */
const place = '(?:\\s+(?:on|in|from|at|aboard|inside|near)(?:\\s+(?:the|a|an|both))?(?:\\s+[\\p{L}-]+){1,3}?)?';
/** An active verb has an object: "12 soldiers wounded the captain". */
const object =
  '(?!\\s+(?:the|a|an|his|her|its|their|at least|more|some|nearly|about|\\d|one|two|three|four|five|six|seven|eight|nine|ten)(?!\\p{L}))';

const compiled = wordings.map(({ toll, before, behind, nouns }) => ({
  toll,
  before: new RegExp(
    `(?<![\\p{L}-])(?:${before})(?:\\s+(?:a total of|another|a further|all|an additional|the))?\\s*$`,
    'iu',
  ),
  behind: new RegExp(
    `^(?:\\s+others)?(?:,[^,.;]{1,40},)?${place}(?:\\s+${auxiliary})*\\s+(?:(?:${behind})(?![\\p{L}-]))${object}`,
    'iu',
  ),
  nouns: new RegExp(`^(?:${nouns})$`, 'u'),
}));

/** What no toll is counted in: towns are captured too, people are killed two days later, and a toll can be a fee. */
const thing =
  /^(?:villages|towns|cities|settlements|positions|ships|boats|vessels|trawlers|tanks|vehicles|guns|weapons|launchers|islands|regions|districts|provinces|oblasts|houses|buildings|flags|posts|checkpoints|strongholds|bases|aircraft|drones|miles|(?:kilo)?met(?:re|er)s|tonnes|seconds|minutes|hours|days|nights|weeks|months|years|decades|times|percent)$/;
/** "The toll": of the dead only where somebody is said to have died. */
const toll = /(?<!(?:death|casualty) )toll\s[^,;]*$/iu;
const mortal =
  /(?<!\p{L})(?:dead|deaths?|die[ds]?|dying|kill\p{L}*|wounded|injured|victims?|attacks?|strikes?|blasts?|raids?|shelling|explosions?)(?!\p{L})/iu;

/** "Claimed 12 lives", and never "saved 12 lives". */
const taken =
  /(?<!\p{L})(?:claim(?:ed|ing|s)|cost(?:ing|s)?|tak(?:en|ing)|took|loss of|lost)(?:\s+(?:another|a further))?\s*$/iu;

/**
 * `before` ends where the number or its qualifier begins; `noun` is the noun counted, in lower case, or null; `behind`
 * begins where the noun, or a number without one, ends. All within one sentence.
 */
export function tollOf(before: string, noun: string | null, behind: string): Toll | null {
  if (noun === 'lives') return taken.test(before) ? 'killed' : null;
  if (noun !== null && (thing.test(noun) || currency.test(noun))) return null;
  if (toll.test(before) && !mortal.test(`${before}.${behind}`)) return null;
  const fits = compiled.find((w) => w.nouns.test(noun ?? '') || w.before.test(before) || w.behind.test(behind));
  return fits?.toll ?? null;
}

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ordinal = new RegExp(
  `(?<!\\p{L})(?:an?|the)\\s+(${ordinals.join('|')})(?:(?:\\s+(?!of\\b)[\\p{Ll}-]+){0,2}?\\s+(?:(?:has|had|have|later|also|then|was|were)\\s+)*(?:died|dies|killed|perished|succumbed|drowned)(?!\\p{L})|(?=[.,;!?]|$))`,
  'giu',
);

/** Characters between a death and the next one of the same sentence. */
const reach = 200;

/** "A third died on Saturday", "two died, then a third": the toll that an ordinal brings it to. Places are in `sentence`. */
export function ordinalTolls(
  sentence: string,
): { readonly value: number; readonly at: number; readonly length: number }[] {
  return [...sentence.matchAll(ordinal)].flatMap((match) => {
    const says = /(?:died|dies|killed|perished|succumbed|drowned)$/iu.test(match[0]);
    const follows = /(?:died|killed|perished|drowned)[^.;]*(?:then|and|,)\s+(?:also\s+)?$/iu.test(
      sentence.slice(Math.max(0, match.index - reach), match.index),
    );
    return says || follows
      ? [{ value: ordinals.indexOf(match[1]!.toLowerCase()) + 2, at: match.index, length: match[0].length }]
      : [];
  });
}
