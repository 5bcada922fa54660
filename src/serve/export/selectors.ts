/**
 * Words in a text as W3C's Web Annotation selects them (Web Annotation Data Model, 4.2.4 and 4.2.5). Takes a text and
 * spans in UTF-16 code units; gives selectors, which count code points. Pure.
 */
import type { Span } from '../../text/span.ts';

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** Code points before the first one, and before the first one after. */
  readonly start: number;
  readonly end: number;
}
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units of text on each side of a quote: enough to tell it from the same words elsewhere. */
const beside = 32;

/** A function, so that the text is gone through once for all of its spans. */
export function selectorsOf(text: string): (span: Span) => [TextPositionSelector, TextQuoteSelector] {
  const pairs = pairsIn(text);
  return ([start, end]) => [
    { type: 'TextPositionSelector', start: start - below(pairs, start), end: end - below(pairs, end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - beside)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + beside))),
    },
  ];
}

/** Where the second halves of surrogate pairs stand. */
function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index + 1);
  return pairs;
}

/** How many of the sorted places lie before the offset. */
function below(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Not between the halves of a surrogate pair. */
const whole = (text: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at + 1 : at);
