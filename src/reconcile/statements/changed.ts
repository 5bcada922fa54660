/** Words changed inside a quotation: takes two statements that quote the same, gives a phrase. Pure. */
import type { Statement } from '../../model/statement.ts';
import { gapsBetween, tells, written } from './aligned.ts';
import { wordsOf } from './words.ts';

/**
 * `“winning” for “losing”`: what the second has, for what the first has. At most two words in place of two; null when
 * nothing was changed so. At an end of the quotation as many must go as come: else one of them is only longer.
 */
export function changedWords(first: Statement, other: Statement): string | null {
  const change = gapsBetween(wordsOf(first).quoted, wordsOf(other).quoted).find(
    ({ from, to, inside }) =>
      Math.min(from.length, to.length) > 0 &&
      Math.max(from.length, to.length) <= 2 &&
      (inside || from.length === to.length) &&
      tells([...from, ...to]),
  );
  return change === undefined ? null : `“${written(change.to)}” for “${written(change.from)}”`;
}
