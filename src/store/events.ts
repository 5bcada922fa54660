/** Events out of the record: newest first, the undated last, each with its reports and their articles. */
import type { Event } from '../model/event.ts';
import type { EventQuery, EventRow, Page } from '../model/listing.ts';
import { ageAsked, undated } from './age.ts';
import { findArticles } from './articles.ts';
import { Conditions, clean, folded } from './conditions.ts';
import type { Queryable } from './database.ts';
import { placedEvents } from './entries.ts';
import type { Memo } from './memo.ts';
import { pageFrom } from './page.ts';

/** Throws `usage` for a date or cursor that is none. A participant, place or article nobody knows gives no rows. */
export async function listEvents(database: Queryable, memo: Memo, query: EventQuery): Promise<Page<EventRow>> {
  const conditions = await conditionsOf(database, query);
  const page = await pageFrom<Event>(database, memo, 'events', 'age', query, conditions);
  return { ...page, rows: await withReports(database, page.rows) };
}

/** The events with these ids that there are, in the order of the ids. */
export async function getEvents(database: Queryable, ids: readonly string[]): Promise<EventRow[]> {
  const rows = await database.query<{ id: string; data: Event }>(
    'select id, data from events where id = any($1::text[])',
    [ids],
  );
  const byId = new Map(rows.map(({ id, data }) => [id, data]));
  return withReports(
    database,
    ids.map((id) => byId.get(id)).filter((event) => event !== undefined),
  );
}

/** The events that an article reports, in the order of its text. */
export async function eventsOf(database: Queryable, article: string): Promise<EventRow[]> {
  const rows = await database.query<{ id: string }>(
    `select in_group as id from entries where article = $1 and kind = 'event' and in_group is not null
     group by in_group order by min(ordinal)`,
    [article],
  );
  return getEvents(
    database,
    rows.map(({ id }) => id),
  );
}

async function conditionsOf(database: Queryable, query: EventQuery): Promise<Conditions> {
  const conditions = new Conditions()
    .on(query.kind, (kind) => `kind = ${kind}`)
    .on(query.status, (status) => `status = ${status}`)
    .on(
      query.participant === undefined ? null : [...new Set([clean(query.participant), folded(query.participant)])],
      (names) => `participants && ${names}::text[]`,
    )
    .on(query.place === undefined ? null : folded(query.place), (place) => `places @> array[${place}]::text[]`)
    .on(query.from === undefined ? null : ageAsked(query.from), (age) => `age <= ${age}`)
    .on(query.to === undefined ? null : ageAsked(query.to), (age) => `age >= ${age} and age < ${undated}`)
    .on(query.search, (words) => `search @@ websearch_to_tsquery('english', ${words})`);
  if (query.article !== undefined)
    conditions.on(await findArticles(database, query.article), (ids) => `articles && ${ids}::text[]`);
  return conditions;
}

async function withReports(database: Queryable, events: readonly Event[]): Promise<EventRow[]> {
  const placed = await placedEvents(
    database,
    events.flatMap(({ reports }) => reports),
  );
  const rows = new Map(placed.map(({ of, article }) => [of.id, { ...of, article }]));
  return events.map((event) => ({
    ...event,
    reports: event.reports.map((id) => rows.get(id)).filter((row) => row !== undefined),
  }));
}
