/** Reads files without a record and prints what was found, one article after the other in the order of the files. */
import { existsSync } from 'node:fs';
import { ingest } from '../../ingest/index.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import { knownOutlets } from '../../service/outlets.ts';
import { openReading, type Reading } from '../../service/read.ts';
import type { EventRow, StatementRow } from '../../service/types.ts';
import { findWorkspace } from '../../service/workspace.ts';
import { eventJson, jsonArray, jsonLines, statementJson } from '../export/json.ts';
import { encode } from '../export/listing.ts';
import type { ReadOptions } from './commands/read.ts';
import { printTable } from './list.ts';
import { formatOf, readerChoice } from './options.ts';
import { report } from './problems.ts';
import { note, print } from './terminal.ts';
import { counted } from './words.ts';

/** Prints statements and events (as CSV, statements alone); problems are listed after them. Throws what is wrong with the dossier. */
export async function readFiles(files: readonly string[], options: ReadOptions): Promise<void> {
  const problems: Problem[] = [];
  const readings = readAll(files, options, problems);
  const format = formatOf(options);
  if (format === 'table') await printReadings(readings);
  else if (format === 'csv') await print(encode('statements', 'csv', statementsOf(readings)));
  else await print(format === 'json' ? jsonArray(objects(readings)) : jsonLines(objects(readings)));
  report(problems);
}

async function* readAll(
  files: readonly string[],
  { dossier = nearestDossier(), published, outlet, ...options }: ReadOptions,
  problems: Problem[],
): AsyncGenerator<Reading> {
  const read = await openReading(dossier, readerChoice(options), options.certainty);
  const outlets = await knownOutlets(dossier);
  for await (const item of ingest(files, { published, outlet, knownOutlets: outlets, stdin: process.stdin })) {
    if ('code' in item) {
      problems.push(item);
      continue;
    }
    const reading = await read(item);
    if (reading.unread !== null) problems.push(reading.unread);
    yield reading;
  }
}

/** The dossier of the workspace that the current folder is in, when there is one. */
function nearestDossier(): string | undefined {
  try {
    const { dossier } = findWorkspace();
    return existsSync(dossier) ? dossier : undefined;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'workspace-missing') return undefined;
    throw error;
  }
}

async function* objects(readings: AsyncIterable<Reading>): AsyncGenerator<unknown> {
  for await (const { article, statements, events, unread } of readings) {
    yield {
      file: article.file,
      published: article.published.value,
      unread: unread?.message ?? null,
      statements: statements.map(statementJson),
      events: events.map(eventJson),
    };
  }
}

async function* statementsOf(readings: AsyncIterable<Reading>): AsyncGenerator<{ rows: readonly StatementRow[] }> {
  for await (const { statements } of readings) yield { rows: statements };
}

async function printReadings(readings: AsyncIterable<Reading>): Promise<void> {
  const statements: StatementRow[] = [];
  const events: EventRow[] = [];
  let articles = 0;
  for await (const reading of readings) {
    statements.push(...reading.statements);
    events.push(...reading.events);
    articles++;
  }
  await printTable('statements', statements);
  if (statements.length > 0 && events.length > 0) await print(['\n']);
  await printTable('events', events);
  note(
    `${counted(statements.length, 'statement')} and ${counted(events.length, 'event')} in ${counted(articles, 'article')}.`,
  );
}
