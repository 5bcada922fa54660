/** What an article is: its text, never altered, and what is known about it, each with where that was found. */
import type { Span } from '../text/span.ts';

/** Where a piece of metadata was found; `given` is what the person said on the command line or in the JSONL. */
export const metadataOrigins = [
  'given',
  'json-ld',
  'open-graph',
  'meta',
  'html',
  'feed',
  'json',
  'dna',
  'dateline',
  'byline',
  'leading-date',
  'first-line',
  'credit-line',
  'url',
  'detected',
  'extractor',
] as const;
export type MetadataOrigin = (typeof metadataOrigins)[number];

/** A value with where it was found, or no value with the reason. `spans` is set when it was read from the text itself. */
export type Found<T> =
  | { readonly value: T; readonly from: MetadataOrigin; readonly spans?: readonly Span[] }
  | { readonly value: null; readonly reason: string };

/** The parts of an article's text that are not its body, by what they are; the reader leaves them out. */
export type FurnitureKind = 'headline' | 'date-line' | 'dateline' | 'byline' | 'credit' | 'caption' | 'boilerplate';
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly span: Span;
}

/** One published report. */
export interface Article {
  /** From the text, headline and publication time: the same report added twice is one article. */
  readonly id: string;
  /** Name of the file it came from without extension; for a line of JSONL its `id` key, or `name-LINE`; for a page the last part of its address. */
  readonly file: string;
  /** The path or address it was read from, as given. */
  readonly origin: string;
  /** The stored text. Every span of the record points into it. */
  readonly text: string;
  readonly furniture: readonly Furniture[];
  readonly headline: Found<string>;
  readonly outlet: Found<string>;
  readonly byline: Found<string>;
  /** The agency whose copy this is or draws on, as credited. */
  readonly agency: Found<string>;
  /** ISO 8601: `2025-04-15`, or with a time and zone `2025-04-15T14:05:00+02:00`, as precise as the input was. */
  readonly published: Found<string>;
  readonly url: Found<string>;
  /** BCP 47, the language alone: `en`. */
  readonly language: Found<string>;
}

export type ArticleMetadata = 'headline' | 'outlet' | 'byline' | 'agency' | 'published' | 'url' | 'language';

/** The day an article was published, `YYYY-MM-DD`, or null. */
export const publishedDay = (article: Pick<Article, 'published'>): string | null =>
  article.published.value?.slice(0, 10) ?? null;
