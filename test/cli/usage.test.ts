import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cliDocs, docsFile, helpOf } from '../../scripts/cli-docs.ts';
import { program } from '../../src/serve/cli/program.ts';
import { ended, rapporteur, start, testFolder } from './program.ts';

describe('wrong use', () => {
  test.each([
    [['statments'], 'Did you mean statements?'],
    [['statements', '--forma', 'json'], 'Did you mean --format?'],
    [['statements', '--format', 'xml'], 'table, json, jsonl, csv'],
    [['statements', '--from', '2031-02-30'], 'YYYY-MM-DD'],
    [['statements', '--limit', '0'], '1 or more'],
    [['add', 'x.txt', '--published', 'yesterday'], 'YYYY-MM-DD'],
    [['serve', '--port', '70000'], '0 to 65535'],
    [['export', 'x.csv'], '--to <format>'],
    [['export', '--to', 'ics', '--what', 'copies', 'x.ics'], 'A calendar holds events, not copies.'],
    [['events', '--kind', 'party'], 'meeting, call, visit'],
    [['events', '--status', 'maybe'], 'happened, planned, cancelled, claimed'],
    [['events', '--to', 'soon'], 'YYYY-MM-DD'],
    [['conflicts', '--kind', 'quarrel'], 'toll, count, place'],
    [['copies', '--limit', 'all'], '1 or more'],
    [['positions', '--firmness', 'wants'], 'demands, accepts, offers'],
    [['positions', '--least', '2'], 'from 0 to 1'],
    [['positions', '--matrix', '--window', '0'], '1 or more'],
    [['positions', '--movement'], 'Name one with --issue'],
    [['positions', '--matrix', '--movement', '--issue', 'x'], 'Ask for one of the two.'],
    [['positions', '--date', '2031-04-01'], '--date is for --matrix'],
    [['positions', '--window', '30'], 'for --matrix and --movement'],
    [['positions', '--matrix', '--party', 'x'], '--party is for the listing'],
    [['positions', '--movement', '--issue', 'x', '--limit', '3'], '--limit is for the listing'],
    [['compare', 'one'], 'missing required argument'],
    [['read'], 'missing required argument'],
    [['articles', 'more'], 'too many arguments'],
    [[], 'Usage: rapporteur'],
  ])('%j says what was meant and ends with 2', async (args, hint) => {
    const { code, stdout, stderr } = await rapporteur(args);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a command that needs a workspace says how to make one and ends with 2', async () => {
    const { code, stderr } = await rapporteur(['statements'], { cwd: testFolder() });
    expect(stderr).toContain('rapporteur init');
    expect(code).toBe(2);
  });
});

describe('help', () => {
  const help = (name: string) => helpOf(program().commands.find((command) => command.name() === name)!);

  test('names every command', () => {
    const names = program().commands.map((command) => command.name());
    expect(names).toEqual([
      'init',
      'add',
      'articles',
      'statements',
      'events',
      'positions',
      'copies',
      'conflicts',
      'actors',
      'show',
      'compare',
      'brief',
      'serve',
      'export',
      'corrections',
      'undo',
      'codings',
      'agreement',
      'read',
    ]);
    for (const name of names) expect(helpOf(program())).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.each(program().commands.map((command) => command.name()))('of %s has examples of it', (name) => {
    expect(help(name)).toMatch(new RegExp(`Examples:\\n(.*\\n)*.*rapporteur ${name}`));
  });

  test('is what docs/cli.md says: `npx tsx scripts/cli-docs.ts` writes it', () => {
    expect(readFileSync(docsFile, 'utf8')).toBe(cliDocs());
  });

  test('goes to standard output and ends with 0, and so does the version', async () => {
    const [asked, version] = await Promise.all([rapporteur(['help', 'read']), rapporteur(['--version'])]);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toContain('Usage: rapporteur read');
    expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('ends quietly when its reader hangs up', async () => {
    const child = start(['--help']);
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    child.stdout.destroy();
    expect(await ended(child)).toBe(0);
    expect(stderr).toBe('');
  });

  test('brings in nothing that only a running command needs', async () => {
    const loaded = await rapporteur(['--help'], { env: { NODE_DEBUG: 'esm' } });
    expect(loaded.stderr).toContain('node_modules/commander');
    for (const name of ['csv-stringify', 'zod', 'pglite', 'linkedom', 'chrono-node', 'hono', 'tinyld', 'yaml']) {
      expect(loaded.stderr).not.toMatch(new RegExp(`node_modules/(@[a-z-]+/)?${name}/`));
    }
  });
});
