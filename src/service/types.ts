/**
 * The use cases of the program as one interface: plain data in, plain data out. Every face (command line, API, pages,
 * export) speaks to this and to nothing behind it. Two implementations: the process that owns the workspace, and a
 * client that talks to that process.
 */
import type { Agreement, Coding, CodingSheet, NewCoding } from '../model/agreement.ts';
import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { ActorName, Change } from '../model/correction.ts';
import type {
  ActorQuery,
  ActorRow,
  ActorView,
  ArticleQuery,
  ArticleRow,
  ArticleView,
  Comparisons,
  ConflictQuery,
  ConflictRow,
  CopyQuery,
  CopyRow,
  CorrectionQuery,
  CorrectionRow,
  EventQuery,
  EventRow,
  EventView,
  OutletRow,
  OutletView,
  Overview,
  Page,
  PositionQuery,
  PositionRow,
  PositionView,
  RelianceRow,
  ReviewQuery,
  ReviewQueue,
  StatementQuery,
  StatementRow,
  StatementView,
} from '../model/listing.ts';
import type { Network, NetworkOptions } from '../model/network.ts';
import type { Problem } from '../model/problem.ts';
import type { Matrix, Movement } from '../model/standing.ts';
import type { AddReport, Progress } from '../pipeline/add.ts';

export type * from '../model/agreement.ts';
export type * from '../model/brief.ts';
export type * from '../model/correction.ts';
export type * from '../model/listing.ts';
export type * from '../model/network.ts';
export type * from '../model/standing.ts';
export type { AddReport, Progress } from '../pipeline/add.ts';

/** Corrections that a person makes in one go; they are undone together. */
export interface NewCorrections {
  /** Who makes them, as the person wants to be named. */
  readonly who: string;
  readonly changes: readonly Change[];
}
/** Statements of one actor that are another's: the actor is split. */
export interface Split {
  readonly who: string;
  /** Ids of the statements that go over. */
  readonly statements: readonly string[];
  readonly into: ActorName;
}
export interface StandingOptions {
  /** End of this day, `YYYY-MM-DD`; by default the day of the newest report. */
  readonly date?: string;
  /** Days that are looked back on; by default `usualWindow`. */
  readonly window?: number;
}

export interface Rapporteur {
  /** Stores the articles and reads them; each is durable when it has been counted. Articles may stream. */
  add(
    articles: AsyncIterable<Article | Problem> | Iterable<Article | Problem>,
    progress?: (p: Progress) => void,
  ): Promise<AddReport>;
  overview(): Promise<Overview>;
  articles(query: ArticleQuery): Promise<Page<ArticleRow>>;
  /** By id, or file name when only one article has it. Throws `not-found`. */
  article(ref: string): Promise<ArticleView>;
  statements(query: StatementQuery): Promise<Page<StatementRow>>;
  /** With what other reports have of it. */
  statement(id: string): Promise<StatementView>;
  /** Newest first, the undated last. */
  events(query: EventQuery): Promise<Page<EventRow>>;
  event(id: string): Promise<EventView>;
  /** Families, the largest first. */
  copies(query: CopyQuery): Promise<Page<CopyRow>>;
  /** Newest first. */
  conflicts(query: ConflictQuery): Promise<Page<ConflictRow>>;
  /** One article beside others, each by id or file name; one named twice counts once. */
  compare(first: string, others: readonly string[]): Promise<Comparisons>;
  /** Most articles first. */
  outlets(): Promise<readonly OutletRow[]>;
  outlet(name: string): Promise<OutletView>;
  /** The whole graph: every outlet and whom it relies on. */
  reliances(): Promise<readonly RelianceRow[]>;
  actors(query: ActorQuery): Promise<Page<ActorRow>>;
  actor(ref: string): Promise<ActorView>;

  /** Newest first. */
  positions(query: PositionQuery): Promise<Page<PositionRow>>;
  position(id: string): Promise<PositionView>;
  /** Where each party stands on each issue at the end of a day. */
  standing(options: StandingOptions): Promise<Matrix>;
  /** One issue over time, by its id. Throws `not-found`. */
  movement(issue: string, options: Omit<StandingOptions, 'date'>): Promise<Movement>;
  /**
   * One network for each window of time, or one of the whole time; without the program's doubtful readings. Options that
   * are left out are the usual ones (docs/networks.md). Throws `usage` for options that cannot be together.
   */
  network(options: Partial<NetworkOptions>): Promise<readonly Network[]>;
  brief(options: { readonly since?: string }): Promise<Brief>;

  /** What would teach most first; what a person has looked at is not asked again. */
  review(query: ReviewQuery): Promise<ReviewQueue>;
  /** Stores corrections and reads by them; gives them as they stand in the history. Throws `not-found` for entries that are not there. */
  correct(corrections: NewCorrections): Promise<readonly CorrectionRow[]>;
  split(split: Split): Promise<readonly CorrectionRow[]>;
  /** Undoes a correction with the others of its batch. Throws `not-found`. */
  undo(id: string, who: string): Promise<readonly CorrectionRow[]>;
  /** Newest first. */
  history(query: CorrectionQuery): Promise<Page<CorrectionRow>>;
  /**
   * Stores what coders say blind, all of it or, when something is wrong, nothing; a second coding of the same statement by
   * the same coder replaces the first. Throws `usage`, and `not-found` for an article that is not there.
   */
  code(codings: readonly NewCoding[]): Promise<void>;
  /** This coder's own codings, by article. */
  codings(coder: string): Promise<readonly Coding[]>;
  /** One article's statements to be coded, with nothing that the machine or another coder says of them. Throws `not-found`. */
  codingSheet(coder: string, article: string): Promise<CodingSheet>;
  /** Among all coders, or these, and of the machine with each. Throws `not-found` for one who has coded nothing. */
  agreement(coders?: readonly string[]): Promise<Agreement>;
  close(): Promise<void>;
}
