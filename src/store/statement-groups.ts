/** Which statements are one, out of the record. */
import type { Queryable } from './database.ts';
import type { StoredGroup } from './grouping.ts';

/** The group that a statement is in; null while it has not been brought together with others. */
export async function statementGroupOf(database: Queryable, statement: string): Promise<StoredGroup | null> {
  const [row] = await database.query<{ data: StoredGroup }>(
    `select data from statement_groups where id = (select in_group from entries where id = $1 and kind = 'statement')`,
    [statement],
  );
  return row?.data ?? null;
}
