/**
 * Writing what can belong together across articles: an article's entries with their keys, and, when they are replaced,
 * the groups that they were in, which come apart; whoever shared a group with them is then due to be grouped again.
 */
import { ageOf } from './age.ts';
import { clean } from './conditions.ts';
import type { Queryable } from './database.ts';
import { distinct, type EntryKind } from './entries.ts';
import type { Reading } from './write.ts';

/** Rows of one insert, which bounds the size of a message. */
const rowsAtOnce = 5000;

/** Takes an article's entries away with their links and groups. */
export async function removeEntries(connection: Queryable, article: string): Promise<void> {
  const rows = await connection.query<{ component: string }>(
    'select distinct component from entries where article = $1 and component is not null',
    [article],
  );
  const components = rows.map(({ component }) => component);
  if (components.length > 0) {
    // Copies decide how everything in their articles is grouped.
    await connection.query(
      `update entries set due = 'grouping' where due is null and article <> $1 and id in (
         select id from entries where component = any($2::text[])
         union all
         select other.id from entries copy join entries other on other.article = copy.article
         where copy.kind = 'article' and copy.component = any($2::text[]))`,
      [article, components],
    );
    await removeGroups(connection, components);
  }
  await connection.query('delete from entries where article = $1', [article]);
  await connection.query('delete from reliances where article = $1', [article]);
}

/** Takes away the families, events, groups of statements and conflicts of these components. */
export async function removeGroups(connection: Queryable, components: readonly string[]): Promise<void> {
  if (components.length === 0) return;
  for (const table of ['families', 'events', 'statement_groups', 'conflicts'])
    await connection.query(`delete from ${table} where component = any($1::text[])`, [components]);
}

export async function writeEntries(
  connection: Queryable,
  { article, statements, events, offices, reliances, keys }: Reading,
): Promise<void> {
  const entries: { readonly kind: EntryKind; readonly id: string; readonly ordinal: number; readonly data: unknown }[] =
    [
      { kind: 'article', id: article.id, ordinal: 0, data: null },
      ...distinct(statements).map(({ id }, ordinal) => ({ kind: 'statement' as const, id, ordinal, data: null })),
      ...distinct(events).map((data, ordinal) => ({ kind: 'event' as const, id: data.id, ordinal, data })),
      ...distinct(offices).map((data, ordinal) => ({ kind: 'office' as const, id: data.id, ordinal, data })),
    ];
  for (let start = 0; start < entries.length; start += rowsAtOnce) {
    const part = entries.slice(start, start + rowsAtOnce);
    await connection.query(
      `insert into entries (id, kind, article, ordinal, data, due)
       select id, kind, $1, ordinal, data::json, 'linking'
       from unnest($2::text[], $3::text[], $4::int[], $5::text[]) as rows (id, kind, ordinal, data)`,
      [
        article.id,
        part.map(({ id }) => id),
        part.map(({ kind }) => kind),
        part.map(({ ordinal }) => ordinal),
        part.map(({ data }) => (data === null ? null : JSON.stringify(data))),
      ],
    );
  }
  const rows = entries.flatMap(({ id }) => [...new Set(keys.get(id))].map((key) => ({ id, key })));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const part = rows.slice(start, start + rowsAtOnce);
    await connection.query(
      `insert into keys (key, age, entry) select rows.key, $3, entries.number
       from unnest($1::text[], $2::int[]) as rows (id, key) join entries on entries.id = rows.id collate "C"`,
      [part.map(({ id }) => id), part.map(({ key }) => key), ageOf(article.published.value)],
    );
  }
  if (reliances.length === 0) return;
  await connection.query(
    `insert into reliances (article, ordinal, relied, kind, data)
     select $1, ordinal, relied, kind, data::json
     from unnest($2::int[], $3::text[], $4::text[], $5::text[]) as rows (ordinal, relied, kind, data)`,
    [
      article.id,
      reliances.map((_, i) => i),
      reliances.map(({ on }) => clean(on)),
      reliances.map(({ kind }) => kind),
      reliances.map((reliance) => JSON.stringify(reliance)),
    ],
  );
}
