import { describe, expect, test } from 'vitest';
import { families } from '../../src/reconcile/copies/families.ts';
import { conflictsIn, type Told, told } from './events-build.ts';

const attack: Told = {
  in: 'A',
  published: '2031-05-06',
  kind: 'attack',
  text: 'Shells *hit* the ferry Grey Tern on Sunday',
  day: '2031-05-04',
  place: 'Sallow Quay',
  names: ['Grey Tern'],
};
const talks: Told = {
  in: 'A',
  published: '2031-05-08',
  text: 'Lind and Haske *met* on Monday',
  day: '2031-05-05',
  place: 'Brenn',
  who: ['aune-lind', 'tor-haske'],
};
const swap: Told = {
  in: 'A',
  published: '2031-05-08',
  kind: 'exchange',
  text: 'They *exchanged* prisoners on Monday',
  day: '2031-05-05',
};

/** `toll 9 killed / 7 killed`, `revision: toll …`, with what each side says. */
const shown = (all: readonly Told[]): string[] =>
  conflictsIn(all.map(told))
    .map(({ kind, revision, within, sides }) =>
      [revision ? 'revision of' : '', within ? 'own' : '', kind, sides.map(({ says }) => says).join(' / ')]
        .filter((word) => word !== '')
        .join(' '),
    )
    .sort();

describe('tolls', () => {
  const toll = (letter: string, published: string | null, ...counts: string[]): Told => ({
    ...attack,
    in: letter,
    published,
    counts,
  });
  test.each<[string, Told[], string[]]>([
    ['that agree', [toll('A', '2031-05-05', 'killed: 9'), toll('B', '2031-05-06', 'killed: 9')], []],
    [
      'that leave room for each other',
      [toll('A', '2031-05-06', 'killed: at least 9'), toll('B', '2031-05-06', 'killed: 9')],
      [],
    ],
    [
      'that rise are revised',
      [
        toll('A', '2031-05-05', 'killed: 9'),
        toll('B', '2031-05-07', 'killed: 11'),
        toll('C', '2031-05-16', 'killed: 12'),
      ],
      ['revision of toll nine killed / eleven killed / twelve killed'],
    ],
    [
      'that rise from “at least” are revised',
      [toll('A', '2031-05-05', 'killed: at least 9'), toll('B', '2031-05-07', 'killed: 11')],
      ['revision of toll at least nine killed / eleven killed'],
    ],
    [
      'that fall are disputed',
      [toll('A', '2031-05-05', 'killed: 9'), toll('B', '2031-05-07', 'killed: 7')],
      ['toll nine killed / seven killed'],
    ],
    [
      'of which one falls out of a course differ from what stood on its day',
      [
        toll('A', '2031-05-05', 'killed: 9'),
        toll('B', '2031-05-07', 'killed: 7'),
        toll('C', '2031-05-07', 'killed: 11'),
      ],
      ['revision of toll nine killed / eleven killed', 'toll seven killed / eleven killed'],
    ],
    [
      'that an article still gives a day after they rose',
      [
        toll('A', '2031-05-05', 'killed: 9'),
        toll('B', '2031-05-06', 'killed: 11'),
        toll('C', '2031-05-07', 'killed: 9'),
      ],
      ['revision of toll nine killed / eleven killed'],
    ],
    [
      'many times as high, long after',
      [toll('A', '2031-05-05', 'killed: 12'), toll('B', '2031-07-20', 'killed: 40')],
      ['toll twelve killed / 40 killed'],
    ],
    [
      'many times as high, the same night',
      [toll('A', '2031-05-04', 'killed: 2'), toll('B', '2031-05-05', 'killed: 19')],
      ['revision of toll two killed / 19 killed'],
    ],
    ['that an undated report gives lower', [toll('A', '2031-05-05', 'killed: 9'), toll('B', null, 'killed: 7')], []],
    [
      'that an undated report gives beyond belief',
      [toll('A', '2031-05-05', 'killed: 9'), toll('B', null, 'killed: 90')],
      ['toll nine killed / 90 killed'],
    ],
    ['of other things', [toll('A', '2031-05-05', 'killed: 9'), toll('B', '2031-05-06', 'wounded: 31')], []],
    [
      'of a part beside the whole',
      [toll('A', '2031-05-05', 'killed: 9'), toll('B', '2031-05-06', 'killed: 3', 'killed: 9')],
      [],
    ],
    ['rounded', [toll('A', '2031-05-05', 'wounded: 104'), toll('B', '2031-05-06', 'wounded: 100')], []],
    ['rounded by a word', [toll('A', '2031-05-05', 'wounded: 31'), toll('B', '2031-05-06', 'wounded: about 30')], []],
  ])('%s', (_, reports, conflicts) => {
    expect(shown(reports)).toEqual([...conflicts].sort());
  });

  test('an article that tells how its own toll rose revises it', () => {
    const first = { ...attack, counts: ['killed: 2'] };
    const third: Told = {
      in: 'A',
      published: '2031-05-06',
      at: 90,
      kind: 'attack',
      text: 'A third *died* on Monday',
      day: '2031-05-05',
      counts: ['killed: 3'],
    };
    expect(shown([first, third])).toEqual(['revision of own toll two killed / three killed']);
  });
});

describe('counts', () => {
  const count = (letter: string, ...counts: string[]): Told => ({ ...swap, in: letter, counts });
  test.each<[string, Told[], string[]]>([
    [
      'of one thing that differ',
      [count('A', 'prisoners: 38'), count('B', 'prisoners: 40')],
      ['count 38 prisoners / 40 prisoners'],
    ],
    [
      'of those who crossed are of prisoners',
      [count('A', 'prisoners: 38'), count('B', 'people: 40')],
      ['count 38 prisoners / 40 people'],
    ],
    ['of different things', [count('A', 'prisoners: 38'), count('B', 'buses: 4')], []],
    ['that one article gives both of', [count('A', 'prisoners: 38'), count('B', 'prisoners: 19', 'prisoners: 38')], []],
    ['of one side and of both', [count('A', 'prisoners: 175'), count('B', 'prisoners: about 350')], []],
    ['of hours, rounded', [count('A', 'hours: 4'), count('B', 'hours: nearly 5')], []],
    ['of the months that it has all lasted', [count('A', 'months: 6'), count('B', 'months: 9')], []],
    ['with room between them', [count('A', 'prisoners: more than 30'), count('B', 'prisoners: 38')], []],
    [
      'of what was only planned',
      [{ ...count('A', 'prisoners: 50'), status: 'planned', published: '2031-05-02' }, count('B', 'prisoners: 38')],
      [],
    ],
  ])('%s', (_, reports, conflicts) => {
    expect(shown(reports)).toEqual(conflicts);
  });

  test.each<[string, Told[], string[]]>([
    [
      'their second meeting is not their third',
      [
        { ...talks, nth: 2 },
        { ...talks, in: 'B', nth: 3 },
      ],
      ['count second meeting / third meeting'],
    ],
    [
      'their second meeting can be her fourth',
      [
        { ...talks, nth: 2 },
        { ...talks, in: 'B', nth: 4, who: ['aune-lind'] },
      ],
      [],
    ],
    [
      'their second meeting is their second',
      [
        { ...talks, nth: 2 },
        { ...talks, in: 'B', nth: 2 },
      ],
      [],
    ],
  ])('%s', (_, reports, conflicts) => {
    expect(shown(reports)).toEqual(conflicts);
  });
});

describe('places', () => {
  const at = (letter: string, place: string): Told => ({ ...talks, in: letter, place });
  test.each<[string, string, string, boolean]>([
    ['two towns that no map knows', 'Orrin', 'Tarrow', true],
    ['a town that no map knows and a house', 'Orrin', 'the Marram Palace', false],
    ['a town and the land around it', 'Orrin', 'the northern border', false],
    ['two towns on the map', 'Geneva', 'Istanbul', true],
    ['a town and its country', 'Geneva', 'Switzerland', false],
    ['a town and its province', 'Miami', 'Florida', false],
    ['a town and a house that can stand in it', 'Geneva', 'the Hotel Intercontinental', false],
    ['a capital and the palace that stands for its government', 'Brenn', 'the Weir House', false],
    ['two capitals', 'Brenn', 'Tolm', true],
    ['the quay and the town', 'Sallow Quay', 'Sallow', false],
    ['two spellings', 'Kharrow', 'Harrow', false],
    ['a town and words for a place', 'Orrin', 'a pier', false],
    ['a town and the sea off it', 'Orrin', 'off Orrin', false],
  ])('%s: %s, %s', (_, one, other, conflict) => {
    expect(shown([at('A', one), at('B', other)])).toEqual(conflict ? [`place ${one} / ${other}`] : []);
  });
  test('a ship that bears the name of a town is no town', () => {
    const aboard: Told = { ...talks, in: 'B', place: 'Concord', names: ['Concord'] };
    expect(shown([at('A', 'Orrin'), aboard])).toEqual(['place Orrin / Concord']);
  });
  test('where it was planned does not contradict where it was', () => {
    expect(shown([{ ...at('A', 'Orrin'), status: 'planned', published: '2031-05-01' }, at('B', 'Tarrow')])).toEqual([]);
  });
});

describe('days', () => {
  const on = (letter: string, day: string, published = '2031-05-08', more: Partial<Told> = {}): Told => ({
    ...talks,
    in: letter,
    day,
    published,
    ...more,
  });
  test.each<[string, Told[], string[]]>([
    [
      'that differ, for those who wrote after both',
      [on('A', '2031-05-05'), on('B', '2031-05-06')],
      ['date Monday 5 May 2031 / Tuesday 6 May 2031'],
    ],
    [
      'of which one was written between',
      [on('A', '2031-05-05', '2031-05-06'), on('B', '2031-05-06', '2031-05-07')],
      [],
    ],
    ['that are one without its year', [on('A', '2031-05-05'), on('B', '--05-05')], []],
    ['and the month', [on('A', '2031-05-05'), on('B', '2031-05')], []],
    [
      'either side of midnight',
      [
        on('A', '2031-05-05', '2031-05-08', { text: 'Lind and Haske *met* late on Monday night' }),
        on('B', '2031-05-06'),
      ],
      [],
    ],
    ['that were planned', [on('A', '2031-05-05'), on('B', '2031-05-06', '2031-05-01', { status: 'planned' })], []],
    [
      'that one article gives both of',
      [
        on('A', '2031-05-05'),
        on('A', '2031-05-06', '2031-05-08', { at: 500, text: 'they *met* again' }),
        on('B', '2031-05-06'),
      ],
      [],
    ],
  ])('%s', (_, reports, conflicts) => {
    expect(shown(reports)).toEqual(conflicts);
  });

  test.each<[string, Told, string[]]>([
    [
      'told as past two weeks before it',
      { ...talks, published: '2031-04-20' },
      ['own impossible-date Monday 5 May 2031'],
    ],
    ['told as planned before it', { ...talks, published: '2031-04-20', status: 'planned' }, []],
    ['told as past on the eve, as clocks differ', { ...talks, published: '2031-05-04' }, []],
    [
      'told as past in words that look forward',
      { ...talks, text: 'They will have *met* on Monday', published: '2031-04-20' },
      [],
    ],
    [
      'told without a year, just ahead, and taken for last year’s',
      { ...talks, day: '2030-05-05', published: '2031-04-28' },
      [],
    ],
    ['told by an undated report', { ...talks, published: null }, []],
  ])('%s', (_, report, conflicts) => {
    expect(shown([report])).toEqual(conflicts);
  });
});

describe('who was there', () => {
  const present: Told = { ...talks, who: ['aune-lind', 'tor-haske', 'mira-dole'] };
  const away: Told = { ...talks, in: 'B', absent: ['mira-dole'] };
  test('one who sat between them was not absent', () => {
    expect(shown([present, away])).toEqual(['participants mira-dole took part / mira-dole was not there']);
  });
  test('one who is only not named was not absent', () => {
    expect(shown([present, { ...talks, in: 'B' }])).toEqual([]);
  });
  test('one article can tell of both', () => {
    expect(shown([present, { ...away, in: 'A', at: 500 }])).toEqual([]);
  });
});

describe('held or called off', () => {
  const off: Told = {
    ...talks,
    published: '2031-05-04',
    status: 'cancelled',
    text: 'the *meeting* on Monday is cancelled',
  };
  test('by two reports', () => {
    expect(shown([off, { ...talks, in: 'B' }])).toEqual(['status called off / held']);
  });
  test('by one', () => {
    expect(
      shown([
        { ...off, published: '2031-05-08' },
        { ...talks, at: 300 },
      ]),
    ).toEqual(['own status called off / held']);
  });
  test('planned and then called off is no dispute', () => {
    expect(shown([off, { ...talks, in: 'B', published: '2031-05-01', status: 'planned' }])).toEqual([]);
  });
  test('a claim and its denial are two statements', () => {
    const claim: Told = { ...talks, status: 'claimed' };
    expect(
      shown([claim, { in: 'A', published: '2031-05-08', at: 200, text: 'there was no such *meeting*', denied: true }]),
    ).toEqual([]);
  });
});

describe('a conflict', () => {
  const nine = { ...attack, counts: ['killed: 9'] };
  const seven = { ...attack, in: 'C', published: '2031-05-07', counts: ['killed: 7'] };

  test('says in a sentence who has what, and of which event', () => {
    const [conflict] = conflictsIn([nine, seven].map(told));
    expect(conflict).toMatchObject({
      differs: 'Outlet A gives nine killed; Outlet C gives seven killed.',
      revision: false,
      within: false,
    });
    expect(conflict!.event).toMatch(/^e-/);
    expect(conflict!.sides.map(({ article, passage }) => [article, passage.text])).toEqual([
      ['a-A', 'Shells hit the ferry Grey Tern on Sunday'],
      ['a-C', 'Shells hit the ferry Grey Tern on Sunday'],
    ]);
  });
  test('about two things in the same two passages is two, each with its id', () => {
    const both = (letter: string, ...counts: string[]): Told => ({ ...attack, in: letter, counts });
    const conflicts = conflictsIn(
      [both('A', 'killed: 9', 'wounded: 31'), both('B', 'killed: 7', 'wounded: 20')].map(told),
    );
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(2);
  });
  test('is listed once, however many repeat either side; copies stand with their original', () => {
    const copy = { ...nine, in: 'B', published: '2031-05-06' };
    const again = { ...seven, in: 'D', published: '2031-05-08' };
    const passage = { here: [0, 200], there: [0, 200], likeness: 1 } as const;
    const copied = families([
      {
        id: 'f-1',
        first: 'a-A',
        owner: null,
        copies: [
          {
            article: 'a-B',
            from: 'a-A',
            manner: 'verbatim',
            also: [],
            share: 1,
            passages: [passage],
            dropped: [],
            added: [],
          },
        ],
      },
    ]);
    const conflicts = conflictsIn([nine, copy, seven, again].map(told), copied);
    expect(conflicts.map(({ sides }) => sides.map(({ article, copies }) => [article, copies]))).toEqual([
      [
        ['a-A', ['a-B']],
        ['a-C', []],
      ],
    ]);
  });
});
