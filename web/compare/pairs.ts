/** What two articles have in common or tell differently, as pairs of places that belong together. Pure. */
import type { Beside, ComparedArticle, Comparison } from '../../src/service/types.ts';
import type { Span } from '../../src/text/span.ts';

/** The one that is open, with the first on its left. */
export interface Opened extends Beside {
  readonly left: ComparedArticle;
}

export interface Pair {
  /** `copied` text, a `quotation` that both have, or words for the same thing that are a `difference`. */
  readonly kind: 'copied' | 'quotation' | 'difference';
  /** Counted from 1 in the order of the left text; null for differences, which a table lists. */
  readonly number: number | null;
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}
export const sides = ['left', 'right'] as const;
export type SideName = (typeof sides)[number];

/** Shared passages in the order of the left text, then the differences in the order given. */
export function pairsOf({ shared, differences }: Pick<Comparison, 'shared' | 'differences'>): Pair[] {
  const inOrder = [...shared].sort((a, b) => a.here[0] - b.here[0] || a.there[0] - b.there[0]);
  return [
    ...inOrder.map(
      ({ here, there, quotation }, index): Pair => ({
        kind: quotation ? 'quotation' : 'copied',
        number: index + 1,
        left: [here],
        right: [there],
      }),
    ),
    ...differences.map(
      ({ left, right }): Pair => ({
        kind: 'difference',
        number: null,
        left: left.spans,
        right: right.spans,
      }),
    ),
  ];
}

/** Words of a text that stand under a pair, for the cutting into segments. */
export interface PairMark {
  readonly span: Span;
  /** Index of the pair. */
  readonly pair: number;
}

export const marksOn = (side: SideName, pairs: readonly Pair[]): PairMark[] =>
  pairs.flatMap((pair, index) => pair[side].map((span) => ({ span, pair: index })));
