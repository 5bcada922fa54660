/**
 * Two reports of one point of which one has an adjective and the other its denial ("armed", "unarmed"). Takes the
 * reports; gives the disagreement or null. Pure.
 */

import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { type Disagreement, reporter } from './disagreement.ts';
import { wordsOf } from './words.ts';

export function oppositesIn(a: Item<Statement>, b: Item<Statement>): Disagreement | null {
  const [one, other] = [phrases(a.of), phrases(b.of)];
  for (const word of new Set([...one.keys(), ...other.keys()])) {
    const positive = /^(?:un|non|in)(\p{L}{3,}(?:ed|al))$/u.exec(word)?.[1];
    if (positive === undefined) continue;
    const [first, second] = one.has(word) ? [word, positive] : [positive, word];
    // Where one of them has both words, it speaks of two things.
    if (!one.has(first) || !other.has(second) || one.has(second) || other.has(first)) continue;
    const [says, against] = [one.get(first)!, other.get(second)!];
    return {
      kind: 'status',
      a: { passage: a.of.content, says },
      b: { passage: b.of.content, says: against },
      differs: `${reporter(a)} has “${says}”; ${reporter(b)} has “${against}”.`,
    };
  }
  return null;
}

/** Each word in lower case, with what it may belong to: "unarmed", "unarmed League observers". */
function phrases(statement: Statement): Map<string, string> {
  const { all } = wordsOf(statement);
  return new Map(
    all.map(({ as }, i) => {
      const following = all.slice(i + 1, i + 3);
      const end = following.findIndex(({ weight }) => weight === 0);
      const nouns = following.slice(0, end < 0 ? 2 : end).map((word) => word.as);
      return [as.toLowerCase(), [as.toLowerCase(), ...nouns].join(' ')];
    }),
  );
}
