/** The listings that leave the program and the formats they leave in, by name. Light: help is printed from it. */
import type {
  ActorQuery,
  ActorRow,
  ArticleQuery,
  ArticleRow,
  ConflictQuery,
  ConflictRow,
  CopyQuery,
  CopyRow,
  EventQuery,
  EventRow,
  PositionQuery,
  PositionRow,
  StatementQuery,
  StatementRow,
} from '../../service/types.ts';

export interface Rows {
  readonly statements: StatementRow;
  readonly events: EventRow;
  readonly positions: PositionRow;
  readonly copies: CopyRow;
  readonly conflicts: ConflictRow;
  readonly articles: ArticleRow;
  readonly actors: ActorRow;
}
export interface Queries {
  readonly statements: StatementQuery;
  readonly events: EventQuery;
  readonly positions: PositionQuery;
  readonly copies: CopyQuery;
  readonly conflicts: ConflictQuery;
  readonly articles: ArticleQuery;
  readonly actors: ActorQuery;
}
export type Listing = keyof Rows;
export const listings = [
  'statements',
  'events',
  'positions',
  'copies',
  'conflicts',
  'articles',
  'actors',
] as const satisfies readonly Listing[];

/** Files of the whole record for programs that know it as something else than a listing. */
export const recordFormats = ['dna', 'jsonld'] as const;
export type RecordFormat = (typeof recordFormats)[number];

export const dataFormats = ['json', 'jsonl', 'csv'] as const;
export type DataFormat = (typeof dataFormats)[number];
