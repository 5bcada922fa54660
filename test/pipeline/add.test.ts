import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { type Problem, ProblemError } from '../../src/model/problem.ts';
import { add } from '../../src/pipeline/add.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { article } from '../store/examples.ts';
import { fakePipeline } from './fakes.ts';

let database: Database;
let store: Store;
const fresh = async (): Promise<void> => {
  await database.query(`drop schema if exists ${schemaName} cascade`);
  store = await openStore(database);
};
beforeAll(async () => {
  database = await openMemory();
});
beforeEach(fresh);
afterAll(() => database.close());

const one = article({ text: 'Venn sailed. Dosk stayed.', file: 'one', published: '2031-05-04' });
const two = article({ text: 'Dosk signed.', file: 'two' });
const files = async (): Promise<string[]> => (await store.listArticles({})).rows.map(({ file }) => file);

test('reports are stored with their statements, and each is counted', async () => {
  const seen: string[] = [];
  const report = await add(store, fakePipeline(), [one, two], ({ done, current }) => seen.push(`${done} ${current}`));
  expect(report).toEqual({ added: 2, known: 0, read: 2, statements: 3, problems: [] });
  expect(seen).toEqual(['1 one', '2 two']);
  expect(await files()).toEqual(['one', 'two']);
});

test('a report added twice is stored once and read once', async () => {
  const pipeline = fakePipeline();
  await add(store, pipeline, [one, one]);
  expect(await add(store, pipeline, [one])).toEqual({ added: 0, known: 1, read: 0, statements: 0, problems: [] });
  expect(pipeline.asked).toEqual(['one']);
  expect((await store.overview('fake-1')).statements).toBe(2);
});

test('the same report twice in one go counts once as added and once as known', async () => {
  expect(await add(store, fakePipeline(), [two, two])).toMatchObject({ added: 1, known: 1, read: 1 });
});

test('problems with some reports are listed and the rest goes on', async () => {
  const broken: Problem = { code: 'file-empty', message: 'The file holds no text.', file: 'empty.txt' };
  const failing = article({ text: 'FAIL.', file: 'failing' });
  const french = article({ text: 'Le bac part.', file: 'french', language: 'fr' });
  const report = await add(store, fakePipeline(), [broken, failing, french, one]);
  expect(report).toMatchObject({ added: 3, read: 1, statements: 2 });
  expect(report.problems.map(({ code }) => code)).toEqual(['file-empty', 'reader-failed', 'language-unread']);
  expect((await store.listArticles({ unread: true })).rows.map(({ unread }) => unread).sort()).toEqual([
    'It failed.',
    'Not English.',
  ]);
});

test('a report that failed is tried again when it is added again, one in another language is not', async () => {
  const pipeline = fakePipeline();
  const failing = article({ text: 'FAIL.', file: 'failing' });
  const french = article({ text: 'Le bac part.', file: 'french', language: 'fr' });
  await add(store, pipeline, [failing, french]);
  await add(store, pipeline, [failing, french]);
  expect(pipeline.asked).toEqual(['failing', 'french', 'failing']);
});

test('what was read under another dossier or reader is read again with the next report', async () => {
  await add(store, fakePipeline('fake-1'), [one]);
  const later = fakePipeline('fake-2');
  expect((await store.overview('fake-2')).stale).toBe(1);
  expect(await add(store, later, [two])).toMatchObject({ added: 1, read: 2 });
  expect(later.asked).toEqual(['two', 'one']);
  expect((await store.overview('fake-2')).stale).toBe(0);
  expect((await store.overview('fake-2')).statements).toBe(3);
});

test('an attempt that fails does not undo an earlier reading', async () => {
  await add(store, fakePipeline('fake-1'), [one]);
  const failing = {
    ...fakePipeline('fake-2'),
    read: async (articles: readonly Article[]) =>
      articles.map(() => ({ retry: true, unread: { code: 'reader-failed', message: 'It failed.' } as Problem })),
  };
  expect((await add(store, failing, [])).problems).toHaveLength(1);
  expect(await store.statementsOf(one.id)).toHaveLength(2);
});

test('a disk that fills up ends the work; what was counted is stored, and the same command completes it', async () => {
  const reports = Array.from({ length: 40 }, (_, i) => article({ text: `Venn saw ferry ${i}.`, file: `r${i}` }));
  const full: Store = {
    ...store,
    write: async (reading) => {
      if ((await store.overview('fake-1')).articles === 20)
        throw new ProblemError({ code: 'disk-full', message: 'The disk that holds the record is full.' });
      await store.write(reading);
    },
  };
  const report = await add(full, fakePipeline(), reports);
  expect(report).toMatchObject({ added: 20, problems: [{ code: 'disk-full' }] });
  expect((await store.overview('fake-1')).articles).toBe(20);
  expect(await add(store, fakePipeline(), reports)).toMatchObject({ added: 20, known: 20, problems: [] });
});

test('no more than one batch is taken from a stream before it is stored', async () => {
  let taken = 0;
  let ahead = 0;
  let stored = 0;
  const watched: Store = {
    ...store,
    write: async (reading) => {
      ahead = Math.max(ahead, taken - stored);
      await store.write(reading);
      stored++;
    },
  };
  function* stream() {
    for (let i = 0; i < 100; i++) {
      taken++;
      yield article({ text: `Venn saw ferry ${i}.`, file: `r${i}` });
    }
  }
  await add(watched, fakePipeline(), stream());
  expect(ahead).toBeLessThanOrEqual(16);
});

test('between two versions of one report the one that says more stays, whichever came first', async () => {
  const text = { text: 'Venn sailed.', published: '2031-05-04' };
  const bare = article({ ...text, file: 'a' });
  const full = article({ ...text, file: 'b', outlet: 'Norgate Wire' });
  expect(bare.id).toBe(full.id);
  for (const order of [
    [bare, full],
    [full, bare],
  ]) {
    await fresh();
    await add(store, fakePipeline(), order);
    await add(store, fakePipeline(), [...order].reverse());
    expect((await store.listArticles({})).rows.map(({ outlet }) => outlet)).toEqual(['Norgate Wire']);
  }
});

test('the order of adding does not change the record', async () => {
  const word = fc.constantFrom('Venn', 'Dosk', 'Harl', 'ferry', 'harbour', 'signed', 'FAIL');
  const report = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ')}.`),
    file: fc.constantFrom('a', 'b', 'c'),
    outlet: fc.constantFrom(null, 'Norgate Wire', 'Tolland Post'),
    published: fc.constantFrom(null, '2031-05-04', '2031-06-01'),
    language: fc.constantFrom('en', 'fr'),
  });
  const shuffled = fc
    .array(report.map(article), { minLength: 1, maxLength: 6 })
    .chain((reports) =>
      fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        fc.integer({ min: 0, max: reports.length }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([reports, others, cut]) => {
      await fresh();
      await add(store, fakePipeline(), reports);
      const first = await dump();
      await fresh();
      await add(store, fakePipeline(), others.slice(0, cut));
      await add(store, fakePipeline(), others.slice(cut));
      expect(await dump()).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

/** Every row of every table but the counter of writes. */
async function dump(): Promise<unknown> {
  return {
    articles: await database.query('select *, search::text, data::text from articles order by id'),
    statements: await database.query('select *, search::text, data::text from statements order by article, ordinal'),
    speakers: await database.query('select * from speakers order by article, ordinal, actor'),
  };
}
