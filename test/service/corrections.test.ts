/** The sample's record as people correct it, however it is read and in whatever order, and as it was once all is undone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest, isProblem } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Speaker, Statement } from '../../src/model/statement.ts';
import type { ActorName, Change, CorrectionRow, Rapporteur, StatementRow } from '../../src/service/types.ts';
import type { Database } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { everything, reading } from '../pipeline/everything.ts';

const sample = fileURLToPath(new URL('../../samples', import.meta.url));
const dossier = readFileSync(`${sample}/dossier.yaml`, 'utf8');
/** The same negotiation by a dossier that says less: every article is then read again, and otherwise. */
const shorter = dossier.replace(/aliases: \[the Iron Notary.*\]/, 'aliases: []');

const reports: Article[] = [];
let database: Database;
let store: Store;
let service: Rapporteur;
let untouched: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
  for await (const one of ingest([`${sample}/reports`])) if (!isProblem(one)) reports.push(one);
  database = await openMemory();
  store = await openStore(database);
  service = reading(store, dossier).service;
  await service.add(reports);
  untouched = await everything(service);
}, 120_000);
afterAll(() => service.close());

const idOf = (file: string): string => reports.find((one) => one.file === file)!.id;
const asStatement = ({ article, ...row }: StatementRow): Statement => ({ ...row, article: article.id });
async function said(file: string, words: string): Promise<Statement> {
  const { rows } = await service.statements({ article: file, limit: 1000 });
  const found = rows.find(({ content }) => content.text.includes(words));
  if (found === undefined) throw new Error(`No statement in ${file} says “${words}”`);
  return asStatement(found);
}
const wordsIn = (file: string, words: string) => {
  const start = reports.find((one) => one.file === file)!.text.indexOf(words);
  return { text: words, spans: [[start, start + words.length]] as const };
};
const correct = (...changes: Change[]): Promise<readonly CorrectionRow[]> => service.correct({ who: 'Ann', changes });
const undoAll = async (): Promise<void> => {
  for (;;) {
    const [newest] = (await service.history({ limit: 1 })).rows;
    if (newest === undefined) return;
    await service.undo(newest.id, 'Ben');
  }
};
const orsolo: ActorName = { id: 'orsolo-vash', name: 'Orsolo Vash', type: 'person', party: 'Republic of Velmar' };
const speaker = (who: ActorName, evidence: Speaker['evidence'] = []): Speaker => ({
  actor: who.id,
  name: who.name,
  type: who.type,
  party: who.party,
  role: null,
  basis: 'surname',
  evidence,
});

/** What a person might say of the sample: one change of each kind. */
async function changes(): Promise<Record<string, Change>> {
  const harbour = await said('15-capstan-venn-quits', 'The harbour will manage');
  const commas = await said('15-capstan-venn-quits', 'everything but commas');
  const six = await said('01-ferry-shelled', 'six rounds came');
  const rock = await said('18-meridian-home', 'inspecting buoys');
  const osk = await said('01-ferry-shelled', 'no Drennian gun');
  const added: Statement = {
    ...rock,
    id: '',
    kind: 'indirect',
    source: null,
    cue: null,
    content: wordsIn('18-meridian-home', 'I’m a private citizen'),
    speakers: [],
    open: null,
    via: [],
    said: null,
  };
  const article = (one: Statement) => ({ article: one.article, before: one });
  const [toll] = (await service.conflicts({ kind: 'toll', revision: false })).rows;
  return {
    speaker: { kind: 'statement', ...article(harbour), after: { ...harbour, speakers: [speaker(orsolo)], open: null } },
    accepted: { kind: 'statement', ...article(commas), after: commas },
    rejected: { kind: 'statement', ...article(six), after: null },
    words: {
      kind: 'statement',
      ...article(osk),
      after: { ...osk, content: wordsIn('01-ferry-shelled', 'no Drennian gun had been fired') },
    },
    added: { kind: 'statement', article: idOf('06-abn-envoy'), before: null, after: await missed(added) },
    merged: {
      kind: 'actor',
      from: { id: 'p-a814e45eef7bda37a982', name: 'Bettany', type: 'person', party: null },
      into: { id: 'bettany-oss', name: 'Bettany Oss', type: 'person', party: null },
    },
    copy: { kind: 'copy', articles: [idOf('25-capstan-rock'), idOf('24-pilot-station')], holds: false },
    kin: { kind: 'copy', articles: [idOf('09-voice-called-off'), idOf('07-berth-fees')], holds: true },
    conflict: { kind: 'conflict', conflict: toll!.id, articles: [toll!.sides[0]!.article.id], holds: false },
  };
}

/** Words of an article that no statement has. */
async function missed(like: Statement): Promise<Statement> {
  const file = '06-abn-envoy';
  const { text, id } = reports.find((one) => one.file === file)!;
  const taken = (await service.statements({ article: file, limit: 1000 })).rows.flatMap(({ content }) => content.spans);
  const sentence = [...text.matchAll(/[A-Z][^.\n]{30,80}\./g)].find(
    ({ index, 0: words }) => !taken.some(([start, end]) => start < index + words.length && index < end),
  )![0];
  return { ...like, article: id, content: wordsIn(file, sentence), speakers: [speaker(orsolo)] };
}

const rowsOf = async (file: string) => (await service.statements({ article: file, limit: 1000 })).rows;
const find = async (file: string, words: string) =>
  (await rowsOf(file)).find(({ content }) => content.text.includes(words));

test('a person corrects the sample, everything is read again, and undone it is what it was', async () => {
  const all = await changes();
  const batch = await correct(all.speaker!, all.accepted!);
  for (const name of ['rejected', 'words', 'added', 'merged', 'copy', 'kin', 'conflict']) await correct(all[name]!);
  const check = async () => {
    expect(await find('15-capstan-venn-quits', 'The harbour will manage')).toMatchObject({
      speakers: [{ actor: 'orsolo-vash', name: 'Orsolo Vash' }],
      open: null,
      review: { action: 'corrected', who: 'Ann', at: batch[0]!.at },
    });
    expect(await find('15-capstan-venn-quits', 'everything but commas')).toMatchObject({
      speakers: [{ actor: 'yelisar-khodrin' }],
      review: { action: 'accepted' },
    });
    expect(await find('01-ferry-shelled', 'six rounds came')).toBeUndefined();
    expect(await find('01-ferry-shelled', 'no Drennian gun')).toMatchObject({
      content: { text: 'no Drennian gun had been fired' },
      review: { action: 'corrected' },
    });
    expect((await rowsOf('06-abn-envoy')).filter(({ review }) => review?.action === 'added')).toHaveLength(1);
    expect((await service.actors({ search: 'Bettany' })).rows.map(({ id, statements }) => [id, statements])).toEqual([
      ['bettany-oss', 2],
    ]);
    expect((await service.copies({})).rows.some(({ first }) => first.file === '24-pilot-station')).toBe(false);
    const [kin] = (await service.copies({ article: '09-voice-called-off' })).rows;
    expect([kin!.first, ...kin!.copies.map(({ article }) => article)].map(({ file }) => file).sort()).toEqual([
      '07-berth-fees',
      '09-voice-called-off',
    ]);
    expect((await service.conflicts({ kind: 'toll', revision: false })).total).toBe(0);
    for (const { article, statements, events } of await Promise.all(reports.map(({ id }) => service.article(id)))) {
      const starts = statements.map(({ content }) => content.spans[0]![0]);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { content } of statements)
        expect(content.spans.map(([start, end]) => article.text.slice(start, end)).join(' … ')).toBe(content.text);
      const here = events.flatMap(({ reports: all }) => all).filter((report) => report.article.id === article.id);
      for (const id of here.flatMap((report) => report.statements))
        expect(statements.map((one) => one.id)).toContain(id);
    }
  };
  await check();
  const corrected = await everything(service);

  // Read by a dossier that says less, and then by its own again.
  const other = reading(store, shorter).service;
  expect((await other.add(reports)).read).toBeGreaterThan(25);
  await check();
  await service.add([...reports].reverse());
  expect(await everything(service)).toEqual(corrected);

  // What was said stands before half of the reports are there, and in another order: the record is the same.
  const kept = await store.activeCorrections({});
  const elsewhere = await openStore(await openMemory());
  const half = reading(elsewhere, dossier).service;
  await half.add(reports.filter((_, i) => i % 2 === 0));
  await elsewhere.addCorrections([...kept].reverse());
  await half.add(reports);
  expect(await everything(half)).toEqual(corrected);
  await half.close();

  await undoAll();
  expect(await everything(service)).toEqual(untouched);
  expect((await service.history({})).total).toBe(0);
  const { rows } = await service.history({ undone: true, limit: 100 });
  expect(rows).toHaveLength(9);
  expect(rows.every(({ undone }) => undone?.who === 'Ben')).toBe(true);
  await service.add(reports);
  expect(await everything(service)).toEqual(untouched);
}, 240_000);
