/**
 * A record kept by a PostgreSQL server, 14 or later. Takes a connection string; gives a `Database` over a small pool.
 * Several processes may use one at the same time.
 */
import pg from 'pg';
import { ProblemError } from '../model/problem.ts';
import { type Database, type Queryable, schemaName } from './database.ts';
import { withProblems } from './failures.ts';

/** Throws `database-unreachable` when the server does not answer or does not let us in. */
export async function connectServer(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schemaName} -c client_min_messages=warning`,
  });
  // An idle connection that breaks is replaced by the pool; the next query reports a server that is gone.
  pool.on('error', () => {});
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw new ProblemError(
      {
        code: 'database-unreachable',
        message: `The database at ${withoutPassword(connectionString)} cannot be used: ${(cause as Error).message}.`,
        hint: 'Check that the server runs and that the connection string in .rapporteur/config.yaml or RAPPORTEUR_DATABASE is right.',
      },
      { cause },
    );
  }
  return {
    query: queryOn(pool),
    transaction: (work) =>
      withProblems(async () => {
        const client = await pool.connect();
        try {
          await client.query('begin');
          const result = await work({ query: queryOn(client) });
          await client.query('commit');
          client.release();
          return result;
        } catch (error) {
          // A connection whose rollback fails is thrown away, and with it what it had begun.
          await client.query('rollback').then(
            () => client.release(),
            () => client.release(true),
          );
          throw error;
        }
      }),
    close: () => pool.end(),
  };
}

const queryOn =
  (connection: pg.Pool | pg.PoolClient): Queryable['query'] =>
  (sql, parameters = []) =>
    withProblems(async () => (await connection.query(sql, [...parameters])).rows as never);

function withoutPassword(connectionString: string): string {
  try {
    const url = new URL(connectionString);
    return `${url.host || url.searchParams.get('host') || 'localhost'}${url.pathname}`;
  } catch {
    return 'the given connection string';
  }
}
