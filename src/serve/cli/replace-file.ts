/** Writes text or bytes to a file, beside it first and then in its place, so that a file under its name is always whole. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '../../model/problem.ts';

/** Throws `file-unwritable` or `disk-full`, and leaves what was there. */
export async function replaceFile(
  file: string,
  content: Iterable<string | Uint8Array> | AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await pipeline(content, createWriteStream(beside, { flags: 'wx' }), { signal });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  return new ProblemError(
    full
      ? { code: 'disk-full', file, message: 'The disk is full.', hint: 'Make room or name a file on another disk.' }
      : {
          code: 'file-unwritable',
          file,
          message: `The file could not be written (${error.code}).`,
          hint: 'Name a file in a folder that exists and that you may write to.',
        },
    { cause: error },
  );
}
