import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { contentId } from '../../src/model/id.ts';
import type { Position } from '../../src/model/position.ts';
import type { Rapporteur } from '../../src/service/types.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { reading } from '../pipeline/everything.ts';
import { article, reading as readOf, speaker, spokenBy, statement } from '../store/examples.ts';

const dossier = `name: The weir
parties:
  - {id: orchard, name: Orchard League, type: organisation, aliases: [the League]}
  - {id: mill, name: Mill Town, type: organisation}
  - {id: river-court, name: River Court, type: organisation, role: mediator}
people:
  - {id: tilda-marsh, name: Tilda Marsh, aliases: [the Gardener], roles: [{title: head of the league, party: orchard}]}
issues:
  - id: water
    question: Who gets the water?
    positions:
      - {id: all-orchard, label: The orchards}
      - {id: shared, label: Both}
      - {id: all-mill, label: The mills}
  - id: court
    question: Who decides?
    ordered: false
    positions:
      - {id: a-judge, label: A judge}
      - {id: a-vote, label: A vote}
`;

const march = article({
  text: 'Marsh wants all the water. The mill would share it.',
  file: 'march',
  published: '2031-03-01',
});
const april = article({
  text: 'Marsh wants all the water. The mill would share it.',
  file: 'april',
  published: '2031-04-01',
});
const june = article({
  text: 'Marsh signed the sharing of the water.',
  file: 'june',
  published: '2031-06-01T08:00:00Z',
});
const leaflet = article({ text: 'The mill wants all the water.', file: 'leaflet' });

const marsh = { ...speaker('Tilda Marsh', 'Orchard League'), actor: 'tilda-marsh' };
const mill = speaker('Mill Town', 'Mill Town');

const statementOf = (of: Article, words: string) => statement(of, words, spokenBy(/mill/.test(words) ? mill : marsh));
function taken(of: Article, words: string, position: string, more: Partial<Position> = {}): Position {
  const { id, content, speakers } = statementOf(of, words);
  const published = of.published.value?.slice(0, 10);
  return {
    id: contentId('t', id, position),
    article: of.id,
    source: { kind: 'statement', id },
    actor: speakers[0]!.actor,
    name: speakers[0]!.name,
    party: speakers[0]!.party!,
    issue: 'water',
    position,
    firmness: 'demands',
    voice: 'principal',
    date: published === undefined ? null : { date: published, precision: 'day', basis: 'the report', spans: [] },
    passage: content,
    probability: 0.9,
    because: { kind: 'example', text: 'All of it is ours.' },
    ...more,
  };
}
const wantsAll = taken(march, 'Marsh wants all the water', 'all-orchard');
const wouldShare = taken(march, 'The mill would share it', 'shared', { firmness: 'offers' });
const wantsAllAgain = taken(april, 'Marsh wants all the water', 'all-orchard');
const forgotten = taken(april, 'The mill would share it', 'by-lot', { issue: 'turns' });
const signed = taken(june, 'Marsh signed the sharing of the water', 'shared', { firmness: 'accepts', voice: 'act' });
const undatedDemand = taken(leaflet, 'The mill wants all the water', 'all-mill');

let store: Store;
let service: Rapporteur;

async function write(of: Article, ...positions: Position[]): Promise<void> {
  await store.write(readOf(of, ...positions.map(({ passage }) => statementOf(of, passage.text))));
  await store.drawPositions([of.id], 'none', 0, async () => [{ article: of, stances: [], positions }]);
}

beforeAll(async () => {
  store = await openStore(await openMemory());
  service = reading(store, dossier).service;
  await write(march, wantsAll, wouldShare);
  await write(april, wantsAllAgain, forgotten);
  await write(june, signed);
  await write(leaflet, undatedDemand);
});
afterAll(() => service.close());

describe('positions', () => {
  const ids = async (query: Parameters<Rapporteur['positions']>[0]) =>
    (await service.positions(query)).rows.map(({ id }) => id);

  test('are listed by party and actor under any of their names', async () => {
    for (const party of ['orchard', 'Orchard League', 'the League'])
      expect(await ids({ party })).toEqual([signed.id, wantsAllAgain.id, wantsAll.id]);
    for (const actor of ['tilda-marsh', 'Tilda Marsh', 'the Gardener'])
      expect(await ids({ actor })).toEqual([signed.id, wantsAllAgain.id, wantsAll.id]);
  });

  test('carry what the dossier calls issue and position, and their ids where it has them no longer', async () => {
    expect((await service.positions({ position: 'all-orchard' })).rows[0]).toMatchObject({
      question: 'Who gets the water?',
      label: 'The orchards',
      article: { file: 'april' },
    });
    expect((await service.positions({ issue: 'turns' })).rows[0]).toMatchObject({ question: 'turns', label: 'by-lot' });
  });

  test('come one by one with their statement, and with the same position in other reports', async () => {
    const view = await service.position(wantsAll.id);
    expect(view.position.id).toBe(wantsAll.id);
    expect(view.statement).toMatchObject({ id: wantsAll.source.id, content: { text: 'Marsh wants all the water' } });
    expect(view.others.map(({ id }) => id)).toEqual([wantsAllAgain.id]);
    expect(view.history).toEqual([]);
    await expect(service.position('t-none')).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  test('stand with their article', async () => {
    expect((await service.article('march')).positions.map(({ id, label }) => [id, label])).toEqual([
      [wantsAll.id, 'The orchards'],
      [wouldShare.id, 'Both'],
    ]);
  });
});

describe('the matrix', () => {
  const cell = async (party: string, issue: string, options = {}) =>
    (await service.standing(options)).standings.find((one) => one.party === party && one.issue === issue)!;

  test('is of the day of the newest report, and has sides before mediators of whom anything was read', async () => {
    const matrix = await service.standing({});
    expect(matrix).toMatchObject({ date: '2031-06-01', window: 90, parties: ['Orchard League', 'Mill Town'] });
    expect(matrix.issues.map(({ id, ordered, positions }) => [id, ordered, positions.length])).toEqual([
      ['water', true, 3],
      ['court', false, 2],
    ]);
    expect(matrix.standings.map(({ issue, party }) => [issue, party])).toEqual([
      ['water', 'Orchard League'],
      ['water', 'Mill Town'],
      ['court', 'Orchard League'],
      ['court', 'Mill Town'],
    ]);
  });

  test('says where each party stands, since when and on what', async () => {
    expect(await cell('Orchard League', 'water')).toMatchObject({
      position: 'shared',
      firmness: 'accepts',
      since: '2031-06-01',
      evidence: [signed.id],
    });
    expect(await cell('Orchard League', 'water', { date: '2031-04-30' })).toMatchObject({
      position: 'all-orchard',
      since: '2031-03-01',
      behind: { positions: 2, origins: 2 },
    });
    expect(await cell('Orchard League', 'court')).toMatchObject({ position: null, why: 'No position was read.' });
  });

  test('takes in what has no day only when it looks at everything', async () => {
    const origins = async (options: object) => (await cell('Mill Town', 'water', options)).shares.length;
    expect(await origins({})).toBe(2);
    expect(await origins({ date: '2031-05-31' })).toBe(1);
  });

  test('tells how far the sides are apart, overall and by issue', async () => {
    const { distances } = await service.standing({ date: '2031-04-30' });
    expect(distances.map(({ issue, parties, distance }) => [issue, parties.join(), distance])).toEqual([
      [null, 'Orchard League,Mill Town', 0.5],
      ['water', 'Orchard League,Mill Town', 0.5],
      ['court', 'Orchard League,Mill Town', null],
    ]);
  });

  test('is drawn anew when the record changes', async () => {
    const before = await service.standing({});
    expect(await service.standing({})).toBe(before);
    const late = article({ text: 'A judge should decide, the mill says.', file: 'late', published: '2031-06-02' });
    await write(late, taken(late, 'the mill says', 'a-judge', { issue: 'court' }));
    const after = await service.standing({});
    expect(after.date).toBe('2031-06-02');
    expect(await cell('Mill Town', 'court')).toMatchObject({ position: 'a-judge' });
  });

  test('of a day or a window that is none is refused', async () => {
    for (const options of [{ date: 'May' }, { date: '2031-02-30' }, { window: 0 }, { window: 1.5 }])
      await expect(service.standing(options)).rejects.toMatchObject({ problem: { code: 'usage' } });
  });

  test('of an empty record and an empty dossier is empty', async () => {
    const empty = reading(await openStore(await openMemory()), 'name: Nothing yet').service;
    expect(await empty.standing({})).toEqual({
      date: '',
      window: 90,
      issues: [],
      parties: [],
      standings: [],
      distances: [],
      departures: [],
    });
    await empty.close();
  });

  test('of reports without any date is drawn from what has none', async () => {
    const own = await openStore(await openMemory());
    await own.write(readOf(leaflet, statementOf(leaflet, undatedDemand.passage.text)));
    await own.drawPositions([leaflet.id], 'none', 0, async () => [
      { article: leaflet, stances: [], positions: [undatedDemand] },
    ]);
    const undated = reading(own, dossier).service;
    const matrix = await undated.standing({});
    expect(matrix.date).toBe('');
    expect(matrix.standings.find(({ party }) => party === 'Mill Town')).toMatchObject({
      position: 'all-mill',
      since: null,
      evidence: [undatedDemand.id],
    });
    await undated.close();
  });
});

describe('an issue over time', () => {
  test('has the line of each party with its shifts, and the distances between them', async () => {
    const { issue, lines, distances } = await service.movement('water', {});
    expect(issue.question).toBe('Who gets the water?');
    const [orchard] = lines;
    expect(orchard!.points.map(({ date, position }) => [date, position])).toEqual([
      ['2031-03-01', 'all-orchard'],
      ['2031-04-01', 'all-orchard'],
      ['2031-06-01', 'shared'],
    ]);
    expect(orchard!.shifts).toMatchObject([
      { from: 'all-orchard', to: 'shared', date: '2031-06-01', last: '2031-04-01', after: [signed.id] },
    ]);
    expect(distances.map(({ date }) => date)).toEqual(['2031-03-01', '2031-04-01', '2031-06-01']);
    expect(distances[0]!.between.distance).toBeGreaterThan(distances.at(-1)!.between.distance!);
  });

  test('that the dossier does not have is not found, and the issues that it has are named', async () => {
    await expect(service.movement('turns', {})).rejects.toMatchObject({
      problem: { code: 'not-found', hint: 'It has water, court.' },
    });
  });
});
