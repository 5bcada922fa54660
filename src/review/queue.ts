/**
 * Which of many candidates a person should look at first: takes candidates with what makes each worth a look, gives the
 * few that would teach most, in falling order of it. Pure. A candidate counts for more when the program is uncertain of
 * it (Lewis and Gale 1994), when much hangs on it, and when many others are like it (Settles and Craven 2008); each that
 * is chosen makes others of its sort count for less, so that a queue does not ask the same thing ten times in a row.
 */

export interface Candidate<T> {
  readonly of: T;
  readonly id: string;
  /** How uncertain the program is, from 0 to 1. */
  readonly uncertain: number;
  /** How much hangs on it, from 0 to 1. */
  readonly weight: number;
  /** What a person would feel to be the same question again: one speaker's name, one party's position on one issue. */
  readonly sort: string;
  /** The meaning of its words, of length 1; null where it is not known. */
  readonly meaning: Float32Array | null;
}
export interface Ranked<T> {
  readonly of: T;
  /** More than 0, at most 1. */
  readonly value: number;
}

/** What one more of the same sort is worth, of what it would be. */
const again = 0.8;
/** What one more with nearly the same words is worth, and from which likeness on words are nearly the same. */
const echo = 0.5;
const alike = 0.9;

/** At most `limit`; equal candidates in the order of their ids, whatever the order in which they came. */
export function ranked<T>(candidates: readonly Candidate<T>[], limit: number): Ranked<T>[] {
  const inOrder = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  const common = representative(inOrder);
  const left = inOrder
    .map((candidate) => ({
      candidate,
      value: candidate.uncertain * (0.5 + 0.5 * candidate.weight) * (0.7 + 0.3 * common.get(candidate)!),
    }))
    .filter(({ value }) => value > 0);
  const chosen: Ranked<T>[] = [];
  while (chosen.length < limit && left.length > 0) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if (left[i]!.value > left[best]!.value) best = i;
    const [{ candidate, value }] = left.splice(best, 1) as [(typeof left)[number]];
    chosen.push({ of: candidate.of, value });
    for (const other of left) {
      if (other.candidate.sort === candidate.sort) other.value *= again;
      if (likeness(other.candidate, candidate) > alike) other.value *= echo;
    }
  }
  return chosen;
}

/** How like the others each is on average, from 0 to 1 for the one that is most so; a half where its meaning is not known. */
function representative<T>(candidates: readonly Candidate<T>[]): Map<Candidate<T>, number> {
  const known = candidates.filter(({ meaning }) => meaning !== null);
  const middle = new Float32Array(known[0]?.meaning?.length ?? 0);
  for (const { meaning } of known) for (let i = 0; i < middle.length; i++) middle[i]! += meaning![i] ?? 0;
  // The likeness to the middle is the mean of the likenesses to all.
  const likenesses = known.map(({ meaning }) => product(meaning!, middle));
  const [least, most] = [Math.min(...likenesses), Math.max(...likenesses)];
  const share = new Map(candidates.map((one) => [one, 0.5]));
  if (most > least) for (const [i, one] of known.entries()) share.set(one, (likenesses[i]! - least) / (most - least));
  return share;
}

/** Cosine; 0 where either is not known. */
const likeness = ({ meaning: a }: Candidate<unknown>, { meaning: b }: Candidate<unknown>): number =>
  a === null || b === null ? 0 : product(a, b);

function product(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
