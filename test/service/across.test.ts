import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rapporteur } from '../../src/service/types.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore } from '../../src/store/store.ts';
import { reading } from '../pipeline/everything.ts';
import { reports } from '../pipeline/reports.ts';

const dossier = `name: The ferry
parties:
  - {id: velmar, name: Velmar, type: state, demonyms: [Velmari]}
  - {id: oskaria, name: Oskaria, type: state, demonyms: [Oskarian]}
people:
  - {id: ilra-venn, name: Ilra Venn, aliases: [the Notary], roles: [{title: foreign minister, party: velmar, to: 2031-06-06}]}
  - {id: tamor-dosk, name: Tamor Dosk, roles: [{title: foreign minister, party: oskaria}]}
outlets:
  - {id: strandwire, name: Strandwire, aliases: [the Strand agency], type: agency}
`;

let service: Rapporteur;
beforeAll(async () => {
  service = reading(await openStore(await openMemory()), dossier).service;
  await service.add(reports);
});
afterAll(() => service.close());

test('an article comes with its events, its family and its conflicts', async () => {
  const dispatch = await service.article('dispatch');
  expect(dispatch.events.map(({ kind }) => kind)).toContain('attack');
  expect(dispatch.copies?.copies.map(({ article }) => article.file).sort()).toEqual([
    'cut',
    'undated-copy',
    'verbatim',
  ]);
  expect((await service.article('verbatim')).copies).toEqual(dispatch.copies);
  expect((await service.article('thursday')).copies).toBeNull();
  expect(dispatch.bounds).toBeNull();
});

test('an event is found by whoever took part, by id, name or alias, and opens with what was said of it', async () => {
  const ids = async (participant: string) => (await service.events({ participant })).rows.map(({ id }) => id);
  const byId = await ids('ilra-venn');
  expect(byId.length).toBeGreaterThan(0);
  expect(await ids('Ilra Venn')).toEqual(byId);
  expect(await ids('the Notary')).toEqual(byId);
  expect(await ids('Nobody')).toEqual([]);
  const [event] = (await service.events({ kind: 'attack' })).rows;
  const view = await service.event(event!.id);
  expect(view.event).toEqual(event);
  const stated = new Set(event!.reports.flatMap(({ statements }) => statements));
  expect(new Set(view.statements.map(({ id }) => id))).toEqual(stated);
});

test('a statement comes with the same words in other reports, itself among them', async () => {
  const { rows } = await service.statements({ speaker: 'tamor-dosk', search: 'ferries' });
  const view = await service.statement(rows[0]!.id);
  expect(view.variants.length).toBeGreaterThan(1);
  expect(view.variants.map(({ statement }) => statement.id)).toContain(view.statement.id);
  expect(view.variants[0]!.differs).toEqual([]);
  for (const { statement } of view.variants)
    expect((await service.statement(statement.id)).variants).toEqual(view.variants);
});

test('an outlet is found by the names that the dossier has for it, and shows who runs its text', async () => {
  const view = await service.outlet('strandwire');
  expect(view.outlet).toMatchObject({ outlet: 'Strandwire', articles: 2, copied: 0, own: 1 });
  expect(view.outlet.copiedBy).toBe(3);
  expect(view.reliedOnBy.filter(({ kind }) => kind === 'copy').map(({ outlet }) => outlet)).toEqual(
    expect.arrayContaining(['Norgate Post', 'Oskaria Today', 'Sound Notes']),
  );
  expect(await service.outlet('the Strand agency')).toEqual(view);
  const [most] = await service.outlets();
  expect(most!.articles).toBe(2);
  expect(await service.copies({ outlet: 'strandwire' })).toMatchObject({ total: 1 });
});

test('an article is set beside others by their file names, each once', async () => {
  const { first, others } = await service.compare('dispatch', ['cut', 'cut']);
  expect([first, ...others.map(({ right }) => right)].map(({ article }) => article.file)).toEqual(['dispatch', 'cut']);
  expect(others[0]!.shared.length).toBeGreaterThan(0);
});

test.each<[string, (of: Rapporteur) => Promise<unknown>]>([
  ['an event', (of) => of.event('e-0')],
  ['a statement', (of) => of.statement('s-0')],
  ['an outlet', (of) => of.outlet('Nobody’s Gazette')],
  ['an article to compare with', (of) => of.compare('dispatch', ['cut', 'none'])],
])('%s that is not there is said to be not there', async (_, question) => {
  await expect(question(service)).rejects.toMatchObject({ problem: { code: 'not-found' } });
});
