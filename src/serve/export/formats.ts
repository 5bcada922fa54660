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
  CorrectionQuery,
  CorrectionRow,
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
  readonly corrections: CorrectionRow;
}
export interface Queries {
  readonly statements: StatementQuery;
  readonly events: EventQuery;
  readonly positions: PositionQuery;
  readonly copies: CopyQuery;
  readonly conflicts: ConflictQuery;
  readonly articles: ArticleQuery;
  readonly actors: ActorQuery;
  readonly corrections: CorrectionQuery;
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
  'corrections',
] as const satisfies readonly Listing[];

/** The method of the service that gives a listing: what people have said of the record is its history. */
export type Method<L extends Listing> = L extends 'corrections' ? 'history' : Exclude<L, 'corrections'>;

/** Files of the whole record for programs that know it as something else than a listing. */
export const recordFormats = ['dna', 'jsonld'] as const;
export type RecordFormat = (typeof recordFormats)[number];

export const dataFormats = ['json', 'jsonl', 'csv'] as const;
export type DataFormat = (typeof dataFormats)[number];
