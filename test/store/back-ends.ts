/**
 * Both databases that a record can be kept in, for tests that must hold on each: PGlite in memory, and a throwaway
 * PostgreSQL cluster on a Unix socket. Without PostgreSQL's programs the second is left out, except where CI is set.
 */
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Database } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { connectServer } from '../../src/store/postgres.ts';

export interface BackEnd {
  readonly name: string;
  start(): { open(): Promise<Database>; stop(): void };
}

/** A cluster of its own for the test file that asks. */
export interface Cluster {
  /** Connection string of a database that no one has used yet. */
  fresh(): string;
  stop(): void;
}

const programs = programFolder();
if (programs === null && process.env.CI)
  throw new Error('The tests on PostgreSQL need its programs (Debian: apt-get install postgresql).');

export const serverInstalled = programs !== null;

export const backEnds: readonly BackEnd[] = [
  { name: 'PGlite', start: () => ({ open: openMemory, stop: () => {} }) },
  ...(serverInstalled ? [{ name: 'PostgreSQL', start: onServer }] : []),
];

function onServer(): ReturnType<BackEnd['start']> {
  const cluster = startCluster();
  return { open: () => connectServer(cluster.fresh()), stop: () => cluster.stop() };
}

export function startCluster(): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pg-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  // PostgreSQL refuses to run as root; nobody then has the folder.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (nobody.uid !== undefined) for (const path of [folder, data]) chownSync(path, nobody.uid, nobody.gid);
  const run = (program: string, ...args: string[]): void => {
    execFileSync(join(programs!, program), args, { stdio: 'ignore', cwd: folder, ...nobody });
  };
  run('initdb', '-D', data, '-U', 'tester', '-A', 'trust', '-N', '-E', 'UTF8', '--locale=C');
  // Nothing of this outlives the tests, so nothing is flushed to disk.
  run('pg_ctl', '-D', data, '-w', '-o', `-c listen_addresses= -c fsync=off -k ${folder}`, 'start');
  let made = 0;
  return {
    fresh() {
      const name = `record${++made}`;
      run('createdb', '-h', folder, '-U', 'tester', name);
      return `postgres://tester@localhost/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with `initdb` and `pg_ctl`: on the PATH, or where Debian keeps them. */
function programFolder(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl', 'createdb'].every((p) => existsSync(join(folder, p)))) ?? null;
}
