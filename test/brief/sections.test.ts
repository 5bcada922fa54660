import { describe, expect, test } from 'vitest';
import { write } from '../../src/brief/write.ts';
import type { ConflictRow, EventRow } from '../../src/model/listing.ts';
import type { Origin } from '../../src/model/origin.ts';
import type { Shift } from '../../src/model/standing.ts';
import { article, eventOf, eventReport } from '../store/examples.ts';
import {
  apart,
  briefOf,
  dataOf,
  dosk,
  matrixOf,
  movementOf,
  said,
  sectionOf,
  sentencesOf,
  stands,
  taking,
  toll,
  venn,
} from './examples.ts';
import { breaches } from './grounded.ts';

const april = article({
  text: 'Ilra Venn said that the toll was for Velmar alone to set. Tamor Dosk said that no ship would ever pay. “We ride on them,” Dosk said.',
  published: '2031-04-02',
  outlet: 'Northern Courier',
  file: 'april',
});
const may = article({
  text: 'Ilra Venn said that a board of both states could set the toll. The ministers plan to meet at Lisk on 9 May. Dosk denied that any board had been discussed. Two aides said that Oskaria would accept a board.',
  published: '2031-05-04',
  outlet: 'Southern Post',
  file: 'may',
});
const alone = said(april, venn, ['Ilra Venn', 'said', 'that the toll was for Velmar alone to set']);
const free = said(april, dosk, ['Tamor Dosk', 'said', 'that no ship would ever pay']);
const board = said(may, venn, ['Ilra Venn', 'said', 'that a board of both states could set the toll']);
const denial = said(may, dosk, ['Dosk', 'denied', 'that any board had been discussed']);
const aides = said(may, { ...dosk, actor: null, name: 'two aides', role: null, type: null, basis: 'unnamed' }, [
  'Two aides',
  'said',
  'that Oskaria would accept a board',
]);
const velmarAlone = taking(alone, 'velmar');
const velmarBoard = taking(board, 'board', { firmness: 'accepts' });
const oskariaFree = taking(free, 'free');

describe('where the parties stand', () => {
  const differing = dataOf([april, may], {
    statements: [board, free],
    positions: [velmarBoard, oskariaFree],
    matrix: matrixOf([stands([velmarBoard]), stands([oskariaFree])], { distances: [apart(0.5)] }),
  });

  test('tells what each wants, since when, on how much, in whose words, and how far they are apart', () => {
    expect(sentencesOf(write(differing), 'standing')).toEqual([
      'Velmar accepts this answer: A joint board.',
      'That has been its line since 4 May 2031, drawn from one origin alone.',
      'Velmar’s foreign minister Ilra Venn said that a board of both states could set the toll (reported 4 May 2031).',
      'Oskaria insists on this answer: No toll at all.',
      'It has held this line since 2 April 2031, by one origin alone.',
      'Oskaria’s president Tamor Dosk said that no ship would ever pay (reported 2 April 2031).',
      'Velmar and Oskaria are one step apart, where two would be the most.',
    ]);
  });

  test('marks what was drawn from readings, what was read, and what a person confirmed', () => {
    const bases = (data: typeof differing) =>
      sectionOf(write(data), 'standing').paragraphs[0]!.sentences.map(({ basis }) => basis);
    expect(bases(differing)).toEqual(['inferred', 'inferred', 'read', 'inferred', 'inferred', 'read', 'inferred']);
    const review = { action: 'accepted', who: 'Ada', at: '2031-05-05T10:00:00Z' } as const;
    const confirmed = { ...velmarBoard, review };
    expect(
      bases({
        ...differing,
        positions: new Map([velmarBoard.id, oskariaFree.id].map((id, i) => [id, [confirmed, oskariaFree][i]!])),
      }),
    ).toEqual(['confirmed', 'confirmed', 'confirmed', 'inferred', 'inferred', 'read', 'inferred']);
  });

  test('says once what both give as their answer', () => {
    const oskariaBoard = taking(aides, 'board', { firmness: 'conditional', voice: 'unnamed' });
    const brief = write(
      dataOf([april, may], {
        statements: [board, aides],
        positions: [velmarBoard, oskariaBoard],
        matrix: matrixOf([stands([velmarBoard]), stands([oskariaBoard], { certainty: 0.4 })], {
          distances: [apart(0)],
        }),
      }),
    );
    expect(sentencesOf(brief, 'standing').slice(0, 2)).toEqual([
      'Velmar and Oskaria give the same answer: A joint board (Velmar accepts it; Oskaria would probably accept it on conditions).',
      'That has been Velmar’s line since 4 May 2031 (drawn from one origin alone) and Oskaria’s since the same day (from one).',
    ]);
  });

  test('of a party that only refuses says so, and what', () => {
    const refused = taking(free, 'velmar', { firmness: 'refuses' });
    const brief = write(
      dataOf([april], {
        statements: [free],
        positions: [refused],
        matrix: matrixOf([
          stands([refused], {
            position: null,
            firmness: null,
            certainty: 0,
            refuses: [{ position: 'velmar', share: 0.8 }],
          }),
        ]),
      }),
    );
    expect(sentencesOf(brief, 'standing')[0]).toBe(
      'Oskaria has given no clear answer of its own, but refuses this one: Velmar alone.',
    );
  });

  test('names who departs from the line of their party, and in what words', () => {
    const vash = { ...venn, actor: 'p-vash', name: 'Corin Vash', role: 'ports minister' };
    const letter = article({
      text: 'Corin Vash wrote that a board would be a gift.',
      published: '2031-05-01',
      file: 'letter',
    });
    const gift = said(letter, vash, ['Corin Vash', 'wrote', 'that a board would be a gift']);
    const departing = taking(gift, 'board', { firmness: 'refuses', voice: 'member' });
    const brief = write(
      dataOf([may, letter], {
        statements: [board, gift],
        positions: [velmarBoard, departing],
        matrix: matrixOf([stands([velmarBoard], { since: '2031-04-20' })], {
          departures: [
            {
              actor: 'p-vash',
              name: 'Corin Vash',
              party: 'Republic of Velmar',
              issue: 'toll',
              line: 'board',
              position: 'board',
              refuses: true,
              first: '2031-05-01',
              last: '2031-05-01',
              evidence: [departing.id],
            },
          ],
        }),
      }),
    );
    expect(sentencesOf(brief, 'standing').slice(-2)).toEqual([
      'Within Velmar that line is not shared by all: Corin Vash refused it on 1 May 2031.',
      'Velmar’s ports minister Corin Vash wrote that a board would be a gift (reported 1 May 2031).',
    ]);
  });

  test('puts the issue that divides most first, and lists in one line those on which nothing was said', () => {
    const flag = { ...toll, id: 'flag', question: 'Whose flag flies?' };
    const guard = { ...toll, id: 'guard', question: 'Who guards the pier?' };
    const calm = [
      taking(board, 'board', { id: 't-calm', issue: 'flag' }),
      taking(free, 'board', { id: 't-too', issue: 'flag' }),
    ];
    const brief = write(
      dataOf([april, may], {
        statements: [board, free],
        positions: [velmarBoard, oskariaFree, ...calm],
        matrix: matrixOf([...calm.map((one) => stands([one])), stands([velmarBoard]), stands([oskariaFree])], {
          issues: [flag, guard, toll],
          distances: [apart(null, null), apart(0, 'flag'), apart(null, 'guard'), apart(1, 'toll')],
        }),
      }),
    );
    const { paragraphs, unsaid } = sectionOf(brief, 'standing');
    expect(paragraphs.map(({ heading }) => heading)).toEqual([null, 'Who sets the toll?', 'Whose flag flies?']);
    expect(paragraphs[0]!.sentences[0]!.text).toBe(
      'As the program reads them, Velmar and Oskaria are both heard on two issues and give the same answer on one of them.',
    );
    expect(unsaid).toBe('No position was read on: Who guards the pier?');
  });

  test('tells no line that is too uncertain, nor any position that is too doubtful to be in the data', () => {
    const brief = write({ ...differing, positions: new Map([[velmarBoard.id, velmarBoard]]) });
    expect(sentencesOf(brief, 'standing').join(' ')).not.toContain('Oskaria');
    const unsure = dataOf([may], {
      statements: [board],
      positions: [velmarBoard],
      matrix: matrixOf([stands([velmarBoard], { certainty: 0.2 })]),
    });
    expect(sentencesOf(write(unsure), 'standing')[0]).toBe(
      'On little or old evidence, the answer of Velmar seems to be this: A joint board.',
    );
  });

  test('never gives words to a speaker who is not sure', () => {
    const doubtful = { ...board, speakers: [{ ...venn, probability: 0.3 }] };
    const open = { ...board, speakers: [], open: 'two men were named' };
    for (const row of [doubtful, open])
      expect(sentencesOf(write({ ...differing, statements: new Map([[row.id, row]]) }), 'standing')).not.toContainEqual(
        expect.stringContaining('could set the toll'),
      );
  });
});

describe('what moved', () => {
  const shift: Shift = {
    party: 'Republic of Velmar',
    issue: 'toll',
    from: 'velmar',
    to: 'board',
    date: '2031-05-04',
    last: '2031-04-02',
    certainty: 0.9,
    before: [velmarAlone.id],
    after: [velmarBoard.id],
  };
  const data = (shifts: readonly Shift[], since: string | null = null) =>
    dataOf([april, may], {
      since,
      statements: [alone, board],
      positions: [velmarAlone, velmarBoard],
      movements: [movementOf([{ party: 'Republic of Velmar', points: [], shifts }])],
    });

  test('is told with the words before and after', () => {
    expect(sentencesOf(write(data([shift])), 'moved')).toEqual([
      'On 4 May 2031 Velmar left one answer (Velmar alone), last heard on 2 April 2031, for another (A joint board).',
      'Velmar’s foreign minister Ilra Venn said that the toll was for Velmar alone to set (reported 2 April 2031).',
      'Ilra Venn said that a board of both states could set the toll (reported 4 May 2031).',
    ]);
  });

  test('leaves out what was before the day, and what is not sure to have happened', () => {
    expect(sentencesOf(write(data([shift], '2031-05-05')), 'moved')).toEqual([]);
    expect(sectionOf(write(data([shift], '2031-05-05')), 'moved').unsaid).toBe(
      'No party is seen to have changed its answer since 5 May 2031.',
    );
    expect(sentencesOf(write(data([{ ...shift, certainty: 0.4 }])), 'moved')).toEqual([]);
  });

  test('has the first answer of a party only when a day is asked for', () => {
    const first = { ...shift, from: null, last: null, before: [] };
    expect(sentencesOf(write(data([first])), 'moved')).toEqual([]);
    expect(sentencesOf(write(data([first], '2031-05-01')), 'moved')[0]).toBe(
      'Velmar gave an answer for the first time on 4 May 2031: A joint board.',
    );
  });
});

const row = (of: typeof may, words: string, more: Parameters<typeof eventReport>[2], whole: object = {}): EventRow => {
  const report = eventReport(of, words, more);
  return { ...eventOf([report]), ...whole, reports: [{ ...report, article: briefOf(of) }] };
};
const day = (date: string, precision: 'day' | 'month' = 'day', more: object = {}) => ({
  date,
  end: null,
  precision,
  basis: '',
  spans: [],
  ...more,
});

describe('what is planned', () => {
  const plan = (date: ReturnType<typeof day>, more: object = {}) =>
    row(may, 'The ministers plan to meet at Lisk on 9 May', { status: 'planned', date }, { place: 'Lisk', ...more });

  test('is in the order of its days, with the words of a report', () => {
    const later = plan(day('2031-06-01', 'month'), { kind: 'deadline', place: null, id: 'e-later' });
    const brief = write(dataOf([may], { events: [later, plan(day('2031-05-09'))] }));
    expect(sentencesOf(brief, 'next')).toEqual([
      'Planned on 9 May 2031: a meeting (Lisk). Southern Post reported on 4 May 2031: “The ministers plan to meet at Lisk on 9 May”.',
      'Planned in June 2031: a deadline.',
    ]);
  });

  test('is no more what was planned for a day up to the newest report, was called off, or has no day', () => {
    const gone = [
      plan(day('2031-05-04')),
      plan(day('2031-05-09'), { status: 'cancelled' }),
      plan(day('--05-09')),
      { ...plan(day('2031-05-09')), date: null },
    ];
    const { paragraphs, unsaid } = sectionOf(write(dataOf([may], { events: gone })), 'next');
    expect(paragraphs).toEqual([]);
    expect(unsaid).toBe('No report tells of anything planned for a day after 4 May 2031.');
  });

  test('can still come while its month is not over', () => {
    expect(sentencesOf(write(dataOf([may], { events: [plan(day('2031-05-01', 'month'))] })), 'next')).toHaveLength(1);
  });

  test('says when the year was inferred', () => {
    const brief = write(dataOf([may], { events: [plan(day('2031-05-09', 'day', { inferred: 'from the report' }))] }));
    expect(sentencesOf(brief, 'next')[0]).toMatch(
      /^Planned on 9 May 2031 \(the year is inferred\): a meeting \(Lisk\)\. /,
    );
    expect(sectionOf(brief, 'next').paragraphs[0]!.sentences[0]!.basis).toBe('inferred');
  });
});

describe('what is disputed', () => {
  const side = (of: typeof may, words: string) => ({
    article: briefOf(of),
    passage: { text: words, spans: [[of.text.indexOf(words), of.text.indexOf(words) + words.length] as const] },
    says: words,
    copies: [],
  });
  const conflict = (more: Partial<ConflictRow> = {}): ConflictRow => ({
    id: 'c-1',
    kind: 'status',
    revision: false,
    within: false,
    differs: 'One has it discussed; the other has it not.',
    sides: [side(april, 'no ship would ever pay'), side(may, 'that any board had been discussed')],
    event: null,
    statements: [],
    ...more,
  });

  test('cites both accounts, and leaves out what was only brought up to date', () => {
    const brief = write(dataOf([april, may], { conflicts: [conflict(), conflict({ id: 'c-2', revision: true })] }));
    expect(sentencesOf(brief, 'disputed')).toEqual(['One has it discussed; the other has it not.']);
    const { cites } = sectionOf(brief, 'disputed').paragraphs[0]!.sentences[0]!;
    expect(cites.map(({ article }) => article)).toEqual([april.id, may.id]);
  });

  test('about one event stands together and names it', () => {
    const event = row(may, 'The ministers plan to meet at Lisk on 9 May', {}, { id: 'e-1', place: 'Lisk' });
    const two = [conflict({ event: 'e-1' }), conflict({ id: 'c-2', event: 'e-1', differs: 'Their days differ.' })];
    const brief = write(dataOf([april, may], { events: [event], conflicts: two }));
    expect(sectionOf(brief, 'disputed').paragraphs).toHaveLength(1);
    expect(sentencesOf(brief, 'disputed')).toEqual([
      'Reports disagree about a meeting (Lisk).',
      'One has it discussed; the other has it not.',
      'Their days differ.',
    ]);
  });

  test('is also what unnamed sources tell of a party and the party denies', () => {
    const told = taking(aides, 'board', { firmness: 'accepts', voice: 'unnamed', party: 'Oskaria' });
    const denied = taking(denial, 'board', { firmness: 'refuses', party: 'Oskaria' });
    const data = dataOf([may], { statements: [aides, denial], positions: [told, denied] });
    expect(sentencesOf(write(data), 'disputed')).toEqual([
      'Who sets the toll? By one account (4 May 2031) Oskaria accepts one answer (A joint board); by another (4 May 2031) Tamor Dosk refuses the same (A joint board).',
      'Two aides (Oskaria) said that Oskaria would accept a board (reported 4 May 2031).',
      'Oskaria’s president Tamor Dosk denied that any board had been discussed (reported 4 May 2031).',
    ]);
  });

  test('is not what somebody took back weeks later, nor what a dissenter says', () => {
    const told = taking(aides, 'board', { firmness: 'accepts', voice: 'unnamed' });
    const refused = { firmness: 'refuses' } as const;
    const later = { date: '2031-06-20', precision: 'day', basis: '', spans: [] } as const;
    for (const own of [
      taking(denial, 'board', { ...refused, date: later }),
      taking(denial, 'board', { ...refused, voice: 'member' }),
    ])
      expect(
        sentencesOf(write(dataOf([may], { statements: [aides, denial], positions: [told, own] })), 'disputed'),
      ).toEqual([]);
  });
});

describe('what is new and told by one source alone', () => {
  const origin = (name: string): Origin => ({ name, article: null, carriedBy: [], why: 'nobody else has it' });

  test('says by whom, positions before other statements', () => {
    const other = said(april, dosk, ['Tamor Dosk', 'said', 'that no ship would ever pay']);
    const brief = write(
      dataOf([april, may], {
        until: '2031-05-04',
        statements: [other, board],
        positions: [velmarBoard],
        origins: new Map([
          [other.id, [origin('Northern Courier')]],
          [board.id, [origin('Southern Post')]],
        ]),
      }),
    );
    expect(sentencesOf(brief, 'single-sourced')).toEqual([
      'Southern Post alone has this: Velmar’s foreign minister Ilra Venn said that a board of both states could set the toll (reported 4 May 2031).',
      'From Northern Courier alone: Oskaria’s president Tamor Dosk said that no ship would ever pay (reported 2 April 2031).',
    ]);
  });

  test('leaves out what a second origin has, what is older, and what was told above', () => {
    const two = [origin('Southern Post'), origin('Northern Courier')];
    const data = (more: Parameters<typeof dataOf>[1]) => dataOf([april, may], { statements: [board], ...more });
    const origins = new Map([[board.id, [origin('Southern Post')]]]);
    expect(sentencesOf(write(data({ origins })), 'single-sourced')).toHaveLength(1);
    expect(sentencesOf(write(data({ origins: new Map([[board.id, two]]) })), 'single-sourced')).toEqual([]);
    expect(sentencesOf(write(data({ origins, since: '2031-05-05' })), 'single-sourced')).toEqual([]);
    const stood = data({ origins, positions: [velmarBoard], matrix: matrixOf([stands([velmarBoard])]) });
    expect(sentencesOf(write(stood), 'single-sourced')).toEqual([]);
  });

  test('does not tell an event again in the words of those who report it', () => {
    const quay = article({
      text: 'Dosk said that gunmen stormed the old pier at dawn. Later two of them were held.',
      published: '2031-05-03',
      outlet: 'Gazette',
    });
    const reported = said(quay, dosk, ['Dosk', 'said', 'that gunmen stormed the old pier at dawn']);
    const attack = row(
      quay,
      'two of them were held',
      { kind: 'attack', date: day('2031-05-03'), statements: [reported.id] },
      { origins: [origin('Gazette')] },
    );
    const origins = new Map([[reported.id, [origin('Gazette')]]]);
    const brief = write(dataOf([quay], { events: [attack], statements: [reported], origins }));
    expect(sentencesOf(brief, 'single-sourced')).toHaveLength(1);
  });

  test('has the weightiest events first', () => {
    const storm = article({
      text: 'Gunmen stormed the pier. The envoy called the minister.',
      published: '2031-05-03',
      outlet: 'Gazette',
    });
    const of = { origins: [origin('Gazette')] };
    const call = row(storm, 'The envoy called the minister', { kind: 'call', date: day('2031-05-03') }, of);
    const attack = row(storm, 'Gunmen stormed the pier', { kind: 'attack', date: day('2031-05-02') }, of);
    expect(sentencesOf(write(dataOf([storm], { events: [call, attack] })), 'single-sourced')).toEqual([
      'Gazette alone reported on 3 May 2031: “Gunmen stormed the pier”.',
      'Gazette alone reported on 3 May 2031: “The envoy called the minister”.',
    ]);
  });
});

test('a record without issues, reports or days says in every section that there is nothing', () => {
  const brief = write(dataOf([], { until: null }));
  expect(brief.sections.map(({ kind }) => kind)).toEqual(['standing', 'moved', 'next', 'disputed', 'single-sourced']);
  expect(breaches(brief, () => '')).toEqual([]);
});
