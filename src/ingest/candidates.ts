/** What was found for each piece of metadata, best first. Data and two constructors; decides nothing. */
import type { ArticleMetadata, MetadataOrigin } from '../model/article.ts';
import type { Span } from '../text/span.ts';

export interface Candidate {
  readonly value: string;
  readonly from: MetadataOrigin;
  readonly spans?: readonly Span[];
}

export type Candidates = Record<ArticleMetadata, Candidate[]>;

export const noCandidates = (): Candidates => ({
  headline: [],
  outlet: [],
  byline: [],
  agency: [],
  published: [],
  url: [],
  language: [],
});

export const candidate = (value: string, from: MetadataOrigin, spans?: readonly Span[]): Candidate =>
  spans === undefined ? { value, from } : { value, from, spans };
