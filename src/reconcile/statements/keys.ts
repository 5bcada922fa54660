/**
 * What a statement is looked up by: runs of its words, whoever is said to have spoken them, and its telling words
 * beside whoever spoke. Takes a statement with its article; gives a bounded number of integers. Pure.
 */

import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { key } from '../key.ts';
import { citedBy, headOf, outletsOf } from './relation.ts';
import { gramsOf } from './runs.ts';
import { common, wordsOf } from './words.ts';

/** Of each sort. Of more runs the smallest hashes stay (Broder 1997), so that two reports keep the same ones. */
const most = { quoted: 24, unquoted: 8, telling: 10, plain: 6 };

export function keysOf(item: Item<Statement>): number[] {
  const { all, quoted, point } = wordsOf(item.of);
  const smallest = (keys: Iterable<number>, n: number) => [...new Set(keys)].sort((a, b) => a - b).slice(0, n);
  const grams = (words: typeof all) => gramsOf(words).map((gram) => key('words', gram));
  // The most telling words, the longest first: a short word is more often shared by chance.
  const telling = [...point]
    .filter(([, weight]) => weight > common)
    .map(([stem]) => positive(stem))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most.telling);
  // A point made in common words alone is looked up by two of them together.
  const plain = telling.length > 2 ? [] : [...point.keys()].sort().slice(0, most.plain);
  const pairs = plain.flatMap((one, i) => plain.slice(i + 1).map((other) => `${one} ${other}`));
  // A telling word that both quote counts twice: it can be all that they quote.
  const marked = new Set(quoted.map(({ stem }) => stem));
  const spoken = sourcesOf(item).flatMap((source) => [
    ...telling.map((stem) => key('point', source, stem)),
    ...pairs.map((pair) => key('pair', source, pair)),
    ...telling.filter((stem) => marked.has(stem)).map((stem) => key('quoted', source, stem)),
  ]);
  return [
    ...new Set([
      ...smallest(grams(quoted), most.quoted),
      ...smallest(grams(all.filter((word) => !word.quoted)), most.unquoted),
      ...spoken,
    ]),
  ];
}

/** "Unarmed" is looked up as "armed": reports that contradict each other must meet. */
const positive = (stem: string): string => stem.replace(/^un(?=.{3})/, '');

/** Named speakers; for a described one its noun, and the outlet that it spoke to or that is cited for it. */
function sourcesOf(item: Item<Statement>): string[] {
  const sources = new Set<string>();
  let described = item.of.speakers.length === 0;
  for (const { actor, name, type } of item.of.speakers) {
    if (actor !== null && type !== 'outlet') sources.add(actor);
    else described = true;
    const head = actor === null ? headOf(name) : null;
    if (head !== null) sources.add(`the ${head}`);
  }
  if (described) for (const outlet of [...outletsOf(item), ...citedBy(item)]) sources.add(`in ${fold(outlet)}`);
  return [...sources].slice(0, 4);
}
