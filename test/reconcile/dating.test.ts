import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookup } from '../../src/dossier/lookup.ts';
import { emptyDossier } from '../../src/dossier/types.ts';
import type { Article, Found } from '../../src/model/article.ts';
import type { Surroundings } from '../../src/model/bounds.ts';
import type { CopyFamily } from '../../src/model/copy.ts';
import type { Event, EventDate, EventReport, EventStatus } from '../../src/model/event.ts';
import { boundsOf } from '../../src/reconcile/dating.ts';
import { statement } from './statements/build.ts';

const none: Found<string> = { value: null, reason: '' };
const undated = (text: string): Article => ({
  id: 'a-undated',
  file: 'undated',
  origin: 'undated.txt',
  text,
  furniture: [],
  headline: none,
  outlet: none,
  byline: none,
  agency: none,
  published: none,
  url: none,
  language: none,
});

const role = (title: string, from: string | null, to: string | null) => ({
  title,
  titles: [],
  party: null,
  organisation: null,
  from,
  to,
});
const dossier = lookup({
  ...emptyDossier,
  people: [
    { id: 'vole', name: 'Ann Vole', aliases: [], roles: [role('ports minister', '2030-02-01', '2031-01-14')] },
    { id: 'brandt', name: 'Ida Brandt', aliases: [], roles: [role('chancellor', '2029-06-01', null)] },
  ],
});

const day = (date: string): EventDate => ({ date, end: null, precision: 'day', basis: '', spans: [] });
function told(text: string, words: string, status: EventStatus, date: string | null, denied = false) {
  const at = text.indexOf(words);
  const span = [at, at + words.length] as const;
  const report: EventReport = {
    id: `r-${words}`,
    article: 'a-undated',
    kind: 'meeting',
    plover: 'CONSULT',
    status,
    denied,
    passage: { text: words, spans: [span] },
    trigger: span,
    date: null,
    place: null,
    participants: [],
    absent: [],
    quantities: [],
    ordinal: null,
    names: [],
    statements: [],
  };
  const event = { id: 'e-1', date: date === null ? null : day(date), reports: [], origins: [] } as unknown as Event;
  const article = { id: 'a-dated', file: 'dated', headline: null, outlet: null, published: '2031-01-20', agency: null };
  return { report, event, others: [{ of: { ...report, date: event.date }, article }] };
}

const nothing: Surroundings = { events: [], statements: [], family: null, published: new Map() };
const bounds = (text: string, around: Partial<Surroundings> = {}) =>
  boundsOf(undated(text), { ...nothing, ...around }, dossier);
const three = (text: string, around: Partial<Surroundings> = {}) => {
  const found = bounds(text, around);
  return found && [found.after, found.before, found.best];
};

test('a report in which nothing can be dated has no bounds', () => {
  expect(three('The herring were small. Ann Vole was seen on the quay.')).toBeNull();
});

describe('by events that the record dates', () => {
  const text = 'The ministers met on the pier. The ministers are to meet on the ferry.';

  test('it is not earlier than what it tells as past', () => {
    const events = [told(text, 'The ministers met on the pier', 'happened', '2031-01-18')];
    expect(three(text, { events })).toEqual(['2031-01-18', null, '2031-01-18']);
  });

  test('it is not later than what it tells as planned', () => {
    const events = [
      told(text, 'The ministers met on the pier', 'happened', '2031-01-18'),
      told(text, 'The ministers are to meet on the ferry', 'planned', '2031-01-25'),
    ];
    expect(three(text, { events })).toEqual(['2031-01-18', '2031-01-25', '2031-01-18']);
  });

  test('a plan that is told late does not stand against what is told as past', () => {
    const events = [
      told(text, 'The ministers met on the pier', 'happened', '2031-01-18'),
      told(text, 'The ministers are to meet on the ferry', 'planned', '2031-01-10'),
    ];
    expect(three(text, { events })).toEqual(['2031-01-18', null, '2031-01-18']);
  });

  test('what is denied, only claimed or has no date bounds nothing', () => {
    const words = 'The ministers met on the pier';
    expect(three(text, { events: [told(text, words, 'happened', '2031-01-18', true)] })).toBeNull();
    expect(three(text, { events: [told(text, words, 'claimed', '2031-01-18')] })).toBeNull();
    expect(three(text, { events: [told(text, words, 'happened', null)] })).toBeNull();
  });
});

describe('by copies', () => {
  const text = 'The ministers met on the pier.';
  const family: CopyFamily = {
    id: 'f-1',
    first: 'a-dated',
    owner: null,
    copies: [
      {
        article: 'a-undated',
        from: 'a-dated',
        manner: 'verbatim',
        also: [],
        share: 1,
        passages: [{ here: [0, text.length], there: [0, text.length], likeness: 1 }],
        dropped: [],
        added: [],
      },
    ],
  };

  test('it is of about the day of the dated one', () => {
    expect(bounds(text, { family, published: new Map([['a-dated', '2031-01-20']]) })).toMatchObject({
      after: null,
      before: null,
      best: '2031-01-20',
      evidence: [{ bound: 'about', other: 'a-dated', passage: { text } }],
    });
  });

  test('copies without a date say nothing', () => {
    expect(three(text, { family })).toBeNull();
  });
});

describe('by the same statement in dated reports', () => {
  const says = '“We will not sell our oyster beds.”';
  const same = (mine: object, theirs: object) => [
    {
      statement: statement({ says, who: 'vole', ...mine }).of,
      others: [statement({ says, who: 'vole', published: '2031-01-20', article: 'a-dated', ...theirs })],
    },
  ];

  test('it is of about their day', () => {
    expect(three(says, { statements: same({}, {}) })).toEqual([null, null, '2031-01-20']);
  });

  test('it is not earlier than the day on which it was said', () => {
    expect(three(says, { statements: same({}, { said: '2031-01-19' }) })).toEqual(['2031-01-19', null, '2031-01-20']);
  });

  test('it is not earlier than the report that it cites', () => {
    const statements = same({ via: ['Northwire'] }, { outlet: 'Northwire' });
    expect(three(says, { statements })).toEqual(['2031-01-20', null, '2031-01-20']);
  });
});

describe('by dates without a year', () => {
  const text = 'On January 18 the ministers met. They shook hands on 20 January. They will meet again on January 30.';
  const events = [told(text, 'the ministers met', 'happened', '2031-01-18')];

  test('those told as past count, in the year that the record is in', () => {
    expect(three(text, { events })).toEqual(['2031-01-20', null, '2031-01-20']);
  });

  test('they count for nothing where the record knows no year, or is far from it', () => {
    expect(three(text)).toBeNull();
    expect(three(text, { events: [told(text, 'the ministers met', 'happened', '2031-07-18')] })).toEqual([
      '2031-07-18',
      null,
      '2031-07-18',
    ]);
  });

  test('what the present tells is to come, whatever else the sentence tells as past', () => {
    const ahead = [
      'Tarn, which votes on 2 February 2031, was quiet.',
      'He is leaving Tarn on 2 February 2031, a week after Vole returned.',
    ];
    for (const text of ahead) expect(three(text)).toBeNull();
    expect(three('Tarn, which voted on 2 February 2031, is quiet.')).toEqual(['2031-02-02', null, '2031-02-02']);
  });

  test('with a year they count by themselves', () => {
    expect(three('The ministers met on 18 January 2031.')).toEqual(['2031-01-18', null, '2031-01-18']);
    expect(three('The ministers will meet on 18 January 2031.')).toBeNull();
    expect(three('Vole came late, and she’ll come late on 18 January 2031.')).toBeNull();
    expect(three('The ministers met on 31 February 2031.')).toBeNull();
  });
});

describe('by an interval', () => {
  test('counted from an event that the record dates', () => {
    const text = 'Two weeks after the shelling of the pier, the mayor received us.';
    const events = [told(text, 'the shelling of the pier', 'happened', '2031-01-03')];
    expect(three(text, { events })).toEqual(['2031-01-17', null, '2031-01-17']);
  });

  test('counted from the end of an office that the dossier dates', () => {
    expect(three('Three days after Ann Vole left the ministry, the mayor received us.')).toEqual([
      '2031-01-17',
      null,
      '2031-01-17',
    ]);
  });

  test('is nothing where its beginning is not known', () => {
    expect(three('Three days after Ida Brandt left the quay, the mayor received us.')).toBeNull();
    expect(three('Three days after the herring came, the mayor received us.')).toBeNull();
  });
});

describe('by the offices of those it names', () => {
  test('it lies within their time, and no day is likeliest', () => {
    expect(three('Ports Minister Ann Vole inspected the quay.')).toEqual(['2030-02-01', '2031-01-14', null]);
    expect(three('The quay was inspected by Chancellor Brandt.')).toEqual(['2029-06-01', null, null]);
  });

  test('a former minister, or a name without its title, bounds nothing', () => {
    expect(three('The former ports minister Ann Vole inspected the quay.')).toBeNull();
    expect(three('Ann Vole inspected the quay.')).toBeNull();
    expect(three('He wrote: “Ports Minister Ann Vole inspected the quay.”')).toBeNull();
  });

  test('nor does a deputy, or an office that somebody is only imagined in', () => {
    expect(three('Deputy Ports Minister Ann Vole inspected the quay.')).toBeNull();
    expect(three('The deputy of Ports Minister Ann Vole inspected the quay.')).not.toBeNull();
    expect(three('For a Chancellor Brandt the quay would be dear.')).toBeNull();
    expect(three('Good news for would-be chancellor Ida Brandt came from the quay.')).toBeNull();
  });

  test('a title kept too long does not stand against what is told as past', () => {
    const text = 'The ministers met on the pier. Ports Minister Ann Vole was there.';
    const events = [told(text, 'The ministers met on the pier', 'happened', '2031-02-18')];
    expect(three(text, { events })).toEqual(['2031-02-18', null, '2031-02-18']);
  });
});

test('bounds never contradict each other, and every passage is words of the article', () => {
  const text =
    'The ministers met on the pier. Ports Minister Ann Vole came on January 20. They are to meet on the ferry.';
  const days = fc
    .integer({ min: 0, max: 400 })
    .map((n) => new Date(Date.UTC(2030, 5, 1) + n * 864e5).toISOString().slice(0, 10));
  const events = fc.array(
    fc.record({ date: days, status: fc.constantFrom<EventStatus>('happened', 'planned', 'claimed', 'cancelled') }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(events, fc.boolean(), (list, reversed) => {
      const all = list.map(({ date, status }) => told(text, 'The ministers met on the pier', status, date));
      const found = bounds(text, { events: reversed ? all.toReversed() : all })!;
      const { after, before, best, evidence } = found;
      if (after !== null && before !== null) expect(after <= before).toBe(true);
      if (best !== null && after !== null) expect(after <= best).toBe(true);
      if (best !== null && before !== null) expect(best <= before).toBe(true);
      for (const { passage } of evidence)
        expect(passage.spans.map(([a, b]) => text.slice(a, b)).join(' … ')).toBe(passage.text);
    }),
  );
});
