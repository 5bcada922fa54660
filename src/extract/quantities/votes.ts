/**
 * Votes: how many were for and against. Takes a stretch of text, gives the two figures of "voted 61 to 58". `for` are
 * those for what was done, in the words as they stand: of "voted 61 to 58 to reject", and of "rejected 58-61", the 61. English.
 */
import type { Quantity } from '../../model/event.ts';
import { type Span, slice } from '../../text/span.ts';

const noun = '(?:\\s+(?:votes?|members|deputies|lawmakers|delegates|senators|seats))?';
const number = '(\\d{1,3}(?:,\\d{3})*)';
const verb =
  '(?:vot(?:ed|es|ing)|vote|ballot|passed|approved|adopted|ratified|backed|rejected|defeated|carried|elected|accepted|endorsed|threw|thrown|turned\\s+down|put\\s+off|postponed|decided|agreed|refused|supported|opposed)';
/** "voted 61 to 58", "approved by 61 votes to 58", "by a vote of 61-58", "rejected it, 61 against 58". */
const both = new RegExp(
  `(?<![\\p{L}-])(?:${verb}(?![\\p{L}-])[^.;\\n\\d]{0,60}?|by\\s+(?=[\\d,]+\\s+votes\\s))(?<![\\p{L}\\d.,-])${number}${noun}(?:\\s+(?:to|against)\\s+|\\s?[-–—]\\s?)${number}${noun}(?![\\d\\p{L}]|[.,:-]\\d|\\s*(?:%|per ?cent|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))`,
  'giu',
);
/** "61 voted in favour", "58 deputies against", "with 12 abstentions". */
const one = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}${noun}(?:\\s+(?:vot(?:ed|es|ing)|were|was|came out))?\\s+(?:(for(?=[\\s,.;]+(?:and\\b|\\d|it\\b|the (?:bill|motion|plan|resolution|law)|$))|in favou?r)|(against|opposed)|(abstain(?:ed|ing)|abstentions))(?![\\p{L}])`,
  'giu',
);
const voting = /(?<!\p{L})(?:vot(?:e|ed|es|ing)|ballot|poll|abstain(?:ed|ing)?|abstentions)(?!\p{L})/iu;

/** In no order; empty where nobody votes. */
export function votesIn(text: string, within: Span): Quantity[] {
  const stretch = slice(text, within);
  const found: Quantity[] = [];
  const give = (what: string, digits: string, at: number): void => {
    const start = within[0] + at;
    found.push({
      what,
      value: Number(digits.replaceAll(',', '')),
      qualifier: null,
      spans: [[start, start + digits.length]],
    });
  };
  for (const match of stretch.matchAll(both)) {
    const second = match[0].lastIndexOf(match[2]!);
    const first = match[0].lastIndexOf(match[1]!, second - 1);
    const [a, b] = [Number(match[1]!.replaceAll(',', '')), Number(match[2]!.replaceAll(',', ''))];
    // "Rejected 58-61": more were for rejecting it.
    const turned = a < b && /^(?:reject|defeat)/i.test(match[0]);
    // "Passed 10 to 15 checkpoints" is no vote, "passed by 61 to 58" is.
    const votes = /^(?:vot|ballot)/i.test(match[0]) || a > b || /by\s+$/i.test(match[0].slice(0, first));
    const things = /^\s+\p{L}{3,}s(?!\p{L})/u.test(stretch.slice(match.index + match[0].length));
    if ((!votes && !turned) || things) continue;
    give(turned ? 'against' : 'for', match[1]!, match.index + first);
    give(turned ? 'for' : 'against', match[2]!, match.index + second);
  }
  if (voting.test(stretch))
    for (const match of stretch.matchAll(one))
      give(match[2] ? 'for' : match[3] ? 'against' : 'abstentions', match[1]!, match.index);
  return found;
}
