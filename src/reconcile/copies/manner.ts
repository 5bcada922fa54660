/** In what manner one article copies another: takes the two and what they share, gives manners, the main one first. Pure. */
import type { Article } from '../../model/article.ts';
import type { CopyManner } from '../../model/copy.ts';
import type { Pair } from './alignment.ts';
import type { Shared } from './shared.ts';
import { bodyOf, type Sentence } from './words.ts';

/** Shared sentences have this share of their words in common, or the copy is rewritten. */
const leastUnaltered = 0.9;
/** A copy with so much of the other's sentences cut nothing worth telling; with less than half of them it is mainly cut. */
const leastUncut = 0.9;

/** What shares no sentence with `from`, and is held by another copy only, counts as rewritten. */
export function mannersOf(copy: Article, from: Article, { pairs }: Shared): CopyManner[] {
  if (pairs.length === 0) return ['rewritten'];
  const [here, there] = [bodyOf(copy).sentences, bodyOf(from).sentences];
  const kept = sharedSentences(pairs, 'b', there) / wordsIn(there);
  const cut = kept < leastUncut;
  const manners: CopyManner[] = [];
  if (commonShare(pairs, here, there) < leastUnaltered) manners.push('rewritten');
  if (cut && kept < 0.5) manners.push('cut');
  if (isReordered(pairs)) manners.push('reordered');
  if (cut && kept >= 0.5) manners.push('cut');
  if (isRespelled(pairs, here, there)) manners.push('respelled');
  return manners.length > 0 ? manners : ['verbatim'];
}

/** How many words of one side stand in the other. */
export const sharedWords = (pairs: readonly Pair[], side: 'a' | 'b'): number =>
  new Set(pairs.flatMap((pair) => pair.matched.map((match) => `${pair[side]} ${match[side === 'a' ? 0 : 1]}`))).size;

export const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, s) => sum + s.words.length, 0);

/** Words in those sentences of one side that the other has, be it in part. */
const sharedSentences = (pairs: readonly Pair[], side: 'a' | 'b', sentences: readonly Sentence[]): number =>
  wordsIn(sentences.filter((_, index) => pairs.some((pair) => pair[side] === index)));

/** Of the words in sentences that both have, the share that both have. */
const commonShare = (pairs: readonly Pair[], here: readonly Sentence[], there: readonly Sentence[]): number =>
  (sharedWords(pairs, 'a') + sharedWords(pairs, 'b')) /
  (sharedSentences(pairs, 'a', here) + sharedSentences(pairs, 'b', there));

/** Whether a passage stands before one that it stands after in the other; sentences that trade places are enough. */
const isReordered = (pairs: readonly Pair[]): boolean =>
  pairs.some((pair, i) => i > 0 && pair.a > pairs[i - 1]!.a && pair.b < pairs[i - 1]!.b);

const isRespelled = (pairs: readonly Pair[], here: readonly Sentence[], there: readonly Sentence[]): boolean =>
  pairs.some((pair) => pair.matched.some(([i, j]) => here[pair.a]!.words[i]!.form !== there[pair.b]!.words[j]!.form));
