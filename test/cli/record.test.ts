import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dossier,
  ended,
  folder,
  type RunOptions,
  rapporteur,
  remove,
  reports,
  saying,
  start,
  testFolder,
} from './program.ts';

let dir = '';
const run = (args: readonly string[], options: RunOptions = {}) => rapporteur(args, { cwd: dir, ...options });
const colour = /\p{Cc}\[\d/u;

// One process has the record open and the commands speak to it, which spares each of them opening the database.
let server: ReturnType<typeof start>;
beforeAll(async () => {
  dir = folder({ 'dossier.yaml': dossier, ...reports });
  expect((await run(['init'])).code).toBe(0);
  server = start(['serve', '--port', '0'], { cwd: dir });
  await saying(server.stdout, /\n/);
  expect(await run(['add', 'reports'])).toMatchObject({ code: 0, stderr: '' });
}, 120_000);
afterAll(async () => {
  server.kill('SIGINT');
  await ended(server);
  remove(dir);
});

describe('adding', () => {
  test('the same reports again adds nothing', async () => {
    const { code, stdout } = await run(['add', 'reports']);
    expect(stdout).toMatch(/^Added 0 articles; 2 already there/);
    expect(code).toBe(0);
  });

  test('lists what could not be read, adds the rest and ends with 1', async () => {
    const more = testFolder({ 'empty.txt': '', 'good.txt': '2031-03-16\n\nDana Kovel said that talks go on.\n' });
    const { code, stdout, stderr } = await run(['add', more, join(more, 'none.txt')]);
    expect(stderr).toMatch(/problem: .*empty\.txt/);
    expect(stderr).toMatch(/problem: .*none\.txt/);
    expect(stdout).toMatch(/^Added 1 article;.*2 problems, listed above\.\n$/);
    expect(code).toBe(1);
  });

  test('takes a report from standard input', async () => {
    const options = { input: 'Dana Kovel said that the ferry is late.\n' };
    const { stdout } = await run(['add', '-', '--published', '2031-03-17', '--outlet', 'Harbour Post'], options);
    expect(stdout).toMatch(/^Added 1 article;/);
    const listed = await run(['articles', '--outlet', 'Harbour Post', '--format', 'json']);
    expect(JSON.parse(listed.stdout)).toMatchObject([{ published: '2031-03-17', outlet: 'Harbour Post' }]);
  });
});

describe('a listing', () => {
  test('is JSON Lines in a pipe, one statement a line, its words those of its spans', async () => {
    const { code, stdout, stderr } = await run(['statements', '--article', 'courier']);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const text = readFileSync(join(dir, 'reports/courier.txt'), 'utf8');
    expect(rows).toHaveLength(2);
    for (const { content } of rows) {
      expect(content.spans.map(([start, end]: [number, number]) => text.slice(start, end)).join(' … ')).toBe(
        content.text,
      );
    }
    expect(rows.map(({ speaker }) => speaker.name)).toEqual(['Dana Kovel', 'Dana Kovel']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('is a table on a terminal, in colour, with its number of rows beside it', async () => {
    const { stdout, stderr } = await run(['statements', '--article', 'courier'], {
      terminal: 100,
      env: { TERM: 'xterm-256color' },
    });
    expect(stdout).toContain('SPEAKER');
    expect(stdout).toMatch(colour);
    expect(stderr).toContain('2 statements.');
  });

  test('has no colour where NO_COLOR is set, on a dumb terminal, and in a pipe', async () => {
    const table = ['articles', '--format', 'table'];
    const shown = [
      await run(table, { terminal: 100, env: { TERM: 'xterm-256color', NO_COLOR: '1' } }),
      await run(table, { terminal: 100, env: { TERM: 'dumb' } }),
      await run(table, { env: { TERM: 'xterm-256color' } }),
    ];
    for (const { stdout } of shown) {
      expect(stdout).toContain('PUBLISHED');
      expect(stdout).not.toMatch(colour);
    }
  });

  test.each([40, 60, 132])('fits %d columns', async (columns) => {
    const { stdout } = await run(['statements', '--format', 'table'], { env: { COLUMNS: String(columns) } });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('says how to see more when a limit cuts it off', async () => {
    const { stderr } = await run(['articles', '--format', 'table', '--limit', '1']);
    expect(stderr).toMatch(/^1 of \d+ articles\. For more: --limit \d+\n$/);
  });

  test('as CSV has a header and a line for each row', async () => {
    const { stdout } = await run(['actors', '--search', 'Kovel', '--format', 'csv']);
    expect(stdout).toMatch(
      /^id,name,type,party,known,statements,articles,first,last\ndana-kovel,Dana Kovel,person,Arvenia,true,/,
    );
  });

  test('filters by what was asked', async () => {
    const count = async (...args: string[]) =>
      JSON.parse((await run(['statements', '--article', 'courier', '--format', 'json', ...args])).stdout).length;
    expect(await count('--kind', 'direct')).toBe(1);
    expect(await count('--search', 'crossing')).toBe(1);
    expect(await count('--party', 'Toskara')).toBe(0);
  });

  test('ends quietly when its reader hangs up', async () => {
    const child = start(['statements', '--format', 'json'], { cwd: dir });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    child.stdout.destroy();
    expect(await ended(child)).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('showing an article', () => {
  test('marks its statements and lists beneath who spoke and why', async () => {
    const { stdout } = await run(['show', 'courier']);
    expect(stdout).toContain('¹[“We will not sign a text that we have not read,”]');
    expect(stdout).toMatch(/\n1 {2}Dana Kovel, .*Arvenia · direct\n/);
  });

  test('that is not there ends with 1 and says where to look', async () => {
    const { code, stdout, stderr } = await run(['show', 'nowhere']);
    expect(stderr).toMatch(/^error: .*nowhere.*rapporteur articles/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});

describe('the brief', () => {
  test('is Markdown with numbered sources', async () => {
    const { code, stdout } = await run(['brief']);
    expect(stdout).toMatch(/^# Talks on the Selva crossing\n/);
    expect(stdout).toMatch(/\[1\]/);
    expect(stdout).toMatch(/\n1\. /);
    expect(stdout).toContain('## New, and told by one source alone');
    expect(code).toBe(0);
  });

  test('as JSON cites words of its articles in every sentence', async () => {
    const { sections, articles } = JSON.parse((await run(['brief', '--format', 'json'])).stdout);
    const sentences = sections.flatMap((s: { paragraphs: { sentences: object[] }[] }) =>
      s.paragraphs.flatMap((paragraph) => paragraph.sentences),
    );
    expect(sentences.length).toBeGreaterThan(0);
    for (const { cites } of sentences) {
      expect(cites[0].passage.text).not.toBe('');
      expect(articles.map(({ id }: { id: string }) => id)).toContain(cites[0].article);
    }
  });

  test('as HTML is one page with a note for each citation', async () => {
    const { code, stdout } = await run(['brief', '--format', 'html']);
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('<li id="note-1">');
    expect(code).toBe(0);
  });

  test('since a day leaves out what is older', async () => {
    expect((await run(['brief'])).stdout).toContain('not sign');
    expect((await run(['brief', '--since', '2031-03-16'])).stdout).not.toContain('not sign');
  });
});

describe('exporting', () => {
  test('writes a whole file in place of an earlier one, and leaves nothing beside it', async () => {
    const out = testFolder({ 'all.csv': 'old' });
    const { code } = await run(['export', '--to', 'csv', join(out, 'all.csv')]);
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'all.csv'), 'utf8')).toMatch(/^id,article,file,.*\n(s-.*\n)+/);
    expect(readdirSync(out)).toEqual(['all.csv']);
  });

  test('to - writes to standard output what the listing gives', async () => {
    const [exported, listed] = [await run(['export', '--to', 'jsonl', '-']), await run(['statements'])];
    expect(exported.stdout).toBe(listed.stdout);
  });

  test('to a folder that is not there says so and ends with 1', async () => {
    const file = join(dir, 'none', 'all.csv');
    const { code, stderr } = await run(['export', '--to', 'csv', file]);
    expect(stderr).toContain('Name a file in a folder that exists');
    expect(code).toBe(1);
    expect(existsSync(file)).toBe(false);
  });
});

describe('across reports', () => {
  const shelled = `Shells hit the ferry Grey Heron at Selva on Monday night, killing three people, the harbour office said.

The ferry had forty passengers aboard and was on her last crossing of the day when the first shell fell beside the pier.

Boats from both banks searched the water until morning, and the crossing stayed shut on Tuesday while divers worked.
`;
  const [first, second] = shelled.split('\n\n');
  const ferry = {
    'one.txt': `2031-04-08\n\nSELVA (Selva Press) - ${shelled}`,
    'two.txt': `2031-04-08\n\nSELVA (Selva Press) - ${first}\n\n${second}\n`,
    'three.txt': `2031-04-10\n\nA mine sank the ferry Grey Heron at Selva on Monday night and killed one person, the river guard said.\n`,
  };
  const listed = async (...args: string[]) => JSON.parse((await run([...args, '--format', 'json'])).stdout);

  test('one event has all of its reports, one text its copies, and accounts that differ stand side by side', async () => {
    const more = testFolder(ferry);
    expect((await run(['add', more])).code).toBe(0);
    const [attack] = await listed('events', '--article', 'one', '--kind', 'attack');
    const files = attack.reports.map(({ article }: { article: { file: string } }) => article.file);
    expect(new Set(files)).toEqual(new Set(['one', 'two', 'three']));
    expect(attack).toMatchObject({ date: { date: '2031-04-07' }, place: 'Selva' });

    const [family, ...others] = await listed('copies');
    expect([family.first, ...family.copies.map((copy: { article: object }) => copy.article)]).toMatchObject([
      { file: expect.stringMatching(/^(one|two)$/) },
      { file: expect.stringMatching(/^(one|two)$/) },
    ]);
    expect(others).toEqual([]);

    const [toll] = await listed('conflicts', '--kind', 'toll', '--article', 'three');
    expect(toll).toMatchObject({ revision: false, event: attack.id });
    expect(toll.sides.map(({ says }: { says: string }) => says)).toContain('one killed');
    expect((await run(['show', 'two'])).stdout).toMatch(/Runs Selva Press’s text, |Its text is run by 1 other article/);
  });
});
