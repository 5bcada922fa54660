/**
 * The report's own sentence around words of it, for a brief that quotes where it cannot retell, and what that sentence
 * says beside a statement. Takes the article; gives words, in their order. Pure.
 */
import type { StatementHere } from '../model/statement.ts';
import { sentences } from '../text/sentences.ts';
import { hull, type Span, slice } from '../text/span.ts';
import type { Readable } from './data.ts';

/** Of source, cue and content, in that order. */
export const spansOf = ({ source, cue, content }: Pick<StatementHere, 'source' | 'cue' | 'content'>): readonly Span[] =>
  [source, cue, content].flatMap((passage) => passage?.spans ?? []);

/** From the beginning of the sentence in which the words begin to the end of that in which they end, within their paragraphs. */
export function ownSentence({ text, furniture }: Readable, spans: readonly Span[]): Span {
  const [start, end] = hull(spans);
  const paragraphEnd = text.indexOf('\n\n', end);
  // A date or headline before the first sentence is no part of it.
  const before = furniture.map(({ span }) => span[1]).filter((at) => at <= start);
  const paragraph: Span = [
    Math.max(text.lastIndexOf('\n\n', start) + 1, ...before),
    paragraphEnd < 0 ? text.length : paragraphEnd,
  ];
  const touched = sentences(text, paragraph).filter(([from, to]) => from < end && start < to);
  return touched.length === 0 ? [start, end] : hull(touched);
}

/** The words of that sentence before the statement ends that are in none of its parts. */
export function wordsBeside(article: Readable, statement: StatementHere): string {
  const spans = [...spansOf(statement)].sort((a, b) => a[0] - b[0]);
  const left: string[] = [];
  let at = ownSentence(article, spans)[0];
  for (const [start, end] of spans) {
    if (at < start) left.push(slice(article.text, [at, start]));
    at = Math.max(at, end);
  }
  return left.join(' ');
}
