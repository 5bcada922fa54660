import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import type { Pipeline } from '../../src/pipeline/pipeline.ts';
import type { Database } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { article, eventOf, eventReport } from '../store/examples.ts';
import { fakePipeline } from './fakes.ts';

/** A module that cannot handle one event, and makes of every other report an event. */
vi.mock('../../src/reconcile/events/index.ts', () => ({
  events: { keys: () => [1], least: 1, days: null, compare: () => null },
  groupEvents: (items: { of: Parameters<typeof eventOf>[0][number] }[]) =>
    items.map(({ of }) => {
      if (of.passage.text.includes('odd')) throw new RangeError('no such day');
      return { event: eventOf([of]), conflicts: [] };
    }),
}));

let database: Database;
let store: Store;
beforeAll(async () => {
  database = await openMemory();
  store = await openStore(database);
});
afterAll(() => database.close());

test('one event that the program cannot handle is told, and keeps neither the others nor the next add from working', async () => {
  const pipeline: Pipeline = {
    ...fakePipeline(),
    read: async (articles) =>
      articles.map((one) => ({ statements: [], events: [eventReport(one, one.text)], offices: [] })),
  };
  const texts = ['Venn met Dosk.', 'An odd meeting.', 'Dosk called.'];
  const report = await add(
    store,
    pipeline,
    texts.map((text) => article({ text })),
  );
  expect(report).toMatchObject({
    added: 3,
    problems: [{ code: 'unexpected', message: expect.stringMatching(/no such day/) }],
  });
  expect((await store.listEvents({})).total).toBe(2);
  expect(await add(store, pipeline, [article({ text: 'They met again.' })])).toMatchObject({ added: 1, problems: [] });
  expect((await store.listEvents({})).total).toBe(3);
});
