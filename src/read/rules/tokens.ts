/**
 * A paragraph as the rules see it: tokens with parts of speech, sentences and quotations as token ranges.
 * Takes text; gives offsets into it; never alters it. Parts of speech are wink-nlp's.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Quotation } from '../../text/quotes.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech. */
  readonly pos: string;
  /** Index of the outermost quotation it stands in, or -1; the marks themselves belong to theirs. */
  readonly quote: number;
}

/** `[from, to)` in tokens of one paragraph. */
export type Range = readonly [from: number, to: number];

export interface Paragraph {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  /** For each quotation that this paragraph has a part of, by its index in `quotes`. */
  readonly quoted: ReadonlyMap<number, Range>;
  readonly quotes: readonly Quotation[];
}

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** `quoteAt` gives the index in `quotes` of the outermost quotation at an offset, or -1. */
export function analyse(
  text: string,
  span: Span,
  quotes: readonly Quotation[],
  quoteAt: (offset: number) => number,
): Paragraph {
  const doc = nlp.readDoc(text.slice(span[0], span[1])).tokens();
  const values = doc.out(its.value) as string[];
  const tags = doc.out(its.pos) as string[];
  const spaces = doc.out(its.precedingSpaces) as string[];
  const tokens: Token[] = [];
  let at = span[0];
  for (const [i, value] of values.entries()) {
    at += spaces[i]?.length ?? 0;
    // The tagger keeps every character but may fold white space; look a little ahead rather than lose the place.
    const found = text.startsWith(value, at) ? at : text.indexOf(value, at);
    if (found < 0 || found + value.length > span[1]) continue;
    at = found + value.length;
    if (!value.trim()) continue;
    const quote = quoteAt(found);
    tokens.push({
      start: found,
      end: at,
      text: value,
      lower: value.toLowerCase().replace(/’/g, "'"),
      pos: tags[i] ?? 'X',
      quote,
    });
  }
  return { text, span, tokens, sentences: sentenceRanges(text, span, tokens), quoted: quotedRanges(tokens), quotes };
}

function sentenceRanges(text: string, span: Span, tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const [, end] of sentences(text, span)) {
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (to > from) ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

function quotedRanges(tokens: readonly Token[]): Map<number, Range> {
  const ranges = new Map<number, Range>();
  for (const [i, token] of tokens.entries()) {
    if (token.quote < 0) continue;
    ranges.set(token.quote, [ranges.get(token.quote)?.[0] ?? i, i + 1]);
  }
  return ranges;
}

export const spanOf = (p: Paragraph, [from, to]: Range): Span => [p.tokens[from]!.start, p.tokens[to - 1]!.end];

/** The last token inside the quotation that is no quotation mark: what it ends with, as a rule a stop or a comma. */
export function lastWord(p: Paragraph, [from, to]: Range): string {
  for (let i = to - 1; i >= from; i--) if (!/^["'“”‘’«»]+$/.test(p.tokens[i]!.text)) return p.tokens[i]!.text;
  return '';
}

/** A look-up of the outermost quotation at an offset; offsets must be asked for in rising order. */
export function outermost(quotes: readonly Quotation[]): (offset: number) => number {
  const spans = quotes
    .flatMap((q, index) => (q.depth === 0 ? q.spans.map((span) => ({ span, index })) : []))
    .sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.span[1] <= offset) next++;
    const here = spans[next];
    return here && here.span[0] <= offset ? here.index : -1;
  };
}
