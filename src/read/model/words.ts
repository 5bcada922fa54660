/**
 * Takes a text, gives the words as the model knows them: a run of letters, marks, digits and underscores (with the
 * zero-width characters between them), or any other single character that is not white space. Alters nothing.
 */
import type { Span } from '../../text/span.ts';

/** Character classes: letters and their like; soft hyphen and zero-width characters, which belong to a word inside it. */
const word = /[\p{L}\p{N}\p{M}_]+(?:[\u00ad\u200b-\u200d\u2060]+[\p{L}\p{N}\p{M}_]+)*|[^\p{L}\p{N}\p{M}_\s]/gu;

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Whether a line ends between the word before and this one. */
  readonly newLine: boolean;
}

/** The words of the text in order, without those that touch a skipped span. `skipped` is in any order and may overlap. */
export function* wordsIn(text: string, skipped: readonly Span[] = []): Generator<Word> {
  const holes = skipped.toSorted((a, b) => a[0] - b[0]);
  let hole = 0;
  let last = 0;
  let lineEnd = text.indexOf('\n');
  for (const match of text.matchAll(word)) {
    const form = match[0];
    const start = match.index;
    const end = start + form.length;
    while (hole < holes.length && holes[hole]![1] <= start) hole++;
    if (hole < holes.length && holes[hole]![0] < end) continue;
    if (lineEnd >= 0 && lineEnd < last) lineEnd = text.indexOf('\n', last);
    yield { start, end, form, newLine: lineEnd >= 0 && lineEnd < start };
    last = end;
  }
}
