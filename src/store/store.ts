/**
 * The record: everything that is known, in one database. Takes and gives the model's shapes; the only folder with SQL.
 * A store never reads an article and never decides what is stale.
 */
import type {
  ActorQuery,
  ActorRow,
  ActorView,
  ArticleQuery,
  ArticleRow,
  Page,
  StatementQuery,
  StatementRow,
} from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';
import { getActor, listActors } from './actors.ts';
import {
  articleRows,
  findArticles,
  getArticles,
  idsToRead,
  listArticles,
  type StoredArticle,
  statementsOf,
} from './articles.ts';
import type { Database } from './database.ts';
import { Memo } from './memo.ts';
import { migrate } from './migrations.ts';
import { overview, type RecordOverview } from './overview.ts';
import { getStatements, listStatements } from './statements.ts';
import { type Reading, writeReading } from './write.ts';

export type { StoredArticle } from './articles.ts';
export type { RecordOverview } from './overview.ts';
export type { Reading } from './write.ts';

/** Everything here throws `disk-full`, `workspace-unwritable` or `database-unreachable` when that is what happened. */
export interface Store {
  /** Stores an article and its reading as one; durable when it returns. */
  write(reading: Reading): Promise<void>;
  /** After many writes: brings the planner's statistics up to date, so that pages stay fast. */
  settle(): Promise<void>;

  /** Newest first, the undated last. */
  listArticles(query: ArticleQuery): Promise<Page<ArticleRow>>;
  /** The ids of the article with this id, or of those with this file name. */
  findArticles(ref: string): Promise<string[]>;
  /** The stored articles among these ids. */
  getArticles(ids: readonly string[]): Promise<Map<string, StoredArticle>>;
  /** Rows of these articles, in the order of the ids. */
  articleRows(ids: readonly string[]): Promise<ArticleRow[]>;
  /** An article's statements, in the order of its text. */
  statementsOf(article: string): Promise<Statement[]>;
  /** Ids, in their order and after `after`, of articles that were read with another fingerprint. */
  idsToRead(fingerprint: string, after: string, limit: number): Promise<string[]>;

  /** Newest first, the undated last, then by article and place in it. */
  listStatements(query: StatementQuery): Promise<Page<StatementRow>>;
  getStatements(ids: readonly string[]): Promise<StatementRow[]>;
  /** Most statements first. */
  listActors(query: ActorQuery): Promise<Page<ActorRow>>;
  /** By id, else by name. */
  getActor(ref: string): Promise<Omit<ActorView, 'latest' | 'roles'> | null>;
  overview(fingerprint: string): Promise<RecordOverview>;

  close(): Promise<void>;
}

/** Brings the schema up to date and gives the store. Throws `workspace-newer`, having changed nothing. */
export async function openStore(database: Database): Promise<Store> {
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  const memo = new Memo(database);
  return {
    write: (reading) => writeReading(database, reading),
    settle: async () => {
      await database.query('vacuum (analyze) articles, statements, speakers');
    },
    listArticles: (query) => listArticles(database, memo, query),
    findArticles: (ref) => findArticles(database, ref),
    getArticles: (ids) => getArticles(database, ids),
    articleRows: (ids) => articleRows(database, ids),
    statementsOf: (article) => statementsOf(database, article),
    idsToRead: (fingerprint, after, limit) => idsToRead(database, fingerprint, after, limit),
    listStatements: (query) => listStatements(database, memo, query),
    getStatements: (ids) => getStatements(database, ids),
    listActors: (query) => listActors(database, memo, query),
    getActor: (ref) => getActor(database, ref),
    overview: (fingerprint) => overview(database, memo, fingerprint),
    close: () => database.close(),
  };
}
