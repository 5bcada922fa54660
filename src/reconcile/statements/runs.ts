/** Runs of words that two statements share: takes words, gives their 3-grams and how much of one stands in the other. Pure. */
import type { Word } from './words.ts';

const length = 3;

/** 3-grams of stems in which at least one word tells something; fewer words than three make one gram. */
export function gramsOf(words: readonly Word[]): string[] {
  const grams: string[] = [];
  for (let i = 0; i + Math.min(length, words.length) <= words.length && words.length > 0; i++) {
    const run = words.slice(i, i + length);
    if (run.some(({ weight }) => weight > 0)) grams.push(spelt(run));
  }
  return grams;
}

export interface Shared {
  /** Words of the shorter that stand in a run of three that the longer has too. */
  readonly words: number;
  /** What they tell: the sum of their weights, each stem once. */
  readonly weight: number;
  /** Their share of the shorter, and of the longer, from 0 to 1. */
  readonly ofShorter: number;
  readonly ofLonger: number;
}

/** Broder's (1997) containment, counted in words. Symmetric. */
export function sharedRuns(a: readonly Word[], b: readonly Word[]): Shared {
  const order = a.length - b.length || (spelt(a) < spelt(b) ? -1 : 1);
  const [shorter, longer] = order < 0 ? [a, b] : [b, a];
  const inShorter = covered(shorter, longer);
  const inLonger = covered(longer, shorter);
  const weights = new Map(inShorter.map(({ stem, weight }) => [stem, weight]));
  return {
    words: inShorter.length,
    weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    ofShorter: shorter.length === 0 ? 0 : inShorter.length / shorter.length,
    ofLonger: longer.length === 0 ? 0 : inLonger.length / longer.length,
  };
}

const spelt = (words: readonly Word[]): string => words.map(({ stem }) => stem).join(' ');

/** Words of `words` in a run that `others` have. */
function covered(words: readonly Word[], others: readonly Word[]): Word[] {
  const n = Math.min(length, words.length, others.length);
  if (n === 0) return [];
  const run = (list: readonly Word[], i: number) => spelt(list.slice(i, i + n));
  const there = new Set<string>();
  for (let i = 0; i + n <= others.length; i++) there.add(run(others, i));
  const marked = new Set<number>();
  for (let i = 0; i + n <= words.length; i++)
    if (there.has(run(words, i))) for (let k = i; k < i + n; k++) marked.add(k);
  return words.filter((_, i) => marked.has(i));
}
