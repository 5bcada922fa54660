/** Articles and statements about invented people, made from the few words that a test cares about. */
import type { Article, Found } from '../../src/model/article.ts';
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
  readonly published?: string | null;
  readonly language?: string;
}

export function article({
  text,
  file = 'report',
  headline,
  outlet,
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
    agency: found(null),
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
