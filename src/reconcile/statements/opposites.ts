/**
 * Two reports of one point of which one has an adjective and the other its denial ("armed", "unarmed"). Takes the
 * reports; gives the disagreement or null. Pure.
 */
import type { Statement } from '../../model/statement.ts';
import type { Item } from '../linking.ts';
import { type Disagreement, reporter } from './conflicts.ts';
import { wordsOf } from './words.ts';

export function oppositesIn(a: Item<Statement>, b: Item<Statement>): Disagreement | null {
  const [one, other] = [writtenBy(a.of), writtenBy(b.of)];
  for (const [here, there, swapped] of [
    [one, other, false],
    [other, one, true],
  ] as const)
    for (const word of here) {
      const positive = /^(?:un|non|in)(\p{L}{3,}(?:ed|al))$/u.exec(word)?.[1];
      // Where one of them has both words, it speaks of two things.
      if (positive === undefined || !there.has(positive) || there.has(word) || here.has(positive)) continue;
      const [first, second] = swapped ? [positive, word] : [word, positive];
      return {
        kind: 'status',
        a: { passage: a.of.content, says: first },
        b: { passage: b.of.content, says: second },
        differs: `${reporter(a)} says “${first}”; ${reporter(b)} says “${second}”.`,
      };
    }
  return null;
}

const writtenBy = (statement: Statement): Set<string> =>
  new Set(wordsOf(statement).all.map(({ as }) => as.toLowerCase()));
