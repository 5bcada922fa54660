/**
 * What a number counts, from the words behind it: takes text and a place, gives the noun in the plural. English; a noun
 * is told by its plural ending or a short list, and sought over the adjectives before it.
 */
import type { Span } from '../../text/span.ts';

export interface Counted {
  /** Lower case, plural: "observers", "crowns". */
  readonly noun: string;
  readonly span: Span;
}

/** Plurals without an s. */
const irregular =
  /^(?:\p{L}*(?:men|women|people|children)|police|personnel|troops|crew|staff|(?:air|space|water)?craft|feet|teeth|cattle|sheep|yen|yuan|percent)$/u;
/** Said of people, and a noun only where no other follows the number: "12 dead", but "12 wounded men". */
const plight = /^(?:dead|wounded|injured|missing)$/;
/** Words that end in s and are no plural noun. */
const noPlural =
  /(?:ss|us|is)$|^(?:as|was|has|does|says|its|his|hers|theirs|ours|yours|always|perhaps|across|besides|sometimes|afterwards|towards|upwards|overseas|plus|yes|thus|others|gas|less|versus|unless|means|news)$/;
/** Words that end what belongs to the number. */
const stop =
  /^(?:of|in|on|at|by|for|from|with|to|into|onto|over|under|off|near|along|about|after|before|since|until|during|through|across|between|among|against|around|aboard|inside|outside|within|without|behind|beyond|per|as|than|via|that|which|who|whose|whom|when|where|while|if|because|though|but|and|or|nor|yet|so|the|a|an|this|these|those|its|his|her|their|our|my|your|it|he|she|they|we|i|you|him|them|us|is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|not|no|said|says|say|told|took|went|came|ago|also|then|there|here|each|both|all|every|many|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Plurals that no other noun follows. */
const whole = /^(?:hours|days|weeks|months|years|people|times)$/;
const adjectives = 5;

/** "Ten or more tents". */
const orMore = /^\s+or (?:so|more|fewer|less)(?!\p{L})/iu;

/** Whether a word in lower case looks like a noun in the plural. */
const isPlural = (word: string): boolean =>
  irregular.test(word) || (word.length > 2 && word.endsWith('s') && !noPlural.test(word));

/** Behind `at`, before `end`; null when no plural noun is near. */
export function nounAfter(text: string, at: number, end: number): Counted | null {
  let from = at + /^["”’']?/.exec(text.slice(at, end))![0].length;
  from += orMore.exec(text.slice(from, end))?.[0].length ?? 0;
  let last: Counted | null = null;
  for (let i = 0; i <= adjectives; i++) {
    const match = /^[^\S\n]+(\p{L}[\p{L}-]*)/u.exec(text.slice(from, Math.min(end, from + 60)));
    if (!match) return last;
    const word = match[1]!.toLowerCase();
    const stopAt = from + match[0].length;
    const possessive = /^[’'](?:s(?!\p{L})|\s+\p{Ll})/u.test(text.slice(stopAt, stopAt + 6));
    if (stop.test(word) || possessive) return last;
    const plural = isPlural(word) || (last === null && plight.test(word));
    // "weapons systems": the last of several plurals in a row.
    if (last !== null && (!plural || whole.test(last.noun))) return last;
    if (plural) last = { noun: word === 'persons' ? 'people' : word, span: [stopAt - match[1]!.length, stopAt] };
    from = stopAt;
    if (/^[^\S\n]?[,;:.!?)("“”—–]/.test(text.slice(from, from + 2))) return last;
  }
  return last;
}

/** Words that a number joins by a hyphen without counting them: "two-way", "300-strong". */
const uncounted = /^(?:way|fold|star|sided|strong|odd|plus|state|party|times?|piece|hand|ish|something|member)$/;

/** "A five-minute walk" is a distance. */
const journey = /^-(?:minute|hour|day)\s+(?:drive|walk|ride|flight|train|boat|bus|journey)(?!\p{L})/u;

/** "twelve-point", "30-day", "3.40-crown": the noun joined to a number by a hyphen, in the plural. */
export function nounJoined(text: string, at: number, end: number): Counted | null {
  const noun = /^-(\p{Ll}+)(?![\p{L}’'])/u.exec(text.slice(at, Math.min(end, at + 30)))?.[1];
  if (noun === undefined || uncounted.test(noun) || journey.test(text.slice(at, end))) return null;
  return { noun: pluralOf(noun), span: [at + 1, at + 1 + noun.length] };
}

/** The noun behind "one" or "1", in the plural; null when another word stands there. */
export function singularAfter(text: string, at: number, end: number): Counted | null {
  const match =
    /^[^\S\n]+(?:\p{L}[\p{L}-]*[^\S\n]+)??(man|woman|child|person|soldier|sailor|civilian|pilot|guard|officer|fighter|fisherman|policeman|worker|girl|boy|resident|prisoner|ship|boat|death|fatality|casualty|injury)(?![\p{L}’'-])/iu.exec(
      text.slice(at, end),
    );
  return (
    match && {
      noun: pluralOf(match[1]!.toLowerCase()),
      span: [at + match[0].length - match[1]!.length, at + match[0].length],
    }
  );
}

/** "All prisoners, more than 400 of them, go home": the plural set off just before `start`, of the sentence from `from`. */
export function nounOfThem(text: string, from: number, [start, at]: Span, end: number): Counted | null {
  const them = /^\s+of\s+(?:them|whom)(?=\s*[,.;)–—]|\s+(?:are|were|will|have|had)(?!\p{L}))/iu.exec(
    text.slice(at, end),
  );
  const noun = /(?<!\p{L})(\p{Ll}+)\s*[,(–—]\s*$/u.exec(text.slice(from, start))?.[1];
  if (!them || noun === undefined || /\d/.test(text.slice(from, start)) || !isPlural(noun)) return null;
  return { noun, span: [at, at + them[0].length] };
}

function pluralOf(word: string): string {
  if (word.endsWith('man')) return word.replace(/man$/, 'men');
  if (word === 'person') return 'people';
  if (word === 'child') return 'children';
  if (word === 'foot') return 'feet';
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
