import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { type RunningServer, startServer } from '../../src/serve/api/server.ts';
import { connect, connectAsOwner, type Owned } from '../../src/service/connect.ts';
import { createRemote } from '../../src/service/remote.ts';
import type { Rapporteur } from '../../src/service/types.ts';
import { initWorkspace } from '../../src/service/workspace.ts';
import { article } from '../store/examples.ts';

let dir: string;
let owned: Owned;
let server: RunningServer;
let remote: Rapporteur;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'rapporteur-remote-'));
  await initWorkspace(dir, 'name: The ferry talks\n');
  owned = await connectAsOwner({ workspace: dir });
  server = await startServer(owned.rapporteur, { token: owned.token });
  owned.announce(server.url);
  remote = await connect({ workspace: dir });
});
afterAll(async () => {
  await remote.close();
  await server.close();
  await owned.rapporteur.close();
  rmSync(dir, { recursive: true, force: true });
});

const report = article({
  text: 'Foreign minister Ilra Venn said on Sunday that the ferry had left. “It is late,” Venn said.',
  file: 'ferry',
  headline: 'A ferry leaves',
  outlet: 'Norgate & Sons Wire',
  published: '2031-05-04',
});

test('a second command adds through the process that serves, and its progress and problems come back', async () => {
  const broken: Problem = { code: 'file-empty', message: 'The file holds no text.', file: 'empty.txt' };
  const seen: number[] = [];
  const added = await remote.add([broken, report], ({ done }) => seen.push(done));
  expect(added).toMatchObject({ added: 1, known: 0, read: 1, problems: [broken] });
  expect(added.statements).toBeGreaterThan(0);
  expect(seen).toEqual([1]);
  expect(await remote.add([report])).toMatchObject({ added: 0, known: 1 });
});

test('every question has the same answer through the serving process as in it', async () => {
  const local = owned.rapporteur;
  const [first] = (await local.statements({})).rows;
  const [actor] = (await local.actors({})).rows;
  const questions: ((of: Rapporteur) => Promise<unknown>)[] = [
    (of) => of.overview(),
    (of) => of.articles({ search: 'ferry', limit: 1 }),
    (of) => of.article('ferry'),
    (of) => of.statements({ outlet: 'Norgate & Sons Wire', open: false, from: '2031-01-01', limit: 1 }),
    (of) => of.statements({ kind: 'direct', search: '"late"' }),
    (of) => of.statement(first!.id),
    (of) => of.events({ limit: 1, search: 'ferry' }),
    (of) => of.copies({ article: 'ferry' }),
    (of) => of.conflicts({ revision: false }),
    (of) => of.compare('ferry', ['ferry', 'ferry']),
    (of) => of.outlets(),
    (of) => of.outlet('Norgate & Sons Wire'),
    (of) => of.reliances(),
    (of) => of.actors({ type: 'person' }),
    (of) => of.actor(actor!.id),
    (of) => of.brief({}),
    (of) => of.brief({ since: '2031-05-01' }),
  ];
  for (const question of questions) expect(await question(remote)).toMatchObject((await question(local)) as object);
});

test('an edited dossier is noticed by the process that serves, and comes into force with the next add', async () => {
  const edited = (text: string): void => writeFileSync(join(dir, 'dossier.yaml'), text);
  expect(await remote.overview()).toMatchObject({ stale: 0 });
  edited(`name: The late ferry
parties: [{id: norgate, name: Norgate, type: state}]
people:
  - id: ilra-venn
    name: Ilra Venn
    roles: [{title: foreign minister, party: norgate}]
`);
  expect(await remote.overview()).toMatchObject({ name: 'The late ferry', stale: 1 });
  expect((await remote.statements({ party: 'norgate' })).total).toBe(0);
  expect(await remote.add([])).toMatchObject({ added: 0, read: 1, problems: [] });
  expect(await remote.overview()).toMatchObject({ stale: 0 });
  expect((await remote.statements({ party: 'norgate' })).total).toBeGreaterThan(0);
  expect((await remote.actor('Ilra Venn')).roles).toEqual([
    { title: 'foreign minister', of: 'Norgate', from: null, to: null },
  ]);

  edited('name: The late ferry\npeople: nobody\n');
  expect(await remote.overview()).toMatchObject({ articles: 1, stale: 0 });
  await expect(remote.add([])).rejects.toMatchObject({ problem: { code: 'dossier-invalid', line: 2 } });
  edited('name: The ferry talks\n');
  expect(await remote.add([])).toMatchObject({ read: 1, problems: [] });
});

test('what the serving process refuses is refused in the same words', async () => {
  for (const question of [
    (of: Rapporteur) => of.article('no such/article?'),
    (of: Rapporteur) => of.statement('s-0'),
    (of: Rapporteur) => of.event('e-0'),
    (of: Rapporteur) => of.outlet('no such/outlet?'),
    (of: Rapporteur) => of.actor('Nobody'),
  ]) {
    const problem = await question(owned.rapporteur).catch((error) => error.problem);
    expect(problem.code).toBe('not-found');
    await expect(question(remote)).rejects.toMatchObject({ problem });
  }
});

test('without the token nothing is written', async () => {
  const stranger = createRemote({ url: server.url, token: 'guessed' });
  await expect(stranger.add([article({ text: 'Dosk stayed.' })])).rejects.toMatchObject({
    problem: { message: expect.stringContaining('token') },
  });
  expect((await owned.rapporteur.overview()).articles).toBe(1);
});

test('a process that does not answer is named by its address', async () => {
  const gone = createRemote({ url: 'http://127.0.0.1:1', token: 'x' });
  await expect(gone.overview()).rejects.toMatchObject({
    problem: { code: 'workspace-busy', message: expect.stringContaining('http://127.0.0.1:1') },
  });
});
