/**
 * A record kept by PGlite (Postgres 18 in this process) in a folder. Takes the folder; gives a `Database`. Never checks
 * who else has the folder open: two processes that open one silently lose each other's rows, so the caller holds the
 * workspace's lock.
 */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { ProblemError } from '../model/problem.ts';
import { type Database, type Queryable, schemaName } from './database.ts';
import { withProblems } from './failures.ts';

/** The major version of Postgres that this PGlite is, as the folder's PG_VERSION says it. */
const major = 18;

/** Opens the record in `folder`, or makes one there. Throws `workspace-newer`, `disk-full`, `workspace-unwritable`. */
export async function openFolder(folder: string): Promise<Database> {
  return withProblems(async () => {
    const version = join(folder, 'PG_VERSION');
    if (!existsSync(version)) await create(folder);
    else if (Number(readFileSync(version, 'utf8')) > major) throw newerPostgres(folder);
    return wrap(await start(folder));
  });
}

/** A record in memory, gone when it is closed. */
export async function openMemory(): Promise<Database> {
  return wrap(await start('memory://'));
}

/** Made beside its place and moved there when it is whole: a folder that was killed half-made is never opened. */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await (await start(unfinished)).close();
  renameSync(unfinished, folder);
}

async function start(place: string): Promise<PGlite> {
  const lite = await PGlite.create(place);
  await lite.exec(`set search_path to ${schemaName}; set client_min_messages to warning`);
  return lite;
}

function wrap(lite: PGlite): Database {
  return {
    query: queryOn(lite),
    transaction: (work) => withProblems(() => lite.transaction((tx) => work({ query: queryOn(tx) }))),
    close: () => lite.close(),
  };
}

const queryOn =
  (connection: PGlite | Transaction): Queryable['query'] =>
  (sql, parameters = []) =>
    withProblems(async () => (await connection.query(sql, [...parameters])).rows as never);

const newerPostgres = (folder: string): ProblemError =>
  new ProblemError({
    code: 'workspace-newer',
    message: `The record in ${folder} was written by a newer version of the program.`,
    hint: 'Install that version or a later one; nothing was changed.',
  });
