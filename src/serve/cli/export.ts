/** Writes a listing or a calendar to a file, beside it first and then in its place, so that a file under its name is always whole. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '../../model/problem.ts';
import { calendar, isDated } from '../export/calendar.ts';
import { encode, pages } from '../export/listing.ts';
import type { ExportOptions } from './commands/export.ts';
import { interruption, note, print } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

export async function exportFile(file: string, options: ExportOptions): Promise<void> {
  const { to, what = to === 'ics' ? 'events' : 'statements', ...workspace } = options;
  if (to === 'ics' && what !== 'events')
    throw new ProblemError({
      code: 'usage',
      message: `A calendar holds events, not ${what}.`,
      hint: 'Leave --what out, or write csv or jsonl.',
    });
  await withRecord(workspace, async (rapporteur) => {
    let undated = 0;
    const text =
      to === 'ics'
        ? calendar(watched(pages(rapporteur, 'events', {}), (row) => (undated += isDated(row) ? 0 : 1)))
        : encode(what, to, pages(rapporteur, what, {}));
    if (file === '-') await print(text);
    else {
      await replaceFile(file, text, interruption());
      note(`Wrote the ${what} to ${file}.`);
    }
    if (undated > 0) note(`${counted(undated, 'event')} without a day of a year left out.`);
  });
}

/** The chunks as they are, each row shown to `see` as it passes. */
async function* watched<Row>(
  chunks: AsyncIterable<{ readonly rows: readonly Row[] }>,
  see: (row: Row) => void,
): AsyncGenerator<{ readonly rows: readonly Row[] }> {
  for await (const chunk of chunks) {
    chunk.rows.forEach(see);
    yield chunk;
  }
}

/** Throws `file-unwritable` or `disk-full`, and leaves what was there. */
async function replaceFile(file: string, text: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await pipeline(text, createWriteStream(beside, { flags: 'wx' }), { signal });
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
