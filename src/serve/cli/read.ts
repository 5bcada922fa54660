/** Reads files without a record and prints what was found, one article after the other in the order of the files. */
import { existsSync } from 'node:fs';
import { ingest } from '../../ingest/index.ts';
import type { Article } from '../../model/article.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import { knownOutlets } from '../../service/outlets.ts';
import { openReading } from '../../service/read.ts';
import { rowOf } from '../../service/row.ts';
import type { StatementRow } from '../../service/types.ts';
import { findWorkspace } from '../../service/workspace.ts';
import { jsonArray, jsonLines, statementJson } from '../export/json.ts';
import { encode } from '../export/listing.ts';
import type { ReadOptions } from './commands/read.ts';
import { printTable } from './list.ts';
import { formatOf, readerChoice } from './options.ts';
import { report } from './problems.ts';
import { note, print } from './terminal.ts';
import { counted } from './words.ts';

interface Reading {
  readonly article: Article;
  readonly rows: readonly StatementRow[];
  /** Why it was not read. */
  readonly unread: string | null;
}

/** Prints the statements; problems are listed after them. Throws what is wrong with the dossier. */
export async function readFiles(files: readonly string[], options: ReadOptions): Promise<void> {
  const problems: Problem[] = [];
  const readings = readAll(files, options, problems);
  const format = formatOf(options);
  if (format === 'table') await printReadings(readings);
  else if (format === 'csv') await print(encode('statements', 'csv', readings));
  else await print(format === 'json' ? jsonArray(objects(readings)) : jsonLines(objects(readings)));
  report(problems);
}

async function* readAll(
  files: readonly string[],
  { dossier = nearestDossier(), published, outlet, ...options }: ReadOptions,
  problems: Problem[],
): AsyncGenerator<Reading> {
  const pipeline = await openReading(dossier, readerChoice(options), options.certainty);
  const outlets = await knownOutlets(dossier);
  for await (const item of ingest(files, { published, outlet, knownOutlets: outlets, stdin: process.stdin })) {
    if ('code' in item) {
      problems.push(item);
      continue;
    }
    const [outcome] = await pipeline.read([item]);
    if ('statements' in outcome!) {
      yield { article: item, rows: outcome.statements.map((s) => rowOf(item, s)), unread: null };
    } else {
      problems.push(outcome!.unread);
      yield { article: item, rows: [], unread: outcome!.unread.message };
    }
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
  for await (const { article, rows, unread } of readings) {
    yield { file: article.file, published: article.published.value, unread, statements: rows.map(statementJson) };
  }
}

async function printReadings(readings: AsyncIterable<Reading>): Promise<void> {
  const rows: StatementRow[] = [];
  let articles = 0;
  for await (const reading of readings) {
    rows.push(...reading.rows);
    articles++;
  }
  await printTable('statements', rows);
  note(`${counted(rows.length, 'statement')} in ${counted(articles, 'article')}.`);
}
