import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf } from '../api/across.ts';
import { type Faked, fakedWorkspace } from './faked.ts';
import { rapporteur, testFolder } from './program.ts';

let faked: Faked;
beforeAll(async () => {
  faked = await fakedWorkspace();
}, 60_000);
afterAll(() => faked.close());

const run = (args: readonly string[], columns = 120) =>
  rapporteur(args, { cwd: faked.dir, env: { COLUMNS: String(columns) } });
const printed = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(args);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
};

describe('positions', () => {
  test('as JSON have the keys of the record, and the words that bear them', async () => {
    const rows = JSON.parse(await printed('positions', '--format', 'json'));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      article: { file: 'first-snow' },
      source: { kind: 'statement', id: 's-first-snow-1' },
      actor: 'p-maric',
      name: 'Ilan Maric',
      party: 'Vardania',
      issue: 'crossing',
      question: 'When does the Sel bridge open?',
      position: 'at-once',
      label: 'At once',
      firmness: 'refuses',
      voice: 'principal',
      date: { date: '2031-06-02' },
      probability: 0.9,
      because: { kind: 'example' },
    });
    for (const { article, passage } of rows) {
      const { text } = articleOf(article.file);
      expect(passage.spans.map(([start, end]: [number, number]) => text.slice(start, end)).join(' … ')).toBe(
        passage.text,
      );
    }
  });

  test.each([
    [['--party', 'Ostrel'], 1],
    [['--actor', 'Ilan Maric', '--issue', 'crossing'], 2],
    [['--position', 'observers', '--voice', 'act'], 2],
    [['--firmness', 'refuses'], 1],
    [['--outlet', 'Northern Wire'], 1],
    [['--article', 'budget-row', '--limit', '1'], 1],
    [['--from', '2031-04-01', '--to', '2031-04-30'], 2],
    [['--least', '0.95'], 0],
  ])('%j narrows them down', async (filters, count) => {
    const lines = (await printed('positions', ...filters, '--format', 'jsonl')).split('\n').filter(Boolean);
    expect(lines).toHaveLength(count);
  });

  test('in a table say what is refused as refused, in the words of the report', async () => {
    const { stdout, stderr } = await run(['positions', '--format', 'table'], 80);
    expect(stdout).toContain('refuses: At once');
    expect(stdout).toContain('conditional: When the');
    expect(stdout).toContain('“Nobody promised');
    expect(stderr).toBe('4 positions.\n');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('are exported like every listing', async () => {
    const file = join(testFolder(), 'positions.csv');
    expect((await run(['export', '--to', 'csv', '--what', 'positions', file])).stderr).toContain('Wrote the positions');
    const [first] = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
    expect(first).toMatchObject({
      party: 'Vardania',
      question: 'When does the Sel bridge open?',
      label: 'At once',
      firmness: 'refuses',
      words: '“Nobody promised snow,”',
      probability: '0.9',
    });
  });
});

test('the positions that a report tells of are shown with it', async () => {
  const text = await printed('show', 'bridge-talks');
  expect(text).toContain(
    '\nPositions\nVardania, by Ilan Maric (principal), conditional: When the guns are quiet\n  When does the Sel bridge open? (90 % sure)\n  “the crossing could open”\n',
  );
});

describe('the matrix', () => {
  test('in a table has a row for each issue and a column for each party', async () => {
    const { stdout, stderr } = await run(['positions', '--matrix', '--date', '2031-04-30', '--format', 'table']);
    const [header, crossing] = stdout.split('\n');
    expect(header).toMatch(/^ISSUE +VARDANIA +OSTREL/);
    expect(crossing).toMatch(/^When does the Sel bridge open\? +When the guns are quiet: .* –$/);
    expect(stdout).toMatch(/Who watches the crossing\? +Observers: accepts, \d+ %/);
    expect(stdout).toContain('Vardania and Ostrel: 0.00');
    expect(stderr).toBe('At the end of 2031-04-30, looking back 90 days.\n');
  });

  test('as JSON is whole, and as CSV has a line for each cell', async () => {
    const matrix = JSON.parse(await printed('positions', '--matrix', '--window', '30', '--format', 'json'));
    expect(matrix).toMatchObject({ date: '2031-06-02', window: 30, parties: ['Vardania', 'Ostrel'] });
    const cells = parse(await printed('positions', '--matrix', '--format', 'csv'), { columns: true }) as object[];
    expect(cells).toHaveLength(matrix.standings.length);
    expect(cells[2]).toMatchObject({
      date: '2031-06-02',
      issue: 'monitors',
      party: 'Vardania',
      position: 'observers',
      label: 'Observers',
      firmness: 'accepts',
      origins: '1',
      evidence: 't-budget-row-2-vardania',
    });
    expect(cells[1]).toMatchObject({ position: '', why: 'No position was read.' });
  });
});

describe('the movement of an issue', () => {
  test('in a table has the line of each party', async () => {
    const text = await printed('positions', '--issue', 'crossing', '--movement', '--format', 'table');
    expect(text).toMatch(/^When does the Sel bridge open\?\n\nVardania\nDATE +POSITION +CERTAINTY +PLACE\n/);
    expect(text).toMatch(/\n2031-03-26 +When the guns are quiet +\d+ % +0\.50 \(0\.50 – 0\.50\)\n/);
  });

  test('as JSON is whole, and as CSV has a line for each party and day', async () => {
    const movement = JSON.parse(await printed('positions', '--issue', 'crossing', '--movement', '--format', 'json'));
    expect(movement.lines[0].points.map(({ date }: { date: string }) => date)).toEqual(['2031-03-26', '2031-06-02']);
    const days = parse(await printed('positions', '--issue', 'monitors', '--movement', '--format', 'csv'), {
      columns: true,
    }) as object[];
    expect(days).toMatchObject([
      { party: 'Vardania', date: '2031-04-12', position: 'observers', distances: 'Vardania / Ostrel 0.00' },
      { party: 'Ostrel', date: '2031-04-12', position: 'observers' },
    ]);
  });

  test('of an issue that is not there names those that are, and ends with 1', async () => {
    const { code, stderr } = await run(['positions', '--issue', 'tolls', '--movement']);
    expect(stderr).toContain('It has crossing, monitors.');
    expect(code).toBe(1);
  });
});
