/**
 * Writing families of copies, events, groups of statements and conflicts, each with what a listing filters it by. Rows
 * travel to the database as JSON, because they hold lists of different lengths.
 */
import type { Conflict } from '../model/conflict.ts';
import type { CopyFamily } from '../model/copy.ts';
import type { Event, EventReport } from '../model/event.ts';
import { ageOf } from './age.ts';
import { clean, folded } from './conditions.ts';
import type { Queryable } from './database.ts';
import { distinct } from './entries.ts';
import type { Component } from './grouping.ts';

/** PostgreSQL refuses word vectors above 1 MB; beyond this many characters an event is kept but not searched. */
const searchedCharacters = 200_000;

/** The articles of a family. */
export const articlesIn = ({ first, copies }: CopyFamily): string[] => [first, ...copies.map((copy) => copy.article)];

export async function writeFamilies(connection: Queryable, components: readonly Component[]): Promise<void> {
  const families = each(components, ({ families }) => families);
  await insert(
    connection,
    `insert into families (id, component, rank, articles, outlets, data)
     select id, component, rank, ${list('articles')},
       array(select distinct outlet from articles
             where outlet is not null and id in (select json_array_elements_text(rows.articles))),
       data::json
     from json_to_recordset($1::json) as rows (id text, component text, rank int, articles json, data text)`,
    families.map(([component, family]) => ({
      id: family.id,
      component,
      rank: -articlesIn(family).length,
      articles: articlesIn(family),
      data: JSON.stringify(family),
    })),
  );
  await insert(
    connection,
    `insert into copied (article, family, owner, share)
     select article, family, coalesce(owner, (select outlet from articles where id = rows.first)), share
     from json_to_recordset($1::json) as rows (article text, family text, first text, owner text, share real)`,
    families.flatMap(([, { id, first, owner, copies }]) =>
      copies.map(({ article, share }) => ({ article, family: id, first, owner: owner && clean(owner.name), share })),
    ),
  );
}

export async function writeEvents(connection: Queryable, components: readonly Component[]): Promise<void> {
  await insert(
    connection,
    `insert into events (id, component, age, kind, status, denied, looked_at, participants, places, articles, data, search)
     select id, component, age, kind, status, denied, looked_at, ${list('participants')}, ${list('places')}, ${list('articles')},
       data::json, to_tsvector('english', search)
     from json_to_recordset($1::json) as rows (id text, component text, age int, kind text, status text,
       denied boolean, looked_at boolean, participants json, places json, articles json, data text, search text)`,
    each(components, ({ events }) => events).map(([component, { event, reports }]) => ({
      id: event.id,
      component,
      age: ageOf(event.date?.date),
      kind: event.kind,
      status: event.status,
      denied: reports.some(({ denied }) => denied),
      looked_at: reports.some(({ review }) => review !== undefined),
      participants: participantsOf(reports),
      places: unique(reports.map(({ place }) => place && folded(place.name))),
      articles: unique(reports.map(({ article }) => article)),
      data: JSON.stringify(event),
      search: clean(searchedWords(event, reports)),
    })),
  );
}

export async function writeStatementGroups(connection: Queryable, components: readonly Component[]): Promise<void> {
  await insert(
    connection,
    `insert into statement_groups (id, component, data) select id, component, data::json
     from json_to_recordset($1::json) as rows (id text, component text, data text)`,
    each(components, ({ statements }) => statements).map(([component, { id, statements, origins }]) => ({
      id,
      component,
      data: JSON.stringify({ id, statements, origins }),
    })),
  );
}

/** A conflict is as new as its newest account. */
export async function writeConflicts(connection: Queryable, components: readonly Component[]): Promise<void> {
  await insert(
    connection,
    `insert into conflicts (id, component, age, kind, revision, looked_at, articles, statements, event, data)
     select id, component, (select min(age) from articles where id in (select json_array_elements_text(rows.sides))),
       kind, revision, looked_at, ${list('articles')}, ${list('statements')}, event, data::json
     from json_to_recordset($1::json) as rows (id text, component text, sides json, kind text, revision boolean,
       looked_at boolean, articles json, statements json, event text, data text)`,
    each(components, ({ conflicts }) => conflicts && distinct(conflicts)).map(([component, conflict]) => ({
      id: conflict.id,
      component,
      sides: conflict.sides.map(({ article }) => article),
      kind: conflict.kind,
      revision: conflict.revision,
      looked_at: conflict.review !== undefined,
      articles: articlesOf(conflict),
      statements: conflict.statements,
      event: conflict.event,
      data: JSON.stringify(conflict),
    })),
  );
}

/** Each thing of one sort that the components make, with its component's name. */
const each = <T>(
  components: readonly Component[],
  of: (component: Component) => readonly T[] | undefined,
): (readonly [string, T])[] =>
  components.flatMap((component) => (of(component) ?? []).map((one) => [component.members[0]!, one] as const));

async function insert(connection: Queryable, sql: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await connection.query(sql, [JSON.stringify(rows)]);
}

/** SQL for a JSON column as an array of text. */
const list = (column: string): string => `array(select json_array_elements_text(rows.${column}))`;

/** By id and by name. */
const participantsOf = (reports: readonly EventReport[]): string[] =>
  unique(reports.flatMap((report) => report.participants.flatMap(({ actor, name }) => [actor, folded(name)])));

const articlesOf = ({ sides }: Conflict): string[] =>
  unique(sides.flatMap(({ article, copies }) => [article, ...copies]));

const searchedWords = ({ names }: Event, reports: readonly EventReport[]): string =>
  [...reports.map(({ passage }) => passage.text), ...names].join('\n').slice(0, searchedCharacters);

const unique = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null).map(clean)),
];
