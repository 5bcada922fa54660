/** What bad input gets, through the real command line: a clear problem, the rest goes on, nothing stored is harmed. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { schemaName } from '../../src/store/database.ts';
import { openFolder } from '../../src/store/pglite.ts';
import { dossier, ended, rapporteur, saying, start, testFolder } from './program.ts';

// Each command opens the database anew.
vi.setConfig({ testTimeout: 120_000 });

const good = '2031-03-16\n\nDana Kovel said that talks go on.\n';
const line = '{"text": "Dana Kovel said that the ferry is late."}\n';

/** File, its bytes, what is said of it, and how many articles of it are read all the same. */
const inputs: readonly [file: string, bytes: string | Uint8Array, said: RegExp | null, read: number][] = [
  ['empty.txt', '', /empty\.txt: There is nothing in it\./, 0],
  ['blank.txt', ' \n\n', /blank\.txt: There is no text in it\./, 0],
  ['binary.txt', Uint8Array.from({ length: 4096 }, (_, i) => i % 256), /binary\.txt: It is not text\. Save/, 0],
  [
    'broken.txt',
    Buffer.from('Dana Kovel said that the caf\xff is open.\n', 'latin1'),
    /broken\.txt:1: Byte 0xff .*read as windows-1252\. Save/,
    1,
  ],
  ['wide.txt', Buffer.from('\uFEFFDana Kovel said that the ferry is late.\n', 'utf16le'), null, 1],
  [
    'half.jsonl',
    '{"text": "Dana Kovel said that the ferry \\ud83d is late."}\n',
    /half\.jsonl:1: One character was .*surrogate/,
    1,
  ],
  ['menu.html', '<html><body><nav><a href="/">Home</a></nav></body></html>', /menu\.html: No article text .*Copy/, 0],
  ['feed.xml', '<html>nothing</html>', /feed\.xml: This is not an RSS or Atom feed\. Add/, 0],
  ['cut.jsonl', `${line}{"text": "Dana Kov`, /cut\.jsonl:2: The line is not a whole JSON object\. Write/, 1],
  ['keys.jsonl', '{"txt": "Dana Kovel"}\n', /keys\.jsonl:1: The key "text" is missing\. The keys/, 0],
  ['picture.png', 'PNG', /picture\.png: Files of this kind are not read\. Files that are/, 0],
];

describe('a file that is no report', () => {
  test.each(inputs)('%s', async (file, bytes, said, read) => {
    const cwd = testFolder({ 'good.txt': good });
    writeFileSync(join(cwd, file), bytes);
    const { code, stdout, stderr } = await rapporteur(['read', file, 'good.txt', '--format', 'jsonl'], { cwd });
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row).file);
    expect(files).toHaveLength(read + 1);
    expect(files.at(-1)).toBe('good');
    if (said === null) expect(stderr).toBe('');
    else expect(stderr).toMatch(new RegExp(`^problem: ${said.source}[^\n]*\n$`));
    expect(code).toBe(said === null ? 0 : 1);
  });

  test('a text of 200 MB is refused without being read', async () => {
    const cwd = testFolder({ 'good.txt': good, 'huge.txt': 'Dana Kovel said that the ferry is late. ' });
    truncateSync(join(cwd, 'huge.txt'), 200 * 1024 * 1024);
    const { code, stdout, stderr } = await rapporteur(['read', 'huge.txt', 'good.txt', '--format', 'jsonl'], { cwd });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^problem: huge\.txt: It is larger than 5 MB.* JSONL/);
    expect(code).toBe(1);
  });
});

describe('an address that may not be fetched', () => {
  test.each([
    'http://10.0.0.1/a',
    'http://[::1]/a',
    'http://169.254.169.254/',
    'file:///etc/passwd',
    'http://localhost:1/',
  ])('%s', async (address) => {
    const cwd = testFolder({ 'good.txt': good });
    const { code, stdout, stderr } = await rapporteur(['read', address, 'good.txt', '--format', 'jsonl'], { cwd });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^problem: \S+: .*(not on the public web|Only http and https)/);
    expect(code).toBe(1);
  });

  test('a server on this computer, which might hang or redirect for ever, is not asked at all', async () => {
    let asked = 0;
    const server = createServer(() => asked++).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await rapporteur(['read', `http://127.0.0.1:${port}/`]);
    expect(stderr).toContain('not on the public web');
    expect([code, asked]).toEqual([1, 0]);
  });
});

describe('a dossier with a mistake', () => {
  const people = (...entries: string[]) => `name: Talks\npeople:\n${entries.map((e) => `  - ${e}\n`).join('')}`;
  test.each([
    [
      'an alias of two people',
      people('{id: a, name: Dana Kovel, aliases: [DK]}', '{id: b, name: Dario Kett, aliases: [DK]}'),
      /:4: .*DK/,
    ],
    [
      'outlets that run each other’s copy',
      'name: Talks\noutlets:\n  - {id: a, name: Wire, type: agency, agency: b}\n  - {id: b, name: Post, type: site, agency: a}\n',
      /agency/,
    ],
  ])('%s is said with its line, and nothing is read', async (_, text, said) => {
    const cwd = testFolder({ 'good.txt': good, 'talks.yaml': text });
    const { code, stdout, stderr } = await rapporteur(['read', 'good.txt', '--dossier', 'talks.yaml'], { cwd });
    expect(stderr).toMatch(/^error: talks\.yaml:\d+: /);
    expect(stderr).toMatch(said);
    expect([code, stdout]).toEqual([1, '']);
  });
});

describe('a workspace', () => {
  test.runIf(process.platform === 'linux')('is not made where nothing can be written', async () => {
    const { code, stderr } = await rapporteur(['init', '/proc/talks']);
    expect(stderr).toMatch(/^error: .* cannot be written to\. Check/);
    expect(code).toBe(1);
  });

  test('keeps what is in it whatever is added beside it, and refuses a record of a newer version untouched', async () => {
    const cwd = testFolder({ 'dossier.yaml': dossier, 'good.txt': good });
    await rapporteur(['init'], { cwd });
    await rapporteur(['add', 'good.txt'], { cwd });
    for (const [file, bytes] of inputs) writeFileSync(join(cwd, file), bytes);
    const { code, stdout } = await rapporteur(['add', ...inputs.map(([file]) => file), 'good.txt'], { cwd });
    expect(stdout).toMatch(/^Added \d+ articles; .*10 problems, listed above\.\n$/);
    expect(code).toBe(1);
    const listed = await rapporteur(['statements', '--article', 'good', '--format', 'json'], { cwd });
    expect(JSON.parse(listed.stdout)).toMatchObject([{ content: { text: 'that talks go on' } }]);

    const database = await openFolder(join(cwd, '.rapporteur', 'record'));
    await database.query(`insert into ${schemaName}.migrations (name) values ('999-later')`);
    await database.close();
    const newer = await rapporteur(['add', 'good.txt'], { cwd });
    expect(newer.stderr).toMatch(/^error: The record was written by a newer version .*“999-later”.* Install/);
    expect(newer.code).toBe(1);
    expect(readFileSync(join(cwd, 'good.txt'), 'utf8')).toBe(good);
  });
});

test('Ctrl-C ends an add that waits for standard input', async () => {
  const cwd = testFolder({ 'dossier.yaml': dossier });
  await rapporteur(['init'], { cwd });
  const adding = start(['add', '-'], { cwd, terminal: 80 });
  await saying(adding.stderr, /Reading what you type/);
  adding.kill('SIGINT');
  expect(await ended(adding)).toBe(130);
});
