/** What a person may say of the record, what is refused and why, and what is asked of them. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Position } from '../../src/model/position.ts';
import type { Speaker, Statement } from '../../src/model/statement.ts';
import type { Change, Rapporteur, StatementRow } from '../../src/service/types.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { reading } from '../pipeline/everything.ts';
import { article } from '../store/examples.ts';

const dossier = `name: The ferry
parties:
  - {id: velmar, name: Velmar, type: state, demonyms: [Velmari]}
  - {id: oskaria, name: Oskaria, type: state, demonyms: [Oskarian]}
people:
  - {id: ilra-venn, name: Ilra Venn, roles: [{title: foreign minister, party: velmar}]}
  - {id: tamor-dosk, name: Tamor Dosk, roles: [{title: foreign minister, party: oskaria}]}
issues:
  - id: ferry
    question: Should the ferry sail in winter?
    ordered: true
    positions:
      - {id: sail, label: it sails, examples: [The ferry must sail.]}
      - {id: stay, label: it stays, examples: [The ferry stays in port.]}
`;
const report = article({
  text: [
    'Foreign minister Ilra Venn said on Sunday that the ferry would sail. “It is late,” Venn said.',
    'Marit Sand, a pilot, said the channel was safe. Sand said the buoys were lit.',
    'Tamor Dosk and Ilra Venn met in Tolland on Sunday. The harbour was quiet and the crews had gone home.',
  ].join('\n'),
  file: 'ferry',
  outlet: 'Norgate Wire',
  published: '2031-05-04',
});
const other = article({
  text: 'Pilots said on Monday that the channel was closed. She said that the ice was thick.',
  file: 'channel',
  published: '2031-05-05',
});

let database: Database;
let store: Store;
let service: Rapporteur;
beforeAll(async () => {
  database = await openMemory();
});
beforeEach(async () => {
  await database.query(`drop schema if exists ${schemaName} cascade`);
  store = await openStore(database);
  service = reading(store, dossier).service;
  await service.add([report, other]);
});
afterAll(() => database.close());

const here = async (): Promise<readonly StatementRow[]> =>
  (await service.statements({ article: 'ferry', limit: 100 })).rows;
async function said(words: string): Promise<Statement> {
  const { article: of, ...row } = (await here()).find(({ content }) => content.text.includes(words))!;
  return { ...row, article: of.id };
}
const passage = (words: string) => {
  const start = report.text.indexOf(words);
  return { text: words, spans: [[start, start + words.length]] as const };
};
const speaker = (more: Partial<Speaker> = {}): Speaker => ({
  actor: 'ilra-venn',
  name: 'Ilra Venn',
  type: 'person',
  party: 'Velmar',
  role: null,
  basis: 'named',
  evidence: [],
  ...more,
});
const missed = (more: Partial<Statement> = {}): Statement => ({
  id: '',
  article: report.id,
  kind: 'indirect',
  source: null,
  cue: null,
  content: passage('The harbour was quiet'),
  speakers: [speaker()],
  open: null,
  via: [],
  said: null,
  ...more,
});
const correct = (...changes: Change[]) => service.correct({ who: 'Ann', changes });
const adding = (after: Statement): Change => ({ kind: 'statement', article: report.id, before: null, after });
const speaking = async (words: string, ...speakers: Speaker[]): Promise<Change> => {
  const before = await said(words);
  return { kind: 'statement', article: report.id, before, after: { ...before, speakers } };
};

describe('saying', () => {
  test('a statement is added with the words marked, and its history says so', async () => {
    const [row] = await correct(adding(missed()));
    expect(row).toMatchObject({
      who: 'Ann',
      batch: null,
      undone: null,
      says: 'Added the statement Ilra Venn: “The harbour was quiet”.',
      articles: [{ file: 'ferry', outlet: 'Norgate Wire' }],
    });
    expect(row).not.toHaveProperty('target');
    expect(await said('The harbour was quiet')).toMatchObject({
      id: expect.stringMatching(/^s-/),
      review: { action: 'added', who: 'Ann' },
    });
    expect((await service.history({})).rows).toEqual([row]);
  });

  test('those of one go are undone together', async () => {
    const before = await here();
    const rows = await correct(
      adding(missed()),
      await speaking('the ferry', speaker({ actor: 'tamor-dosk', name: '' })),
    );
    expect(new Set(rows.map(({ batch }) => batch)).size).toBe(1);
    expect((await said('the ferry')).speakers[0]).toMatchObject({ actor: 'tamor-dosk', name: 'Tamor Dosk' });
    expect(await service.undo(rows[0]!.id, 'Ben')).toHaveLength(2);
    expect(await here()).toEqual(before);
    await expect(service.undo(rows[1]!.id, 'Eve')).rejects.toMatchObject({
      problem: { code: 'usage', message: expect.stringContaining('undone by Ben') },
    });
  });

  test('somebody new is given whole, and is then known', async () => {
    const sand = speaker({ actor: '', name: 'Marit Sand', party: 'oskaria' });
    await correct(await speaking('the ferry', sand));
    expect((await said('the ferry')).speakers[0]).toMatchObject({
      actor: expect.stringMatching(/^p-/),
      name: 'Marit Sand',
      party: 'Oskaria',
    });
    expect((await service.actor('Marit Sand')).actor.statements).toBeGreaterThan(1);
  });

  test('a name of the dossier that is typed is nobody new', async () => {
    await correct(await speaking('the ferry', speaker({ actor: '', name: 'tamor dosk' })));
    expect((await said('the ferry')).speakers[0]).toMatchObject({ actor: 'tamor-dosk', name: 'Tamor Dosk' });
  });

  test('a later correction of the same entry wins, and undone leaves the earlier one', async () => {
    await correct(await speaking('the ferry', speaker({ actor: 'tamor-dosk' })));
    const shorter = await said('the ferry');
    const [second] = await correct({
      kind: 'statement',
      article: report.id,
      before: shorter,
      after: { ...shorter, content: passage('the ferry would sail') },
    });
    expect(await said('the ferry')).toMatchObject({
      content: { text: 'the ferry would sail' },
      speakers: [{ name: 'Tamor Dosk' }],
    });
    const third = await said('the ferry');
    await correct({ kind: 'statement', article: report.id, before: third, after: null });
    expect((await here()).some(({ content }) => content.text.includes('the ferry'))).toBe(false);
    const [last] = (await service.history({})).rows;
    await service.undo(last!.id, 'Ann');
    await service.undo(second!.id, 'Ann');
    expect(await said('the ferry')).toMatchObject({ id: shorter.id, speakers: [{ name: 'Tamor Dosk' }] });
  });

  test('an event is corrected', async () => {
    const [event] = (await service.events({ article: 'ferry' })).rows;
    const { article: of, ...told } = event!.reports[0]!;
    const before = { ...told, article: of.id };
    await correct({ kind: 'event', article: report.id, before, after: { ...before, status: 'planned' } });
    expect((await service.events({ article: 'ferry' })).rows[0]).toMatchObject({
      status: 'planned',
      reports: [{ review: { action: 'corrected' } }],
    });
    await service.undo((await service.history({})).rows[0]!.id, 'Ann');
    expect((await service.events({ article: 'ferry' })).rows).toEqual([event]);
  });

  test('two actors are one everywhere, and two again when it is undone', async () => {
    const id = (await said('the channel')).speakers[0]!.actor!;
    const from = { id, name: 'Marit Sand', type: 'person' as const, party: null };
    const [row] = await correct({
      kind: 'actor',
      from,
      into: { id: 'ilra-venn', name: '', type: null, party: 'velmar' },
    });
    expect(row!.says).toBe('Said that Marit Sand (person) is Ilra Venn (person).');
    expect((await here()).every(({ speakers }) => speakers[0]?.name === 'Ilra Venn')).toBe(true);
    await service.undo(row!.id, 'Ann');
    expect((await said('the channel')).speakers[0]!.name).toBe('Marit Sand');
  });

  test('an actor is split: some of its statements become another’s, in one go', async () => {
    const into = { id: 'tamor-dosk', name: 'Tamor Dosk', type: 'person' as const, party: 'Oskaria' };
    const statements = [(await said('the channel')).id, (await said('the buoys')).id];
    const rows = await service.split({ who: 'Ann', statements, into });
    expect(rows.map(({ batch }) => batch)).toEqual([rows[0]!.batch, rows[0]!.batch]);
    expect([await said('the channel'), await said('the buoys')].map(({ speakers }) => speakers[0]!.name)).toEqual([
      'Tamor Dosk',
      'Tamor Dosk',
    ]);
    await expect(service.split({ who: 'Ann', statements, into })).rejects.toMatchObject({ problem: { code: 'usage' } });
    await service.undo(rows[1]!.id, 'Ann');
    expect((await said('the channel')).speakers[0]!.name).toBe('Marit Sand');
  });
});

describe('what is refused', () => {
  const refused: readonly [string, string, RegExp, () => Promise<Change[]>][] = [
    ['nothing', 'usage', /nothing to correct/, async () => []],
    ['more than anybody does in one go', 'usage', /201 changes/, async () => Array(201).fill(adding(missed()))],
    [
      'an article that is not there',
      'not-found',
      /no article/,
      async () => [{ ...adding(missed()), article: 'a-0' } as Change],
    ],
    [
      'a statement that is not there',
      'not-found',
      /no statement/,
      async () => [{ kind: 'statement', article: report.id, before: missed({ id: 's-0' }), after: null }],
    ],
    [
      'neither before nor after',
      'usage',
      /neither/,
      async () => [{ kind: 'statement', article: report.id, before: null, after: null }],
    ],
    [
      'words that stand elsewhere',
      'usage',
      /there the article has/,
      async () => [
        adding(missed({ content: { text: 'The harbour was loud', spans: passage('The harbour was quiet').spans } })),
      ],
    ],
    [
      'a span beyond the text',
      'usage',
      /not in the text/,
      async () => [adding(missed({ content: { text: 'x', spans: [[5, 99_999]] } }))],
    ],
    ['no words at all', 'usage', /has no words/, async () => [adding(missed({ content: { text: '', spans: [] } }))]],
    [
      'evidence beyond the text',
      'usage',
      /not in the text/,
      async () => [adding(missed({ speakers: [speaker({ evidence: [[-1, 4]] })] }))],
    ],
    [
      'words that are a statement already',
      'usage',
      /already/,
      async () => [adding({ ...(await said('the channel')), id: '' })],
    ],
    [
      'an actor whom nobody knows and who is not given whole',
      'usage',
      /knows the actor “nobody”/,
      async () => [adding(missed({ speakers: [speaker({ actor: 'nobody', name: '', type: null })] }))],
    ],
    [
      'a speaker without a name',
      'usage',
      /no name/,
      async () => [adding(missed({ speakers: [speaker({ actor: null, name: ' ' })] }))],
    ],
    [
      'a party that the dossier has not',
      'usage',
      /no party “Atlantis”.*/,
      async () => [adding(missed({ speakers: [speaker({ party: 'Atlantis' })] }))],
    ],
    [
      'a copy of itself',
      'usage',
      /no copy of itself/,
      async () => [{ kind: 'copy', articles: [report.id, report.id], holds: true }],
    ],
    [
      'a conflict that is not there',
      'not-found',
      /no conflict/,
      async () => [{ kind: 'conflict', conflict: 'c-0', articles: [report.id], holds: false }],
    ],
    [
      'an actor who is not there',
      'not-found',
      /no actor/,
      async () => [
        {
          kind: 'actor',
          from: { id: 'p-0', name: 'X', type: 'person', party: null },
          into: { id: 'ilra-venn', name: '', type: null, party: null },
        },
      ],
    ],
    [
      'an actor who is that one already',
      'usage',
      /one actor already/,
      async () => [
        {
          kind: 'actor',
          from: { id: 'ilra-venn', name: '', type: null, party: null },
          into: { id: 'ilra-venn', name: '', type: null, party: null },
        },
      ],
    ],
  ];
  test.each(refused)('%s: %s', async (_, code, message, changes) => {
    const before = await here();
    await expect(correct(...(await changes()))).rejects.toMatchObject({
      problem: { code, message: expect.stringMatching(message) },
    });
    expect(await here()).toEqual(before);
    expect((await service.history({ undone: true })).total).toBe(0);
  });

  test('one wrong change among right ones: none is made', async () => {
    await expect(correct(adding(missed()), adding(missed({ content: { text: 'x', spans: [] } })))).rejects.toThrow();
    expect((await service.history({})).total).toBe(0);
  });

  test.each(['', '   ', 'a\nb', 'x'.repeat(101)])('a name like “%s”', async (who) => {
    const problem = { code: 'usage', message: expect.stringContaining('who makes') };
    await expect(service.correct({ who, changes: [adding(missed())] })).rejects.toMatchObject({ problem });
  });

  test('undoing what is not there', async () => {
    await expect(service.undo('k-0', 'Ann')).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  describe('of positions', () => {
    const position = async (more: object): Promise<Change> => ({
      kind: 'position',
      article: report.id,
      before: null,
      after: {
        id: '',
        article: report.id,
        source: { kind: 'statement', id: (await said('the ferry')).id },
        actor: 'ilra-venn',
        name: 'Ilra Venn',
        party: 'Velmar',
        issue: 'ferry',
        position: 'sail',
        firmness: 'demands',
        voice: 'principal',
        date: null,
        passage: passage('the ferry would sail'),
        probability: 1,
        because: { kind: 'person', text: 'It says so.' },
        ...more,
      },
    });
    test('an issue, a position or a source that there is not, and words that are not there', async () => {
      const message = async (more: object) =>
        correct(await position(more)).then(
          () => 'stored',
          (error) => error.problem.message,
        );
      expect(await message({ issue: 'tariffs' })).toContain('no issue “tariffs”');
      expect(await message({ position: 'sink' })).toContain('has no position “sink”');
      expect(await message({ source: { kind: 'statement', id: 's-0' } })).toContain('“s-0” to read a position from');
      expect(await message({ party: 'Atlantis' })).toContain('no party “Atlantis”');
      expect(await message({ passage: { text: 'x', spans: [[0, 5]] } })).toContain('there the article has');
    });
    test('one that is whole is kept, with an id of its own', async () => {
      const [row] = await correct(await position({}));
      expect(row).toMatchObject({
        says: 'Added the position Ilra Venn demands “sail” on “ferry”: “the ferry would sail”.',
        change: { after: { id: expect.stringMatching(/^t-/), name: 'Ilra Venn', party: 'Velmar' } },
      });
    });
    test('one that was proposed a moment ago, and is no more, can still be accepted and rejected', async () => {
      const { after } = (await position({ id: 't-gone', because: { kind: 'rule', text: 'So.' } })) as {
        after: Position;
      };
      const of = { kind: 'position', article: report.id, before: after } as const;
      const [rejected] = await correct({ ...of, after: null });
      expect(rejected!.says).toMatch(/^Rejected the position/);
      expect((await service.article(report.id)).positions).toEqual([]);
      await service.undo(rejected!.id, 'Ann');
      await correct({ ...of, after });
      expect((await service.article(report.id)).positions).toMatchObject([{ review: { action: 'accepted' } }]);
    });
  });
});

describe('the queue', () => {
  test('asks one question of what is doubtful, with its paragraph, and not again once it was answered', async () => {
    const { items, waiting } = await service.review({});
    const [first] = items;
    expect(waiting).toBe(items.length);
    expect(first).toMatchObject({
      asks: expect.stringMatching(/\?$/),
      why: expect.stringMatching(/\w/),
      value: expect.any(Number),
    });
    const asked = items.find(({ statement }) => statement !== null)!;
    const { article: of, ...row } = asked.statement!;
    const before = { ...row, article: of.id };
    expect(asked.context!.text).toContain(row.content.text);
    await correct({ kind: 'statement', article: of.id, before, after: before });
    const left = await service.review({});
    expect(left.items.map(({ statement }) => statement?.id)).not.toContain(row.id);
    expect(left.waiting).toBe(waiting - 1);
  });

  test('asks only about what it is asked for', async () => {
    expect((await service.review({ kind: 'conflict' })).items).toEqual([]);
    expect((await service.review({ article: 'nobody' })).items).toEqual([]);
    expect((await service.review({ issue: 'ferry' })).items).toEqual([]);
    const { items } = await service.review({ kind: 'statement', article: 'channel', limit: 1 });
    expect(items.every(({ statement }) => statement?.article.file === 'channel')).toBe(true);
  });

  test('asks about positions that are doubtful or stand alone', async () => {
    const { id } = await said('the ferry');
    const taken = (name: string, party: string, position: string, probability: number) => ({
      id: `t-${name}-${position}`,
      article: report.id,
      source: { kind: 'statement', id },
      actor: null,
      name,
      party,
      issue: 'ferry',
      position,
      firmness: 'refuses',
      voice: 'member',
      date: null,
      passage: passage('the ferry would sail'),
      probability,
      because: { kind: 'example', text: 'The ferry must sail.' },
    });
    const all = [
      taken('Venn', 'Velmar', 'stay', 0.95),
      taken('Sand', 'Velmar', 'stay', 0.96),
      taken('Pask', 'Velmar', 'sail', 0.55),
      taken('Dosk', 'Oskaria', 'sail', 0.97),
    ];
    for (const [i, one] of all.entries())
      await database.query(
        `insert into positions (id, article, ordinal, age, source, party, issue, position, firmness, voice, probability, data)
         values ($1, $2, $3, 0, $4, $5, 'ferry', $6, $7, 'member', $8, $9::json)`,
        [one.id, report.id, i, id, one.party, one.position, one.firmness, one.probability, JSON.stringify(one)],
      );
    const { items, waiting } = await service.review({ issue: 'ferry' });
    expect(items.map(({ asks, why }) => [asks, why])).toEqual([
      [
        'On “Should the ferry sail in winter?”: does Pask (Velmar) refuse “it sails”?',
        'Velmar mostly says otherwise on this',
      ],
      [
        'On “Should the ferry sail in winter?”: does Dosk (Oskaria) refuse “it sails”?',
        'nothing else is known of Oskaria on this',
      ],
    ]);
    expect(waiting).toBe(2);
    expect(items[0]!.context!.text).toContain('the ferry would sail');
  });
});
