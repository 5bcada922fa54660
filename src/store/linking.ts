/**
 * How entries find each other: what is still due, who shares keys with whom, the links between them and what hangs
 * together. Takes and gives ids; never looks at what an entry says.
 */
import { undated } from './age.ts';
import type { Queryable } from './database.ts';
import type { EntryKind } from './entries.ts';

/** What is still to be done with an entry: look for its links, then group it with what it hangs together with. */
export type Step = 'linking' | 'grouping';

/** `a` is the smaller id. */
export interface StoredLink {
  readonly a: string;
  readonly b: string;
  readonly link: unknown;
}

/** Rows of one insert, which bounds the size of a message. */
const rowsAtOnce = 5000;

/** Whether an interrupted add, or the one that is going on, left anything to bring together. */
export async function isAnythingDue(database: Queryable): Promise<boolean> {
  const [row] = await database.query<{ due: boolean }>(
    `select exists (select from entries where due is not null) or exists (select from articles where bounds_due) as due`,
  );
  return row!.due;
}

/** Entries that this step is due for, in the order of their ids. */
export async function dueEntries(connection: Queryable, kind: EntryKind, step: Step, limit: number): Promise<string[]> {
  const rows = await connection.query<{ id: string }>(
    'select id from entries where due = $1 and kind = $2 order by id limit $3',
    [step, kind, limit],
  );
  return rows.map(({ id }) => id);
}

/** How much two entries must have in common to be compared. */
export interface Nearness {
  /** Keys in both. */
  readonly least: number;
  /** Days between the publications of their articles, at most; null when any number will do. The undated are near to all. */
  readonly days: number | null;
}

/** Pairs of one of these entries and another of its kind that are near enough; the smaller id first. */
export async function candidates(
  connection: Queryable,
  kind: EntryKind,
  ids: readonly string[],
  { least, days }: Nearness,
): Promise<(readonly [string, string])[]> {
  const rows = await connection.query<{ a: string; b: string }>(
    `select distinct least(mine.id, found.id) as a, greatest(mine.id, found.id) as b
     from (select own.entry as mine, others.entry as found
           from (select keys.key, keys.entry, keys.age,
                   $4::int is not null and keys.age < ${undated} as bounded
                 from entries e join keys on keys.entry = e.number where e.id = any($1::text[])) own
           join lateral (
             select entry from keys where key = own.key
               and age between case when own.bounded then own.age - $4 else 0 end
                           and case when own.bounded then own.age + $4 else ${undated} end
             union all
             select entry from keys where key = own.key and age = ${undated} and own.bounded
           ) others on others.entry <> own.entry
           group by own.entry, others.entry having count(*) >= $3) pairs
     join entries mine on mine.number = pairs.mine
     join entries found on found.number = pairs.found and found.kind = $2
     order by a, b`,
    [ids, kind, least, days],
  );
  return rows.map(({ a, b }) => [a, b] as const);
}

/** Stores the links that were found for these entries, which are then due to be grouped. */
export async function writeLinks(
  connection: Queryable,
  ids: readonly string[],
  links: readonly StoredLink[],
): Promise<void> {
  for (let start = 0; start < links.length; start += rowsAtOnce) {
    const part = links.slice(start, start + rowsAtOnce);
    await connection.query(
      `insert into links (entry, other, data)
       select a, b, data::json from unnest($1::text[], $2::text[], $3::text[]) as rows (a, b, data)
       union all
       select b, a, data::json from unnest($1::text[], $2::text[], $3::text[]) as rows (a, b, data)
       on conflict do nothing`,
      [part.map(({ a }) => a), part.map(({ b }) => b), part.map(({ link }) => JSON.stringify(link))],
    );
  }
  await connection.query(`update entries set due = 'grouping' where id = any($1::text[])`, [ids]);
}

/** These entries and all that links lead to from them, with the links. */
export async function reachable(
  connection: Queryable,
  ids: readonly string[],
): Promise<{ readonly ids: string[]; readonly links: StoredLink[] }> {
  const reached = await connection.query<{ id: string }>(
    `with recursive reached (id) as (
       select id collate "C" from unnest($1::text[]) as given (id)
       union select links.other from reached join links on links.entry = reached.id
     ) select id from reached order by id`,
    [ids],
  );
  const all = reached.map(({ id }) => id);
  const links = await connection.query<StoredLink>(
    `select entry as a, other as b, data as link from links
     where entry = any($1::text[]) and entry < other order by entry, other`,
    [all],
  );
  return { ids: all, links };
}
