/** What the invented reports say together: events, copies, conflicts, and when the leaflet can have been handed out. */
import type { Article } from '../../src/model/article.ts';
import type { Bounds } from '../../src/model/bounds.ts';
import type { Passage } from '../../src/model/statement.ts';
import type {
  ArticleBrief,
  ArticleView,
  Beside,
  ConflictRow,
  CopyRow,
  EventReportRow,
  EventRow,
  RelianceRow,
} from '../../src/service/types.ts';
import { wordsOf } from '../../src/text/span.ts';
import { find } from './build.ts';
import { entries } from './record.ts';

export const articleOf = (file: string): Article => entries.find(({ article }) => article.file === file)!.article;

export function briefOf({ id, file, headline, outlet, agency, published }: Article): ArticleBrief {
  return {
    id,
    file,
    headline: headline.value,
    outlet: outlet.value,
    agency: agency.value,
    published: published.value,
  };
}

export function passage(file: string, ...words: readonly string[]): Passage {
  const { text } = articleOf(file);
  const spans = words.map((part) => find(text, part));
  return { text: wordsOf(text, spans), spans };
}

type Told = Pick<EventReportRow, 'kind' | 'plover' | 'status'> & Partial<EventReportRow>;

function reportOf(file: string, words: string, trigger: string, told: Told): EventReportRow {
  const article = articleOf(file);
  const where = find(article.text, words);
  return {
    id: `r-${file}-${where[0]}`,
    article: briefOf(article),
    denied: false,
    passage: passage(file, words),
    trigger: find(article.text, trigger, where[0]),
    date: null,
    place: null,
    participants: [],
    absent: [],
    quantities: [],
    ordinal: null,
    names: [],
    statements: [],
    ...told,
  };
}

const day = (file: string, date: string, words: string, basis: string) => ({
  date,
  end: null,
  precision: 'day' as const,
  basis,
  spans: passage(file, words).spans,
});

const talks = { kind: 'meeting', plover: 'CONSULT', status: 'happened' } as const;
const wednesday = '“on Wednesday”, in a report of 2031-03-27';
const sides = [
  { actor: 'p-maric', name: 'Ilan Maric', role: 'agent' },
  { actor: 'p-oduya', name: 'Selma Oduya', role: 'agent' },
] as const;

const nextRound = { kind: 'meeting', plover: 'CONSULT', status: 'planned' } as const;
const observers = { kind: 'delivery', plover: 'AID', status: 'planned' } as const;
const trucks = { kind: 'delivery', plover: 'AID', status: 'claimed' } as const;
const may = {
  date: '2031-05-01',
  end: null,
  precision: 'month',
  basis: '“in May”, in a report of 2031-04-12',
  spans: passage('budget-row', 'in May').spans,
} as const;
const forty = {
  what: 'observers',
  value: 40,
  qualifier: null,
  spans: passage('budget-row', 'forty').spans,
};

/** Newest first, the undated last. */
export const events: readonly EventRow[] = [
  {
    ...observers,
    id: 'e-observers',
    date: may,
    place: null,
    participants: [],
    quantities: [{ what: 'observers', value: 40, qualifier: null }],
    names: [],
    reports: [
      reportOf('budget-row', 'the first forty observers would arrive in May', 'arrive', {
        ...observers,
        date: may,
        quantities: [forty],
        statements: ['s-budget-row-2'],
      }),
    ],
    origins: [
      { name: 'The Harbour Tribune', article: 'a-budget-row', carriedBy: [], why: 'It reports this in its own words.' },
    ],
  },
  {
    ...talks,
    id: 'e-talks',
    date: day('bridge-talks', '2031-03-26', 'on Wednesday', wednesday),
    place: 'Harbour City',
    participants: sides,
    quantities: [],
    names: ['Sel bridge'],
    reports: [
      reportOf('bridge-talks', 'Talks on the Sel bridge resume after nine days', 'Talks', {
        ...talks,
        date: day('bridge-talks', '2031-03-26', 'on Wednesday', wednesday),
        place: { name: 'Harbour City', spans: passage('bridge-talks', 'HARBOUR CITY').spans },
        participants: [
          { ...sides[0], spans: passage('bridge-talks', 'Ilan Maric').spans },
          { ...sides[1], spans: passage('bridge-talks', 'Selma Oduya').spans },
        ],
      }),
      reportOf('lantern-bridge', 'Bridge talks are on again', 'talks', talks),
    ],
    origins: [
      {
        name: 'Northern Wire',
        article: 'a-bridge-talks',
        carriedBy: ['a-lantern-bridge'],
        why: 'The Port Lantern runs the text of Northern Wire.',
      },
    ],
  },
  {
    ...nextRound,
    id: 'e-next-round',
    date: null,
    place: null,
    participants: [],
    quantities: [],
    names: [],
    reports: [
      reportOf('bridge-talks', 'The next round is planned for 3 April.', 'round', {
        ...nextRound,
        date: day('bridge-talks', '2031-04-03', '3 April', '“3 April”, in a report of 2031-03-27'),
      }),
      reportOf('lantern-bridge', 'The next round is planned for 5 April, at the ferry house.', 'round', {
        ...nextRound,
        date: day('lantern-bridge', '2031-04-05', '5 April', '“5 April”, in a report of 2031-03-28'),
        place: { name: 'the ferry house', spans: passage('lantern-bridge', 'the ferry house').spans },
      }),
    ],
    origins: [
      { name: 'Northern Wire', article: 'a-bridge-talks', carriedBy: [], why: 'It reports this in its own words.' },
      {
        name: 'The Port Lantern',
        article: 'a-lantern-bridge',
        carriedBy: [],
        why: 'It reports this in its own words.',
      },
    ],
  },
  {
    ...trucks,
    id: 'e-trucks',
    date: null,
    place: null,
    participants: [],
    quantities: [],
    names: [],
    reports: [
      reportOf('first-snow', 'thirty trucks had crossed', 'crossed', {
        ...trucks,
        quantities: [{ what: 'trucks', value: 30, qualifier: null, spans: passage('first-snow', 'thirty').spans }],
      }),
    ],
    origins: [
      { name: 'The Harbour Tribune', article: 'a-first-snow', carriedBy: [], why: 'It reports this in its own words.' },
    ],
  },
];

const wire = '“within a week, if the guns stay quiet.”';
const copied = `HARBOUR CITY (Northern Wire) - Vardania’s foreign minister, Ilan Maric, said on Wednesday that the crossing could open ${wire}`;

export const copies: readonly CopyRow[] = [
  {
    id: 'f-bridge',
    first: briefOf(articleOf('bridge-talks')),
    owner: { name: 'Northern Wire', why: 'The Port Lantern credits it.' },
    copies: [
      {
        article: briefOf(articleOf('lantern-bridge')),
        from: briefOf(articleOf('bridge-talks')),
        manner: 'cut',
        also: ['rewritten'],
        share: 0.624,
        passages: [
          {
            here: find(articleOf('lantern-bridge').text, copied),
            there: find(articleOf('bridge-talks').text, copied),
            likeness: 1,
          },
        ],
        dropped: passage('bridge-talks', '“The bridge is a symbol,” one of them added.').spans,
        added: passage('lantern-bridge', 'The next round is planned for 5 April, at the ferry house.').spans,
      },
    ],
  },
];

/** Newest first. */
export const conflicts: readonly ConflictRow[] = [
  {
    id: 'c-trucks',
    kind: 'count',
    revision: false,
    within: true,
    differs: 'Vardania counts thirty trucks, Ostrel eleven.',
    sides: [
      {
        article: briefOf(articleOf('first-snow')),
        passage: passage('first-snow', 'thirty trucks had crossed'),
        says: 'thirty trucks',
        copies: [],
      },
      {
        article: briefOf(articleOf('first-snow')),
        passage: passage('first-snow', 'it had counted eleven'),
        says: 'eleven',
        copies: [],
      },
    ],
    event: 'e-trucks',
    statements: ['s-first-snow-2'],
  },
  {
    id: 'c-next-round',
    kind: 'date',
    revision: true,
    within: false,
    differs: 'Northern Wire has the next round on 3 April, The Port Lantern, a day later, on 5 April.',
    sides: [
      {
        article: briefOf(articleOf('bridge-talks')),
        passage: passage('bridge-talks', 'planned for 3 April'),
        says: '3 April',
        copies: [],
      },
      {
        article: briefOf(articleOf('lantern-bridge')),
        passage: passage('lantern-bridge', 'planned for 5 April'),
        says: '5 April',
        copies: [],
      },
    ],
    event: 'e-next-round',
    statements: [],
  },
];

export const leafletBounds: Bounds = {
  after: '2031-03-27',
  before: '2031-06-04',
  best: '2031-06-02',
  evidence: [
    {
      bound: 'before',
      day: '2031-06-04',
      why: 'A report of 2031-06-04 has the trucks counted.',
      passage: passage('leaflet', 'We will count the trucks ourselves'),
      other: 'a-first-snow',
    },
  ],
};

export const reliances: readonly RelianceRow[] = [
  {
    outlet: 'The Port Lantern',
    on: 'Northern Wire',
    kind: 'credit',
    articles: 1,
    examples: [
      {
        article: briefOf(articleOf('lantern-bridge')),
        passage: passage('lantern-bridge', '(Northern Wire)'),
        statement: null,
      },
    ],
  },
  {
    outlet: 'The Port Lantern',
    on: 'Northern Wire',
    kind: 'copy',
    articles: 1,
    examples: [{ article: briefOf(articleOf('lantern-bridge')), passage: null, statement: null }],
  },
];

/** What one article has beside another: the copy of bridge-talks differs from it in the next round. */
export function beside(left: ArticleView, right: ArticleView): Beside {
  const copy = right.copies?.copies.find((c) => c.article.id === right.article.id && c.from.id === left.article.id);
  const speakers = new Set(left.statements.map((s) => s.speakers[0]?.name ?? 'Speaker left open'));
  return {
    right,
    share: { left: copy ? 0.4 : 0, right: copy?.share ?? 0 },
    shared: (copy?.passages ?? []).map(({ here, there, likeness }) => ({
      here: there,
      there: here,
      likeness,
      quotation: false,
    })),
    differences: copy
      ? [
          {
            kind: 'figure',
            what: 'the next round',
            left: passage('bridge-talks', '3 April'),
            right: passage('lantern-bridge', '5 April'),
          },
        ]
      : [],
    onlyLeft: [...speakers].map((speaker) => ({
      speaker,
      statements: left.statements
        .filter((s) => (s.speakers[0]?.name ?? 'Speaker left open') === speaker)
        .map(({ id }) => id),
    })),
    onlyRight: [],
  };
}
