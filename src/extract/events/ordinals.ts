/** Which of its kind: "their third meeting", "for a fourth time", "the second version". Gives number and span. */
import type { Span } from '../../text/span.ts';

const words = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const number = `(${words.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
const counted =
  '(?:time|version|draft|round|meeting|encounter|summit|session|visit|trip|call|conversation|exchange|swap|vote|truce|ceasefire|package|attack|group|stage|plan|talks|face-to-face|tranche|shipment|paper)';
const ordinal = new RegExp(`(?<![\\p{L}-])${number}\\s+(?:(?:[\\p{L}-]+)\\s+){0,3}?${counted}s?(?![\\p{L}])`, 'iu');

export function ordinalIn(text: string, within: Span): { readonly value: number; readonly span: Span } | null {
  const match = ordinal.exec(text.slice(...within));
  if (!match) return null;
  const word = match[1]!.toLowerCase();
  const start = within[0] + match.index;
  return { value: Number.parseInt(word, 10) || words.indexOf(word) + 1, span: [start, start + word.length] };
}
