/** The history of what people have said, and undoing some of it, from the command line. */
import { request } from 'node:http';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CorrectionRow, Page, StatementRow } from '../../src/service/types.ts';
import { dossier, ended, folder, rapporteur, remove, saying, start } from './program.ts';

let dir = '';
let url = '';
let server: ReturnType<typeof start>;
const run = (...args: string[]) => rapporteur(args, { cwd: dir });

beforeAll(async () => {
  const report =
    '2031-03-16\n\nDana Kovel said that talks go on. “It is late,” she said. Pilots said the channel was shut.\n';
  dir = folder({ 'dossier.yaml': dossier, 'reports/talks.txt': report });
  expect((await run('init')).code).toBe(0);
  server = start(['serve', '--port', '0'], { cwd: dir });
  url = /http:\S+?(?=\s|$)/.exec(String(await saying(server.stdout, /http:\S+\s/)))![0].replace(/\/$/, '');
  expect((await run('add', 'reports')).code).toBe(0);
}, 120_000);
afterAll(async () => {
  server.kill('SIGINT');
  await ended(server);
  remove(dir);
});

/** As a page of the server sends it. */
const post = (path: string, body: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' };
    const sent = request(`${url}${path}`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
const asked = async <T>(path: string): Promise<T> => (await (await fetch(`${url}/api/${path}`)).json()) as T;
const statements = async (): Promise<readonly StatementRow[]> => (await asked<Page<StatementRow>>('statements')).rows;
const history = async (...args: string[]): Promise<CorrectionRow[]> =>
  JSON.parse((await run('corrections', '--format', 'json', ...args)).stdout);

test('what was said in the pages is listed, undone by its id, and then shown as undone', async () => {
  const rows = await statements();
  for (const { article, ...row } of rows.slice(0, 2)) {
    const before = { ...row, article: article.id };
    const changes = [{ kind: 'statement', article: article.id, before, after: null }];
    expect(await post('/api/corrections', { who: 'Ann', changes })).toBe(200);
  }
  const [second, first] = await history();
  expect(second).toMatchObject({ who: 'Ann', says: expect.stringMatching(/^Rejected the statement /), undone: null });
  expect(await statements()).toHaveLength(rows.length - 2);

  const undone = await run('undo', first!.id, '--who', 'Ben');
  expect(undone).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(first!.id),
    stderr: expect.stringContaining('Undid 1 correction.'),
  });
  expect((await history('--undone', '--who', 'Ann')).map(({ undone }) => undone?.who)).toEqual([undefined, 'Ben']);
  expect(await statements()).toHaveLength(rows.length - 1);

  const table = await rapporteur(['corrections', '--undone', '--format', 'table'], { cwd: dir, terminal: 140 });
  expect(stripVTControlCharacters(table.stdout)).toMatch(/^ID +WHEN +WHO +SAYS +ARTICLE +UNDONE/);
  expect(table.stdout).toContain('by Ben');
  const csv = await run('corrections', '--undone', '--format', 'csv');
  expect(csv.stdout.split('\n')[0]).toBe('id,batch,at,who,kind,says,articles,undone_by,undone_at');
  expect(csv.stdout.trim().split('\n')).toHaveLength(3);
}, 180_000);

test('what cannot be undone is told', async () => {
  const { rows } = await asked<Page<CorrectionRow>>('corrections?undone=true');
  const done = rows.find(({ undone }) => undone !== null)!;
  expect(await run('undo', done.id)).toMatchObject({ code: 2, stderr: expect.stringContaining('undone by Ben') });
  expect(await run('undo', 'k-0')).toMatchObject({ code: 1, stderr: expect.stringContaining('no correction “k-0”') });
  expect(await run('corrections', '--kind', 'mood')).toMatchObject({ code: 2 });
}, 180_000);

test('a page elsewhere can say nothing', async () => {
  const before = await asked('corrections');
  const sent = await fetch(`${url}/api/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin: 'http://evil.example' },
    body: JSON.stringify({ who: 'Eve', changes: [] }),
  });
  expect(sent.status).toBe(401);
  expect(await asked('corrections')).toEqual(before);
});
