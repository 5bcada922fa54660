/** How a kind of event is recognised: its words, and who stands where around them. Types and helpers for lexicons. */
import type { EventKind, EventStatus, ParticipantRole, PloverType } from '../../model/event.ts';

export interface Rule {
  /** A verb has its subject before it and its object behind it; a noun has owners before it and "between", "with", "of" behind. */
  readonly shape: 'verb' | 'noun';
  /** Matches the trigger, in the text of one sentence. */
  readonly trigger: RegExp;
  /** Role of a verb's subject (of "by" in the passive) or of a noun's owner; null where it takes no part. */
  readonly subject: ParticipantRole | null;
  /** Role of a verb's object (of the subject in the passive) or of whom a noun's "of", "on" or "against" names. */
  readonly object: ParticipantRole | null;
  /** Where not that of the kind. */
  readonly plover?: PloverType;
  readonly status?: EventStatus;
  /** What must, and what must not, stand in the clause. */
  readonly needs?: RegExp;
  readonly unless?: RegExp;
  /** What must stand in this sentence, or the one or two before it. */
  readonly after?: RegExp;
  /** The event is told by the whole sentence, the words quoted in it included. */
  readonly whole?: true;
  /** Carries on a report of one of these kinds that stands just before, and is then of that kind. */
  readonly continues?: readonly EventKind[];
}

export interface Construct {
  readonly kind: EventKind;
  readonly plover: PloverType;
  readonly rules: readonly Rule[];
}

/** One of the words, given with blanks or new lines between them; a dot stands for a blank inside one ("shot.dead"). */
export const oneOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('.', '\\s+'))
    .join('|')})`;

/** The same, also with a first capital or all in capitals. */
export const anyCase = (words: string): string =>
  oneOf(
    words.replace(/\S+/g, (word) => `${word} ${word.charAt(0).toUpperCase()}${word.slice(1)} ${word.toUpperCase()}`),
  );

/**
 * The words as whole words; case counts, since capitals tell names. `\b` says less than what follows it, and is there
 * because it is quick: most places of a sentence are not looked at any further.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(`\\b(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');

/** The words, where `before` ends at them. The words are looked for first: looking back from every place is slow. */
export const behind = (before: string, words: string): string => `(?=${words})(?<=${before})(?:${words})`;

export interface Match {
  readonly index: number;
  readonly length: number;
}

/** Where the pattern stands in a sentence; `lowered` is the same with a small first letter, since its capital tells nothing. */
export function matchesIn(sentence: string, lowered: string, pattern: RegExp): Match[] {
  const found = all(sentence, pattern);
  if (found[0]?.index === 0) return found;
  const first = atStart(pattern).exec(lowered);
  return first ? [{ index: 0, length: first[0].length }, ...found] : found;
}

/** `matchAll` would make a new expression of the pattern each time, which costs more than looking. */
function all(sentence: string, pattern: RegExp): Match[] {
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(sentence); m !== null; m = pattern.exec(sentence)) {
    found.push({ index: m.index, length: m[0].length });
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}

const sticky = new WeakMap<RegExp, RegExp>();

function atStart(pattern: RegExp): RegExp {
  const known = sticky.get(pattern) ?? new RegExp(pattern.source, 'uy');
  sticky.set(pattern, known);
  known.lastIndex = 0;
  return known;
}
