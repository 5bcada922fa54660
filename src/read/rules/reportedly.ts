/**
 * Words that attribute to nobody named:
 *
 *     The plan reportedly includes a ferry.     The ferry is said to be late.     The vote is expected to fail.
 *     ^^^^^^^^            ^^^^^^^^^^^^^^^^ content                        ^^^^^^^^^^
 *
 * Takes a paragraph and a token; gives an attribution without a source, or null when no such words stand there.
 */
import { contentEnd } from './clauses.ts';
import type { Found } from './found.ts';
import { nounPhraseBefore } from './phrases.ts';
import type { Paragraph, Range } from './tokens.ts';

export function reportedly(p: Paragraph, at: number, sentence: Range, taken: readonly boolean[]): Found | null {
  const [floor, end] = sentence;
  const word = p.tokens[at]!.lower;
  if (/^(?:reportedly|allegedly|purportedly|supposedly)$/.test(word)) {
    const content = around(p, at, at + 1, floor, end, taken);
    return content && { source: null, cue: [[at, at + 1]], content };
  }
  if (
    !/^(?:said|believed|thought|reported|expected|alleged|rumou?red|understood)$/.test(word) ||
    p.tokens[at + 1]?.lower !== 'to'
  )
    return null;
  let from = at - 1;
  while (from > floor && p.tokens[from]!.pos === 'ADV') from--;
  if (!/^(?:is|are|was|were)$/.test(p.tokens[from]?.lower ?? '')) return null;
  const content = around(p, from, at + 1, floor, end, taken);
  return content && { source: null, cue: [[from, at + 1]], content };
}

/** The subject before the cue and what follows it. */
function around(
  p: Paragraph,
  from: number,
  to: number,
  floor: number,
  end: number,
  taken: readonly boolean[],
): Range[] | null {
  let group = from;
  while (group > floor && p.tokens[group - 1]!.pos === 'AUX') group--;
  const subject = nounPhraseBefore(p, group, floor);
  const rest = contentEnd(p, to, end, taken);
  if (!subject || taken[subject[0]] || taken[from] || rest <= to) return null;
  return group < from
    ? [
        [subject[0], from],
        [to, rest],
      ]
    : [subject, [to, rest]];
}
