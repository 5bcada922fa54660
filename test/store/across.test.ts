import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EventQuery } from '../../src/model/listing.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { backEnds } from './back-ends.ts';
import { article, conflictOf, eventOf, eventReport, familyOf, reading, statement } from './examples.ts';

describe.each(backEnds)('what reports have in common on $name', ({ start }) => {
  let backEnd: ReturnType<typeof start>;
  let database: Database;
  let store: Store;

  beforeAll(async () => {
    backEnd = start();
    database = await backEnd.open();
  });
  beforeEach(async () => {
    await database.query(`drop schema if exists ${schemaName} cascade`);
    store = await openStore(database);
  });
  afterAll(async () => {
    await database.close();
    backEnd.stop();
  });

  const wire = article({
    text: 'Venn met Dosk. They called.',
    file: 'wire',
    outlet: 'Strandwire',
    agency: 'Tidewire',
    published: '2031-05-07',
  });
  const post = article({ text: 'Dosk and Venn met.', file: 'post', outlet: 'Norgate Post', published: '2031-05-08' });
  const notes = article({ text: 'A meeting in winter.', file: 'notes' });
  const venn = { actor: 'ilra-venn', name: 'Ilra Venn', role: 'agent', spans: [] } as const;
  const onDay = (date: string) => ({ date: { date, end: null, precision: 'day', basis: 'said', spans: [] } }) as const;
  const met = eventReport(wire, 'Venn met Dosk', {
    ...onDay('2031-05-06'),
    participants: [venn],
    place: { name: 'Lisk', spans: [] },
  });
  const called = eventReport(wire, 'They called', { kind: 'call', ...onDay('2031-05-07') });
  const metToo = eventReport(post, 'Dosk and Venn met', { ...onDay('2031-05-06') });
  const said = statement(wire, 'called');
  const winter = eventReport(notes, 'A meeting in winter', { status: 'planned' });
  const keys = (...all: readonly (readonly [string, readonly number[]])[]) => new Map(all);
  const readings = [
    {
      ...reading(wire, said),
      events: [met, called],
      keys: keys([met.id, [1, 2, 3]], [called.id, [3, 4]]),
    },
    { ...reading(post), events: [metToo], keys: keys([metToo.id, [2, 3, 9]], [post.id, [1, 2, 3]]) },
    { ...reading(notes), events: [winter], keys: keys([winter.id, [-7]]) },
  ];
  const meeting = eventOf([met, metToo]);
  const toll = conflictOf(wire, post, { event: meeting.id });

  /** Groups everything as the reports are meant. */
  async function writeAll(): Promise<void> {
    for (const one of readings) await store.write(one);
    await store.reconcile(async (record) => {
      const all = [wire.id, post.id, notes.id, said.id, met.id, metToo.id, called.id, winter.id];
      await record.link(all, [inOrder({ a: met.id, b: metToo.id, link: 1 })]);
      await record.replace([
        { members: [wire.id, post.id].sort(), families: [familyOf(wire, post)] },
        { members: [notes.id] },
      ]);
      await record.replace([
        {
          members: [met.id, metToo.id].sort(),
          events: [{ event: meeting, reports: [met, metToo] }],
          conflicts: [toll],
        },
        { members: [called.id], events: [{ event: eventOf([called]), reports: [called] }] },
        { members: [winter.id], events: [{ event: eventOf([winter]), reports: [winter] }] },
        { members: [said.id], statements: [{ id: 'g-said', statements: [said.id], origins: [] }] },
      ]);
    });
  }
  const inOrder = <T extends { a: string; b: string }>(link: T): T =>
    link.a < link.b ? link : { ...link, a: link.b, b: link.a };
  const events = async (query: EventQuery): Promise<string[]> =>
    (await store.listEvents(query)).rows.map(({ reports }) => reports.map((report) => report.passage.text).join(' / '));
  const due = (step: 'linking' | 'grouping') =>
    store.reconcile(async (record) => [
      ...(await record.due('article', step, 100)),
      ...(await record.due('event', step, 100)),
      ...(await record.due('statement', step, 100)),
    ]);

  test('entries of one kind meet when they share enough keys', async () => {
    for (const one of readings) await store.write(one);
    const pairs = (least: number) =>
      store.reconcile((record) => record.candidates('event', [metToo.id, winter.id], { least, days: null }));
    expect(await pairs(2)).toEqual([[met.id, metToo.id].sort()]);
    expect(await pairs(1)).toEqual([[met.id, metToo.id].sort(), [called.id, metToo.id].sort()].sort());
    expect(await pairs(3)).toEqual([]);
  });

  test('where time tells something, entries meet when their articles are near in time, the undated all', async () => {
    const late = article({ text: 'They met again.', file: 'late', published: '2031-07-01' });
    const undatedNote = article({ text: 'They met at last.', file: 'undated' });
    for (const one of [wire, post, late, undatedNote])
      await store.write({ ...reading(one), keys: keys([one.id, [1, 2]]) });
    const meeting = async (id: string, days: number | null) =>
      (await store.reconcile((record) => record.candidates('article', [id], { least: 2, days })))
        .flat()
        .filter((other) => other !== id)
        .sort();
    expect(await meeting(wire.id, 10)).toEqual([post.id, undatedNote.id].sort());
    expect(await meeting(wire.id, 1)).toEqual([post.id, undatedNote.id].sort());
    expect(await meeting(wire.id, 0)).toEqual([undatedNote.id]);
    expect(await meeting(wire.id, null)).toEqual([post.id, late.id, undatedNote.id].sort());
    expect(await meeting(undatedNote.id, 0)).toEqual([wire.id, post.id, late.id].sort());
  });

  test('links lead to everything that hangs together', async () => {
    for (const one of readings) await store.write(one);
    const links = [
      { a: met.id, b: metToo.id, link: 0.5 },
      { a: metToo.id, b: called.id, link: 0.7 },
    ].map(inOrder);
    await store.reconcile((record) => record.link([met.id], links));
    const { ids, links: found } = await store.reconcile((record) => record.reachable([called.id]));
    expect(ids).toEqual([met.id, metToo.id, called.id].sort());
    expect(found.map(({ link }) => link).sort()).toEqual([0.5, 0.7]);
  });

  test('every entry is due until it has been grouped', async () => {
    await store.write(readings[0]!);
    expect(await due('linking')).toHaveLength(4);
    await writeAll();
    expect(await due('grouping')).toEqual([]);
  });

  test('events come newest first, the undated last, with every report', async () => {
    await writeAll();
    expect(await events({})).toEqual(['They called', 'Venn met Dosk / Dosk and Venn met', 'A meeting in winter']);
    const [call] = (await store.listEvents({})).rows;
    expect(call!.reports[0]!.article).toEqual({
      id: wire.id,
      file: 'wire',
      headline: null,
      outlet: 'Strandwire',
      agency: 'Tidewire',
      published: '2031-05-07',
    });
  });

  test.each<[string, EventQuery, string[]]>([
    ['a kind', { kind: 'call' }, ['They called']],
    ['a status', { status: 'planned' }, ['A meeting in winter']],
    ['a participant by name', { participant: 'ILRA VENN' }, ['Venn met Dosk / Dosk and Venn met']],
    ['a participant by id', { participant: 'ilra-venn' }, ['Venn met Dosk / Dosk and Venn met']],
    ['a participant nobody knows', { participant: 'Nobody' }, []],
    ['a place', { place: 'lisk' }, ['Venn met Dosk / Dosk and Venn met']],
    ['an article', { article: 'post' }, ['Venn met Dosk / Dosk and Venn met']],
    ['an article that is not there', { article: 'none' }, []],
    ['days', { from: '2031-05-07', to: '2031-05-07' }, ['They called']],
    ['a last day, which leaves out the undated', { to: '2031-05-06' }, ['Venn met Dosk / Dosk and Venn met']],
    [
      'a first day, which leaves them out too',
      { from: '2031-01-01' },
      ['They called', 'Venn met Dosk / Dosk and Venn met'],
    ],
    ['words of any report', { search: 'venn -winter' }, ['Venn met Dosk / Dosk and Venn met']],
    ['a word in another form', { search: 'calls' }, ['They called']],
    ['words that look like SQL', { place: `'; drop table events; --` }, []],
  ])('events of %s', async (_, query, expected) => {
    await writeAll();
    expect(await events(query)).toEqual(expected);
    expect((await store.listEvents(query)).total).toBe(expected.length);
  });

  test('pages of events follow one another without a gap or a repeat', async () => {
    await writeAll();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.listEvents({ limit: 1, cursor });
      expect(page.total).toBe(3);
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(3);
    await expect(store.listEvents({ cursor: 'nonsense' })).rejects.toMatchObject({ problem: { code: 'usage' } });
  });

  test('families and conflicts are found by their articles, outlets and events', async () => {
    await writeAll();
    const [family] = (await store.listCopies({ outlet: 'Norgate Post' })).rows;
    expect(family).toMatchObject({
      first: { file: 'wire' },
      copies: [{ article: { file: 'post' }, from: { file: 'wire' } }],
    });
    expect((await store.listCopies({ article: 'notes' })).total).toBe(0);
    expect(await store.copiesOf(post.id)).toEqual(family);
    expect(await store.copiesOf(notes.id)).toBeNull();
    const [conflict] = (await store.listConflicts({ article: 'wire', event: meeting.id, kind: 'toll' })).rows;
    expect(conflict?.sides.map(({ article }) => article.file)).toEqual(['wire', 'post']);
    expect((await store.listConflicts({ revision: true })).total).toBe(0);
    expect((await store.listConflicts({ event: 'e-none' })).total).toBe(0);
    expect(await store.conflictsAbout({ event: meeting.id })).toEqual([conflict]);
    expect(await store.overview('any')).toMatchObject({ events: 3, copies: 1, conflicts: 1 });
  });

  test('an outlet is told by what it writes itself, runs of others and lends to them', async () => {
    await writeAll();
    await store.write({
      ...readings[2]!,
      article: { ...notes, outlet: { value: 'Sound Notes', from: 'given' } },
      reliances: [{ article: notes.id, on: 'Strandwire', kind: 'cites', passage: null, statement: null }],
    });
    expect(await store.getOutlet('Norgate Post')).toMatchObject({ articles: 1, copied: 1, partly: 0, own: 0.25 });
    expect(await store.getOutlet('Strandwire')).toMatchObject({ articles: 1, copied: 0, own: 1, copiedBy: 1 });
    expect(await store.getOutlet('Nobody')).toBeNull();
    const relied = await store.reliances({ on: 'Strandwire' });
    expect(relied.map(({ outlet, kind, articles }) => [outlet, kind, articles])).toEqual([
      ['Norgate Post', 'copy', 1],
      ['Sound Notes', 'cites', 1],
    ]);
    expect(relied[1]!.examples).toEqual([
      { passage: null, statement: null, article: expect.objectContaining({ file: 'notes' }) },
    ]);
    expect(await store.reliances({ outlet: 'Strandwire' })).toEqual([]);
  });

  test('a report that is read again takes its groups with it, and whoever shared one is due again', async () => {
    await writeAll();
    await store.write({ ...readings[1]!, events: [] });
    expect(await events({})).toEqual(['They called', 'A meeting in winter']);
    expect((await store.listCopies({})).total).toBe(0);
    expect((await store.listConflicts({})).total).toBe(0);
    expect(await due('linking')).toEqual([post.id]);
    const again = await due('grouping');
    // Its copy decides how everything in that article is grouped.
    expect(again).toEqual(expect.arrayContaining([wire.id, met.id, called.id]));
    expect(again).not.toContain(winter.id);
  });

  test('what could not be written whole leaves what was there', async () => {
    await writeAll();
    const failing = store.reconcile(async (record) => {
      await record.replace([{ members: [called.id], events: [] }]);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await events({ kind: 'call' })).toEqual(['They called']);
  });
});
