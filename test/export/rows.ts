/** Rows as the service gives them, for tests of how they leave the program. The people and states are invented. */
import type { Speaker } from '../../src/model/statement.ts';
import type { ActorRow, ArticleRow, StatementRow } from '../../src/service/types.ts';

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

/** Chunks as the service's pages come, from arrays. */
export async function* chunks<Row>(...lists: readonly (readonly Row[])[]): AsyncGenerator<{ rows: readonly Row[] }> {
  for (const rows of lists) yield { rows };
}

export async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
