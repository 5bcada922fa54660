/**
 * From a folder to a `Rapporteur`. A record that PGlite keeps belongs to one process: whoever comes second speaks to
 * that process when it serves, and is told who it is when it does not. A PostgreSQL server is open to all.
 */
import { ProblemError } from '../model/problem.ts';
import { withProblems } from '../store/failures.ts';
import { openFolder } from '../store/pglite.ts';
import { connectServer } from '../store/postgres.ts';
import { openStore } from '../store/store.ts';
import { followDossier } from './follow-dossier.ts';
import { createLocal } from './local.ts';
import { busy, isOwner, newToken, type Owner, own } from './owner.ts';
import { type ReaderChoice, readersOf } from './reader.ts';
import { createRemote } from './remote.ts';
import type { Rapporteur } from './types.ts';
import { findWorkspace, type Workspace } from './workspace.ts';

export interface ConnectOptions {
  /** A folder that holds a workspace; by default the nearest one from the current folder upward. */
  readonly workspace?: string;
  /** Read and name by this dossier instead of the workspace's own. */
  readonly dossier?: string;
  /** By default as `readersOf` says. */
  readonly reader?: ReaderChoice;
  /** Speakers less sure than this, from 0 to 1, are left open; by default 0.5. */
  readonly certainty?: number | undefined;
}

/** A record that this process has to itself, or shares through a server, and may let others in to. */
export interface Owned {
  readonly rapporteur: Rapporteur;
  /** What other commands of this user send to write through this process. */
  readonly token: string;
  /** Tells them where this process answers. */
  announce(url: string): void;
}

/**
 * The record of a workspace, through this process or the one that serves it. Throws `workspace-missing`,
 * `workspace-busy`, `workspace-newer`, `workspace-unwritable`, `database-unreachable`, and what is wrong with the dossier.
 */
export async function connect(options: ConnectOptions = {}): Promise<Rapporteur> {
  const workspace = findWorkspace(options.workspace);
  const opened = await open(workspace, options);
  if (!isOwner(opened)) return opened.rapporteur;
  if (opened.api === undefined) throw busy(workspace.dir, opened);
  if (options.dossier !== undefined) throw otherDossier(opened);
  return createRemote(opened.api);
}

/** As `connect`, for a process that will serve: throws `workspace-busy` when another has the record, serving or not. */
export async function connectAsOwner(options: ConnectOptions = {}): Promise<Owned> {
  const workspace = findWorkspace(options.workspace);
  const opened = await open(workspace, options);
  if (isOwner(opened)) throw opened.api === undefined ? busy(workspace.dir, opened) : served(workspace.dir, opened);
  return opened;
}

async function open(workspace: Workspace, options: ConnectOptions): Promise<Owned | Owner> {
  const current = await followDossier(options.dossier, workspace.dossier, {
    ...(await readersOf(options.reader)),
    certainty: options.certainty,
  });
  const known = await current();
  if (workspace.database !== null) {
    const store = await openStore(await connectServer(workspace.database));
    return { rapporteur: createLocal({ store, known, current }), token: newToken(), announce: () => {} };
  }
  const ownership = await withProblems(() => own(workspace.folder));
  if (isOwner(ownership)) return ownership;
  try {
    const store = await openStore(await openFolder(workspace.record));
    return {
      rapporteur: createLocal({ store, known, current, release: () => ownership.release() }),
      token: ownership.token,
      announce: (url) => ownership.announce(url),
    };
  } catch (error) {
    ownership.release();
    throw error;
  }
}

const otherDossier = (owner: Owner): ProblemError =>
  new ProblemError({
    code: 'workspace-busy',
    message: `The workspace is served by process ${owner.pid} (${owner.command}), which has read its own dossier.`,
    hint: 'Leave out --dossier, or end that process first.',
  });

const served = (workspace: string, { pid, command, api }: Owner): ProblemError =>
  new ProblemError({
    code: 'workspace-busy',
    message: `The workspace ${workspace} is already served at ${api!.url}, by process ${pid} (${command}).`,
    hint: 'Open that address, or end that process first.',
  });
