/** The table for a coder: what is filled in comes back as it was meant, however a spreadsheet saves it. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmnesses } from '../../src/model/position.ts';
import { codebook } from '../../src/serve/export/codebook.ts';
import { codingCsv, readCodingCsv } from '../../src/serve/export/coding-csv.ts';
import { csv } from '../../src/serve/export/csv.ts';
import type { Coding, CodingSheet, IssueHead, NewCoding } from '../../src/service/types.ts';

const issues: readonly IssueHead[] = [
  { id: 'fees', question: 'Who sets the fee?', ordered: true, positions: [{ id: 'velmar', label: 'Velmar' }] },
  { id: 'speaker', question: 'Who *speaks*?', ordered: false, positions: [{ id: 'board', label: 'A board' }] },
];
const article = { id: 'a-1', file: 'day-one', headline: null, outlet: null, agency: null, published: '2031-03-01' };

function sheetOf(coder: string, words: readonly string[], codings: readonly (Coding | null)[] = []): CodingSheet {
  return {
    coder,
    article,
    units: words.map((text, i) => ({
      unit: `s-${i}`,
      passage: { text, spans: [[0, text.length]] },
      context: { text: `He said: ${text}.`, spans: [[0, text.length + 10]] },
      coding: codings[i] ?? null,
    })),
  };
}
async function tableOf(sheet: CodingSheet, uncoded = false): Promise<string> {
  let text = '';
  for await (const part of csv(codingCsv(issues, uncoded), one(sheet))) text += part;
  return text;
}
async function* one(sheet: CodingSheet) {
  yield { rows: [sheet] };
}
/** The table as a spreadsheet saves it once the cells of these lines are filled in. */
async function filled(
  cells: readonly Readonly<Record<string, string>>[],
  save: (rows: readonly string[][]) => string = (rows) => rows.map((row) => row.map(quoted).join(',')).join('\n'),
): Promise<string> {
  const rows = parse(
    await tableOf(
      sheetOf(
        'Ann',
        cells.map((_, i) => `words ${i}`),
      ),
    ),
  ) as string[][];
  const header = rows[0]!;
  cells.forEach((line, i) => {
    for (const [name, value] of Object.entries(line)) rows[i + 1]![header.indexOf(name)] = value;
  });
  return save(rows);
}
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const coded = (text: string) => readCodingCsv(text, 'ann.csv').codings.map(({ coding }) => coding);

test('a table has the words and where they stand, and nothing but the coder’s own codings', async () => {
  const own: Coding = {
    coder: 'Ann',
    article: 'a-1',
    unit: 's-0',
    statement: true,
    speaker: 'Ilra Venn',
    positions: [
      { issue: 'fees', position: 'velmar', firmness: 'demands' },
      { issue: 'fees', position: 'board', firmness: 'refuses' },
    ],
    at: '2031-03-02T10:00:00Z',
  };
  const [header, first, second] = parse(await tableOf(sheetOf('Ann', ['the fee stays', '=1+1'], [own]))) as string[][];
  const cell = (line: string[], name: string) => line[header!.indexOf(name)];
  expect(header).toEqual([
    'coder',
    'file',
    'published',
    'paragraph',
    'words',
    'statement',
    'speaker',
    'position: fees',
    'position: speaker',
    'article',
    'unit',
  ]);
  expect(first).toEqual([
    'Ann',
    'day-one',
    '2031-03-01',
    'He said: the fee stays.',
    'the fee stays',
    'yes',
    'Ilra Venn',
    'velmar; board refuses',
    '',
    'a-1',
    's-0',
  ]);
  // Words that a spreadsheet would take for a formula.
  expect(cell(second!, 'words')).toBe("'=1+1");
  expect(cell(second!, 'statement')).toBe('');
});

test('only what is still to be coded, where that is asked', async () => {
  const coding = { coder: 'Ann', article: 'a-1', unit: 's-0', statement: false, speaker: null, positions: [], at: '' };
  const rows = parse(await tableOf(sheetOf('Ann', ['a', 'b'], [coding]), true)) as string[][];
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual(['s-1']);
});

describe('what is filled in', () => {
  const cells: readonly Readonly<Record<string, string>>[] = [
    { statement: 'yes', speaker: 'Ilra Venn; Dario Kett', 'position: fees': 'velmar; board  refuses ;' },
    { statement: 'No' },
    {},
    { statement: 'Y', 'position: speaker': 'board conditional' },
  ];
  const meant: NewCoding[] = [
    {
      coder: 'Ann',
      article: 'a-1',
      unit: 's-0',
      statement: true,
      speaker: 'Ilra Venn; Dario Kett',
      positions: [
        { issue: 'fees', position: 'velmar', firmness: 'demands' },
        { issue: 'fees', position: 'board', firmness: 'refuses' },
      ],
    },
    { coder: 'Ann', article: 'a-1', unit: 's-1', statement: false, speaker: null, positions: [] },
    {
      coder: 'Ann',
      article: 'a-1',
      unit: 's-3',
      statement: true,
      speaker: null,
      positions: [{ issue: 'speaker', position: 'board', firmness: 'conditional' }],
    },
  ];
  test.each([
    ['with commas', (rows: readonly string[][]) => rows.map((row) => row.map(quoted).join(',')).join('\n')],
    ['with semicolons', (rows: readonly string[][]) => rows.map((row) => row.map(quoted).join(';')).join('\r\n')],
    [
      'with tabs and a byte order mark',
      (rows: readonly string[][]) => `\ufeff${rows.map((row) => row.join('\t')).join('\r\n')}`,
    ],
  ])('is read back from a table saved %s', async (_, save) => {
    const read = readCodingCsv(await filled(cells, save), 'ann.csv');
    expect(read.problems).toEqual([]);
    expect(read.codings.map(({ coding }) => coding)).toEqual(meant);
    expect(read.empty).toBe(1);
  });

  const position = fc.record({
    issue: fc.constantFrom('fees', 'speaker'),
    position: fc.constantFrom('velmar', 'board', 'no-one'),
    firmness: fc.constantFrom(...firmnesses),
  });
  test('comes back from its own table, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(position, { maxLength: 4, selector: ({ issue, position: at }) => `${issue} ${at}` }),
        fc.option(fc.constantFrom('Ilra Venn', '=Venn', '-', '@x', 'Ann, "the Notary"', 'Ø; Å'), { nil: null }),
        async (positions, speaker) => {
          const order = [...positions].sort((a, b) => (a.issue < b.issue ? -1 : a.issue > b.issue ? 1 : 0));
          const coding = { coder: '=Ann', article: 'a-1', unit: 's-0', statement: true, speaker, positions: order };
          const [back] = coded(await tableOf(sheetOf('=Ann', ['words'], [{ ...coding, at: '' }])));
          expect(back).toEqual(coding);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is wrong is told with its line, and the rest is read', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no yes and no no', { statement: 'perhaps' }, /“perhaps” .* neither yes nor no/],
    ['a speaker of nothing said', { speaker: 'Ilra Venn' }, /“statement” is empty/],
    ['a speaker of no statement', { statement: 'no', speaker: 'Ilra Venn' }, /no statement, and yet/],
    [
      'an unknown firmness',
      { statement: 'yes', 'position: fees': 'velmar loudly' },
      /“velmar loudly” .* demands, accepts/,
    ],
    ['too many words', { statement: 'yes', 'position: fees': 'velmar demands it' }, /is no position/],
  ])('%s', async (_, cells, message) => {
    const { codings, problems } = readCodingCsv(
      await filled([{ statement: 'yes' }, cells, { statement: 'no' }]),
      'ann.csv',
    );
    expect(problems).toEqual([
      expect.objectContaining({ file: 'ann.csv', line: 3, message: expect.stringMatching(message) }),
    ]);
    expect(codings.map(({ line }) => line)).toEqual([2, 4]);
  });
  test('a statement on two lines', async () => {
    const text = await filled([{ statement: 'yes' }]);
    const { codings, problems } = readCodingCsv(`${text}\n${text.split('\n')[1]}`, 'ann.csv');
    expect(codings).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, message: 'This statement is coded on a line before.' }]);
  });
  test.each([
    ['another table', 'name,age\nAnn,4', /no column “coder”/],
    ['nothing', '', /no column “coder”/],
    ['a quotation mark that is not closed', 'coder,statement,speaker,article,unit\nAnn,"yes,x,a,s', /no CSV/],
  ])('%s', (_, text, message) => {
    const read = readCodingCsv(text, 'ann.csv');
    expect(read.codings).toEqual([]);
    expect(read.problems).toMatchObject([{ code: 'file-unreadable', message: expect.stringMatching(message) }]);
  });
});

test('the codebook names every issue with its column and its positions, as text', () => {
  const book = codebook(issues);
  expect(book).toContain('## Who \\*speaks\\*?\n\nColumn `position: speaker`. In no order:\n\n- `board`: A board\n');
  for (const firmness of firmnesses) expect(book).toContain(`- \`${firmness}\`: `);
});
