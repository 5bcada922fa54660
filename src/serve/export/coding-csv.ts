/**
 * An article's statements as a table for a coder to fill in with a spreadsheet, and the filled table read back. Takes
 * sheets of the service; gives CSV. Takes CSV as spreadsheets save it; gives codings, and a problem for each line that is none.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { type Firmness, firmnesses } from '../../model/position.ts';
import type { Problem } from '../../model/problem.ts';
import type { CodedPosition, Coding, CodingSheet, CodingUnit, IssueHead, NewCoding } from '../../service/types.ts';
import { type Sheet, sheet } from './csv.ts';
import { visibleLine } from './visible.ts';

/** Columns of issues are named after them behind this, so that no issue is taken for another column. */
const ofIssue = 'position: ';
const usualFirmness: Firmness = 'demands';

interface Line extends CodingUnit {
  readonly sheet: CodingSheet;
}

/** With what the coder has said already; `uncoded`: only what is still to be coded. */
export const codingCsv = (issues: readonly IssueHead[], uncoded: boolean): Sheet<CodingSheet> =>
  sheet<CodingSheet, Line>(
    {
      coder: (line) => line.sheet.coder,
      file: (line) => line.sheet.article.file,
      published: (line) => line.sheet.article.published?.slice(0, 10),
      paragraph: ({ context }) => visibleLine(context.text),
      words: ({ passage }) => visibleLine(passage.text),
      statement: ({ coding }) => coding && (coding.statement ? 'yes' : 'no'),
      speaker: ({ coding }) => coding?.speaker,
      ...Object.fromEntries(
        issues.map(({ id }) => [`${ofIssue}${id}`, ({ coding }: Line) => coding && positionsOn(id, coding)]),
      ),
      article: (line) => line.sheet.article.id,
      unit: ({ unit }) => unit,
    },
    (one) => one.units.filter(({ coding }) => !uncoded || coding === null).map((unit) => ({ ...unit, sheet: one })),
  );

const positionsOn = (id: string, { positions }: Coding): string =>
  positions
    .filter(({ issue }) => issue === id)
    .map(({ position, firmness }) => (firmness === usualFirmness ? position : `${position} ${firmness}`))
    .join('; ');

export interface CodingsRead {
  /** With the line of the table, 1-based. */
  readonly codings: readonly { readonly line: number; readonly coding: NewCoding }[];
  readonly problems: readonly Problem[];
  /** Lines on which nothing was filled in. */
  readonly empty: number;
}

const needed = ['coder', 'statement', 'speaker', 'article', 'unit'] as const;

/** `file` is what problems call the table. What an issue or position may be is for the record to say. */
export function readCodingCsv(text: string, file: string): CodingsRead {
  let rows: { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `This is no CSV: ${error.message}.`;
    return { codings: [], empty: 0, problems: [{ code: 'file-unreadable', file, message, hint: 'Save it as CSV.' }] };
  }
  const [head, ...lines] = rows;
  const header = head?.record ?? [];
  const missing = needed.find((name) => !header.includes(name));
  if (missing !== undefined) {
    const message = `The table has no column “${missing}”.`;
    const hint = 'Fill in a table that “rapporteur codings export” has written, and leave its first line.';
    return { codings: [], empty: 0, problems: [{ code: 'file-unreadable', file, message, hint }] };
  }
  const codings = new Map<string, CodingsRead['codings'][number]>();
  const problems: Problem[] = [];
  let empty = 0;
  for (const { record, info } of lines) {
    const read = readLine((name) => plain(record[header.indexOf(name)] ?? ''), header);
    const key = typeof read === 'object' && read !== null ? `${read.coder}\n${read.unit}` : '';
    if (read === null) empty++;
    else if (typeof read === 'string') problems.push({ code: 'usage', file, line: info.lines, message: read });
    else if (codings.has(key))
      problems.push({
        code: 'usage',
        file,
        line: info.lines,
        message: 'This statement is coded on a line before.',
        hint: 'Write several positions on one line, with ; between them.',
      });
    else codings.set(key, { line: info.lines, coding: read });
  }
  return { codings: [...codings.values()], problems, empty };
}

/** A coding, what is wrong, or null where nothing was filled in. */
function readLine(cell: (name: string) => string, header: readonly string[]): NewCoding | string | null {
  const given = header.filter((name) => name.startsWith(ofIssue) && cell(name) !== '');
  const said = cell('statement').toLowerCase();
  if (said === '') {
    if (cell('speaker') === '' && given.length === 0) return null;
    return 'The column “statement” is empty, though others are filled in: write yes or no.';
  }
  const statement = /^(?:yes|y)$/.test(said) ? true : /^(?:no|n)$/.test(said) ? false : null;
  if (statement === null) return `“${cell('statement')}” in the column “statement” is neither yes nor no.`;
  const positions: CodedPosition[] = [];
  for (const name of given)
    for (const part of cell(name).split(';')) {
      const [position = '', firmness = usualFirmness, ...rest] = part.trim().split(/\s+/);
      if (position === '') continue;
      if (rest.length > 0 || !isFirmness(firmness))
        return `“${part.trim()}” in the column “${name}” is no position, or a position and one of ${firmnesses.join(', ')}.`;
      positions.push({ issue: name.slice(ofIssue.length).trim(), position, firmness });
    }
  if (!statement && (cell('speaker') !== '' || positions.length > 0))
    return 'It says that this is no statement, and yet who speaks or what for: leave out one of the two.';
  return {
    coder: cell('coder'),
    article: cell('article'),
    unit: cell('unit'),
    statement,
    speaker: cell('speaker') || null,
    positions,
  };
}

const isFirmness = (word: string): word is Firmness => (firmnesses as readonly string[]).includes(word);

/** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

/** Spreadsheets save commas, semicolons or tabs by the country they are set to; the header has no word with one. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0]!;
  const [best] = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length);
  return best!;
}
