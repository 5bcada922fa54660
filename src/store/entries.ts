/**
 * Entries: what can belong together across articles. An article is an entry itself, and so are its statements, its
 * reports of events and its claims of offices. Takes ids; gives them with as much of their article as places them.
 */
import type { EventReport, OfficeClaim } from '../model/event.ts';
import type { ArticleBrief, Item } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';
import type { Queryable } from './database.ts';

export type EntryKind = 'article' | 'statement' | 'event' | 'office';

interface Row<T> extends ArticleBrief {
  readonly data: T;
}

/** An id is made from an entry's article and words: the same id is the same entry. */
export const distinct = <T extends { readonly id: string }>(entries: readonly T[]): T[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
];

const placed = <T>({ data, id, file, headline, outlet, agency, published }: Row<T>): Item<T> => ({
  of: data,
  article: { id, file, headline, outlet, agency, published },
});

/** Columns of an article `a` that place an entry. */
const place = 'a.id, a.file, a.headline, a.outlet, a.agency, a.published';

/** Statements with these ids, in the order of publication, then of the text, the undated last. */
export const placedStatements = async (database: Queryable, ids: readonly string[]): Promise<Item<Statement>[]> =>
  (
    await database.query<Row<Statement>>(
      `select s.data, ${place} from statements s join articles a on a.id = s.article
       where s.id = any($1::text[]) order by a.published collate "C", a.id, s.ordinal`,
      [ids],
    )
  ).map(placed);

/** Reports of events with these ids, in the same order. */
export const placedEvents = (database: Queryable, ids: readonly string[]): Promise<Item<EventReport>[]> =>
  placedEntries(database, 'event', ids);

/** Claims of offices with these ids, in the same order. */
export const placedOffices = (database: Queryable, ids: readonly string[]): Promise<Item<OfficeClaim>[]> =>
  placedEntries(database, 'office', ids);

const placedEntries = async <T>(database: Queryable, kind: EntryKind, ids: readonly string[]): Promise<Item<T>[]> =>
  (
    await database.query<Row<T>>(
      `select e.data, ${place} from entries e join articles a on a.id = e.article
       where e.id = any($2::text[]) and e.kind = $1 order by a.published collate "C", a.id, e.ordinal`,
      [kind, ids],
    )
  ).map(placed);
