/** What a copy is: an article, or passages of one, that go back to the same text as another's. */
import type { Span } from '../text/span.ts';

/** `verbatim`: word for word; `cut`: some left out; `reordered`; `rewritten`: words replaced; `respelled`: only names and marks differ. */
export const copyManners = ['verbatim', 'cut', 'reordered', 'rewritten', 'respelled'] as const;
export type CopyManner = (typeof copyManners)[number];

/** A passage in two articles. */
export interface Aligned {
  readonly here: Span;
  readonly there: Span;
  /** Share of words in common, from 0 to 1. */
  readonly likeness: number;
}

/** That two articles have text in common beyond what both quote. `a` is the smaller id. */
export interface CopyLink {
  readonly a: string;
  readonly b: string;
  /** Share of each one's own words, quotations aside, that stands in the other, from 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
}

/** One article as a copy of another. */
export interface Copied {
  readonly article: string;
  /** The article it is nearest to among those published before it, or at the head of the family. */
  readonly from: string;
  readonly manner: CopyManner;
  readonly also: readonly CopyManner[];
  /** Share of this article's words that are copied, from 0 to 1. */
  readonly share: number;
  /** What is copied: `here` in this article, `there` in `from`. */
  readonly passages: readonly Aligned[];
  /** Paragraphs of `from` that it left out, and its own that are not there. */
  readonly dropped: readonly Span[];
  readonly added: readonly Span[];
}

/** Articles that go back to one text. */
export interface CopyFamily {
  /** From the ids of its articles. */
  readonly id: string;
  /** The first one that the record holds. */
  readonly first: string;
  /** Whose text it is: the agency credited, or the first one's outlet; null when nothing says. */
  readonly owner: { readonly name: string; readonly why: string } | null;
  readonly copies: readonly Copied[];
}
