import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/dossier/lookup.ts';
import { parseDossier } from '../../src/dossier/parse.ts';

const { dossier } = parseDossier(
  `name: River talks
parties:
  - {id: ostia, name: Republic of Ostia, aliases: [Ostia], type: state, demonyms: [Ostian], metonyms: [Velm, Grey Palace]}
  - {id: marn, name: Marn, type: state, demonyms: [Marnish], metonyms: [Torr]}
people:
  - id: andriy-lund
    name: Andriy Lundsky
    aliases: [Old Fox]
    roles:
      - {title: foreign minister, titles: [top diplomat], party: ostia, to: 2031-06-01}
      - {title: president, titles: [Ostian leader], party: ostia, from: 2031-06-02}
  - {id: eva-brandt, name: Éva Brandt-O’Hara, roles: [{title: president, party: ostia, to: 2031-06-01}]}
  - {id: ilo-van-der-moor, name: Ilo van der Moor, roles: [{title: deputy foreign minister, party: marn}, {title: envoy, organisation: river-board}]}
  - {id: ina-moor, name: Ina Moor, roles: [{title: special envoy for Ostia, titles: [Ostia envoy], party: marn}, {title: defence minister, party: marn}]}
  - {id: tor-hald, name: Tor Hald, roles: [{title: secretary general, organisation: river-board}, {title: vice president, party: marn}]}
organisations:
  - {id: river-board, name: River Board, party: marn}
outlets:
  - {id: nordwire, name: Nordwire, type: agency, domains: [nordwire.example]}
  - {id: velm-post, name: The Velm Post, type: newspaper, agency: nordwire, domains: [velmpost.example]}
`,
  'talks.yaml',
);
const index = lookup(dossier!);
const ids = (actors: readonly { of: { id: string } }[]): string[] => actors.map(({ of }) => of.id);
const holders = (title: string, party: string | null = null, day: string | null = '2031-07-01'): string[] =>
  index.holders(title, party, day).map(({ person }) => person.id);

describe('names', () => {
  it.each([
    ['Andriy Lundsky', ['andriy-lund']],
    ['ANDRIY LUNDSKY’s', ['andriy-lund']],
    ['Andrii Lundskyy', ['andriy-lund']],
    ['old fox', ['andriy-lund']],
    ['Eva Brandt O’Hara', ['eva-brandt']],
    ['the Velm Post', ['velm-post']],
    ['Ostia', ['ostia']],
    ['Andrew Lundsky', []],
    ['Lund', []],
  ])('%s', (name, expected) => {
    expect(ids(index.byName(name))).toEqual(expected);
  });

  it('a surname gives everyone who has it, a longer one only those', () => {
    expect(index.bySurname('Moor').map(({ id }) => id)).toEqual(['ilo-van-der-moor', 'ina-moor']);
    expect(index.bySurname('van der Moor').map(({ id }) => id)).toEqual(['ilo-van-der-moor']);
    expect(index.bySurname('Lundskiy').map(({ id }) => id)).toEqual(['andriy-lund']);
    expect(index.bySurname('Ina')).toEqual([]);
  });

  it('demonyms and metonyms give their party, and nothing else does', () => {
    expect(index.byDemonym('Ostian')?.id).toBe('ostia');
    expect(index.byMetonym('the Grey Palace')?.id).toBe('ostia');
    expect(index.byMetonym('Ostian')).toBeNull();
    expect(index.byDemonym('Torr')).toBeNull();
  });

  it('an outlet is found by name and by any host under its domain, and its agency after it', () => {
    const post = index.outlet('www.velmpost.example');
    expect(post?.id).toBe('velm-post');
    expect(index.outlet('Velm Post')).toBe(post);
    expect(index.outlet('notvelmpost.example')).toBeNull();
    expect(index.agencies(post!).map(({ id }) => id)).toEqual(['nordwire']);
  });
});

describe('titles', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['the president', 'ostia', '2031-07-01', ['andriy-lund']],
    ['the president', 'ostia', '2031-05-01', ['eva-brandt']],
    ['Ostian president', null, '2031-07-01', ['andriy-lund']],
    ["Velm's top diplomat", null, '2031-05-01', ['andriy-lund']],
    ['former Ostian president', null, '2031-07-01', ['eva-brandt']],
    ['ex-president', 'ostia', '2031-05-01', []],
    ['foreign minister', null, '2031-05-01', ['andriy-lund']],
    ['foreign minister', 'marn', null, []],
    ['deputy foreign minister', null, null, ['ilo-van-der-moor']],
    ['minister', 'marn', null, ['ina-moor']],
    ['Marnish minister', null, null, ['ina-moor']],
    ['Ostia envoy', null, null, ['ina-moor']],
    ['special envoy', 'marn', null, ['ina-moor']],
    ['president', 'marn', null, []],
    ['secretary-general', null, null, ['tor-hald']],
    ['general', null, null, []],
    ['secretary', 'marn', null, ['tor-hald']],
    ['President of Ostia', null, '2031-07-01', ['andriy-lund']],
    ['president of Elbonia', null, '2031-07-01', []],
    ['Elbonian president', null, '2031-07-01', []],
    ['top Ostian diplomat', null, '2031-05-01', ['andriy-lund']],
    ['farmer', null, null, []],
    ['', null, null, []],
  ])('%s (%s, %s)', (title, party, day, expected) => {
    expect(holders(title, party, day)).toEqual(expected);
  });

  it('the role and the party of a person are those of the day', () => {
    const person = dossier!.people[0]!;
    expect(index.roleOn(person, '2031-06-01')?.title).toBe('foreign minister');
    expect(index.roleOn(person, '2031-06-02')?.title).toBe('president');
    expect(index.roleOn(person, null)?.title).toBe('president');
    expect(index.partyOf({ kind: 'person', of: person }, '2031-06-02')?.id).toBe('ostia');
    const eva = dossier!.people[1]!;
    expect(index.roleOn(eva, '2031-07-01')).toBeNull();
    expect(index.partyOf({ kind: 'person', of: eva }, '2031-07-01')).toBeNull();
    expect(index.partyOf({ kind: 'organisation', of: dossier!.organisations[0]! }, null)?.id).toBe('marn');
  });
});
