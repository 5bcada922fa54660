/**
 * The record: everything that is known, in one database. Takes and gives the model's shapes; the only folder with SQL.
 * A store never reads an article and never decides what is stale.
 */

import type { Coding } from '../model/agreement.ts';
import type { Bounds } from '../model/bounds.ts';
import type { Change, KeptCorrection } from '../model/correction.ts';
import type {
  ActorQuery,
  ActorRow,
  ActorView,
  ArticleQuery,
  ArticleRow,
  ConflictQuery,
  ConflictRow,
  CopyQuery,
  CopyRow,
  CorrectionQuery,
  EventQuery,
  EventRow,
  Item,
  OutletRow,
  OutletView,
  Page,
  PositionQuery,
  RelianceRow,
  StatementQuery,
  StatementRow,
} from '../model/listing.ts';
import type { Position } from '../model/position.ts';
import type { Stance } from '../model/stance.ts';
import type { Weighed } from '../model/standing.ts';
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
import { boundsOf } from './bounds.ts';
import { type CodingsQuery, listCodings, writeCodings } from './codings.ts';
import { conflictsAbout, listConflicts } from './conflicts.ts';
import { copiesOf, listCopies } from './copies.ts';
import {
  activeCorrections,
  addCorrections,
  correctionsOf,
  getCorrections,
  listCorrections,
  undoCorrections,
} from './corrections.ts';
import type { Database } from './database.ts';
import { placedStatements } from './entries.ts';
import { eventsOf, getEvents, listEvents } from './events.ts';
import type { StoredGroup } from './grouping.ts';
import { isAnythingDue } from './linking.ts';
import { Memo } from './memo.ts';
import { migrate } from './migrations.ts';
import { getOutlet, listOutlets, speakersOf } from './outlets.ts';
import { overview, type RecordOverview } from './overview.ts';
import { getPositions, listPositions, positionsOf, type WeighedQuery, weighed } from './positions.ts';
import { type Corrections, correctionsFor, type MachineReading, machineReading, revisionsDue } from './readings.ts';
import { type Reconciliation, reconcileOn } from './reconciliation.ts';
import { reliances } from './reliances.ts';
import { type ReviewStore, reviewStore } from './review.ts';
import { type Drawn, drawOn, positionsDue, type Taught, type Undrawn, undrawn, writeStances } from './stances.ts';
import { statementGroupOf } from './statement-groups.ts';
import { getStatements, listStatements } from './statements.ts';
import { type Reading, writeReading } from './write.ts';

export type { StoredArticle } from './articles.ts';
export type { EntryKind } from './entries.ts';
export type { Component } from './grouping.ts';
export type { StoredLink } from './linking.ts';
export type { RecordOverview } from './overview.ts';
export type { WeighedQuery } from './positions.ts';
export type { Corrections, MachineReading } from './readings.ts';
export type { Reconciliation } from './reconciliation.ts';
export type { Taken } from './review.ts';
export type { Drawn, Taught, Undrawn } from './stances.ts';
export type { Reading } from './write.ts';

/** Everything here throws `disk-full`, `workspace-unwritable` or `database-unreachable` when that is what happened. */
export interface Store {
  /** Stores an article and its reading as one; durable when it returns. */
  write(reading: Reading): Promise<void>;
  /** Whether anything that was written is still to be brought together with the rest. */
  isAnythingDue(): Promise<boolean>;
  /** One turn of bringing together: all that `work` does, or nothing. Other writers wait meanwhile. */
  reconcile<T>(work: (record: Reconciliation) => Promise<T>): Promise<T>;
  /** Articles whose positions are to be drawn, in the order of their ids. */
  positionsDue(limit: number): Promise<string[]>;
  /** What these articles' positions are drawn from, as far as this model has read it. */
  undrawn(articles: readonly string[], model: string): Promise<Undrawn[]>;
  /** Keeps the meanings of texts that a model has read. */
  writeStances(model: string, stances: readonly (Stance & { readonly article: string })[]): Promise<void>;
  /** One turn of drawing positions: articles that `work` leaves out stay due. It is told at most so many corrections, the newest first. */
  drawPositions(
    articles: readonly string[],
    model: string,
    mostTaught: number,
    work: (articles: readonly Undrawn[], taught: readonly Taught[]) => Promise<readonly Drawn[]>,
  ): Promise<void>;
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

  /** Newest first, the undated last. */
  listEvents(query: EventQuery): Promise<Page<EventRow>>;
  /** The events with these ids that there are, in the order of the ids. */
  getEvents(ids: readonly string[]): Promise<EventRow[]>;
  /** The events that an article reports, in the order of its text. */
  eventsOf(article: string): Promise<EventRow[]>;
  /** The largest first. */
  listCopies(query: CopyQuery): Promise<Page<CopyRow>>;
  /** The family that an article is in, or null. */
  copiesOf(article: string): Promise<CopyRow | null>;
  /** Newest first. */
  listConflicts(query: ConflictQuery): Promise<Page<ConflictRow>>;
  /** All conflicts about an article, an event or any of some statements, newest first. */
  conflictsAbout(
    what: { readonly article: string } | { readonly event: string } | { readonly statements: readonly string[] },
  ): Promise<ConflictRow[]>;
  /** Statements with their articles, in the order of publication. */
  placedStatements(ids: readonly string[]): Promise<Item<Statement>[]>;
  /** The group that a statement is in; null while it has not been brought together with others. */
  statementGroupOf(statement: string): Promise<StoredGroup | null>;
  /** When an undated article can have been published; null when nothing says. */
  boundsOf(article: string): Promise<Bounds | null>;
  /** Most articles first. */
  listOutlets(): Promise<OutletRow[]>;
  /** null when no article is of it or relies on it. */
  getOutlet(name: string): Promise<OutletRow | null>;
  /** Whom an outlet quotes most. */
  speakersOf(outlet: string): Promise<OutletView['speakers'][number][]>;
  /** By most articles, of everyone, of those of an outlet, or of those that rely on one. */
  reliances(whose?: { readonly outlet?: string; readonly on?: string }): Promise<RelianceRow[]>;

  /** Stores corrections as one and says what must be done again because of them. One that is there already stays. */
  addCorrections(corrections: readonly KeptCorrection[]): Promise<void>;
  /** Undoes a correction with the others of its batch; gives those that this undid. `at` is ISO 8601, UTC. */
  undoCorrections(id: string, who: string, at: string): Promise<KeptCorrection[]>;
  /** Those with these ids, in the order in which they were made; undone ones too. */
  getCorrections(ids: readonly string[]): Promise<KeptCorrection[]>;
  /** Those of these things, as `target` has them, in the order in which they were made; undone ones too. */
  correctionsOf(targets: readonly string[]): Promise<KeptCorrection[]>;
  /** Newest first. */
  listCorrections(query: CorrectionQuery): Promise<Page<KeptCorrection>>;
  /** Those that were not undone, in the order in which they were made. */
  activeCorrections(of: {
    readonly kind?: Change['kind'];
    readonly articles?: readonly string[];
  }): Promise<KeptCorrection[]>;
  /** What is laid over these articles. */
  correctionsFor(articles: readonly string[]): Promise<Corrections>;
  /** Articles that corrections must be laid over again, in the order of their ids. */
  revisionsDue(limit: number): Promise<string[]>;
  /** What the machine read in an article, without what people say of it. */
  machineReading(article: string): Promise<MachineReading>;

  /** Newest first, the undated last, then by article and place in it. */
  listPositions(query: PositionQuery): Promise<Page<Item<Position>>>;
  /** The positions with these ids that there are, in the order of the ids. */
  getPositions(ids: readonly string[]): Promise<Item<Position>[]>;
  /** The positions read in an article, doubtful ones left out, in the order of its text. */
  positionsOf(article: string): Promise<Position[]>;
  /** All positions that are not doubted, with what weighing them needs. */
  weighed(query?: WeighedQuery): Promise<readonly Weighed[]>;

  /** What coders say; a second coding of a statement by the same coder replaces the first. All of them or none. */
  writeCodings(codings: readonly Coding[]): Promise<void>;
  /** By article, then by statement, then by coder. */
  listCodings(query?: CodingsQuery): Promise<Coding[]>;

  /** What a person could look at. */
  readonly review: ReviewStore;

  close(): Promise<void>;
}

/** The tables that grow with the record. */
const settled =
  'articles, statements, speakers, entries, keys, links, families, copied, events, statement_groups, conflicts, reliances, ' +
  'stances, positions, readings, corrections, codings';

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
    isAnythingDue: () => isAnythingDue(database),
    reconcile: (work) => reconcileOn(database, work),
    positionsDue: (limit) => positionsDue(database, limit),
    undrawn: (articles, model) => undrawn(database, articles, model),
    writeStances: (model, stances) => writeStances(database, model, stances),
    drawPositions: (ids, model, most, work) => drawOn(database, { ids, model, most }, work),
    settle: async () => {
      await database.query(`vacuum (analyze) ${settled}`);
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
    listEvents: (query) => listEvents(database, memo, query),
    getEvents: (ids) => getEvents(database, ids),
    eventsOf: (article) => eventsOf(database, article),
    listCopies: (query) => listCopies(database, memo, query),
    copiesOf: (article) => copiesOf(database, article),
    listConflicts: (query) => listConflicts(database, memo, query),
    conflictsAbout: (what) => conflictsAbout(database, what),
    placedStatements: (ids) => placedStatements(database, ids),
    statementGroupOf: (statement) => statementGroupOf(database, statement),
    boundsOf: (article) => boundsOf(database, article),
    listOutlets: () => listOutlets(database, memo),
    getOutlet: (name) => getOutlet(database, name),
    speakersOf: (outlet) => speakersOf(database, outlet),
    reliances: (whose) => reliances(database, memo, whose),
    addCorrections: (corrections) => addCorrections(database, corrections),
    undoCorrections: (id, who, at) => undoCorrections(database, id, who, at),
    getCorrections: (ids) => getCorrections(database, ids),
    correctionsOf: (targets) => correctionsOf(database, targets),
    listCorrections: (query) => listCorrections(database, query),
    activeCorrections: (of) => activeCorrections(database, of),
    correctionsFor: (articles) => correctionsFor(database, articles),
    revisionsDue: (limit) => revisionsDue(database, limit),
    machineReading: (article) => machineReading(database, article),
    listPositions: (query) => listPositions(database, memo, query),
    getPositions: (ids) => getPositions(database, ids),
    positionsOf: (article) => positionsOf(database, article),
    weighed: (query) => weighed(database, memo, query),
    writeCodings: (codings) => writeCodings(database, codings),
    listCodings: (query = {}) => listCodings(database, query),
    review: reviewStore(database, memo),
    close: () => database.close(),
  };
}
