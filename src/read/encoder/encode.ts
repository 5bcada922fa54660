/** Takes a text, gives the tokens that the model reads and, for each word, its characters in the text; alters nothing. */
import type { Span } from '../../text/span.ts';
import type { Pieces } from '../model/tokens.ts';
import { wordsIn } from '../model/words.ts';
import { featureOf, noFeature, QuoteState } from './features.ts';

/** A half-open range of words, by their number in the article. */
export type Range = readonly [from: number, to: number];

export interface Encoded {
  /** For each token, without the special ones of windows. */
  readonly ids: Int32Array;
  readonly feats: Uint8Array;
  /** The word that the token is of; -1 for a line break. */
  readonly word: Int32Array;
  /** For each word: its characters `[start, end)` in UTF-16 code units, and its first token. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly first: Int32Array;
}

export function encode(text: string, skipped: readonly Span[], pieces: Pieces, lineBreak: number): Encoded {
  const [ids, feats, word]: [number[], number[], number[]] = [[], [], []];
  const [starts, ends, first]: [number[], number[], number[]] = [[], [], []];
  const quotes = new QuoteState();
  for (const { start, end, form, newLine } of wordsIn(text, skipped)) {
    if (newLine) {
      quotes.newLine();
      if (ids.length > 0 && word.at(-1) !== -1) {
        ids.push(lineBreak);
        feats.push(noFeature);
        word.push(-1);
      }
    }
    const own = pieces(form);
    if (own.length === 0) continue;
    const feature = featureOf(form, quotes.next(form));
    first.push(ids.length);
    for (const id of own) {
      ids.push(id);
      feats.push(feature);
      word.push(starts.length);
    }
    starts.push(start);
    ends.push(end);
  }
  return {
    ids: Int32Array.from(ids),
    feats: Uint8Array.from(feats),
    word: Int32Array.from(word),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    first: Int32Array.from(first),
  };
}

/** Whether the word is the first of its line. */
export const startsLine = ({ word, first }: Encoded, w: number): boolean => w === 0 || word[first[w]! - 1] === -1;

/** The characters of a range of words. */
export const charactersOf = ({ starts, ends }: Encoded, [from, to]: Range): Span => [starts[from]!, ends[to - 1]!];

/** The words whose first token is among the tokens `[start, end)`. */
export const wordsAmong = ({ first }: Encoded, start: number, end: number): Range => [
  firstAtLeast(first, start),
  firstAtLeast(first, end),
];

function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
