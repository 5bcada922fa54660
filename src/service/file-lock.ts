/**
 * A lock that the operating system holds on an open file, on behalf of this process, until the file is closed or the
 * process is gone in whatever way. There is nothing to clean up after a `kill -9`, no moment in which two starters both
 * win, and no process number to mistake for another's. Node has no call for it, so each system's own way is used:
 *
 * - Linux: `flock(2)` through the `flock` program, which every distribution has. The lock belongs to the open file, which the
 *   program is handed, so it stays ours when the program has ended.
 * - macOS and the BSDs: the flag `O_EXLOCK` of `open(2)`, the same lock.
 * - Windows: opening without sharing.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { ProblemError } from '../model/problem.ts';

/** Releases the lock. */
export type Release = () => void;

/** `O_EXLOCK` of BSD's fcntl.h; Node's `constants` lack it and pass it on. */
const bsdExclusiveLock = 0x20;
/** libuv's `UV_FS_O_EXLOCK` on Windows: a share mode of nothing. */
const windowsExclusive = 0x1000_0000;

/** Locks the file, made when missing; null when another open of it has the lock. Errors of the file system are thrown. */
export function lockFile(path: string): Release | null {
  if (process.platform === 'linux') return lockWithProgram(path);
  const flags = constants.O_RDWR | constants.O_CREAT;
  const exclusive = process.platform === 'win32' ? windowsExclusive : bsdExclusiveLock | constants.O_NONBLOCK;
  try {
    return releaseOf(openSync(path, flags | exclusive, 0o600));
  } catch (error) {
    if (['EAGAIN', 'EWOULDBLOCK', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function lockWithProgram(path: string): Release | null {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  const { status, error } = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', file] });
  if (status === 0) return releaseOf(file);
  closeSync(file);
  if (status === 1) return null;
  throw new ProblemError(
    {
      code: 'workspace-unwritable',
      message: `The workspace cannot be locked: ${error?.message ?? `flock ended with ${status}`}.`,
      hint: 'Install the program “flock” (package util-linux) and keep the workspace on a local disk.',
    },
    { cause: error },
  );
}

const releaseOf =
  (file: number): Release =>
  () =>
    closeSync(file);
