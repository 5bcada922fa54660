import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierFingerprint } from '../../src/dossier/fingerprint.ts';
import { parseDossier } from '../../src/dossier/parse.ts';
import type { Problem } from '../../src/model/problem.ts';

const problemsOf = (yaml: string): readonly Problem[] => {
  const { dossier, problems } = parseDossier(yaml, 'talks.yaml');
  expect(dossier === null).toBe(problems.length > 0);
  return problems;
};
/** `LINE: message hint` of every problem. */
const told = (yaml: string): string[] =>
  problemsOf(yaml).map(({ line, message, hint }) => `${line}: ${message} ${hint}`);

const good = `name: River talks
parties:
  - {id: ostia, name: Ostia, type: state, demonyms: [Ostian], metonyms: [Velm]}
  - {id: marn, name: Marn, type: state}
people:
  - id: ada-lund
    name: Ada Lund
    roles:
      - {title: foreign minister, party: ostia, from: 2031-01-05, to: 2031-06-01}
      - {title: president, party: ostia, from: 2031-06-02}
outlets:
  - {id: nordwire, name: Nordwire, type: agency}
  - {id: velm-post, name: Velm Post, type: newspaper, agency: nordwire}
`;

describe('a dossier that is right', () => {
  it('loads with what was left out filled in', () => {
    const { dossier, problems } = parseDossier(good, 'talks.yaml');
    expect(problems).toEqual([]);
    expect(dossier?.parties[1]).toEqual({
      id: 'marn',
      name: 'Marn',
      type: 'state',
      aliases: [],
      demonyms: [],
      metonyms: [],
      role: 'party',
    });
    expect(dossier?.people[0]?.roles[1]).toEqual({
      title: 'president',
      titles: [],
      party: 'ostia',
      organisation: null,
      from: '2031-06-02',
      to: null,
    });
    expect(dossier?.outlets[0]?.agency).toBeNull();
  });

  it('may leave lists empty, and one person hold one office twice', () => {
    expect(problemsOf('name: Talks\nparties:\npeople: []\n')).toEqual([]);
    expect(
      problemsOf(
        good.replace(
          '      - {title: president',
          '      - {title: foreign minister, party: ostia, from: 2033-01-01}\n      - {title: president',
        ),
      ),
    ).toEqual([]);
  });

  it('may have two people who share a surname that neither lists', () => {
    expect(problemsOf('name: T\npeople:\n  - {id: a-lund, name: Ada Lund}\n  - {id: b-lund, name: Bo Lund}\n')).toEqual(
      [],
    );
  });

  it('has one fingerprint however it is written, and another when its content differs', () => {
    const print = (yaml: string): string => dossierFingerprint(parseDossier(yaml, 'f').dossier!);
    expect(
      print(
        `# a comment\n${good.replace('{id: marn, name: Marn, type: state}', '\n      type: state\n      name: "Marn"\n      id: marn')}`,
      ),
    ).toBe(print(good));
    expect(print(good.replace('Ada Lund', 'Ada Lunde'))).not.toBe(print(good));
  });
});

describe('a dossier with a mistake says where and what to write instead', () => {
  it.each<[string, string, string[]]>([
    [
      'an unknown key',
      'name: T\npeople:\n  - id: a\n    name: A B\n    alias: [C]\n',
      ['5: There is no key “alias” here. Did you mean “aliases”?'],
    ],
    ['a misspelt list', 'name: T\npartys: []\n', ['2: There is no key “partys” here. Did you mean “parties”?']],
    [
      'a key unlike any other',
      'name: T\ncolour: red\n',
      [
        '2: There is no key “colour” here. The keys here are: name, summary, parties, people, organisations, outlets, issues.',
      ],
    ],
    [
      'a missing name',
      'name: T\nparties:\n  - id: a\n    type: state\n',
      ['3: “name” is missing. Add “name:” to this entry: Write some text.'],
    ],
    [
      'a word that is no type',
      'name: T\nparties:\n  - {id: a, name: A,\n     type: stat}\n',
      ['4: “type” is "stat". Write one of: state, organisation, group. Did you mean “state”?'],
    ],
    [
      'text where a list belongs',
      'name: T\nparties:\n  - id: a\n    name: A\n    type: state\n    metonyms: Velm\n',
      ['6: “metonyms” is "Velm". Write a list: metonyms: [Velm].'],
    ],
    ['a number for a name', 'name: 1945\n', ['1: “name” is 1945. Put it in quotation marks: "1945".']],
    [
      'an id with a space',
      'name: T\noutlets:\n  - {id: Velm Post, name: Velm Post, type: newspaper}\n',
      ['3: “id” is "Velm Post". Write lower-case letters, digits and hyphens: foreign-ministry.'],
    ],
    [
      'a day that does not exist',
      good.replace('2031-01-05', '2031-02-30'),
      ['9: “from” is "2031-02-30". Write a day as YYYY-MM-DD, or leave it out.'],
    ],
    [
      'a domain with a scheme',
      'name: T\noutlets:\n  - {id: a, name: A, type: site, domains: ["https://a.example/"]}\n',
      ['3: “domains” is "https://a.example/". Write the domain alone, without https:// and path: example.org.'],
    ],
    [
      'a party that is not there',
      good.replace('president, party: ostia', 'president, party: ostea'),
      ['10: There is no party with the id “ostea”. Did you mean “ostia”?'],
    ],
    [
      'an agency that is not there',
      good.replace('agency: nordwire', 'agency: zzz'),
      ['13: There is no outlet with the id “zzz”. Use the id of an outlet of this file, or add it.'],
    ],
    [
      'an id given twice',
      good.replace('id: marn', 'id: ostia'),
      ['4: The id “ostia” is already used on line 3. Give one of them another id.'],
    ],
    [
      'an alias of two actors',
      good.replace('name: Marn, type', 'name: Marn, aliases: [vélm], type'),
      [
        '4: “vélm” names both marn and ostia (line 3). Leave it with one of them; a surname that people share need not be listed.',
      ],
    ],
    [
      'a role that ends before it begins',
      good.replace('to: 2031-06-01', 'to: 2030-06-01'),
      ['9: “from” (2031-01-05) is after “to” (2030-06-01). Exchange them, or correct one.'],
    ],
    [
      'a role listed twice for the same days',
      good.replace(
        '{title: president, party: ostia, from: 2031-06-02}',
        '{title: Foreign Minister, party: ostia, from: 2031-05-01}',
      ),
      [
        '10: The role “Foreign Minister” is already listed on line 9 for days that overlap. Make them one, or give each its own “from” and “to”.',
      ],
    ],
    [
      'outlets that run each other’s copy',
      good.replace('type: agency}', 'type: agency, agency: velm-post}'),
      [
        '12: The agencies run in a circle: nordwire → velm-post → nordwire (see also line 13). Leave out “agency” where the copy is its own.',
      ],
    ],
    [
      'an outlet that is its own agency',
      good.replace('type: agency}', 'type: agency, agency: nordwire}'),
      ['12: “nordwire” is given as its own agency. Leave out “agency” where the copy is its own.'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toEqual(expected);
  });

  it('tells all of them at once, by line', () => {
    const lines = problemsOf(
      good
        .replace('type: state}', 'type: stat}')
        .replace('type: newspaper', 'type: paper')
        .replace('name: River talks', 'name: ""'),
    ).map(({ line }) => line);
    expect(lines).toEqual([1, 4, 13]);
  });
});

describe('what is not a dossier at all', () => {
  it.each<[string, string, number, RegExp]>([
    ['an empty file', '', 1, /“name” is missing/],
    ['plain text', 'Reports of the river talks', 1, /Write keys and values/],
    ['a list', '- a\n- b\n', 1, /list/],
    ['a tab for indentation', 'name: T\nparties:\n\t- {id: a}\n', 3, /tab/i],
    ['a bracket never closed', 'name: T\nparties: [\n', 3, /not YAML|indentation/],
    ['a key given twice', 'name: T\nname: U\n', 2, /twice/],
    ['two documents', 'name: T\n---\nname: U\n', 2, /more than one/],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\nname: T\n', 2, /no YAML aliases/],
    ['brackets without end', '['.repeat(200_000), 1, /nested|not YAML/],
    ['a key that objects have', 'name: T\n__proto__: {x: 1}\n', 2, /no key/],
  ])('%s', (_, yaml, line, message) => {
    const [first] = problemsOf(yaml);
    expect(first?.line).toBe(line);
    expect(`${first?.message} ${first?.hint}`).toMatch(message);
  });
});

it('whatever the text, there is a dossier or there are problems with a line, never an exception', () => {
  const broken = fc
    .tuple(
      fc.nat(good.length),
      fc.nat(30),
      fc.oneof(fc.string(), fc.constantFrom('\t', ': ', '- ', '&a ', '*a', '!!x ', '{', '"', '? ', '<<: ')),
    )
    .map(([at, length, inserted]) => good.slice(0, at) + inserted + good.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (yaml) => {
      for (const { file, line, hint } of problemsOf(yaml)) {
        expect(file).toBe('talks.yaml');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(yaml.split('\n').length + 1);
        expect(hint).toBeTruthy();
      }
    }),
    { numRuns: 500 },
  );
});
