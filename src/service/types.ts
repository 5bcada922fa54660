/**
 * The use cases of the program as one interface: plain data in, plain data out. Every face (command line, API, pages,
 * export) speaks to this and to nothing behind it. Two implementations: the process that owns the workspace, and a
 * client that talks to that process.
 */
import type { Article } from '../model/article.ts';
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
  EventQuery,
  EventRow,
  EventView,
  OutletRow,
  OutletView,
  Overview,
  Page,
  RelianceRow,
  StatementQuery,
  StatementRow,
  StatementView,
} from '../model/listing.ts';
import type { Problem } from '../model/problem.ts';
import type { AddReport, Progress } from '../pipeline/add.ts';

export type * from '../model/listing.ts';
export type { AddReport, Progress } from '../pipeline/add.ts';

/** A sentence of a brief with what it rests on. */
export interface BriefSentence {
  readonly text: string;
  readonly cites: readonly { readonly statement: string; readonly article: string }[];
}
export interface BriefSection {
  readonly heading: string;
  readonly sentences: readonly BriefSentence[];
}
/** Who said what, newest first, by party. Where the talks stand on each issue is a later question. */
export interface Brief {
  readonly name: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly sections: readonly BriefSection[];
  /** Every article cited, in the order of citation. */
  readonly articles: readonly ArticleRow[];
  /** Every statement cited, by id. */
  readonly statements: readonly StatementRow[];
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
  brief(options: { readonly since?: string }): Promise<Brief>;
  close(): Promise<void>;
}
