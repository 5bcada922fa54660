/** What an issue's position is called as a concept of Discourse Network Analyzer, which knows no issues. Pure. */

import { cut } from '../text/plain.ts';

/** Characters of a short text at most. */
export const longest = 190;
/** A question that is cut keeps at least this much. */
const leastQuestion = 40;

/** `QUESTION: LABEL`. The question gives way first: it is the label that tells the positions of an issue apart. */
export function conceptName(question: string, label: string): string {
  const asked = question.replace(/[?？]\s*$/, '');
  const room = Math.max(longest - label.length - 2, leastQuestion);
  return cut(`${cut(asked, room)}: ${label}`, longest);
}
