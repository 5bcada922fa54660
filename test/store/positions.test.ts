import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { contentId } from '../../src/model/id.ts';
import type { PositionQuery } from '../../src/model/listing.ts';
import type { Position } from '../../src/model/position.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { backEnds } from './back-ends.ts';
import { article, reading, speaker, spokenBy, statement } from './examples.ts';

const venn = speaker('Ilra Venn', 'Velmar');
const dosk = speaker('Tamor Dosk', 'Oskaria');
const may = article({
  text: 'Venn said the fee is hers. Dosk said no ship would pay. Dosk would talk of a board.',
  file: 'may',
  outlet: 'Norgate Wire',
  published: '2031-05-04',
});
const june = article({ text: 'Venn said the fee is hers.', file: 'june', published: '2031-06-01' });
const undated = article({ text: 'Dosk said no ship would pay.', file: 'undated' });

/** That these words of an article take the position. */
function taken(of: Article, words: string, more: Partial<Position>): Position {
  const source = statementOf(of, words);
  const published = of.published.value;
  return {
    id: contentId('t', source.id, more.position ?? ''),
    article: of.id,
    source: { kind: 'statement', id: source.id },
    actor: source.speakers[0]!.actor,
    name: source.speakers[0]!.name,
    party: source.speakers[0]!.party!,
    issue: 'fee',
    position: 'ours',
    firmness: 'demands',
    voice: 'principal',
    date: published === null ? null : { date: published, precision: 'day', basis: 'the report', spans: [] },
    passage: source.content,
    probability: 0.9,
    because: { kind: 'example', text: 'The fee is ours.' },
    ...more,
  };
}
const statementOf = (of: Article, words: string) =>
  statement(of, words, spokenBy(words.startsWith('the fee') ? venn : dosk));

const hers = taken(may, 'the fee is hers', {});
const none = taken(may, 'no ship would pay', { position: 'none', firmness: 'refuses', voice: 'member' });
const board = taken(may, 'talk of a board', {
  position: 'board',
  firmness: 'leaves-open',
  probability: 0.3,
  date: { date: '2031-05-02', precision: 'day', basis: '“on Friday”', spans: [] },
});
const again = taken(june, 'the fee is hers', {
  review: { action: 'accepted', who: 'Ann', at: '2031-06-02T10:00:00Z' },
});
const sometime = taken(undated, 'no ship would pay', { position: 'none', issue: 'ships' });

describe.each(backEnds)('positions in the record on $name', ({ start }) => {
  let backEnd: ReturnType<typeof start>;
  let database: Database;
  let store: Store;

  beforeAll(async () => {
    backEnd = start();
    database = await backEnd.open();
    store = await openStore(database);
    await write(may, hers, none, board);
    await write(june, again);
    await write(undated, sometime);
  });
  afterAll(async () => {
    await database.close();
    backEnd.stop();
  });

  async function write(of: Article, ...positions: Position[]): Promise<void> {
    await store.write(reading(of, ...positions.map(({ passage }) => statementOf(of, passage.text))));
    await store.drawPositions([of.id], 'none', 0, async () => [{ article: of, stances: [], positions }]);
  }
  const listed = async (query: PositionQuery): Promise<Position[]> =>
    (await store.listPositions(query)).rows.map(({ of }) => of);

  test('are listed newest first, the undated last, doubtful ones only when they are asked for', async () => {
    expect(await listed({})).toEqual([again, hers, none, sometime]);
    expect(await listed({ least: 0.1 })).toEqual([again, hers, none, board, sometime]);
    expect(await listed({ least: 0.95 })).toEqual([]);
    const [first] = (await store.listPositions({ limit: 1 })).rows;
    expect(first!.article).toMatchObject({ id: june.id, file: 'june', published: '2031-06-01' });
  });

  test.each<[PositionQuery, Position[]]>([
    [{ party: 'Velmar' }, [again, hers]],
    [{ actor: 'Tamor Dosk' }, [none, sometime]],
    [{ actor: dosk.actor! }, [none, sometime]],
    [{ actor: 'Nobody' }, []],
    [{ issue: 'ships' }, [sometime]],
    [{ position: 'none', party: 'Oskaria' }, [none, sometime]],
    [{ firmness: 'refuses' }, [none]],
    [{ voice: 'member' }, [none]],
    [{ outlet: 'Norgate Wire' }, [hers, none]],
    [{ article: 'june' }, [again]],
    [{ article: may.id, least: 0 }, [hers, none, board]],
    [{ from: '2031-05-05' }, [again]],
    [{ to: '2031-05-03', least: 0 }, [board]],
    [{ from: '2031-05-04', to: '2031-05-31' }, [hers, none]],
  ])('asked for %j', async (query, expected) => {
    const page = await store.listPositions(query);
    expect(page.rows.map(({ of }) => of)).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  test('page by page are the whole listing, each once', async () => {
    const rows: Position[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await store.listPositions({ least: 0, limit: 2, ...(cursor && { cursor }) });
      rows.push(...page.rows.map(({ of }) => of));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(rows).toEqual(await listed({ least: 0 }));
    await expect(store.listPositions({ cursor: 'nonsense' })).rejects.toMatchObject({ problem: { code: 'usage' } });
    await expect(store.listPositions({ from: 'May' })).rejects.toMatchObject({ problem: { code: 'usage' } });
  });

  test('come by their ids, and with their article in the order of its text', async () => {
    expect((await store.getPositions([none.id, 't-nothing', hers.id])).map(({ of }) => of)).toEqual([none, hers]);
    expect(await store.positionsOf(may.id)).toEqual([hers, none]);
  });

  test('are weighed with their day, whether a person confirmed them, and the group of their statement', async () => {
    const group = { id: 'g-fee', statements: [hers.source.id, again.source.id], origins: [] };
    await store.reconcile(async (record) =>
      record.replace([{ members: [...group.statements].sort(), statements: [group] }]),
    );
    const weighed = new Map((await store.weighed()).map((one) => [one.id, one]));
    expect([...weighed.keys()]).toEqual([again, hers, none, sometime].map(({ id }) => id).sort());
    expect(weighed.get(hers.id)).toMatchObject({
      party: 'Velmar',
      actor: venn.actor,
      name: 'Ilra Venn',
      issue: 'fee',
      position: 'ours',
      firmness: 'demands',
      voice: 'principal',
      article: { id: may.id, outlet: 'Norgate Wire' },
      group: 'g-fee',
      day: '2031-05-04',
      confirmed: false,
    });
    expect(weighed.get(hers.id)!.probability).toBeCloseTo(0.9);
    expect(weighed.get(again.id)).toMatchObject({ group: 'g-fee', confirmed: true });
    expect(weighed.get(sometime.id)).toMatchObject({ group: null, day: null });
  });

  test('are weighed of one party, on one issue, or as known by a day', async () => {
    const ids = async (query: Parameters<Store['weighed']>[0]) => (await store.weighed(query)).map(({ id }) => id);
    expect(await ids({ party: 'Velmar' })).toEqual([hers.id, again.id].sort());
    expect(await ids({ issue: 'ships' })).toEqual([sometime.id]);
    expect(await ids({ until: '2031-05-31' })).toEqual([hers.id, none.id].sort());
  });

  test('of an undated article count from the last day on which it can have been published', async () => {
    const bounds = { after: null, before: '2031-05-20', best: null, evidence: [] };
    await store.reconcile(async (record) => record.bound(undated.id, bounds));
    expect(await store.weighed({ issue: 'ships' })).toMatchObject([{ day: '2031-05-20' }]);
    expect(await store.weighed({ issue: 'ships', until: '2031-05-19' })).toEqual([]);
    expect(await store.weighed({ issue: 'ships', until: '2031-05-20' })).toHaveLength(1);
  });
});
