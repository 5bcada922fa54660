/** Two reports that count the unnamed sources of one story differently. Takes the reports; gives the disagreement or null. Pure. */

import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { type Disagreement, reporter } from './disagreement.ts';
import { citedBy, outletsOf } from './relation.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const counted = new RegExp(
  `^(?:(?<word>${numbers.join('|')})|(?<figure>\\d{1,2}))\\s+(?:\\p{L}[\\p{L}’'-]*\\s+){0,2}\\p{L}+s\\b`,
  'iu',
);

/** Only where one report gives the outlet of the other for it: else each may have sources of its own. */
export function countsDiffer(a: Item<Statement>, b: Item<Statement>): Disagreement | null {
  const cites = (x: Item<Statement>, y: Item<Statement>) => citedBy(x).some((name) => outletsOf(y).includes(name));
  const [one, other] = [sourcesOf(a.of), sourcesOf(b.of)];
  if (one === null || other === null || one.count === other.count || !(cites(a, b) || cites(b, a))) return null;
  return {
    kind: 'count',
    a: one,
    b: other,
    differs: `${reporter(a)} has it from ${one.says}; ${reporter(b)} from ${other.says}.`,
  };
}

/** "Two officials": how many; null when the source is named or not counted. */
function sourcesOf({ source, speakers }: Statement) {
  if (source === null || speakers.some(({ actor }) => actor !== null)) return null;
  const match = counted.exec(source.text);
  if (match?.groups === undefined) return null;
  const { word, figure } = match.groups;
  const count = word === undefined ? Number(figure) : numbers.indexOf(word.toLowerCase()) + 1;
  return { count, passage: source, says: match[0].charAt(0).toLowerCase() + match[0].slice(1) };
}
