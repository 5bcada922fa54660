/** Makes reports and statements for tests from their words: spans are looked up, so that they cannot be wrong. */
import type { Article, Found } from '../../src/model/article.ts';
import type { Carrier, Passage, Said, Speaker, Statement, StatementKind } from '../../src/model/statement.ts';
import { type Span, wordsOf } from '../../src/text/span.ts';

export const given = <T>(value: T): Found<T> => ({ value, from: 'given' });
export const missing = (reason: string): Found<string> => ({ value: null, reason });

export function report(file: string, text: string, known: Partial<Article>): Article {
  const nothing = missing('The text does not say.');
  return {
    id: `a-${file}`,
    file,
    origin: `reports/${file}.txt`,
    text,
    furniture: [],
    headline: nothing,
    outlet: nothing,
    byline: nothing,
    agency: nothing,
    published: nothing,
    url: nothing,
    language: { value: 'en', from: 'detected' },
    ...known,
  };
}

/** Where `words` stand in a text for the first time at or after `from`. */
export function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return [start, start + words.length];
}

interface Marks {
  /** Where to begin looking for source and cue, when they stand in the text before. */
  readonly near?: string;
  readonly kind: StatementKind;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string | readonly string[];
  readonly speakers?: readonly Speaker[];
  readonly open?: string;
  readonly via?: readonly Carrier[];
  readonly said?: Said;
}

export function statements(article: Article, marks: readonly Marks[]): Statement[] {
  return marks.map((mark, index) => {
    const near = mark.near === undefined ? 0 : find(article.text, mark.near)[0];
    const passage = (words: string | readonly string[], from = near): Passage => {
      const spans = [words].flat().map((part) => find(article.text, part, from));
      return { text: wordsOf(article.text, spans), spans };
    };
    return {
      id: `s-${article.file}-${index + 1}`,
      article: article.id,
      kind: mark.kind,
      source: mark.source === undefined ? null : passage(mark.source),
      cue: mark.cue === undefined ? null : passage(mark.cue),
      content: passage(mark.content, 0),
      speakers: mark.speakers ?? [],
      open: mark.open ?? null,
      via: mark.via ?? [],
      said: mark.said ?? null,
    };
  });
}
