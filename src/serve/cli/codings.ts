/** Tables of statements for coders, filled tables read back, and the codebook. Lists what is wrong with a table line by line. */
import { decode } from '../../ingest/decode.ts';
import { readWhole } from '../../ingest/files.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import type { CodingSheet, Rapporteur } from '../../service/types.ts';
import { codebook } from '../export/codebook.ts';
import { type CodingsRead, codingCsv, readCodingCsv } from '../export/coding-csv.ts';
import { csv } from '../export/csv.ts';
import { pages } from '../export/listing.ts';
import type { CodingExportOptions } from './commands/codings.ts';
import type { WorkspaceOptions } from './options.ts';
import { report } from './problems.ts';
import { replaceFile } from './replace-file.ts';
import { interruption, note, print } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

/** Bytes of one table. */
const largest = 64 * 2 ** 20;

export async function exportCodings(
  file: string,
  { coder, article, uncoded: only, ...workspace }: CodingExportOptions,
): Promise<void> {
  const uncoded = only === true;
  await withRecord(workspace, async (rapporteur) => {
    const { issues } = await rapporteur.standing({});
    let statements = 0;
    const sheets = async function* () {
      for await (const ref of article ?? articles(rapporteur)) {
        const sheet = await rapporteur.codingSheet(coder, ref);
        statements += sheet.units.filter(({ coding }) => !uncoded || coding === null).length;
        yield { rows: [sheet] satisfies CodingSheet[] };
      }
    };
    const text = csv(codingCsv(issues, uncoded), sheets());
    if (file === '-') return print(text);
    await replaceFile(file, text, interruption());
    note(`Wrote ${counted(statements, 'statement')} for ${coder} to ${file}.`);
  });
}

async function* articles(rapporteur: Rapporteur): AsyncGenerator<string> {
  for await (const { rows } of pages(rapporteur, 'articles', {})) for (const { id } of rows) yield id;
}

/** What is right is stored; what is wrong is listed, and stands in the table still. */
export async function importCodings(files: readonly string[], workspace: WorkspaceOptions): Promise<void> {
  const problems: Problem[] = [];
  await withRecord(workspace, async (rapporteur) => {
    for (const file of files) {
      const text = await textOf(file, problems);
      if (text === null) continue;
      const read = readCodingCsv(text, file);
      problems.push(...read.problems);
      const stored = await store(rapporteur, read.codings, file, problems);
      note(`${file}: ${counted(stored, 'coding')} stored, ${counted(read.empty, 'statement')} still to be coded.`);
    }
  });
  report(problems);
}

/** Gives how many were stored. What is wrong with one keeps no other out: where an article is refused, each is tried alone. */
async function store(
  rapporteur: Rapporteur,
  codings: CodingsRead['codings'],
  file: string,
  problems: Problem[],
): Promise<number> {
  let stored = 0;
  for (const article of new Set(codings.map(({ coding }) => coding.article))) {
    const here = codings.filter(({ coding }) => coding.article === article);
    if ((await refusal(rapporteur, here)) === null) {
      stored += here.length;
      continue;
    }
    for (const one of here) {
      const problem = await refusal(rapporteur, [one]);
      if (problem === null) stored++;
      else problems.push({ ...problem, file, line: one.line });
    }
  }
  return stored;
}

/** What is wrong with these; null when they are stored. Throws what no other coding would help. */
async function refusal(rapporteur: Rapporteur, codings: CodingsRead['codings']): Promise<Problem | null> {
  try {
    await rapporteur.code(codings.map(({ coding }) => coding));
    return null;
  } catch (error) {
    if (error instanceof ProblemError && ['usage', 'not-found'].includes(error.problem.code)) return error.problem;
    throw error;
  }
}

/** Damaged bytes are a problem beside the text: a name may be another than was written. */
async function textOf(file: string, problems: Problem[]): Promise<string | null> {
  const bytes = await readWhole(file, largest);
  if ('code' in bytes) {
    problems.push(bytes);
    return null;
  }
  const decoded = decode(bytes);
  if (decoded === null)
    problems.push({ code: 'file-binary', file, message: 'The file is not text.', hint: 'Save the table as CSV.' });
  else if (decoded.broken !== null)
    problems.push({ code: 'encoding-broken', file, ...decoded.broken, hint: 'Save the table as CSV in UTF-8.' });
  return decoded?.text ?? null;
}

export async function printCodebook(workspace: WorkspaceOptions): Promise<void> {
  await withRecord(workspace, async (rapporteur) => {
    const { issues } = await rapporteur.standing({});
    if (issues.length === 0)
      note('The dossier has no issues yet: the codebook has how firmly positions are held alone.');
    await print([codebook(issues)]);
  });
}
