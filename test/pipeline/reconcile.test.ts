import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { connectServer } from '../../src/store/postgres.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { serverInstalled, startCluster } from '../store/back-ends.ts';
import { everything, reading } from './everything.ts';
import { reports } from './reports.ts';
import { wordStances } from './stances.ts';

const dossier = `name: The ferry
parties:
  - {id: velmar, name: Velmar, type: state, demonyms: [Velmari]}
  - {id: oskaria, name: Oskaria, type: state, demonyms: [Oskarian]}
people:
  - {id: ilra-venn, name: Ilra Venn, roles: [{title: foreign minister, party: velmar, to: 2031-06-06}]}
  - {id: orla-pask, name: Orla Pask, roles: [{title: foreign minister, party: velmar, from: 2031-06-07}]}
  - {id: tamor-dosk, name: Tamor Dosk, roles: [{title: foreign minister, party: oskaria}]}
outlets:
  - {id: strandwire, name: Strandwire, type: agency}
issues:
  - id: blame
    question: Who shelled the ferries?
    positions:
      - {id: not-us, label: It was not us, examples: [We do not fire at ferries.]}
      - {id: names-first, label: First the names of the dead, examples: [The dead are named before any talks are held.]}
`;
/** Before anybody was entered. */
const bare = 'name: The ferry\n';

let database: Database;
let store: Store;
beforeAll(async () => {
  database = await openMemory();
});
beforeEach(async () => {
  await database.query(`drop schema if exists ${schemaName} cascade`);
  store = await openStore(database);
});
afterAll(() => database.close());

/** The record of all reports, added at once to a record of its own. */
async function wholeRecord(): Promise<Awaited<ReturnType<typeof everything>>> {
  const memory = await openMemory();
  const { service } = reading(await openStore(memory), dossier, wordStances);
  await service.add(reports);
  const all = await everything(service);
  await service.close();
  return all;
}

describe('what is known across reports', () => {
  let whole: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    whole = await wholeRecord();
  });

  test('the reports have something of each kind in common', () => {
    expect(whole.events.some((event) => event.reports.length > 1)).toBe(true);
    expect(whole.copies.map(({ first, copies }) => [first.file, copies.length])).toEqual([['dispatch', 3]]);
    expect(whole.conflicts.length).toBeGreaterThan(0);
    expect(whole.statements.some(({ variants }) => variants.length > 1)).toBe(true);
    expect(whole.reliances.some(({ kind }) => kind === 'copy')).toBe(true);
    expect(new Set(whole.positions.map(({ party }) => party))).toEqual(new Set(['Velmar', 'Oskaria']));
    expect(whole.standing.standings.some(({ position }) => position === 'not-us')).toBe(true);
    expect(whole.articles.some(({ bounds }) => bounds !== null)).toBe(true);
  });

  test('any order of adding, in any batches, with reports added again and read again, gives the same record', async () => {
    const adding = fc.record({
      order: fc.shuffledSubarray([...reports], { minLength: reports.length }),
      cuts: fc.array(fc.nat(reports.length), { maxLength: 3 }),
      again: fc.subarray([...reports]),
      underBare: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(adding, async ({ order, cuts, again, underBare }) => {
        await database.query(`drop schema if exists ${schemaName} cascade`);
        store = await openStore(database);
        const { service } = reading(store, dossier, wordStances);
        const [first, ...others] = batches(order, cuts);
        await (underBare ? reading(store, bare, wordStances).service : service).add(first!);
        for (const batch of [...others, again]) await service.add(batch);
        expect(await everything(service)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  }, 180_000);

  test.each([0, 2, 4, 6])('what a failure at the end of turn %i left is completed by the next add', async (turn) => {
    let taken = 0;
    const failing: Store = {
      ...store,
      reconcile: (work) =>
        store.reconcile(async (record) => {
          const done = await work(record);
          if (taken++ === turn) throw new Error('power cut');
          return done;
        }),
    };
    const { pipeline, service } = reading(store, dossier, wordStances);
    await expect(add(failing, pipeline, reports)).rejects.toThrow('power cut');
    expect(await store.isAnythingDue()).toBe(true);
    await service.add(reports);
    expect(await store.isAnythingDue()).toBe(false);
    expect(await everything(service)).toEqual(whole);
  });

  test.runIf(serverInstalled)('processes that add parts of it at the same time make the same record', async () => {
    const cluster = startCluster();
    const address = cluster.fresh();
    const services = await Promise.all(
      [1, 2, 3].map(async () => reading(await openStore(await connectServer(address)), dossier, wordStances).service),
    );
    await Promise.all(
      services.map((service, i) => service.add([...reports].filter((_, n) => n % 3 === i || n % 4 === i))),
    );
    expect(await everything(services[0]!)).toEqual(whole);
    await Promise.all(services.map((service) => service.close()));
    cluster.stop();
  });
});

function batches<T>(items: readonly T[], cuts: readonly number[]): T[][] {
  const ends = [...new Set([...cuts, items.length])].sort((a, b) => a - b);
  return ends.map((end, i) => items.slice(ends[i - 1] ?? 0, end));
}
