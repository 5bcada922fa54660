/**
 * What entries make together: families of copies, events, groups of statements and conflicts. A component (all that
 * links hold together) is written whole and replaces what its members made before.
 */
import type { Conflict } from '../model/conflict.ts';
import type { CopyFamily } from '../model/copy.ts';
import type { Event, EventReport } from '../model/event.ts';
import type { Origin } from '../model/origin.ts';
import { undated } from './age.ts';
import type { Queryable } from './database.ts';
import { removeGroups } from './write-entries.ts';
import { articlesIn, writeConflicts, writeEvents, writeFamilies, writeStatementGroups } from './write-groups.ts';

/** Statements that are one, with where they come from. */
export interface StoredGroup {
  readonly id: string;
  /** Ids, in the order of publication. */
  readonly statements: readonly string[];
  readonly origins: readonly Origin[];
}

/** All that links hold together, and what it makes. */
export interface Component {
  /** Ids of entries, sorted. */
  readonly members: readonly string[];
  readonly families?: readonly CopyFamily[];
  readonly events?: readonly { readonly event: Event; readonly reports: readonly EventReport[] }[];
  readonly statements?: readonly StoredGroup[];
  readonly conflicts?: readonly Conflict[];
}

/** The families that any of these articles is in. */
export async function familiesOf(connection: Queryable, articles: readonly string[]): Promise<CopyFamily[]> {
  const rows = await connection.query<{ data: CopyFamily }>(
    'select data from families where id in (select in_group from entries where id = any($1::text[])) order by id',
    [articles],
  );
  return rows.map(({ data }) => data);
}

/**
 * Replaces what the members of these components made before; nothing is due for them then. Copies decide how everything
 * in their articles is grouped, and undated articles are dated by what is around them: both are then due in turn.
 */
export async function replaceGroups(connection: Queryable, components: readonly Component[]): Promise<void> {
  const members = components.flatMap((component) => component.members);
  const before = await familiesOf(connection, members);
  const old = await connection.query<{ component: string }>(
    'select distinct component from entries where id = any($1::text[]) and component is not null',
    [members],
  );
  await removeGroups(
    connection,
    old.map(({ component }) => component),
  );
  await placeMembers(connection, components);
  await writeFamilies(connection, components);
  await writeEvents(connection, components);
  await writeStatementGroups(connection, components);
  await writeConflicts(connection, components);
  await connection.query(
    `update entries set due = 'grouping' where due is null and kind <> 'article' and article = any($1::text[])`,
    [
      changed(
        before,
        components.flatMap(({ families = [] }) => families),
      ),
    ],
  );
  await connection.query(
    `update articles set bounds_due = true
     where age = ${undated} and id in (select article from entries where id = any($1::text[]))`,
    [members],
  );
}

async function placeMembers(connection: Queryable, components: readonly Component[]): Promise<void> {
  const groupOf = new Map<string, string>();
  for (const { families = [], events = [], statements = [] } of components) {
    for (const family of families) for (const id of articlesIn(family)) groupOf.set(id, family.id);
    for (const { event } of events) for (const id of event.reports) groupOf.set(id, event.id);
    for (const group of statements) for (const id of group.statements) groupOf.set(id, group.id);
  }
  const rows = components.flatMap(({ members }) => members.map((id) => ({ id, component: members[0]! })));
  await connection.query(
    `update entries set due = null, component = rows.component, in_group = rows.in_group
     from unnest($1::text[], $2::text[], $3::text[]) as rows (id, component, in_group)
     where entries.id = rows.id collate "C"`,
    [rows.map(({ id }) => id), rows.map(({ component }) => component), rows.map(({ id }) => groupOf.get(id) ?? null)],
  );
}

/** The articles whose family is not what it was. */
function changed(before: readonly CopyFamily[], after: readonly CopyFamily[]): string[] {
  const had = new Set(before.map((family) => JSON.stringify(family)));
  const has = new Set(after.map((family) => JSON.stringify(family)));
  return [
    ...before.filter((family) => !has.has(JSON.stringify(family))),
    ...after.filter((family) => !had.has(JSON.stringify(family))),
  ].flatMap(articlesIn);
}
