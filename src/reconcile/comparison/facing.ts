/** Words of two articles that face each other: takes shared sentences and quotations, gives both with the words that both have. */
import type { Article } from '../../model/article.ts';
import type { Span } from '../../text/span.ts';
import type { Shared } from '../copies/shared.ts';
import { commonSubsequence } from '../copies/subsequence.ts';
import { bodyOf, isCommon, type Word } from '../copies/words.ts';

export interface Facing {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Indexes of words that are the same, names spelled differently among them. */
  readonly matched: readonly (readonly [left: number, right: number])[];
}

export function facingSentences(left: Article, right: Article, { pairs }: Shared): Facing[] {
  const [here, there] = [bodyOf(left).sentences, bodyOf(right).sentences];
  return pairs.map(({ a, b, matched }) => ({ left: here[a]!.words, right: there[b]!.words, matched }));
}

/** A quotation that both have must have this share of its words in common. */
const leastLikeness = 0.6;

/** Quotations that both have, whole or in part, in the order of the left article. */
export function facingQuotations(left: Article, right: Article): Facing[] {
  const others = quotationsOf(right);
  return quotationsOf(left).flatMap((words) => {
    const facing = others
      .map((other) => face(words, other))
      .filter((one) => isOne(one))
      .sort((x, y) => y.matched.length - x.matched.length);
    return facing.slice(0, 1);
  });
}

/** From the first to the last word of each side. */
export const spansOf = ({ left, right }: Facing): readonly [Span, Span] => [
  [left[0]!.at[0], left.at(-1)!.at[1]],
  [right[0]!.at[0], right.at(-1)!.at[1]],
];

/** Share of words in common, from 0 to 1. */
export const likenessOf = ({ left, right, matched }: Facing): number =>
  (2 * matched.length) / (left.length + right.length);

/** A single word counts when it tells something ("compelling"); what was cut short must be most of what is left. */
function isOne(facing: Facing): boolean {
  const { left, right, matched } = facing;
  if (matched.every(([i]) => isCommon(left[i]!.form))) return false;
  const held = matched.length / Math.min(left.length, right.length);
  return likenessOf(facing) >= leastLikeness || (held >= 0.8 && matched.length >= 4);
}

function face(left: readonly Word[], right: readonly Word[]): Facing {
  const forms = (words: readonly Word[]): string[] => words.map((word) => word.form);
  const weights = left.map((word) => (isCommon(word.form) ? 0.5 : 1));
  return { left, right, matched: commonSubsequence(forms(left), forms(right), weights) };
}

/** The words of each stretch inside quotation marks. */
function quotationsOf(article: Article): Word[][] {
  const runs = new Map<number, Word[]>();
  for (const { words } of bodyOf(article).sentences)
    for (const word of words.filter(({ quoted }) => quoted)) runs.set(word.run, [...(runs.get(word.run) ?? []), word]);
  return [...runs.values()];
}
