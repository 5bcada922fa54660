/** Positions as a person would have coded them for a network: who speaks for whom, and what is no stance of who speaks. */
import { expect, test } from 'vitest';
import { lookup } from '../../src/dossier/lookup.ts';
import { parseDossier } from '../../src/dossier/parse.ts';
import type { Weighed } from '../../src/model/standing.ts';
import { networkOptions, networks } from '../../src/network/index.ts';
import { codedStatements } from '../../src/service/coded.ts';
import { positions as sample, sampleDossier } from '../positions/sample.ts';

const { dossier } = parseDossier(
  `name: The ferry
parties:
  - {id: velmar, name: Republic of Velmar, type: state}
organisations:
  - {id: pilots, name: Pilots' Guild, party: velmar}
people:
  - {id: ilra-venn, name: Ilra Venn, roles: [{title: foreign minister, party: velmar}]}
  - {id: edda-moor, name: Edda Moor, roles: [{title: guild secretary, organisation: pilots, to: 2031-03-31}]}
issues:
  - id: fees
    question: Who sets the fee?
    ordered: true
    positions:
      - {id: velmar-alone, label: Velmar alone, examples: [The fee is ours to set.]}
      - {id: board, label: A joint board, examples: [Both should sit on it.]}
`,
  'dossier.yaml',
);
const known = lookup(dossier!);

const position = (more: Partial<Weighed>): Weighed => ({
  id: 't-1',
  actor: 'ilra-venn',
  name: 'Ilra Venn',
  party: 'Republic of Velmar',
  issue: 'fees',
  position: 'board',
  firmness: 'demands',
  voice: 'principal',
  probability: 0.9,
  article: { id: 'a-1', file: 'one', headline: null, outlet: null, agency: null, published: '2031-03-01' },
  group: null,
  day: '2031-03-01',
  confirmed: false,
  ...more,
});
const coded = (more: Partial<Weighed>) =>
  codedStatements([position(more)], known, (id) => (id === 'p-dock' ? 'organisation' : 'person'))[0];

test('a position is a statement on a concept of its issue, in its article and on its day', () => {
  expect(coded({})).toEqual({
    document: 'a-1',
    date: '2031-03-01',
    person: 'Ilra Venn',
    organization: 'Republic of Velmar',
    party: 'Republic of Velmar',
    concept: 'Who sets the fee: A joint board',
    issue: 'Who sets the fee?',
    agreement: true,
  });
});

test.each(['demands', 'accepts', 'offers', 'conditional'] as const)('who %s it agrees', (firmness) => {
  expect(coded({ firmness })!.agreement).toBe(true);
});
test('who refuses it disagrees, and who leaves it open says neither', () => {
  expect(coded({ firmness: 'refuses' })!.agreement).toBe(false);
  expect(coded({ firmness: 'leaves-open' })).toBeUndefined();
});
test('what a rival says of a party is no statement of that party', () => {
  expect(coded({ voice: 'hearsay' })).toBeUndefined();
});
test.each<[string, Partial<Weighed>, string | null, string]>([
  ['a person in the role of an organisation', { actor: 'edda-moor' }, 'Edda Moor', "Pilots' Guild"],
  ['an organisation', { actor: 'pilots' }, null, "Pilots' Guild"],
  ['a party', { actor: 'velmar' }, null, 'Republic of Velmar'],
  ['somebody described', { actor: null, name: 'a senior official' }, null, 'Republic of Velmar'],
  ['a person that the dossier does not know', { actor: 'p-jan', name: 'Jan Osk' }, 'Jan Osk', 'Republic of Velmar'],
  ['an organisation that it does not know', { actor: 'p-dock', name: 'The Dockers' }, null, 'The Dockers'],
])('%s speaks as itself, or for the party', (_, more, person, organization) => {
  expect(coded(more)).toMatchObject({ person, organization });
});

test('the sample’s positions put every speaker under its own party', () => {
  const all = codedStatements(sample, lookup(sampleDossier), () => null);
  const [network] = networks(all, networkOptions({ variable1: 'person' }));
  const parties = new Map(network!.nodes.map(({ name, party }) => [name, party]));
  expect(parties.get('Ilra Venn')).toBe('Republic of Velmar');
  expect(parties.get('Yelisar Khodrin')).toBe('Drennian Federation');
  const rivals = networks(all, networkOptions({ variable1: 'party', qualifierAggregation: 'conflict' }))[0]!;
  const [strongest] = [...rivals.edges].sort((a, b) => b.weight - a.weight);
  expect(strongest).toMatchObject({ from: 'Drennian Federation', to: 'Republic of Velmar' });
});
