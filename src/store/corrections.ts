/**
 * What people say of the record, beside what was read: corrections are added and undone, never deleted. Takes and gives
 * corrections; storing one says, in the same transaction, what must be done again because of it.
 */
import { articlesOf, type Change, type Correction, type KeptCorrection } from '../model/correction.ts';
import type { CorrectionQuery, Page } from '../model/listing.ts';
import { count, findArticles } from './articles.ts';
import { Conditions, clean } from './conditions.ts';
import { markDue } from './correction-effects.ts';
import type { Database, Queryable } from './database.ts';
import { keyOf, limitOf, pageOf } from './paging.ts';
import { takeTurn } from './turn.ts';

interface Row {
  readonly number: number;
  readonly id: string;
  readonly batch: string | null;
  readonly who: string;
  readonly at: string;
  readonly target: string;
  readonly data: Change;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

const columns = 'number, id, batch, who, at, target, data, undone_by, undone_at';

const show = ({ id, batch, who, at, target, data, undone_by, undone_at }: Row): KeptCorrection => ({
  id,
  batch,
  who,
  at,
  target,
  change: data,
  undone: undone_by === null || undone_at === null ? null : { who: undone_by, at: undone_at },
});

/** All of them or none; one that is there already stays as it is. */
export const addCorrections = (database: Database, corrections: readonly KeptCorrection[]): Promise<void> =>
  database.transaction(async (connection) => {
    await takeTurn(connection);
    await connection.query(
      `insert into corrections (id, batch, who, at, kind, target, articles, data)
       select id, batch, who, at, kind, target, array(select json_array_elements_text(articles)), data::json
       from json_to_recordset($1::json) as rows (id text, batch text, who text, at text, kind text, target text, articles json, data text)
       on conflict do nothing`,
      [
        JSON.stringify(
          corrections.map(({ id, batch, who, at, target, change }) => ({
            id,
            batch,
            who: clean(who),
            at,
            kind: change.kind,
            target: clean(target),
            articles: articlesOf(change),
            data: JSON.stringify(change),
          })),
        ),
      ],
    );
    await changed(connection, corrections);
  });

/** Undoes a correction with the others of its batch; gives those that this undid, in the order in which they were made. */
export const undoCorrections = (database: Database, id: string, who: string, at: string): Promise<KeptCorrection[]> =>
  database.transaction(async (connection) => {
    await takeTurn(connection);
    const rows = await connection.query<Row>(
      `update corrections set undone_by = $2, undone_at = $3
       where undone_at is null and (id = $1 or batch = (select batch from corrections where id = $1))
       returning ${columns}`,
      [clean(id), clean(who), at],
    );
    const undone = rows.sort((a, b) => a.number - b.number).map(show);
    if (undone.length > 0) await changed(connection, undone);
    return undone;
  });

async function changed(connection: Queryable, corrections: readonly Correction[]): Promise<void> {
  await connection.query('update record set corrected = corrected + 1');
  const merges = await activeCorrections(connection, { kind: 'actor' });
  await markDue(
    connection,
    corrections.map(({ change }) => change),
    merges.map(({ change }) => change),
  );
}

/** Those with these ids, in the order in which they were made. */
export async function getCorrections(database: Queryable, ids: readonly string[]): Promise<KeptCorrection[]> {
  const rows = await database.query<Row>(
    `select ${columns} from corrections where id = any($1::text[]) order by number`,
    [ids],
  );
  return rows.map(show);
}

/** Newest first. Throws `usage` for a cursor that is none. */
export async function listCorrections(database: Queryable, query: CorrectionQuery): Promise<Page<KeptCorrection>> {
  const conditions = new Conditions().on(query.who, (who) => `who = ${who}`).on(query.kind, (kind) => `kind = ${kind}`);
  if (!query.undone) conditions.add('undone_at is null');
  if (query.article !== undefined)
    conditions.on(await findArticles(database, query.article), (ids) => `articles && ${ids}::text[]`);
  const total = await count(
    database,
    `select count(*)::int as count from corrections ${conditions.where}`,
    conditions.parameters.slice(),
  );
  const key = keyOf(query, [0]);
  if (key) conditions.add(`number < ${conditions.value(key[0])}`);
  const rows = await database.query<Row>(
    `select ${columns} from corrections ${conditions.where} order by number desc limit ${limitOf(query) + 1}`,
    conditions.parameters,
  );
  return pageOf(rows, limitOf(query), total, (row) => [row.number], show);
}

/** Those that were not undone, in the order in which they were made; only of a kind, or about any of some articles. */
export async function activeCorrections(
  database: Queryable,
  { kind, articles }: { readonly kind?: Change['kind']; readonly articles?: readonly string[] },
): Promise<KeptCorrection[]> {
  const conditions = new Conditions()
    .add('undone_at is null')
    .on(kind, (one) => `kind = ${one}`)
    .on(articles, (ids) => `articles && ${ids}::text[]`);
  const rows = await database.query<Row>(
    `select ${columns} from corrections ${conditions.where} order by number`,
    conditions.parameters,
  );
  return rows.map(show);
}

/** The corrections with these targets, undone ones too, in the order in which they were made. */
export async function correctionsOf(database: Queryable, targets: readonly string[]): Promise<KeptCorrection[]> {
  const rows = await database.query<Row>(
    `select ${columns} from corrections where target = any($1::text[]) order by number`,
    [targets.map(clean)],
  );
  return rows.map(show);
}
