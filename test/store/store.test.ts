import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StatementQuery } from '../../src/model/listing.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { backEnds } from './back-ends.ts';
import { article, on, reading, speaker, spokenBy, statement } from './examples.ts';

describe.each(backEnds)('the record on $name', ({ start }) => {
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

  const venn = speaker('Ilra Venn', 'Velmar');
  const dosk = speaker('Tamor Dosk', 'Oskaria');
  const may = article({
    text: 'Venn said the line stays. "No more talks," Dosk said. Someone spoke of winter.',
    file: 'may',
    headline: 'The line stays',
    outlet: 'Norgate Wire',
    published: '2031-05-04',
  });
  const lateMay = article({
    text: 'Dosk will travel to the harbour.',
    file: 'late',
    published: '2031-05-20T10:00:00Z',
  });
  const undatedOne = article({ text: 'Venn praised the harbour plan.', file: 'undated' });
  const all = [
    reading(
      may,
      statement(may, 'the line stays', { ...spokenBy(venn), kind: 'indirect' }),
      statement(may, 'No more talks', { ...spokenBy(dosk), ...on('2031-05-02') }),
      statement(may, 'winter', { kind: 'mixed' }),
    ),
    reading(lateMay, statement(lateMay, 'travel to the harbour', { ...spokenBy(dosk, venn), kind: 'indirect' })),
    reading(undatedOne, statement(undatedOne, 'the harbour plan', spokenBy(venn))),
  ];
  const writeAll = async (): Promise<void> => {
    for (const one of all) await store.write(one);
  };
  const contents = async (query: StatementQuery): Promise<string[]> =>
    (await store.listStatements(query)).rows.map((row) => row.content.text);

  test('a reading comes back as it was written', async () => {
    await store.write(all[0]!);
    expect((await store.getArticles([may.id])).get(may.id)).toEqual({
      article: may,
      fingerprint: 'reader-1',
      unread: null,
    });
    expect(await store.statementsOf(may.id)).toEqual(all[0]!.statements);
  });

  test('a reading replaces the earlier one whole', async () => {
    await store.write(all[0]!);
    await store.write({ ...all[0]!, statements: [all[0]!.statements[1]!], fingerprint: 'reader-2' });
    expect(await store.statementsOf(may.id)).toEqual([all[0]!.statements[1]]);
    expect((await store.listActors({})).rows.map(({ name }) => name)).toEqual(['Tamor Dosk']);
    expect((await store.listArticles({})).rows.map(({ statements }) => statements)).toEqual([1]);
  });

  test('a reading that cannot be stored whole leaves the earlier one', async () => {
    await store.write(all[0]!);
    const clash = { ...all[1]!, statements: [{ ...all[1]!.statements[0]!, id: all[0]!.statements[0]!.id }] };
    await expect(store.write(clash)).rejects.toThrow();
    expect((await store.getArticles([lateMay.id])).size).toBe(0);
    expect(await store.statementsOf(may.id)).toEqual(all[0]!.statements);
  });

  test('text that PostgreSQL cannot hold is kept as it came and still found', async () => {
    const odd = article({ text: 'A null \0 and half a pair \uD83D in the harbour.', headline: 'Odd \0 \uDC00' });
    await store.write(reading(odd, statement(odd, 'half a pair \uD83D in the harbour', spokenBy(speaker('A\0B')))));
    expect((await store.getArticles([odd.id])).get(odd.id)?.article).toEqual(odd);
    expect(await store.statementsOf(odd.id)).toHaveLength(1);
    expect(await contents({ search: 'harbour' })).toEqual(['half a pair \uD83D in the harbour']);
    expect(await contents({ search: 'harbour \0' })).toHaveLength(1);
  });

  test('words that look like SQL are only words', async () => {
    await writeAll();
    const hostile = `'; drop table statements; --`;
    for (const key of ['speaker', 'party', 'outlet', 'article', 'search'] as const)
      expect(await contents({ [key]: hostile })).toEqual([]);
    expect(await contents({})).toHaveLength(5);
  });

  test('statements come newest first, the undated last, then in the order of the text', async () => {
    await writeAll();
    expect(await contents({})).toEqual([
      'travel to the harbour',
      'the line stays',
      'winter',
      'No more talks',
      'the harbour plan',
    ]);
  });

  test.each<[string, StatementQuery, string[]]>([
    ['a speaker by name', { speaker: 'tamor dosk' }, ['travel to the harbour', 'No more talks']],
    ['a speaker by id', { speaker: dosk.actor! }, ['travel to the harbour', 'No more talks']],
    ['a speaker nobody knows', { speaker: 'Nobody' }, []],
    ['a party', { party: 'Velmar' }, ['travel to the harbour', 'the line stays', 'the harbour plan']],
    ['an outlet', { outlet: 'Norgate Wire' }, ['the line stays', 'winter', 'No more talks']],
    ['an article by its file name', { article: 'late' }, ['travel to the harbour']],
    ['an article by its id', { article: lateMay.id }, ['travel to the harbour']],
    ['a kind', { kind: 'mixed' }, ['winter']],
    ['days, both included', { from: '2031-05-02', to: '2031-05-04' }, ['the line stays', 'winter', 'No more talks']],
    ['a last day, which leaves out the undated', { to: '2031-05-02' }, ['No more talks']],
    ['a speaker left open', { open: true }, ['winter']],
    ['words in another form', { search: 'travels' }, ['travel to the harbour']],
    ['a phrase and a word that must not be there', { search: '"the harbour" -plan' }, ['travel to the harbour']],
    ['words of the speaker', { search: 'dosk talks' }, ['No more talks']],
    ['several at once', { party: 'Oskaria', kind: 'indirect', search: 'harbour' }, ['travel to the harbour']],
  ])('statements of %s', async (_, query, expected) => {
    await writeAll();
    expect(await contents(query)).toEqual(expected);
    expect((await store.listStatements(query)).total).toBe(expected.length);
  });

  test('pages follow one another without a gap or a repeat, and the total stays', async () => {
    await writeAll();
    const whole = await contents({});
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.listStatements({ limit: 2, cursor });
      expect(page.total).toBe(5);
      seen.push(...page.rows.map((row) => row.content.text));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(whole);
  });

  test('a total is true again after each change', async () => {
    await store.write(all[0]!);
    expect((await store.listStatements({ party: 'Velmar' })).total).toBe(1);
    await store.write(all[2]!);
    expect((await store.listStatements({ party: 'Velmar' })).total).toBe(2);
    expect((await store.overview('reader-1')).statements).toBe(4);
    await store.write({ ...all[0]!, statements: [] });
    expect((await store.listStatements({ party: 'Velmar' })).total).toBe(1);
    expect((await store.overview('reader-1')).statements).toBe(1);
  });

  test.each([{ cursor: 'nonsense' }, { cursor: 'WzFd' }, { from: 'May' }, { to: '2031-02-30' }])(
    'a query that cannot be understood is refused: %j',
    async (query) => {
      await expect(store.listStatements(query)).rejects.toMatchObject({ problem: { code: 'usage' } });
    },
  );

  test('articles are listed by what they say of themselves', async () => {
    await writeAll();
    const files = async (query: object): Promise<string[]> =>
      (await store.listArticles(query)).rows.map(({ file }) => file);
    expect(await files({})).toEqual(['late', 'may', 'undated']);
    expect(await files({ undated: true })).toEqual(['undated']);
    expect(await files({ outlet: 'Norgate Wire' })).toEqual(['may']);
    expect(await files({ from: '2031-05-05' })).toEqual(['late']);
    expect(await files({ to: '2031-05-05' })).toEqual(['may']);
    expect(await files({ search: 'harbour' })).toEqual(['late', 'undated']);
    expect(await files({ unread: true })).toEqual([]);
  });

  test('an actor is counted over statements, months and outlets', async () => {
    await writeAll();
    const { rows } = await store.listActors({});
    expect(rows[0]).toEqual({
      id: venn.actor,
      name: 'Ilra Venn',
      type: 'person',
      party: 'Velmar',
      known: false,
      statements: 3,
      articles: 3,
      first: '2031-05-04',
      last: '2031-05-20',
    });
    expect(await store.getActor('tamor dosk')).toMatchObject({
      actor: { statements: 2, articles: 2 },
      months: [{ month: '2031-05', statements: 2 }],
      outlets: [{ outlet: 'Norgate Wire', statements: 1 }],
    });
    expect(await store.getActor('Nobody')).toBeNull();
    expect((await store.listActors({ party: 'Oskaria' })).rows.map(({ name }) => name)).toEqual(['Tamor Dosk']);
    expect((await store.listActors({ search: 'ILRA' })).total).toBe(1);
  });

  test('the overview counts what is there, open, undated and stale', async () => {
    await writeAll();
    await store.write({ ...reading(article({ text: 'Bonjour.' })), unread: 'The reader does not read French.' });
    const overview = await store.overview('reader-2');
    expect(overview).toMatchObject({
      articles: 4,
      statements: 5,
      actors: 2,
      first: '2031-05-04',
      last: '2031-05-20',
      kinds: { direct: 2, indirect: 2, mixed: 1 },
      open: 1,
      undated: 2,
      unread: 1,
      stale: 3,
      months: [{ month: '2031-05', articles: 2, statements: 4 }],
    });
    expect(overview.unreadArticles.map(({ unread }) => unread)).toEqual(['The reader does not read French.']);
    expect((await store.overview('reader-1')).stale).toBe(0);
  });

  test('settling changes nothing that can be asked', async () => {
    await writeAll();
    const before = await contents({ search: 'harbour' });
    await store.settle();
    expect(await contents({ search: 'harbour' })).toEqual(before);
  });
});
