/** The listings that leave the program and the formats they leave in, by name. Light: help is printed from it. */
import type {
  ActorQuery,
  ActorRow,
  ArticleQuery,
  ArticleRow,
  StatementQuery,
  StatementRow,
} from '../../service/types.ts';

export interface Rows {
  readonly statements: StatementRow;
  readonly articles: ArticleRow;
  readonly actors: ActorRow;
}
export interface Queries {
  readonly statements: StatementQuery;
  readonly articles: ArticleQuery;
  readonly actors: ActorQuery;
}
export type Listing = keyof Rows;
export const listings = ['statements', 'articles', 'actors'] as const satisfies readonly Listing[];

export const dataFormats = ['json', 'jsonl', 'csv'] as const;
export type DataFormat = (typeof dataFormats)[number];
