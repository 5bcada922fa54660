import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Change, KeptCorrection } from '../../src/model/correction.ts';
import type { CorrectionQuery } from '../../src/model/listing.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { backEnds } from './back-ends.ts';
import {
  article,
  conflictOf,
  eventOf,
  eventReport,
  familyOf,
  reading,
  speaker,
  spokenBy,
  statement,
} from './examples.ts';

describe.each(backEnds)('what people say of the record on $name', ({ start }) => {
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

  const wire = article({ text: 'Venn sailed. Dosk stayed.', file: 'wire', published: '2031-05-07' });
  const post = article({ text: 'Dosk sailed too.', file: 'post', published: '2031-05-08' });
  const venn = statement(wire, 'Venn sailed', spokenBy(speaker('Venn')));
  const dosk = statement(wire, 'Dosk stayed', spokenBy(speaker('Dosk')));
  const later = statement(post, 'Dosk sailed too', spokenBy(speaker('Dosk')));
  const named = (name: string) => ({ id: speaker(name).actor!, name, type: 'person' as const, party: null });

  const rejected: Change = { kind: 'statement', article: wire.id, before: venn, after: null };
  const one: Change = { kind: 'actor', from: named('Dosk'), into: named('Tamor Dosk') };
  const noCopy: Change = { kind: 'copy', articles: [wire.id, post.id], holds: false };
  const kept = (id: string, change: Change, more: Partial<KeptCorrection> = {}): KeptCorrection => ({
    id,
    batch: null,
    who: 'Ann',
    at: '2031-05-09T10:00:00.000Z',
    target: id,
    change,
    undone: null,
    ...more,
  });
  const ids = async (query: CorrectionQuery): Promise<string[]> =>
    (await store.listCorrections(query)).rows.map(({ id }) => id);
  /** Writes both articles with what is laid over them, so that nothing is due. */
  const writeBoth = async (): Promise<void> => {
    const { state } = await store.correctionsFor([]);
    for (const one of [reading(wire, venn, dosk), reading(post, later)])
      await store.write({ ...one, laid: { state, machine: null } });
  };

  test('they come back newest first, page by page, by person, kind and article', async () => {
    await writeBoth();
    await store.addCorrections([kept('k-1', rejected), kept('k-2', noCopy, { who: 'Ben' }), kept('k-3', one)]);
    expect(await ids({})).toEqual(['k-3', 'k-2', 'k-1']);
    expect(await ids({ who: 'Ben' })).toEqual(['k-2']);
    expect(await ids({ kind: 'actor' })).toEqual(['k-3']);
    expect(await ids({ article: 'post' })).toEqual(['k-2']);
    expect(await ids({ article: 'nobody’s' })).toEqual([]);
    const first = await store.listCorrections({ limit: 2 });
    expect(first).toMatchObject({ total: 3, rows: [{ id: 'k-3' }, { id: 'k-2' }] });
    const second = await store.listCorrections({ limit: 2, cursor: first.next! });
    expect(second).toMatchObject({ total: 3, rows: [{ id: 'k-1', change: rejected, who: 'Ann' }], next: null });
    await expect(store.listCorrections({ cursor: 'x' })).rejects.toMatchObject({ problem: { code: 'usage' } });
  });

  test('one that is there already stays as it is', async () => {
    await store.addCorrections([kept('k-1', noCopy)]);
    await store.addCorrections([kept('k-1', noCopy, { who: 'Ben' })]);
    expect((await store.getCorrections(['k-1']))[0]).toEqual(kept('k-1', noCopy));
  });

  test('those of one go are undone together, once, and stay with who and when', async () => {
    const batch = { batch: 'b-1' };
    await store.addCorrections([kept('k-1', rejected, batch), kept('k-2', one, batch), kept('k-3', noCopy)]);
    const undone = await store.undoCorrections('k-2', 'Ben', '2031-05-10T09:00:00.000Z');
    expect(undone.map(({ id, undone }) => [id, undone?.who])).toEqual([
      ['k-1', 'Ben'],
      ['k-2', 'Ben'],
    ]);
    expect(await store.undoCorrections('k-1', 'Eve', '2031-05-11T09:00:00.000Z')).toEqual([]);
    expect(await store.undoCorrections('k-9', 'Eve', '2031-05-11T09:00:00.000Z')).toEqual([]);
    expect(await ids({})).toEqual(['k-3']);
    expect(await ids({ undone: true })).toEqual(['k-3', 'k-2', 'k-1']);
    expect((await store.activeCorrections({})).map(({ id }) => id)).toEqual(['k-3']);
    expect((await store.getCorrections(['k-1']))[0]!.undone).toEqual({ who: 'Ben', at: '2031-05-10T09:00:00.000Z' });
  });

  test('an article is due for what is said of it, until it has been written with that', async () => {
    await writeBoth();
    expect(await store.revisionsDue(9)).toEqual([]);
    const before = await store.correctionsFor([wire.id]);
    await store.addCorrections([kept('k-1', rejected)]);
    expect(await store.revisionsDue(9)).toEqual([wire.id]);
    // Written by somebody who had not heard of it: it stays due.
    await store.write({ ...reading(wire, venn, dosk), laid: { state: before.state, machine: null } });
    expect(await store.revisionsDue(9)).toEqual([wire.id]);
    const now = await store.correctionsFor([wire.id, post.id]);
    expect([now.of(wire.id).length, now.of(post.id).length]).toEqual([1, 0]);
    const machine = await store.machineReading(wire.id);
    await store.write({ ...reading(wire, dosk), laid: { state: now.state, machine } });
    expect(await store.revisionsDue(9)).toEqual([]);
    expect(await store.statementsOf(wire.id)).toEqual([dosk]);
    expect(await store.machineReading(wire.id)).toEqual({ statements: [venn, dosk], events: [], offices: [] });
    await store.undoCorrections('k-1', 'Ben', '2031-05-10T09:00:00.000Z');
    expect(await store.revisionsDue(9)).toEqual([wire.id]);
  });

  test('two actors that are one concern every article that names the first, as it stands or as it was read', async () => {
    await writeBoth();
    await store.addCorrections([kept('k-1', one)]);
    expect(await store.revisionsDue(9)).toEqual([wire.id, post.id].sort());
    const { state } = await store.correctionsFor([]);
    const renamed = { ...later, ...spokenBy(speaker('Tamor Dosk')) };
    const machine = { statements: [later], events: [], offices: [] };
    await store.write({ ...reading(post, renamed), laid: { state, machine } });
    await store.write({ ...reading(wire, venn), laid: { state, machine: null } });
    await store.undoCorrections('k-1', 'Ben', '2031-05-10T09:00:00.000Z');
    expect(await store.revisionsDue(9)).toEqual([post.id]);
  });

  test('a position that was corrected makes the positions of every article due', async () => {
    await writeBoth();
    await database.query('update articles set positions_due = false');
    const position = { kind: 'position', article: wire.id, before: null, after: null } as Change;
    await store.addCorrections([kept('k-1', position)]);
    const due = await database.query<{ file: string }>('select file from articles where positions_due order by file');
    expect(due.map(({ file }) => file)).toEqual(['post', 'wire']);
  });

  test('what is said of a copy has both articles looked at again, of a conflict their entries grouped again', async () => {
    await writeBoth();
    const all = [wire.id, post.id, venn.id, dosk.id, later.id];
    const [a, b] = [wire.id, post.id].sort() as [string, string];
    await store.reconcile(async (record) => {
      await record.link(all, [{ a, b, link: 1 }]);
      await record.replace(all.map((id) => ({ members: [id] })));
    });
    expect(await store.isAnythingDue()).toBe(false);
    await store.addCorrections([kept('k-1', noCopy)]);
    await store.reconcile(async (record) => {
      expect(await record.due('article', 'linking', 9)).toEqual([a, b]);
      expect((await record.reachable([a])).links).toEqual([]);
      expect((await record.said('copy', [b])).map(({ id }) => id)).toEqual(['k-1']);
      await record.link([a, b], []);
      await record.replace([{ members: [a] }, { members: [b] }]);
    });
    const conflict = { kind: 'conflict', conflict: 'c-1', articles: [post.id], holds: false } as const;
    await store.addCorrections([kept('k-2', conflict)]);
    await store.reconcile(async (record) => {
      expect(await record.due('statement', 'grouping', 9)).toEqual([later.id]);
      expect((await record.said('conflict', [post.id])).map(({ id }) => id)).toEqual(['k-2']);
    });
  });

  test('characters that a database cannot keep are no obstacle to saying anything of them', async () => {
    const odd = article({ text: 'Venn\0 sailed \ud800.', file: 'odd' });
    const oddly = statement(odd, 'Venn\0 sailed \ud800', spokenBy(speaker('Ve\0nn')));
    await store.write({ ...reading(odd, oddly), laid: { state: 0, machine: null } });
    const change: Change = { kind: 'statement', article: odd.id, before: oddly, after: null };
    await store.addCorrections([kept('k-1', change, { who: 'A\0nn', target: oddly.id })]);
    const { state, of } = await store.correctionsFor([odd.id]);
    expect(of(odd.id)[0]!.change).toEqual(change);
    await store.write({ ...reading(odd), laid: { state, machine: await store.machineReading(odd.id) } });
    expect((await store.machineReading(odd.id)).statements).toEqual([oddly]);
    await store.addCorrections([kept('k-2', one)]);
  });

  describe('worth a look', () => {
    const sure = (probability: number, name = 'Venn') => ({
      ...spokenBy({ ...speaker(name), probability }),
      probability: 1,
    });
    const texts = article({ text: 'One. Two. Three. Four. Five.', file: 'texts', published: '2031-05-09' });
    const looked = { review: { action: 'accepted', who: 'Ann', at: '2031-05-09T10:00:00.000Z' } } as const;

    test('are statements that are doubtful or left open, the most doubtful first, and none that somebody has looked at', async () => {
      const all = [
        statement(texts, 'One', sure(0.98)),
        statement(texts, 'Two', sure(0.8)),
        statement(texts, 'Three', sure(0.52)),
        statement(texts, 'Four', { ...sure(0.5), ...looked }),
        statement(texts, 'Five'),
      ];
      await store.write(reading(texts, ...all));
      await writeBoth();
      const found = await store.review.doubtfulStatements(null);
      expect(found.map(({ content }) => content.text)).toEqual(['Three', 'Five', 'Two']);
      expect(await store.review.doubtfulStatements(wire.id)).toEqual([]);
      expect(await store.review.waiting()).toMatchObject({ statement: 3, position: 0 });
    });

    test('are claims, denials, low copies and open conflicts that nobody has looked at', async () => {
      const claimed = eventReport(texts, 'One', { status: 'claimed' });
      const denied = eventReport(texts, 'Two', { denied: true });
      const known = eventReport(texts, 'Three');
      const seen = eventReport(texts, 'Four', { status: 'claimed', ...looked });
      const reports = [claimed, denied, known, seen];
      await store.write({ ...reading(texts), events: reports });
      await writeBoth();
      const family = familyOf(wire, post);
      const low = { ...family, copies: family.copies.map((copy) => ({ ...copy, share: 0.3 })) };
      const toll = conflictOf(wire, post);
      await store.reconcile((record) =>
        record.replace([
          ...reports.map((report) => ({
            members: [report.id],
            events: [{ event: eventOf([report]), reports: [report] }],
          })),
          { members: [wire.id, post.id].sort(), families: [low] },
          { members: [venn.id], conflicts: [toll, conflictOf(wire, post, { kind: 'date', revision: true })] },
          { members: [dosk.id], conflicts: [{ ...conflictOf(wire, post, { kind: 'place' }), ...looked }] },
        ]),
      );
      const words = (await store.review.doubtfulEvents(null)).map(({ reports: [first] }) => first!.passage.text);
      expect(words.sort()).toEqual(['One', 'Two']);
      expect((await store.review.openConflicts(null)).map(({ kind }) => kind)).toEqual(['toll']);
      expect((await store.review.openConflicts(texts.id)).length).toBe(0);
      expect((await store.review.doubtfulCopies(null)).map(({ first }) => first.file)).toEqual(['wire']);
      expect(await store.review.waiting()).toEqual({ statement: 0, position: 0, event: 2, copy: 1, conflict: 1 });
      await store.addCorrections([kept('k-1', { ...noCopy, holds: true })]);
      expect(await store.review.doubtfulCopies(null)).toEqual([]);
    });
  });
});
