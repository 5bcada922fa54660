/**
 * What people say of two articles at once: that they go back to one text or do not, that their accounts contradict each
 * other or do not. Takes corrections, the last of each thing counts; gives what holds. Pure.
 */
import type { Conflict } from '../model/conflict.ts';
import type { KeptCorrection } from '../model/correction.ts';

type Pair = readonly [string, string];

/** By both ids, the smaller first, with a space between them. */
export function copiesSaid(corrections: readonly KeptCorrection[]): {
  readonly accepted: ReadonlyMap<string, Pair>;
  readonly rejected: ReadonlyMap<string, Pair>;
} {
  const accepted = new Map<string, Pair>();
  const rejected = new Map<string, Pair>();
  for (const { change, target } of corrections) {
    if (change.kind !== 'copy') continue;
    const [mine, other] = change.holds ? [accepted, rejected] : [rejected, accepted];
    mine.set(target, inOrder(change.articles));
    other.delete(target);
  }
  return { accepted, rejected };
}

/** The two ids of a copy as a correction's target has them. */
export const pairOf = (articles: Pair): string => inOrder(articles).join(' ');

const inOrder = ([a, b]: Pair): Pair => (a <= b ? [a, b] : [b, a]);

/** Those conflicts that nobody has rejected; of those that somebody has confirmed it is said. */
export function withoutRejected(corrections: readonly KeptCorrection[]): (found: readonly Conflict[]) => Conflict[] {
  const said = new Map(corrections.map((one) => [one.target, one]));
  return (found) =>
    found.flatMap((conflict) => {
      const one = said.get(conflict.id);
      if (one?.change.kind !== 'conflict') return [conflict];
      const { who, at } = one;
      return one.change.holds ? [{ ...conflict, review: { action: 'accepted' as const, who, at } }] : [];
    });
}
