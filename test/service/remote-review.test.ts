/** What people say through the process that serves is said as in it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/api/server.ts';
import { createRemote } from '../../src/service/remote.ts';
import type { Change, Rapporteur } from '../../src/service/types.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore } from '../../src/store/store.ts';
import { reading } from '../pipeline/everything.ts';
import { reports } from '../pipeline/reports.ts';

let local: Rapporteur;
let remote: Rapporteur;
let server: RunningServer;
beforeAll(async () => {
  local = reading(await openStore(await openMemory()), 'name: The ferry\n').service;
  server = await startServer(local, { token: 'secret' });
  remote = createRemote({ url: server.url, token: 'secret' });
  await remote.add(reports);
}, 60_000);
afterAll(async () => {
  await server.close();
  await local.close();
});

test('corrections, splits, undoing, history and queue are the same through it', async () => {
  const [row] = (await local.statements({ article: 'dispatch', open: false })).rows;
  const { article, ...rest } = row!;
  const before = { ...rest, article: article.id };
  const reject: Change = { kind: 'statement', article: article.id, before, after: null };
  const said = await remote.correct({ who: 'Ann', changes: [reject] });
  expect(said).toEqual((await local.history({})).rows);
  expect(await remote.history({ article: 'dispatch', kind: 'statement', undone: false })).toEqual(
    await local.history({ article: 'dispatch', kind: 'statement', undone: false }),
  );
  const undone = await remote.undo(said[0]!.id, 'Ben');
  expect(undone).toEqual((await local.history({ undone: true })).rows);

  const into = { id: '', name: 'Orla Pask', type: 'person' as const, party: null };
  await remote.split({ who: 'Ann', statements: [row!.id], into });
  expect((await local.statement(row!.id)).statement.speakers[0]!.name).toBe('Orla Pask');

  const asked = await remote.review({ limit: 5 });
  expect(asked.waiting).toBe((await local.review({ limit: 5 })).waiting);
  expect(asked).toMatchObject(JSON.parse(JSON.stringify(await local.review({ limit: 5 }))));
});

test('what is refused is refused in the same words', async () => {
  const wrongly = [
    (of: Rapporteur) => of.correct({ who: ' ', changes: [] }),
    (of: Rapporteur) => of.undo('k-0', 'Ann'),
    (of: Rapporteur) =>
      of.split({ who: 'Ann', statements: ['s-0'], into: { id: 'p', name: 'P', type: 'person', party: null } }),
  ];
  for (const ask of wrongly) {
    const problem = await ask(local).catch((error) => error.problem);
    expect(problem.message).toMatch(/\w/);
    await expect(ask(remote)).rejects.toMatchObject({ problem });
  }
});
