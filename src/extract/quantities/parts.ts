/**
 * Which numbers are no figure of their own: those added to others ("two more"), picked from others ("two of the six"),
 * known already ("the two ministers"), or a distance in time ("two days later"). Takes the words around a number. English.
 */

import type { Counted } from './nouns.ts';
import type { Numeral } from './numbers.ts';
import type { Toll } from './tolls.ts';

/** Spelt numbers up to this are named again with "the"; a greater one is given for its size. */
const few = 12;

const addedBefore = /(?<!\p{L})(?:another|a further|an additional|additional|further)\s+$/iu;
const addedBehind = /^\s+(?:more|further|additional)(?!\p{L})(?!\s+than)/iu;
/** "Captain Holm and three other sailors": one more than the number says, or several. */
const besideNamed = /\p{Lu}[\p{L}’'-]+,?\s+and\s+$/u;
const picked =
  /\d\s+of (?:the|those|these|them)\s+$|(?<!\p{L})(?:one|two|three|four|five|six|none|any|each|neither|some|most|half|many|several|all) of (?:the|those|these)\s+$/iu;
const indefinite = /(?<!\p{L})(?:no|any|every|each|this|that|which|another)\s+$/iu;
const known = /(?<!\p{L})(?:the|these|those|both|his|her|its|their|our|all|my|your|whose)\s+$/iu;
const pairs =
  /^(?:sides|capitals|countries|states|nations|governments|parties|leaders|presidents|ways|ends|halves|things)$/;
const times = /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)$/;
const apart =
  /^\s+(?:ago|later|earlier|before|after|since|from now|into|away|prior|hence|old|running|of age)(?!\p{L})/iu;
const until = /(?<!\p{L})(?:last|past|next|previous|coming|first|within|in|every|over the|each)\s+$/iu;

/**
 * `before` ends where the number or its qualifier begins, `after` begins where the number ends, `behind` where its noun
 * does; `toll` is what the figure would be, `tolls` those before it in the sentence.
 */
export function isPart(
  { value, figures }: Numeral,
  noun: Counted | null,
  { before, after, behind }: { readonly before: string; readonly after: string; readonly behind: string },
  toll: Toll | null,
  tolls: readonly Toll[],
): boolean {
  // "Killed four and wounded 12 more": more than those killed, and all who were wounded.
  if (addedBefore.test(before) || addedBehind.test(after))
    return toll === null || !tolls.some((other) => other !== toll);
  if (besideNamed.test(before) && /^\s+others?(?!\p{L})/iu.test(after)) return true;
  if ((noun === null && /^\s+of\s/i.test(after)) || picked.test(before)) return true;
  if (value === 1 && !figures && (toll === null || indefinite.test(before))) return true;
  // "A woman and her two sons died": the two are not all.
  if (toll !== null) return /(?<!\p{L})and (?:his|her|their)\s+$/iu.test(before);
  if (!figures && value <= few && known.test(before)) return true;
  if (value === 2 && pairs.test(noun?.noun ?? '')) return true;
  return times.test(noun?.noun ?? '') && (apart.test(behind) || until.test(before));
}
