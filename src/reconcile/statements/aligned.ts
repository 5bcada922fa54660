/** Two quotations laid beside each other: takes their words, gives which stand for which. Pure and in order. */
import type { Word } from './words.ts';

/**
 * Indices of the longest common subsequence of stems; of several, the one furthest back, so that what was cut at the
 * front is found whole. Quadratic.
 */
export function aligned(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const length = [new Array<number>(b.length + 1).fill(0)];
  for (let i = 1; i <= a.length; i++) {
    const row = [0];
    for (let j = 1; j <= b.length; j++)
      row.push(
        a[i - 1]!.stem === b[j - 1]!.stem ? length[i - 1]![j - 1]! + 1 : Math.max(length[i - 1]![j]!, row[j - 1]!),
      );
    length.push(row);
  }
  const out: [number, number][] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; )
    if (a[i - 1]!.stem === b[j - 1]!.stem) out.push([--i, --j]);
    else if (length[i - 1]![j]! >= length[i]![j - 1]!) i--;
    else j--;
  return out.reverse();
}

/** Words of one that stand between aligned ones, with those of the other in the same place. */
export interface Gap {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
  /** Whether words that both have stand before and after. */
  readonly inside: boolean;
}

/** Words of a quotation that are looked at: no speaker is quoted for longer. */
const longest = 1500;

export function gapsBetween(one: readonly Word[], other: readonly Word[]): Gap[] {
  const [a, b] = [one.slice(0, longest), other.slice(0, longest)];
  const pairs: [number, number][] = [[-1, -1], ...aligned(a, b), [a.length, b.length]];
  return pairs.slice(1).flatMap(([i, j], k): Gap[] => {
    const [before, beforeThere] = pairs[k]!;
    const from = a.slice(before + 1, i);
    const to = b.slice(beforeThere + 1, j);
    return from.length + to.length === 0 ? [] : [{ from, to, inside: k > 0 && k < pairs.length - 2 }];
  });
}

export const tells = (words: readonly Word[]): boolean => words.some(({ weight }) => weight > 0);
export const written = (words: readonly Word[]): string =>
  words
    .map(({ as }) => as)
    .filter((as) => as !== '')
    .join(' ');
