import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftInput, draftDossier, templateDossier } from '../../src/dossier/draft.ts';
import { parseDossier } from '../../src/dossier/parse.ts';

const draft: DraftInput = {
  name: 'River talks',
  names: [
    { name: 'Ostia', type: 'state', count: 40, titles: [] },
    { name: 'Ada Lund', type: 'person', count: 12, titles: ['foreign minister', 'minister'], demonymParty: 'Ostia' },
    { name: 'Ana Lund', type: 'person', count: 2, titles: [] },
    { name: 'Bo Reed', type: 'person', count: 20, titles: ['envoy'], demonymParty: 'Nowhere' },
    { name: 'Nordwire', type: 'organisation', count: 5, titles: [] },
    { name: 'River Board', type: 'organisation', count: 1, titles: [] },
  ],
  outlets: [
    { name: 'Velm Post', count: 6, agency: 'Nordwire' },
    { name: 'Nordwire', count: 9, agency: 'Velm Post' },
  ],
};

describe('a drafted dossier', () => {
  const yaml = draftDossier(draft);
  const { dossier, problems } = parseDossier(yaml, 'draft.yaml');

  it('loads without problems', () => {
    expect(problems).toEqual([]);
  });

  it('has everyone named, most frequent first, with what the reports say of them', () => {
    expect(dossier?.people.map(({ name }) => name)).toEqual(['Bo Reed', 'Ada Lund', 'Ana Lund']);
    expect(dossier?.people[1]?.roles).toEqual([
      { title: 'foreign minister', titles: ['minister'], party: 'ostia', organisation: null, from: null, to: null },
    ]);
    expect(dossier?.people[0]?.roles[0]?.party).toBeNull();
  });

  it('keeps an outlet out of the organisations, and agencies out of circles', () => {
    expect(dossier?.organisations.map(({ id }) => id)).toEqual(['river-board']);
    expect(dossier?.outlets.map(({ id, agency }) => [id, agency])).toEqual([
      ['nordwire', 'velm-post'],
      ['velm-post', null],
    ]);
  });

  it('says how often each was named, and asks whether two are one', () => {
    expect(yaml).toContain('id: ada-lund # named 12 times; the same person as Ana Lund? Then make one an alias');
    expect(yaml).toContain('id: river-board # named once\n');
    expect(yaml).not.toMatch(/bo-reed # .*same person/);
  });

  it('loads without problems whatever the names', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Lund', 'the Lund', '*a', '- x', 'a: b', '#', '日本', "O'Neil", 'yes', '12', '"'),
    );
    const names = fc.array(
      fc.record({
        name: text,
        type: fc.constantFrom('person', 'organisation', 'state'),
        count: fc.nat(9),
        titles: fc.array(text, { maxLength: 2 }),
        demonymParty: fc.option(text, { nil: undefined }),
      }) as fc.Arbitrary<DraftInput['names'][number]>,
      { maxLength: 6 },
    );
    const outlets = fc.array(
      fc.record({ name: text, count: fc.nat(9), agency: fc.option(text, { nil: undefined }) }) as fc.Arbitrary<
        DraftInput['outlets'][number]
      >,
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(text, names, outlets, (name, people, press) => {
        expect(parseDossier(draftDossier({ name, names: people, outlets: press }), 'draft.yaml').problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it('the template for an empty folder loads, with nobody in it', () => {
  const { dossier, problems } = parseDossier(templateDossier('River talks'), 'dossier.yaml');
  expect(problems).toEqual([]);
  expect(dossier).toMatchObject({ name: 'River talks', people: [], parties: [], outlets: [], issues: [] });
});
