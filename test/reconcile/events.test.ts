import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { families } from '../../src/reconcile/copies/families.ts';
import { events, groupEvents } from '../../src/reconcile/events/index.ts';
import { linkAll } from '../../src/reconcile/link-all.ts';
import { dossier, grouped, lettersOf, onlyEvent, type Report, type Told, told } from './events-build.ts';

const met: Told = {
  in: 'A',
  text: 'Lind and Haske *met* in Brenn on Monday',
  day: '2031-05-05',
  place: 'Brenn',
  who: ['aune-lind', 'tor-haske'],
};
const shelled: Told = {
  in: 'A',
  kind: 'attack',
  text: 'Shells *hit* the ferry Grey Tern at Sallow Quay on Sunday',
  day: '2031-05-04',
  place: 'Sallow Quay',
  names: ['Grey Tern'],
};

describe('two reports are of one event when', () => {
  const same: [string, Told, Told][] = [
    ['the day and the people are the same', met, { ...met, in: 'B', text: 'The two *sat down* together' }],
    ['one names only one of them', met, { ...met, in: 'B', who: ['tor-haske'] }],
    ['one calls it a visit', met, { ...met, in: 'B', kind: 'visit' }],
    ['one does not know the year', met, { ...met, in: 'B', published: null, day: '--05-05' }],
    ['one gives the month', met, { ...met, in: 'B', published: '2031-07-01', day: '2031-05' }],
    [
      'one gives neither year nor month',
      met,
      { ...met, in: 'B', text: 'that *meeting* on the 5th', day: undefined, who: [] },
    ],
    ['one planned it', met, { ...met, in: 'B', published: '2031-05-01', status: 'planned' }],
    ['one called it off', { ...met, status: 'planned' }, { ...met, in: 'B', status: 'cancelled', who: ['tor-haske'] }],
    [
      'both give the ship, weeks later',
      shelled,
      {
        ...shelled,
        in: 'B',
        published: '2031-06-20',
        text: 'the *shelling* of the Grey Tern',
        day: undefined,
        place: undefined,
      },
    ],
    ['both give the ship, and places apart', shelled, { ...shelled, in: 'B', place: 'Cape Orrin' }],
    [
      'month, place and toll agree',
      { ...shelled, counts: ['killed: 12'] },
      {
        ...shelled,
        in: 'B',
        published: '2032-01-01',
        text: 'Twelve *died* at Sallow Quay in May',
        day: '2031-05',
        names: [],
        counts: ['killed: 12'],
      },
    ],
    [
      'a rare thing is known by its month',
      { in: 'A', kind: 'exchange', text: 'They *exchanged* 38 prisoners', day: '2031-05-05' },
      { in: 'B', kind: 'exchange', text: "last month's prisoner *exchange*", day: '2031-05', published: '2031-06-20' },
    ],
    [
      'the words are the same, and nothing else is known',
      { in: 'A', kind: 'declaration', text: 'the two governments will *observe* a full halt on land and water' },
      { in: 'B', kind: 'declaration', text: 'the two governments will *observe* a full halt on land and on water' },
    ],
    [
      'the plan is the third version, or called so',
      { in: 'A', kind: 'proposal', text: 'The third version of the *plan* came on Monday', nth: 3, day: '2031-05-05' },
      { in: 'A', at: 400, kind: 'proposal', text: 'Dole Three *keeps* the board', names: ['Dole Three'] },
    ],
    [
      'the same person resigns',
      {
        in: 'A',
        kind: 'appointment',
        plover: 'RETREAT',
        text: 'Lind *resigned* on Monday',
        day: '2031-05-05',
        who: ['aune-lind'],
      },
      {
        in: 'B',
        published: null,
        kind: 'appointment',
        plover: 'RETREAT',
        text: 'after Lind *left* the government',
        who: ['aune-lind'],
      },
    ],
  ];
  test.each(same)('%s', (_, a, b) => {
    const letters = a.in === b.in ? a.in + b.in : 'AB';
    expect(lettersOf([told(a), told(b)])).toEqual([letters]);
  });
});

describe('two reports are of two events when', () => {
  const apart: [string, Told, Told][] = [
    ['only the kind is the same', { in: 'A', text: 'They *met*' }, { in: 'B', text: 'They *met* again' }],
    [
      'only kind and day are the same',
      { ...met, place: undefined, who: [] },
      { ...met, in: 'B', text: 'The two *conferred*', place: undefined, who: [] },
    ],
    ['the days are apart', met, { ...met, in: 'B', day: '2031-05-12', published: '2031-05-13' }],
    [
      'each has others meet on the day',
      { ...met, place: undefined, who: ['aune-lind', 'tor-haske'] },
      { ...met, in: 'B', text: 'Lind *received* Dole', place: undefined, who: ['aune-lind', 'mira-dole'] },
    ],
    ['the kinds have nothing to do with each other', met, { ...met, in: 'B', kind: 'attack' }],
    [
      'the attacker is the same and the town is not',
      { ...shelled, names: [], who: ['karvia'] },
      { ...shelled, in: 'B', names: [], who: ['karvia'], place: 'Orrin' },
    ],
    [
      'the town is shelled again a week later',
      { ...shelled, names: [] },
      { ...shelled, in: 'B', names: [], day: '2031-05-11', published: '2031-05-12' },
    ],
    [
      'the plans are two versions',
      { in: 'A', kind: 'proposal', text: 'the second *version*', nth: 2, day: '2031-05-05', who: ['mira-dole'] },
      { in: 'B', kind: 'proposal', text: 'the third *version*', nth: 3, day: '2031-05-05', who: ['mira-dole'] },
    ],
    [
      'one goes and one comes',
      {
        in: 'A',
        kind: 'appointment',
        plover: 'RETREAT',
        text: 'Lind *resigned*',
        day: '2031-05-05',
        who: ['aune-lind'],
      },
      {
        in: 'B',
        kind: 'appointment',
        plover: 'AGREE',
        text: 'Dole was *named*',
        day: '2031-05-05',
        who: ['mira-dole'],
      },
    ],
    [
      'talks go into a second day',
      { ...met, published: '2031-05-05' },
      { ...met, in: 'B', text: 'The ministers *talked* on Tuesday', day: '2031-05-06', published: '2031-05-06' },
    ],
    [
      'one counts several',
      { ...met, day: undefined, text: 'has *held* three meetings with Haske', counts: ['meetings: 3'] },
      { ...met, in: 'B' },
    ],
    [
      'they meet often and neither says when',
      { ...met, day: undefined, place: undefined, published: null },
      { ...met, in: 'B', text: 'The two have *talked*', day: undefined, place: undefined },
    ],
    [
      'two states meet in one month, now here, now there',
      { ...met, day: '2031-05', place: 'Brenn', who: ['karvia', 'osmary'] },
      { ...met, in: 'B', day: '2031-05', place: 'Orrin', who: ['karvia', 'osmary'] },
    ],
  ];
  test.each(apart)('%s', (_, a, b) => {
    expect(lettersOf([told(a), told(b)])).toEqual(['A', 'B']);
  });

  test('one article tells of both, and another of one without saying which', () => {
    const vague: Told = { ...met, in: 'B', day: '2031-05', place: undefined };
    const reports = [met, { ...met, at: 500, day: '2031-05-12', place: 'Orrin' }, vague].map(told);
    expect(lettersOf(reports)).toEqual(['A', 'A', 'B']);
  });
});

test('a report that fits two events equally well is of neither', () => {
  const talks = (letter: string, day: string, published: string): Told => ({ ...met, in: letter, day, published });
  const one = talks('A', '2031-05-05', '2031-05-06');
  const other = talks('B', '2031-05-19', '2031-05-20');
  const vague = talks('C', '2031-05', '2031-08-01');
  expect(lettersOf([one, vague].map(told))).toEqual(['AC']);
  expect(lettersOf([one, other, vague].map(told))).toEqual(['A', 'B', 'C']);
});

describe('what an article refers back to', () => {
  const toll: Told = { in: 'A', at: 200, kind: 'attack', text: 'Seven people have *died*', counts: ['killed: 7'] };

  test('a toll in the next sentence is of the attack before it', () => {
    expect(lettersOf([shelled, toll].map(told))).toEqual(['AA']);
  });
  test('a toll far from two attacks is of neither', () => {
    const other: Told = { ...shelled, at: 100, place: 'Orrin', names: [], day: '2031-05-02' };
    expect(lettersOf([shelled, other, { ...toll, at: 2000 }].map(told))).toEqual(['A', 'A', 'A']);
  });
  test('a toll far from the only attack is of it', () => {
    expect(lettersOf([shelled, { ...toll, at: 2000 }].map(told))).toEqual(['AA']);
  });
  test('a sum of all that has happened is of no attack', () => {
    const sum: Told = { ...toll, text: 'At least 340 people have *died* since June', counts: ['killed: 340'] };
    expect(lettersOf([shelled, sum].map(told))).toEqual(['A', 'A']);
  });
  test('“the meeting” is the one before; “another meeting” is not', () => {
    const text = (words: string): Told => ({ in: 'A', at: 200, text: words });
    expect(lettersOf([met, text('the *meeting* ended late')].map(told))).toEqual(['AA']);
    expect(lettersOf([met, text('another *meeting* was arranged')].map(told))).toEqual(['A', 'A']);
  });
  test('what is still planned is not what was held', () => {
    const held: Told = { in: 'A', kind: 'exchange', text: 'They *exchanged* 38', day: '2031-05-05', place: 'Orrin' };
    const next: Told = { in: 'A', at: 90, kind: 'exchange', text: 'a second group would *follow*', status: 'planned' };
    expect(lettersOf([held, next].map(told))).toEqual(['A', 'A']);
  });
  test('background does not take what belongs to the news', () => {
    const old: Told = {
      ...shelled,
      at: 100,
      day: '2030-11',
      place: 'the Spit',
      names: [],
      text: 'since troops *crossed* it',
    };
    const accusation: Told = { in: 'A', at: 180, kind: 'attack', text: 'accused Osmary of *firing*', who: ['osmary'] };
    const groups = grouped([shelled, old, accusation].map(told));
    expect(groups.map(({ event }) => event.reports.length).sort()).toEqual([1, 2]);
    expect(groups.find(({ event }) => event.reports.length === 2)!.event.names).toEqual(['Grey Tern']);
  });
});

describe('what the reports say together', () => {
  test.each([
    ['planned', ['planned', 'planned']],
    ['happened', ['planned', 'happened']],
    ['cancelled', ['planned', 'cancelled']],
    ['claimed', ['planned', 'claimed']],
    ['happened', ['claimed', 'happened']],
  ] as const)('it is %s when the reports have %j', (status, [a, b]) => {
    expect(onlyEvent([told({ ...met, status: a }), told({ ...met, in: 'B', status: b })]).status).toBe(status);
  });
  test('a claim that is denied stays a claim', () => {
    const claim = told({ ...met, status: 'claimed' });
    const denial = told({ ...met, in: 'B', text: 'there was no such *meeting*', denied: true });
    expect(onlyEvent([claim, denial]).status).toBe('claimed');
  });
  test('what is told as past only before its day is claimed, and has happened once it is told after it', () => {
    const early = told({ ...met, published: '2031-04-20' });
    expect(onlyEvent([early]).status).toBe('claimed');
    expect(onlyEvent([early, told({ ...met, in: 'B', published: '2031-05-09' })]).status).toBe('happened');
  });
  test('the day counts more than the month', () => {
    expect(onlyEvent([told({ ...met, day: '2031-05' }), told({ ...met, in: 'B' })]).date?.date).toBe('2031-05-05');
  });
  test('a place in dispute is none', () => {
    expect(onlyEvent([told(shelled), told({ ...shelled, in: 'B', place: 'Cape Orrin' })]).place).toBeNull();
    expect(onlyEvent([told(shelled), told({ ...shelled, in: 'B' })]).place).toBe('Sallow Quay');
  });
  test('the last toll of a revision stands', () => {
    const first = told({ ...shelled, counts: ['killed: 9'] });
    const later = told({ ...shelled, in: 'B', published: '2031-05-09', counts: ['killed: 11'] });
    expect(onlyEvent([later, first]).quantities).toEqual([{ what: 'killed', value: 11, qualifier: null }]);
  });
  test('a count in dispute is left out', () => {
    const of = (letter: string, count: string) =>
      told({ in: letter, kind: 'exchange', text: 'They *exchanged* them', day: '2031-05-05', counts: [count] });
    expect(onlyEvent([of('A', 'prisoners: 38'), of('B', 'prisoners: 40')]).quantities).toEqual([]);
  });
  test('participants stand once, reports in the order of publication', () => {
    const early = told({ ...met, in: 'Z', published: '2031-05-05', who: ['tor-haske'] });
    const event = onlyEvent([told(met), early]);
    expect(event.participants.map(({ actor }) => actor)).toEqual(['tor-haske', 'aune-lind']);
    expect(event.reports).toEqual([early.of.id, told(met).of.id]);
  });
  test('a copy adds no origin', () => {
    const [a, b] = [told(met), told({ ...met, in: 'B' })];
    const spans = { here: [0, 500], there: [0, 500], likeness: 1 } as const;
    const family = families([
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
            passages: [spans],
            dropped: [],
            added: [],
          },
        ],
      },
    ]);
    expect(onlyEvent([a, b]).origins).toHaveLength(2);
    expect(onlyEvent([a, b], family).origins).toMatchObject([{ name: 'Outlet A', article: 'a-A', carriedBy: ['a-B'] }]);
  });
});

test('what a report has from another outlet goes back to it, unless its own outlet tells of it too', () => {
  const cited = (letter: string) => {
    const report = told({ ...met, in: letter });
    return { ...report, of: { ...report.of, from: ['Outlet C'] } };
  };
  const names = (...reports: Report[]) => onlyEvent(reports).origins.map(({ name }) => name);
  expect(names(told(met), cited('B'))).toEqual(['Outlet A', 'Outlet C']);
  expect(names(told({ ...met, in: 'C' }), cited('A'), cited('B'))).toEqual(['Outlet C']);
  const later = told({ ...met, in: 'B' });
  const ofB = { ...later, article: { ...later.article, id: 'a-B2' }, of: { ...later.of, id: 'r-B2', article: 'a-B2' } };
  expect(names(cited('B'), ofB)).toEqual(['Outlet B']);
});

describe('whatever the reports', () => {
  const one = <T>(...values: T[]) => fc.constantFrom(...values);
  const anyTold: fc.Arbitrary<Told> = fc.record({
    in: one('A', 'B', 'C', 'D'),
    published: one('2031-05-06', '2031-05-09', null),
    kind: one('meeting', 'visit', 'attack', 'exchange', 'proposal'),
    status: one('happened', 'planned', 'cancelled', 'claimed'),
    denied: fc.boolean(),
    text: one('They *met* in the old hall by the river on a wet Monday', 'the *attack*', 'Seven people have *died*'),
    at: fc.integer({ min: 0, max: 3000 }),
    day: one('2031-05-04', '2031-05-05', '2031-05', '--05-05', undefined),
    place: one('Brenn', 'the Weir House', 'Cape Orrin', 'a hall', undefined),
    who: fc.subarray(['aune-lind', 'tor-haske', 'mira-dole', 'karvia']),
    absent: fc.subarray(['mira-dole']),
    counts: fc.subarray(['killed: 7', 'killed: at least 9', 'prisoners: 38']),
    nth: one(2, 3, undefined),
    names: fc.subarray(['Grey Tern', 'Dole Two']),
  }) as fc.Arbitrary<Told>;
  const anyReports = fc
    .array(anyTold, { maxLength: 12 })
    .map((list) => [...new Map(list.map(told).map((report) => [report.of.id, report])).values()]);

  test('their order and that of the links change nothing', () => {
    fc.assert(
      fc.property(
        anyReports.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }), fc.integer()),
        ),
        ([reports, shuffled, seed]) => {
          const links = linkAll(reports, ({ of }: Report) => of.id, events);
          const others = links.map((link, i) => [Math.sin(seed + i), link] as const).sort((a, b) => a[0] - b[0]);
          const group = (list: readonly Report[], all: typeof links) => groupEvents(list, all, families([]), dossier);
          expect(
            group(
              shuffled,
              others.map(([, link]) => link),
            ),
          ).toEqual(group(reports, links));
        },
      ),
      { numRuns: 150 },
    );
  });
  test('each is in exactly one event, whose id is made from its reports', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const groups = grouped(reports);
        expect(groups.flatMap(({ event }) => event.reports).sort()).toEqual(reports.map(({ of }) => of.id).sort());
        expect(new Set(groups.map(({ event }) => event.id)).size).toBe(groups.length);
      }),
      { numRuns: 100 },
    );
  });
  test('comparing is symmetric, and what is linked shares a key', () => {
    fc.assert(
      fc.property(anyTold, anyTold, (a, b) => {
        const [one, other] = [told(a), told(b)];
        expect(events.compare(other, one)).toBe(events.compare(one, other));
        expect(events.keys(one).length).toBeLessThanOrEqual(48);
        expect(events.keys(one).every((key) => Number.isInteger(key) && key === (key | 0))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  test('a thousand attacks of one month share no key that all of them have', () => {
    const towns = ['Orrin', 'Sallow', 'Tarrow', 'Weld', 'Marsh', 'Hollin', 'Ness', 'Carrow', 'Dunn', 'Ferrin'];
    const reports = Array.from({ length: 1000 }, (_, i) =>
      told({
        in: `N${i}`,
        kind: 'attack',
        text: 'Shells *hit* houses',
        day: `2031-05-${String(1 + (i % 28)).padStart(2, '0')}`,
        place: towns[i % 10]!,
        who: ['osmary', 'karvia'],
      }),
    );
    const counts = new Map<number, number>();
    for (const report of reports) for (const key of events.keys(report)) counts.set(key, (counts.get(key) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(100);
  });
});
