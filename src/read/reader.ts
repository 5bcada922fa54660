/**
 * The one interface behind which reading happens: texts in, attributions out. A reader predicts and touches nothing;
 * it knows no dossier, no dates and no other article.
 */
import type { Article } from '../model/article.ts';
import type { Span } from '../text/span.ts';

/** Who, the words that attribute, what is attributed: spans sorted and disjoint; source and cue may be empty, content never is. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** That the content is right, and that, if so, the source is right too: each in [0, 1], where the reader can tell. */
  readonly probability?: { readonly statement: number; readonly speaker: number };
}

export type Readable = Pick<Article, 'text' | 'furniture'>;

export interface Reader {
  /** Name and version: a reading is stale when this changes. */
  readonly name: string;
  /** BCP 47 languages that it reads. */
  readonly languages: readonly string[];
  /** One list of attributions for each article, in order of their content. */
  predict(articles: readonly Readable[]): Promise<Attribution[][]>;
}
