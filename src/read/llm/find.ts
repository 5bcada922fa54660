/**
 * Where words stand in a text: takes words as a language model wrote them, gives every span of the text that has them.
 * The spans hold the text's own characters; words that are not there give none.
 */
import type { Span } from '../../text/span.ts';

const quoteMarks = '["“”„‟«»‹›\'’‘‚‛`´]+';
/** More places than that no honest words have in a part of an article. */
const most = 100;
const letter = '[\\p{L}\\p{N}\\p{M}]';

/**
 * Spans inside `[from, to)` that hold exactly `words`; if there are none, those that differ from them only in white
 * space or in the form of quotation marks. None begins or ends inside a word. In order, the first hundred; they may
 * overlap.
 */
export function find(text: string, words: string, [from, to]: Span): Span[] {
  const wanted = words.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted) || wanted.length > 2 * (to - from)) return [];
  const exact = matches(text, literal(wanted), wanted, [from, to]);
  return exact.length > 0 ? exact : matches(text, tolerant(wanted), wanted, [from, to]);
}

function matches(text: string, pattern: string, wanted: string, [from, to]: Span): Span[] {
  const open = new RegExp(`^${letter}`, 'u').test(wanted) ? `(?<!${letter})` : '';
  const close = new RegExp(`${letter}$`, 'u').test(wanted) ? `(?!${letter})` : '';
  const expression = new RegExp(`${open}${pattern}${close}`, 'gu');
  expression.lastIndex = from;
  const out: Span[] = [];
  for (
    let match = expression.exec(text);
    match && match.index < to && out.length < most;
    match = expression.exec(text)
  ) {
    const end = match.index + match[0].length;
    if (end <= to) out.push([match.index, end]);
    // Past a whole character: from the middle of a surrogate pair the expression would step back to its start.
    expression.lastIndex = match.index + String.fromCodePoint(text.codePointAt(match.index)!).length;
  }
  return out;
}

/** A run of marks stands for any other run, so that two apostrophes may stand for one mark; no pattern backtracks. */
const tolerant = (wanted: string): string =>
  wanted
    .split(new RegExp(`(\\s+|${quoteMarks})`, 'u'))
    .map((piece, i) => (i % 2 === 0 ? literal(piece) : /^\s/.test(piece) ? '\\s+' : quoteMarks))
    .join('');

const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
