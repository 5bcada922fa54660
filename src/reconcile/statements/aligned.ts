/** Two quotations laid beside each other: takes their words, gives which stand for which. Pure and in order. */
import type { Word } from './words.ts';

/** Indices of the longest common subsequence of stems. Quadratic; quotations are short. */
export function aligned(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const length = a.map(() => new Array<number>(b.length).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i]!.stem === b[j]!.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]!.stem === b[j]!.stem) out.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return out;
}

/** Words of one that stand between aligned ones, with those of the other in the same place. */
export interface Gap {
  readonly from: readonly Word[];
  readonly to: readonly Word[];
  /** Whether words that both have stand before and after. */
  readonly inside: boolean;
}

export function gapsBetween(a: readonly Word[], b: readonly Word[]): Gap[] {
  const pairs: [number, number][] = [[-1, -1], ...aligned(a, b), [a.length, b.length]];
  return pairs.slice(1).flatMap(([i, j], k): Gap[] => {
    const [before, beforeThere] = pairs[k]!;
    const from = a.slice(before + 1, i);
    const to = b.slice(beforeThere + 1, j);
    return from.length + to.length === 0 ? [] : [{ from, to, inside: k > 0 && k < pairs.length - 2 }];
  });
}

export const tells = (words: readonly Word[]): boolean => words.some(({ weight }) => weight > 0);
export const written = (words: readonly Word[]): string => words.map(({ as }) => as).join(' ');
