/** One page of a table whose rows are kept whole as `data`, ordered by one number and their id. */
import type { Page, Paging } from '../model/listing.ts';
import { count } from './articles.ts';
import type { Conditions } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';
import { keyOf, limitOf, pageOf } from './paging.ts';

interface Row<T> {
  readonly order: number;
  readonly id: string;
  readonly data: T;
}

/** `order` is a column of ints. Throws `usage` for a cursor that is none. */
export async function pageFrom<T>(
  database: Queryable,
  memo: Memo,
  table: 'events' | 'families' | 'conflicts',
  order: 'age' | 'rank',
  query: Paging,
  conditions: Conditions,
): Promise<Page<T>> {
  const { cursor, limit, ...filters } = query;
  const total = await memo.answer(`${table} ${JSON.stringify(filters)}`, () =>
    count(database, `select count(*)::int as count from ${table} ${conditions.where}`, conditions.parameters.slice()),
  );
  const key = keyOf(query, [0, '']);
  if (key) conditions.add(`(${order}, id) > (${conditions.value(key[0])}, ${conditions.value(key[1])})`);
  const rows = await database.query<Row<T>>(
    `select ${order} as "order", id, data from ${table} ${conditions.where} order by ${order}, id limit ${limitOf(query) + 1}`,
    conditions.parameters,
  );
  return pageOf(
    rows,
    limitOf(query),
    total,
    (row) => [row.order, row.id],
    (row) => row.data,
  );
}
