/**
 * Who owns a workspace. One process at a time holds the lock `.rapporteur/lock`; beside it `.rapporteur/owner.json` says, for people and for
 * a second command, which process that is and, when it serves, where its API answers and with what token. The lock
 * alone decides: what the file says of a process that is gone is written over.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Problem, ProblemError } from '../model/problem.ts';
import { lockFile, type Release } from './file-lock.ts';

export interface Owner {
  readonly pid: number;
  /** The command as a person would type it. */
  readonly command: string;
  /** ISO 8601. */
  readonly since: string;
  /** Where its API answers and the token that writing to it takes; absent while it does not serve. */
  readonly api?: { readonly url: string; readonly token: string };
}

export interface Ownership {
  /** What other commands of this user will send to be let in to the API of this process. */
  readonly token: string;
  /** Tells them where it answers. */
  announce(url: string): void;
  release(): void;
}

/** How long a command waits for one that is just about to end, in milliseconds. */
const patience = 1500;
const pause = 50;

/** Makes this process the owner, or gives the owner there is. `folder` is the workspace's `.rapporteur`. */
export async function own(folder: string): Promise<Ownership | Owner> {
  const deadline = Date.now() + patience;
  for (;;) {
    const release = lockFile(join(folder, 'lock'));
    if (release !== null) return begin(folder, release);
    const owner = readOwner(folder);
    if (owner?.api !== undefined || Date.now() > deadline) return owner ?? unknownOwner;
    await sleep(pause);
  }
}

export const isOwner = (either: object): either is Owner => 'pid' in either;

/** What to tell the person whose command cannot have the workspace. */
export function busy(workspace: string, { pid, command, since }: Owner): ProblemError {
  const problem: Problem = {
    code: 'workspace-busy',
    message: `The workspace ${workspace} is in use by process ${pid} (${command}) since ${since}.`,
    hint: 'Wait until it has ended, or end it; nothing was changed.',
  };
  return new ProblemError(problem);
}

function begin(folder: string, release: Release): Ownership {
  const path = join(folder, 'owner.json');
  const owner: Owner = { pid: process.pid, command: commandLine(), since: new Date().toISOString() };
  try {
    write(path, owner);
  } catch (error) {
    release();
    throw error;
  }
  const token = newToken();
  return {
    token,
    announce: (url) => write(path, { ...owner, api: { url, token } }),
    release() {
      rmSync(path, { force: true });
      release();
    },
  };
}

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whole or not at all, and for its user's eyes only: the token is a secret. */
function write(path: string, owner: Owner): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
}

/** null in the moment between an owner's taking the lock and its saying so, and after it has let go. */
function readOwner(folder: string): Owner | null {
  try {
    const owner: Owner = JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));
    return isAlive(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

const unknownOwner: Owner = { pid: 0, command: 'one that has not said what it is', since: 'a moment ago' };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Arguments as given; the interpreter and the script's path tell a person nothing. */
const commandLine = (): string => ['rapporteur', ...process.argv.slice(2)].join(' ');
