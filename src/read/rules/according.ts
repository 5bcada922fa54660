/**
 * A source that is introduced by a preposition:
 *
 *     The ferry was late, according to two officials.     According to the paper, the ferry was late.
 *     ^^^^^^^^^^^^^^^^^^ content                                                  ^^^^^^^^^^^^^^^^^^ content
 *
 * Takes a paragraph and a token; gives the attribution in tokens, or null when no such phrase starts there.
 */
import { contentEnd } from './clauses.ts';
import type { Found } from './found.ts';
import { nounPhraseAfter } from './phrases.ts';
import type { Paragraph, Range } from './tokens.ts';

export function according(p: Paragraph, at: number, sentence: Range, taken: readonly boolean[]): Found | null {
  const [floor, end] = sentence;
  const cueEnd = p.tokens[at]!.lower === 'according' && p.tokens[at + 1]?.lower === 'to' ? at + 2 : null;
  if (cueEnd === null) return null;
  const source = nounPhraseAfter(p, cueEnd, end, true);
  if (!source) return null;
  const cue: Range[] = [[at, cueEnd]];
  const opens = at === floor || (at === floor + 1 && /^(?:but|and|also|still)$/.test(p.tokens[floor]!.lower));
  if (opens) {
    const narrow = nounPhraseAfter(p, cueEnd, end)!;
    let comma = narrow[1];
    while (comma < end && p.tokens[comma]!.text !== ',') comma++;
    if (comma >= end - 1) return null;
    const to = contentEnd(p, comma + 1, end, taken);
    return to > comma + 1 ? { source: narrow, cue, content: [[comma + 1, to]] } : null;
  }
  let from = at;
  while (from > floor && !taken[from - 1] && p.tokens[from - 1]!.text !== ';') from--;
  let to = at;
  while (to > from && /^[,—–-]$/.test(p.tokens[to - 1]!.text)) to--;
  while (from < to && /^(?:but|and|,|so|yet)$/.test(p.tokens[from]!.lower)) from++;
  // Within a taken sentence there is nothing left to attribute but a quotation just before.
  if (to - from < 2) return null;
  return { source, cue, content: [[from, to]] };
}
