/**
 * The record as whoever brings reports together sees it: one turn of writing, in which entries that are due are taken,
 * linked and grouped. What two entries have to do with each other is not decided here.
 */
import type { Article } from '../model/article.ts';
import type { Bounds, Surroundings } from '../model/bounds.ts';
import type { CopyFamily } from '../model/copy.ts';
import type { KeptCorrection } from '../model/correction.ts';
import type { Event, EventReport, OfficeClaim } from '../model/event.ts';
import type { Item } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';
import { getArticles } from './articles.ts';
import { around, boundsDue, writeBounds, writeDate, yearless } from './bounds.ts';
import { activeCorrections } from './corrections.ts';
import type { Database, Queryable } from './database.ts';
import { type EntryKind, placedEvents, placedOffices, placedStatements } from './entries.ts';
import { type Component, familiesOf, replaceGroups } from './grouping.ts';
import { candidates, dueEntries, type Nearness, reachable, type Step, type StoredLink, writeLinks } from './linking.ts';
import { takeTurn } from './turn.ts';

export interface Reconciliation {
  /** Entries that this step is due for, in the order of their ids. */
  due(kind: EntryKind, step: Step, limit: number): Promise<string[]>;
  /** Pairs of one of these entries and another of its kind that are near enough; the smaller id first. */
  candidates(kind: EntryKind, ids: readonly string[], near: Nearness): Promise<(readonly [string, string])[]>;
  /** Stores the links found for these entries, which are then due to be grouped. */
  link(ids: readonly string[], links: readonly StoredLink[]): Promise<void>;
  /** These entries and all that links lead to from them, with the links. */
  reachable(ids: readonly string[]): Promise<{ readonly ids: string[]; readonly links: StoredLink[] }>;
  /** Replaces what the members of these components made before. */
  replace(components: readonly Component[]): Promise<void>;

  /** In the order of their ids. */
  articles(ids: readonly string[]): Promise<Article[]>;
  /** In the order of publication, then of the text; so are the reports and claims. */
  statements(ids: readonly string[]): Promise<Item<Statement>[]>;
  events(ids: readonly string[]): Promise<Item<EventReport>[]>;
  offices(ids: readonly string[]): Promise<Item<OfficeClaim>[]>;
  /** The families that any of these articles is in. */
  families(articles: readonly string[]): Promise<CopyFamily[]>;
  /** What people say of copies or conflicts that any of these articles has to do with, in the order in which they said it. */
  said(kind: 'copy' | 'conflict', articles: readonly string[]): Promise<KeptCorrection[]>;

  /** Undated articles whose bounds must be worked out, in the order of their ids. */
  boundsDue(limit: number): Promise<string[]>;
  around(article: string): Promise<Surroundings>;
  bound(article: string, bounds: Bounds | null): Promise<void>;
  /** The events of these articles whose words leave out the year, with the bounds of their undated articles. */
  yearless(articles: readonly string[]): Promise<{ readonly event: Event; readonly bounds: readonly Bounds[] }[]>;
  date(event: Event): Promise<void>;
}

/** All that `work` does, or nothing. Other writers wait meanwhile. */
export const reconcileOn = <T>(database: Database, work: (record: Reconciliation) => Promise<T>): Promise<T> =>
  database.transaction(async (connection) => {
    await takeTurn(connection);
    return work(reconciliation(connection));
  });

const reconciliation = (connection: Queryable): Reconciliation => ({
  due: (kind, step, limit) => dueEntries(connection, kind, step, limit),
  candidates: (kind, ids, near) => candidates(connection, kind, ids, near),
  link: (ids, links) => writeLinks(connection, ids, links),
  reachable: (ids) => reachable(connection, ids),
  replace: (components) => replaceGroups(connection, components),
  articles: async (ids) => {
    const stored = await getArticles(connection, ids);
    return [...stored.keys()].sort().map((id) => stored.get(id)!.article);
  },
  statements: (ids) => placedStatements(connection, ids),
  events: (ids) => placedEvents(connection, ids),
  offices: (ids) => placedOffices(connection, ids),
  families: (articles) => familiesOf(connection, articles),
  said: (kind, articles) => activeCorrections(connection, { kind, articles }),
  boundsDue: (limit) => boundsDue(connection, limit),
  around: (article) => around(connection, article),
  bound: (article, bounds) => writeBounds(connection, article, bounds),
  yearless: (articles) => yearless(connection, articles),
  date: (event) => writeDate(connection, event),
});
