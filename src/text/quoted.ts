/** Whether a content is quoted: takes spans and the text's quotations, gives the kind. */
import { type Quotation, quotedParts } from './quotes.ts';
import type { Span } from './span.ts';

/** `direct` when every letter and digit of the content stands in quotation marks, `indirect` when none does, else `mixed`. */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotes: readonly Quotation[],
): 'direct' | 'indirect' | 'mixed' {
  let quoted = 0;
  let all = 0;
  for (const span of content) {
    all += letters(text.slice(span[0], span[1]));
    for (const [start, end] of quotedParts(span, quotes)) quoted += letters(text.slice(start, end));
  }
  if (quoted === 0) return 'indirect';
  return quoted >= all ? 'direct' : 'mixed';
}

const letters = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
