/** The terminal as the commands see it: how wide it is, whether it takes colour, and writing to it. Knows no record. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pc from 'picocolors';

/** Columns of standard output; where it is no terminal, those of the variable COLUMNS, else 80. At least 40. */
export const width = (): number => Math.max(40, process.stdout.columns || Number(process.env.COLUMNS) || 80);

/** Colours for standard output: on a terminal that has them, unless NO_COLOR is set. */
export const colours = (): ReturnType<typeof pc.createColors> => pc.createColors(process.stdout.hasColors?.() ?? false);

/** Writes to standard output no faster than it is read. Throws `EPIPE` when the reader has hung up. */
export async function print(chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(chunks), process.stdout, { end: false });
}

/** A line for a person beside the result, on standard error, so that it never mixes with what a script reads. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/** Aborted by the first Ctrl-C or a request to end, so that work stops between two articles; a second ends at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
