/** SQLite in WebAssembly, loaded when it is first needed. It keeps a database in memory and touches no file. */
import type { Database, SqlJsStatic } from 'sql.js';

let loaded: Promise<SqlJsStatic> | null = null;

/** A new database, or one of these bytes, which may be none: then its first use throws. */
export async function openSqlite(bytes?: Uint8Array): Promise<Database> {
  loaded ??= import('sql.js').then((sqlite) => sqlite.default());
  return new (await loaded).Database(bytes);
}
