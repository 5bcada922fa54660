/** Turns of writing: every transaction that changes the record begins with one, on PGlite and on a server alike. */
import type { Queryable } from './database.ts';

/** Waits until the writer before has committed; what follows sees all that it wrote. Counts the record's version on. */
export async function takeTurn(connection: Queryable): Promise<void> {
  await connection.query('update record set version = version + 1');
}
