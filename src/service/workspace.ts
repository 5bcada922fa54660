/**
 * Where things are in a workspace: `dossier.yaml` for its people to edit, and the folder `.rapporteur` with the record,
 * its lock and an optional `config.yaml`. Finds and makes workspaces; opens no record.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ProblemError } from '../model/problem.ts';
import { withProblems } from '../store/failures.ts';

export interface Workspace {
  readonly dir: string;
  /** `dir/dossier.yaml`, which may be missing. */
  readonly dossier: string;
  /** `dir/.rapporteur`. */
  readonly folder: string;
  /** The PGlite data folder. */
  readonly record: string;
  /** Connection string of the PostgreSQL server that keeps the record instead, from RAPPORTEUR_DATABASE or config.yaml. */
  readonly database: string | null;
}

const folderName = '.rapporteur';
const configuration = z.strictObject({ database: z.string().optional() }).nullish();

/** The workspace in `dir`; without it, the nearest one from the current folder upward. Throws `workspace-missing`. */
export function findWorkspace(dir?: string): Workspace {
  const start = resolve(dir ?? '.');
  for (let place = start; ; place = dirname(place)) {
    if (existsSync(join(place, folderName))) return workspaceIn(place);
    if (dir !== undefined || place === dirname(place)) break;
  }
  throw new ProblemError({
    code: 'workspace-missing',
    message:
      dir === undefined ? `There is no workspace in ${start} or above it.` : `There is no workspace in ${start}.`,
    hint: 'Make one with “rapporteur init”, or name one with --workspace.',
  });
}

/**
 * Makes a workspace in `dir`, which is made when missing, with this dossier; a dossier that is there already stays.
 * Making one where one is changes nothing. Throws `workspace-unwritable` and `disk-full`.
 */
export async function initWorkspace(dir: string, dossier: string): Promise<Workspace> {
  return withProblems(async () => {
    const place = resolve(dir);
    if (existsSync(place) && !statSync(place).isDirectory())
      throw new ProblemError({
        code: 'workspace-unwritable',
        message: `${place} is a file.`,
        hint: 'Name a folder; it is made when it is missing.',
      });
    makeFolder(join(place, folderName));
    const path = join(place, 'dossier.yaml');
    if (!existsSync(path)) writeFileSync(path, dossier, { flag: 'wx' });
    return workspaceIn(place);
  });
}

/** Step by step: `mkdirSync` with `recursive` never returns where a folder cannot be made for want of its parent, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    throw Object.assign(new Error(`${path} cannot be made`, { cause: error }), { code: 'EACCES' });
  }
}

function workspaceIn(dir: string): Workspace {
  const folder = join(dir, folderName);
  return {
    dir,
    dossier: join(dir, 'dossier.yaml'),
    folder,
    record: join(folder, 'record'),
    database: process.env.RAPPORTEUR_DATABASE || configured(join(folder, 'config.yaml')),
  };
}

function configured(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    return configuration.parse(parse(readFileSync(file, 'utf8')))?.database ?? null;
  } catch (cause) {
    throw new ProblemError(
      {
        code: 'usage',
        file,
        message: 'The configuration is not understood.',
        hint: 'It may hold one line: “database: postgres://user:password@host/name”.',
      },
      { cause },
    );
  }
}
