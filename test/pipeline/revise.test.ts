/** What people say holds whenever they say it, before or after an article comes, and however often the work is interrupted. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { KeptCorrection } from '../../src/model/correction.ts';
import type { Statement } from '../../src/model/statement.ts';
import { add } from '../../src/pipeline/add.ts';
import { revise } from '../../src/pipeline/revise.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { article, speaker, spokenBy, statement } from '../store/examples.ts';
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

const one = article({ text: 'Venn sailed. Dosk stayed. The bell rang.', file: 'one', published: '2031-05-04' });
const two = article({ text: 'Dosk signed.', file: 'two' });
const three = article({ text: 'Venn slept. Harl left.', file: 'three' });
const articles = [one, two, three];
const said = (of: typeof one, words: string) => statement(of, words, spokenBy(speaker(words.split(' ')[0]!)));
const named = (name: string) => ({ id: speaker(name).actor!, name, type: 'person' as const, party: null });

let made = 0;
const kept = (change: KeptCorrection['change'], target: string): KeptCorrection => ({
  id: `k-${++made}`,
  batch: null,
  who: 'Ann',
  at: '2031-05-09T10:00:00.000Z',
  target,
  change,
  undone: null,
});
const of = (before: Statement | null, after: Statement | null): KeptCorrection =>
  kept({ kind: 'statement', article: (before ?? after)!.article, before, after }, (before ?? after)!.id);
const corrections = [
  of(said(one, 'Dosk stayed.'), null),
  of(said(one, 'Venn sailed.'), { ...said(one, 'Venn sailed.'), ...spokenBy(speaker('Pask')) }),
  of(null, statement(three, 'Venn slept. Harl', spokenBy(speaker('Pask')))),
  of(said(two, 'Dosk signed.'), said(two, 'Dosk signed.')),
  kept({ kind: 'actor', from: named('Dosk'), into: named('Tamor Dosk') }, named('Dosk').id),
  kept({ kind: 'actor', from: named('Pask'), into: named('Orla Pask') }, named('Pask').id),
];

const dump = async (): Promise<unknown> => ({
  statements: await database.query(
    'select article, ordinal, id, open, actors, doubt, data::text, search::text from statements order by article, ordinal',
  ),
  speakers: await database.query('select * from speakers order by article, ordinal, actor'),
  readings: await database.query('select article, data::text from readings order by article'),
  due: await database.query('select id from articles where revision_due'),
});

test('whatever the order of articles and corrections, and wherever it was interrupted, the record is the same', async () => {
  await add(store, fakePipeline(), articles);
  await store.addCorrections(corrections);
  await revise(store, fakePipeline());
  const whole = await dump();
  expect(whole).toMatchObject({ due: [], readings: [{}, {}, {}] });

  type Step = { readonly add: number } | { readonly say: number };
  const steps: Step[] = [...articles.map((_, i) => ({ add: i })), ...corrections.map((_, i) => ({ say: i }))];
  const order = fc.shuffledSubarray(steps, { minLength: steps.length });
  await fc.assert(
    fc.asyncProperty(order, fc.nat(3), async (steps, failing) => {
      await fresh();
      let writes = 0;
      const breaking: Store = {
        ...store,
        write: async (reading) => {
          if (writes++ % 4 === failing) throw new Error('power cut');
          await store.write(reading);
        },
      };
      for (const step of steps) {
        const done =
          'add' in step
            ? add(breaking, fakePipeline(), [articles[step.add]!])
            : store.addCorrections([corrections[step.say]!]).then(() => revise(breaking, fakePipeline()));
        await done.catch(() => {});
      }
      await add(store, fakePipeline(), articles);
      expect(await dump()).toEqual(whole);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('undoing all of it, in any order, leaves what the machine read and nothing else', async () => {
  await add(store, fakePipeline(), articles);
  const before = await dump();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(corrections, { minLength: corrections.length }), async (order) => {
      const again = corrections.map((correction, i) => ({ ...correction, id: `k-${++made}-${i}` }));
      await store.addCorrections(again);
      await revise(store, fakePipeline());
      expect(await dump()).not.toEqual(before);
      for (const { id } of order.map((correction) => again[corrections.indexOf(correction)]!)) {
        await store.undoCorrections(id, 'Ben', '2031-05-10T10:00:00.000Z');
        await revise(store, fakePipeline());
      }
      expect(await dump()).toEqual(before);
    }),
    { numRuns: 4 },
  );
}, 120_000);

test('what cannot be laid over an article any more is told, and the rest is', async () => {
  await add(store, fakePipeline(), articles);
  const gone = { ...said(two, 'Dosk signed.'), content: { text: 'Dosk never signed.', spans: [[0, 18]] as const } };
  await store.addCorrections([of(null, gone), corrections[0]!]);
  expect(await revise(store, fakePipeline())).toMatchObject([{ article: 'two', message: expect.stringMatching(/\d/) }]);
  expect((await store.statementsOf(one.id)).map(({ content }) => content.text)).toEqual([
    'Venn sailed.',
    'The bell rang.',
  ]);
});

test('an article that a reader cannot read has what a person found in it', async () => {
  const french = article({ text: 'Le bac part.', file: 'french', language: 'fr' });
  await add(store, fakePipeline(), [french]);
  await store.addCorrections([of(null, statement(french, 'Le bac part', spokenBy(speaker('Pask'))))]);
  await revise(store, fakePipeline());
  expect(await store.statementsOf(french.id)).toMatchObject([{ review: { action: 'added' } }]);
  expect((await store.listArticles({ unread: true })).rows.map(({ statements }) => statements)).toEqual([1]);
});
