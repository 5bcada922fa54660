/** Networks and coding from the command line: files for Gephi, tables for coders, and how far they agree. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Faked, fakedWorkspace } from './faked.ts';
import { rapporteur } from './program.ts';

let faked: Faked;
beforeAll(async () => {
  faked = await fakedWorkspace();
}, 120_000);
afterAll(() => faked.close());

const run = (...args: readonly string[]) => rapporteur(args, { cwd: faked.dir, env: { COLUMNS: '120' } });
const read = (file: string): string => readFileSync(join(faked.dir, file), 'utf8');

describe('export --to graphml', () => {
  test('writes one network of the whole time', async () => {
    const { code, stderr } = await run('export', '--to', 'graphml', 'all.graphml', '--network', 'variable1=party');
    expect(stderr).toMatch(/^Wrote \d nodes? and \d ties? from \d+ positions? to all\.graphml\.\n$/);
    expect(code).toBe(0);
    expect(read('all.graphml')).toMatch(/^<\?xml [\s\S]*<data key="variable1">party<\/data>[\s\S]*<\/graphml>\n$/);
  });
  test('writes a file for each time window, named by its number and day', async () => {
    const network = 'timeWindow=months, windowSize=1';
    const { code, stderr } = await run('export', '--to', 'graphml', 'month.graphml', '--network', network);
    const files = readdirSync(faked.dir).filter((name) => name.startsWith('month'));
    expect(code).toBe(0);
    expect(files.length).toBeGreaterThan(1);
    expect(files.every((name) => /^month-\d+-\d{4}-\d\d-\d\d\.graphml$/.test(name))).toBe(true);
    expect(stderr).toBe(`Wrote ${files.length} networks, ${files[0]} to ${files.at(-1)}.\n`);
  });
  test.each([
    [['--network', 'colour=red'], /“colour=red” is not NAME=VALUE with one of networkType/],
    [['--network', 'variable1=outlet'], /“outlet” is none of person, organization/],
    [['--network', 'windowSize=none'], /whole number/],
    [['--network', 'normalization=activity'], /activity is for two-mode networks/],
    [['--what', 'events'], /drawn from positions, not from events/],
  ])('%j is refused', async (options, message) => {
    const { code, stderr } = await run('export', '--to', 'graphml', '-', ...options);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
  test('several networks do not go to standard output, and other exports draw none', async () => {
    expect((await run('export', '--to', 'graphml', '-', '--network', 'timeWindow=days')).code).toBe(2);
    expect((await run('export', '--to', 'csv', '-', '--network', 'timeWindow=days')).stderr).toMatch(/draws none/);
  });
});

/** Fills in the table of a coder: the cells of each line, in order. */
function fill(file: string, cells: readonly Readonly<Record<string, string>>[]): void {
  const rows = parse(read(file)) as string[][];
  cells.forEach((line, i) => {
    for (const [name, value] of Object.entries(line)) rows[i + 1]![rows[0]!.indexOf(name)] = value;
  });
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  writeFileSync(join(faked.dir, file), rows.map((row) => row.map(quoted).join(',')).join('\r\n'));
}

test('two people fill in their tables, which are read back, and it is said how far they agree', async () => {
  const { code, stderr } = await run('codings', 'export', '--coder', 'Ann', '--article', 'bridge-talks', 'Ann.csv');
  expect(stderr).toMatch(/^Wrote \d statements for Ann to Ann\.csv\.\n$/);
  expect(code).toBe(0);
  writeFileSync(join(faked.dir, 'Ben.csv'), read('Ann.csv').replaceAll(/^Ann,/gm, 'Ben,'));
  fill('Ann.csv', [
    { statement: 'yes', speaker: 'Ilan Maric', 'position: crossing': 'at-once' },
    { statement: 'yes', speaker: 'Selma Oduya' },
  ]);
  fill('Ben.csv', [
    { statement: 'yes', speaker: 'ilan maric', 'position: crossing': 'never refuses' },
    { statement: 'yes', speaker: 'Selma Oduya' },
    { statement: 'perhaps' },
  ]);
  const back = await run('codings', 'import', 'Ann.csv', 'Ben.csv', 'none.csv');
  expect(back.code).toBe(1);
  expect(back.stderr).toMatch(/Ann\.csv: 2 codings stored, \d statements? still to be coded\./);
  expect(back.stderr).toMatch(/Ben\.csv:4: “perhaps” in the column “statement” is neither yes nor no\./);
  expect(back.stderr).toMatch(/none\.csv: There is no such file/);

  const table = await run('agreement', '--format', 'table');
  expect(table.stdout).toMatch(/^BETWEEN +VARIABLE +ALPHA +95 %/);
  expect(table.stdout).toMatch(/Ann, Ben +speaker +1\.000 +1\.000 to 1\.000 +2/);
  expect(table.stderr).toMatch(/Ann 2 statements, Ben 2 statements; people differ on 1 statement\./);
  const differ = parse((await run('agreement', '--differences', '--format', 'csv')).stdout) as string[][];
  expect(differ.map((row) => [row[4], row[7]])).toEqual([
    ['coder', 'positions'],
    ['Ann', 'crossing: at-once demands'],
    ['Ben', 'crossing: never refuses'],
  ]);

  const rest = await run('codings', 'export', '--coder', 'Ann', '--article', 'bridge-talks', '--uncoded', '-');
  expect(parse(rest.stdout).length).toBe((parse(read('Ann.csv')) as string[][]).length - 2);
}, 120_000);

test('the codebook lists what can be filled in', async () => {
  const { stdout, code } = await run('codings', 'codebook');
  expect(code).toBe(0);
  expect(stdout).toContain('## When does the Sel bridge open?');
  expect(stdout).toContain('Column `position: crossing`.');
  expect(stdout).toContain('- `at-once`: At once');
});
