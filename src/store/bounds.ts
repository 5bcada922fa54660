/** What the record holds around an article without a date, and the bounds that were worked out from it. */
import type { Bounds, Surroundings } from '../model/bounds.ts';
import type { Event, EventReport } from '../model/event.ts';
import type { Item } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';
import { ageOf, undated } from './age.ts';
import type { Queryable } from './database.ts';
import { placedEvents, placedStatements } from './entries.ts';
import { familiesOf } from './grouping.ts';
import { articlesIn } from './write-groups.ts';

/** Undated articles whose bounds must be worked out, in the order of their ids. */
export async function boundsDue(connection: Queryable, limit: number): Promise<string[]> {
  const rows = await connection.query<{ id: string }>('select id from articles where bounds_due order by id limit $1', [
    limit,
  ]);
  return rows.map(({ id }) => id);
}

export async function writeBounds(connection: Queryable, article: string, bounds: Bounds | null): Promise<void> {
  await connection.query('update articles set bounds = $2::json, bounds_due = false where id = $1', [
    article,
    bounds === null ? null : JSON.stringify(bounds),
  ]);
}

export async function boundsOf(database: Queryable, article: string): Promise<Bounds | null> {
  const [row] = await database.query<{ bounds: Bounds | null }>('select bounds from articles where id = $1', [article]);
  return row?.bounds ?? null;
}

/** The events of these articles whose words leave out the year, with the bounds of all undated articles that report them. */
export function yearless(
  connection: Queryable,
  articles: readonly string[],
): Promise<{ event: Event; bounds: Bounds[] }[]> {
  return connection.query(
    `select data as event, array(select bounds from articles where id = any(events.articles) and bounds is not null
                                 order by id) as bounds
     from events
     where articles && $1::text[] and (data->'date'->>'date' like '--%' or data->'date'->>'inferred' is not null)
     order by id`,
    [articles],
  );
}

export async function writeDate(connection: Queryable, event: Event): Promise<void> {
  await connection.query('update events set age = $2, data = $3::json where id = $1', [
    event.id,
    ageOf(event.date?.date),
    JSON.stringify(event),
  ]);
}

export async function around(connection: Queryable, article: string): Promise<Surroundings> {
  const reports = await connection.query<{ report: EventReport; event: Event }>(
    `select e.data as report, events.data as event from entries e join events on events.id = e.in_group
     where e.article = $1 and e.kind = 'event' order by e.ordinal`,
    [article],
  );
  const statements = await connection.query<{ statement: Statement; in_group: string | null }>(
    `select s.data as statement, e.in_group from statements s join entries e on e.id = s.id
     where s.article = $1 order by s.ordinal`,
    [article],
  );
  const otherReports = await othersIn(
    connection,
    article,
    reports.map(({ event }) => event.id),
  );
  const otherStatements = await othersIn(
    connection,
    article,
    statements.map((row) => row.in_group),
  );
  const placedReports = byId(await placedEvents(connection, [...otherReports.values()].flat()));
  const placed = byId(await placedStatements(connection, [...otherStatements.values()].flat()));
  const [family = null] = await familiesOf(connection, [article]);
  return {
    events: reports.map(({ report, event }) => ({
      report,
      event,
      others: (otherReports.get(event.id) ?? []).map((id) => placedReports.get(id)!),
    })),
    statements: statements.map(({ statement, in_group }) => ({
      statement,
      others: (otherStatements.get(in_group ?? '') ?? []).map((id) => placed.get(id)!),
    })),
    family,
    published: await published(connection, family === null ? [] : articlesIn(family)),
  };
}

const byId = <T extends { readonly id: string }>(entries: readonly Item<T>[]): Map<string, Item<T>> =>
  new Map(entries.map((entry) => [entry.of.id, entry]));

/** Ids of the entries in these groups that other, dated articles have, by group. */
async function othersIn(
  connection: Queryable,
  article: string,
  groups: readonly (string | null)[],
): Promise<Map<string, string[]>> {
  const rows = await connection.query<{ in_group: string; ids: string[] }>(
    `select e.in_group, array_agg(e.id order by a.age desc, a.id, e.ordinal) as ids
     from entries e join articles a on a.id = e.article
     where e.in_group = any($1::text[]) and a.id <> $2 and a.age < ${undated} group by e.in_group`,
    [groups.filter((group) => group !== null), article],
  );
  return new Map(rows.map((row) => [row.in_group, row.ids]));
}

async function published(connection: Queryable, articles: readonly string[]): Promise<Map<string, string>> {
  const rows = await connection.query<{ id: string; day: string }>(
    `select id, left(published, 10) as day from articles where id = any($1::text[]) and age < ${undated}`,
    [articles],
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}
