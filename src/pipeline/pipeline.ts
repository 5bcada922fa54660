/**
 * What reading an article means to the rest: articles in, statements or the reason out. Touches no record and no network.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { EventReport, OfficeClaim } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Statement } from '../model/statement.ts';
import type { StanceReader } from '../read/stance.ts';

/** What one article says, each in the order of its text. */
export interface Findings {
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  readonly offices: readonly OfficeClaim[];
}

/** What was read from one article, or why it was not. */
export type Outcome =
  | Findings
  /** `retry`: whether another attempt could succeed where this one failed. */
  | { readonly unread: Problem; readonly retry: boolean };

export interface Pipeline {
  /** Changes when the same article could be read differently: with the reader, the dossier or the rules between them. */
  readonly fingerprint: string;
  /** What articles are read and brought together by. */
  readonly dossier: Lookup;
  /** What tells which positions a text takes; null where positions are not drawn. */
  readonly stances: StanceReader | null;
  /** One outcome for each article, in their order. Never rejects for an article's sake. */
  read(articles: readonly Article[]): Promise<Outcome[]>;
}
