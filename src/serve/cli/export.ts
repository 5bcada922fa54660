/** Writes a listing, a calendar, networks or the whole record to a file. */
import { ProblemError } from '../../model/problem.ts';
import { calendar, isDated } from '../export/calendar.ts';
import { encode, pages } from '../export/listing.ts';
import type { ExportOptions } from './commands/export.ts';
import { exportNetworks } from './export-networks.ts';
import { exportRecord } from './export-record.ts';
import { replaceFile } from './replace-file.ts';
import { interruption, note, print } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

export async function exportFile(file: string, options: ExportOptions): Promise<void> {
  const { to, what = to === 'ics' ? 'events' : 'statements', network = {}, ...workspace } = options;
  if (to === 'graphml') {
    if (options.what !== undefined)
      throw new ProblemError({
        code: 'usage',
        message: `A network is drawn from positions, not from ${options.what}.`,
        hint: 'Leave --what out; --network says what is drawn.',
      });
    return withRecord(workspace, (rapporteur) => exportNetworks(rapporteur, file, network));
  }
  if (options.network !== undefined)
    throw new ProblemError({
      code: 'usage',
      message: '--network says how a network is drawn, and this export draws none.',
      hint: 'Write --to graphml, or leave --network out.',
    });
  if (to === 'dna' || to === 'jsonld') {
    if (options.what !== undefined)
      throw new ProblemError({
        code: 'usage',
        message: `This export has articles, statements and positions together, not ${options.what} alone.`,
        hint: 'Leave --what out, or write csv or jsonl.',
      });
    return withRecord(workspace, (rapporteur) => exportRecord(rapporteur, file, to));
  }
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
