/** How far two entries are the same words: takes their spans, gives shares. Pure. */
import type { Span } from '../text/span.ts';

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

/** Of the shorter of two: how much of it stands in the other, from 0 to 1. */
export const ofShorter = (a: readonly Span[], b: readonly Span[]): number =>
  shared(a, b) / Math.max(1, Math.min(lengthOf(a), lengthOf(b)));

/** Of all words of either: how much stands in both, from 0 to 1 (Jaccard). */
export function ofBoth(a: readonly Span[], b: readonly Span[]): number {
  const common = shared(a, b);
  return common / Math.max(1, lengthOf(a) + lengthOf(b) - common);
}
