/** Rows as the service gives them, for tests of how they leave the program. The people and states are invented. */
import type { Speaker } from '../../src/model/statement.ts';
import type {
  ActorRow,
  ArticleBrief,
  ArticleRow,
  ConflictRow,
  CopyRow,
  EventReportRow,
  EventRow,
  StatementRow,
} from '../../src/service/types.ts';

export const kovel: Speaker = {
  actor: 'dana-kovel',
  name: 'Dana Kovel',
  type: 'person',
  party: 'Arvenia',
  role: 'foreign minister',
  basis: 'surname',
  evidence: [[12, 22]],
};
export const officials: Speaker = {
  actor: null,
  name: 'two officials',
  type: null,
  party: 'Toskara',
  role: null,
  basis: 'unnamed',
  evidence: [],
};

export const statement = (changes: Partial<StatementRow> = {}): StatementRow => ({
  id: 's-1',
  article: {
    id: 'a-1',
    file: 'courier',
    headline: 'Crossing to open',
    outlet: 'Northern Courier',
    agency: null,
    published: '2031-03-14',
  },
  kind: 'mixed',
  source: { text: 'Kovel', spans: [[60, 65]] },
  cue: { text: 'said', spans: [[66, 70]] },
  content: {
    text: 'the crossing … “in May”',
    spans: [
      [30, 42],
      [71, 79],
    ],
  },
  speakers: [kovel],
  open: null,
  via: [{ actor: null, name: 'Selva Press', spans: [[90, 101]] }],
  said: { date: '2031-03-13', precision: 'day', basis: '“on Thursday”, in a report of 2031-03-14', spans: [[80, 88]] },
  ...changes,
});

export const article = (changes: Partial<ArticleRow> = {}): ArticleRow => ({
  id: 'a-1',
  file: 'courier',
  headline: 'Crossing to open',
  outlet: 'Northern Courier',
  agency: null,
  published: '2031-03-14',
  language: 'en',
  statements: 2,
  unread: null,
  ...changes,
});

export const actor = (changes: Partial<ActorRow> = {}): ActorRow => ({
  id: 'dana-kovel',
  name: 'Dana Kovel',
  type: 'person',
  party: 'Arvenia',
  known: true,
  statements: 2,
  articles: 1,
  first: '2031-03-13',
  last: '2031-03-14',
  ...changes,
});

const courier: ArticleBrief = {
  id: 'a-1',
  file: 'courier',
  headline: 'Crossing to open',
  outlet: 'Northern Courier',
  agency: null,
  published: '2031-03-14',
};
export const gazette: ArticleBrief = {
  id: 'a-2',
  file: 'gazette',
  headline: 'Shots at the crossing',
  outlet: 'Selva Gazette',
  agency: null,
  published: '2031-03-15T09:30:00+02:00',
};

export const eventReport = (changes: Partial<EventReportRow> = {}): EventReportRow => ({
  id: 'r-1',
  article: courier,
  kind: 'attack',
  plover: 'ASSAULT',
  status: 'happened',
  denied: false,
  passage: { text: 'shots at the ferry wounded at least three', spans: [[30, 71]] },
  trigger: [30, 35],
  date: { date: '2031-03-13', end: null, precision: 'day', basis: '“on Thursday”', spans: [[72, 83]] },
  place: { name: 'Selva', spans: [[90, 95]] },
  participants: [],
  absent: [],
  quantities: [{ what: 'wounded', value: 3, qualifier: 'at least', spans: [[51, 71]] }],
  ordinal: null,
  names: [],
  statements: ['s-1'],
  ...changes,
});

export const event = (changes: Partial<EventRow> = {}): EventRow => ({
  id: 'e-1',
  kind: 'attack',
  plover: 'ASSAULT',
  status: 'happened',
  date: { date: '2031-03-13', end: null, precision: 'day', basis: '“on Thursday”', spans: [[72, 83]] },
  place: 'Selva',
  participants: [{ actor: null, name: 'gunmen', role: 'agent' }],
  quantities: [{ what: 'wounded', value: 4, qualifier: null }],
  names: ['Grey Heron'],
  reports: [
    eventReport(),
    eventReport({
      id: 'r-2',
      article: gazette,
      passage: { text: 'four were wounded', spans: [[12, 29]] },
      date: null,
      place: null,
      quantities: [{ what: 'wounded', value: 4, qualifier: null, spans: [[12, 29]] }],
      statements: [],
    }),
  ],
  origins: [{ name: 'Northern Courier', article: 'a-1', carriedBy: ['a-2'], why: 'The Gazette cites it.' }],
  ...changes,
});

export const family = (changes: Partial<CopyRow> = {}): CopyRow => ({
  id: 'f-1',
  first: courier,
  owner: { name: 'Selva Press', why: 'Both credit it.' },
  copies: [
    {
      article: gazette,
      from: courier,
      manner: 'cut',
      also: ['reordered'],
      share: 0.624,
      passages: [
        { here: [0, 40], there: [100, 140], likeness: 1 },
        { here: [50, 90], there: [10, 50], likeness: 0.9 },
      ],
      dropped: [[200, 260]],
      added: [],
    },
  ],
  ...changes,
});

export const conflict = (changes: Partial<ConflictRow> = {}): ConflictRow => ({
  id: 'c-1',
  kind: 'toll',
  revision: false,
  within: false,
  differs: 'The Courier counts at least three wounded, the Gazette two.',
  sides: [
    { article: courier, passage: { text: 'at least three', spans: [[57, 71]] }, says: 'at least three', copies: [] },
    { article: gazette, passage: { text: 'two', spans: [[12, 15]] }, says: 'two', copies: [courier] },
  ],
  event: 'e-1',
  statements: ['s-1', 's-2'],
  ...changes,
});

/** Chunks as the service's pages come, from arrays. */
export async function* chunks<Row>(...lists: readonly (readonly Row[])[]): AsyncGenerator<{ rows: readonly Row[] }> {
  for (const rows of lists) yield { rows };
}

export async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
