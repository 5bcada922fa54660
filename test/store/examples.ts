/** Articles and statements about invented people, made from the few words that a test cares about. */

import type { Article, Found } from '../../src/model/article.ts';
import type { Conflict } from '../../src/model/conflict.ts';
import type { CopyFamily } from '../../src/model/copy.ts';
import type { Event, EventReport } from '../../src/model/event.ts';
import { contentId } from '../../src/model/id.ts';
import type { Speaker, Statement } from '../../src/model/statement.ts';
import type { Reading } from '../../src/store/write.ts';

const found = (value: string | null | undefined): Found<string> =>
  value ? { value, from: 'given' } : { value: null, reason: 'not said' };

export interface ArticleWords {
  readonly text: string;
  readonly file?: string;
  readonly headline?: string;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly published?: string | null;
  readonly language?: string;
}

export function article({
  text,
  file = 'report',
  headline,
  outlet,
  agency,
  published,
  language = 'en',
}: ArticleWords): Article {
  return {
    id: contentId('a', text, headline ?? '', published ?? ''),
    file,
    origin: `reports/${file}.txt`,
    text,
    furniture: [],
    headline: found(headline),
    outlet: found(outlet),
    byline: found(null),
    agency: found(agency),
    published: found(published),
    url: found(null),
    language: { value: language, from: 'detected' },
  };
}

export function speaker(name: string, party: string | null = null): Speaker {
  return {
    actor: contentId('p', 'person', name),
    name,
    type: 'person',
    party,
    role: null,
    basis: 'named',
    evidence: [],
  };
}

/** A statement whose content is these words of the article's text. */
export function statement(of: Article, content: string, more: Partial<Statement> = {}): Statement {
  const start = of.text.indexOf(content);
  if (start < 0) throw new Error(`“${content}” is not in the article`);
  return {
    id: contentId('s', of.id, String(start), content),
    article: of.id,
    kind: 'direct',
    source: null,
    cue: null,
    content: { text: content, spans: [[start, start + content.length]] },
    speakers: [],
    open: 'no one is named',
    via: [],
    said: null,
    ...more,
  };
}

/** A report of a meeting, read from these words of the article's text. */
export function eventReport(of: Article, words: string, more: Partial<EventReport> = {}): EventReport {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article`);
  return {
    id: contentId('r', of.id, String(start), words),
    article: of.id,
    kind: 'meeting',
    plover: 'CONSULT',
    status: 'happened',
    denied: false,
    passage: { text: words, spans: [[start, start + words.length]] },
    trigger: [start, start + words.length],
    date: null,
    place: null,
    participants: [],
    absent: [],
    quantities: [],
    ordinal: null,
    names: [],
    statements: [],
    ...more,
  };
}

/** What these reports say together, told by the first of them. */
export const eventOf = ([first, ...others]: readonly EventReport[], more: Partial<Event> = {}): Event => ({
  id: contentId('e', ...[first!, ...others].map(({ id }) => id).sort()),
  kind: first!.kind,
  plover: first!.plover,
  status: first!.status,
  date: first!.date,
  place: first!.place?.name ?? null,
  participants: first!.participants,
  quantities: [],
  names: [],
  reports: [first!, ...others].map(({ id }) => id),
  origins: [],
  ...more,
});

/** The first article's text, run by the others. */
export const familyOf = (first: Article, ...copies: Article[]): CopyFamily => ({
  id: contentId('f', ...[first, ...copies].map(({ id }) => id).sort()),
  first: first.id,
  owner: { name: first.outlet.value ?? 'nobody', why: 'it came first' },
  copies: copies.map(({ id }) => ({
    article: id,
    from: first.id,
    manner: 'verbatim',
    also: [],
    share: 0.75,
    passages: [],
    dropped: [],
    added: [],
  })),
});

/** Two articles that give another toll. */
export const conflictOf = (a: Article, b: Article, more: Partial<Conflict> = {}): Conflict => ({
  id: contentId('c', a.id, b.id, more.kind ?? 'toll'),
  kind: 'toll',
  revision: false,
  within: false,
  differs: 'One gives nine killed, the other four.',
  sides: [a, b].map(({ id }) => ({ article: id, passage: { text: '', spans: [] }, says: 'nine killed', copies: [] })),
  event: null,
  statements: [],
  ...more,
});

export const spokenBy = (...speakers: Speaker[]): Partial<Statement> => ({ speakers, open: null });

export const on = (date: string): Partial<Statement> => ({
  said: { date, precision: 'day', basis: 'in the text', spans: [] },
});

export const reading = (of: Article, ...statements: Statement[]): Reading => ({
  article: of,
  statements,
  events: [],
  offices: [],
  reliances: [],
  keys: new Map(),
  fingerprint: 'reader-1',
  unread: null,
});
