/**
 * What two articles have in common beyond what both quote: takes two articles, gives the pairs of sentences that go back
 * to one text, or none when the texts do not. Symmetric; looks at nothing but the two.
 */
import type { Article } from '../../model/article.ts';
import { type Pair, pairsOf } from './alignment.ts';
import { type Body, bodyOf, type Word } from './words.ts';

export interface Shared {
  /** Pairs of sentences, in the order of the first article. */
  readonly pairs: readonly Pair[];
  /** Share of each one's words outside quotations that stands in the other. */
  readonly ofA: number;
  readonly ofB: number;
}

/** Two articles go back to one text when sentences that nobody writes twice have so many telling words in common ... */
const leastTelling = 8;
/**
 * ... and are so much of what the shorter one tells; or so much, when there is only one such sentence, which may be
 * background that many repeat; or so much, when one outlet wrote both: it repeats its own background at length.
 */
const leastShare = 0.15;
const leastShareOfOne = 0.3;
const leastShareOfOwn = 0.5;
/** Two edits of an agency's copy have so many sentences in one order that say the same. */
const leastParallels = 4;

/** Null when the two share no text, or only quotations. */
export function sharedText(a: Article, b: Article): Shared | null {
  if (a.id > b.id) {
    const turned = sharedText(b, a);
    return turned && turn(turned);
  }
  const [bodyA, bodyB] = [bodyOf(a), bodyOf(b)];
  const pairs = pairsOf(bodyA, bodyB);
  const strong = nearest(pairs.filter(isStrong));
  const telling = strong.reduce((sum, pair) => sum + pair.toldTelling, 0);
  const shares = share(strong, bodyA, bodyB);
  const least = sameOutlet(a, b) ? leastShareOfOwn : isMoreThanOne(strong) ? leastShare : leastShareOfOne;
  const copied = telling >= leastTelling && Math.max(shares.ofA, shares.ofB) >= least;
  if (!copied && !areEditsOfOne(a, b, pairs)) return null;
  const kept = nearest(pairs.filter((pair) => isStrong(pair) || isParallel(pair) || isAlike(pair)));
  const { ofA, ofB } = share(kept, bodyA, bodyB);
  return { pairs: withNeighbours(kept, pairs), ofA, ofB };
}

/** Sentences that nobody writes twice: long enough, told in the same words, and not only in names. */
const isStrong = (pair: Pair): boolean =>
  pair.toldWords >= 8 && pair.toldTelling >= 3 && (pair.told >= 0.6 || pair.held >= 0.8);

/** Sentences that say the same in part in the same words, or that introduce the same quotation in the same words. */
const isParallel = (pair: Pair): boolean =>
  (pair.toldWords >= 8 && pair.toldTelling >= 3 && pair.told >= 0.3) || introducesAlike(pair);
const introducesAlike = (pair: Pair): boolean => pair.quotedWords >= 6 && pair.toldWords >= 4 && pair.told >= 0.2;

/** Sentences that are likely to be one in two texts of which it is known that they share some. */
const isAlike = (pair: Pair): boolean => pair.likeness >= 0.5 && pair.matched.length >= 5;

/**
 * Two outlets may each have edited one agency's copy until hardly a run of words is left. They then still credit or cite
 * the agency, tell the same things in the same order in partly the same words, and bring the same quotations in alike.
 */
function areEditsOfOne(a: Article, b: Article, pairs: readonly Pair[]): boolean {
  const parallels = nearest(pairs.filter(isParallel));
  return (
    parallels.some((pair) => pair.told >= 0.5) &&
    parallels.some(introducesAlike) &&
    longestInOrder(parallels) >= leastParallels &&
    agencyOfBoth(a, b) !== null
  );
}

/** An agency that one of the two credits and the other credits or names. */
function agencyOfBoth(a: Article, b: Article): string | null {
  const names = [a.agency.value, b.agency.value].filter((name) => name !== null).sort();
  return names.find((name) => [a, b].every((article) => credits(article, name))) ?? null;
}

/** Whether an article credits an agency or names it anywhere in its text. */
export const credits = (article: Article, name: string): boolean =>
  article.agency.value === name ||
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(
    article.text,
  );

/** A sentence that one of the two repeats is one. */
const isMoreThanOne = (pairs: readonly Pair[]): boolean =>
  new Set(pairs.map((pair) => pair.a)).size > 1 && new Set(pairs.map((pair) => pair.b)).size > 1;

const sameOutlet = (a: Article, b: Article): boolean => a.outlet.value !== null && a.outlet.value === b.outlet.value;

/** Those pairs of which each is the nearest of at least one of its sentences: a sentence may be split in two. */
function nearest(pairs: readonly Pair[]): Pair[] {
  const best = { a: new Map<number, Pair>(), b: new Map<number, Pair>() };
  for (const pair of pairs)
    for (const side of ['a', 'b'] as const) {
      const other = best[side].get(pair[side]);
      if (other === undefined || pair.likeness > other.likeness) best[side].set(pair[side], pair);
    }
  return pairs.filter((pair) => best.a.get(pair.a) === pair || best.b.get(pair.b) === pair);
}

/** With short sentences that stand beside shared ones in both texts and are alike too ("We ride on them"). */
function withNeighbours(kept: readonly Pair[], pairs: readonly Pair[]): Pair[] {
  const at = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const all = new Set(kept);
  const [usedA, usedB] = [new Set(kept.map((p) => p.a)), new Set(kept.map((p) => p.b))];
  for (const pair of all)
    for (const step of [-1, 1]) {
      const beside = at.get(`${pair.a + step} ${pair.b + step}`);
      if (!beside || beside.likeness < 0.5 || usedA.has(beside.a) || usedB.has(beside.b)) continue;
      all.add(beside);
      usedA.add(beside.a);
      usedB.add(beside.b);
    }
  return [...all].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Of the words of each body outside quotations, the share that both have in these pairs. */
function share(pairs: readonly Pair[], a: Body, b: Body): { ofA: number; ofB: number } {
  const of = (body: Body, side: 'a' | 'b'): number => {
    const matched = new Set<Word>();
    for (const pair of pairs)
      for (const indexes of pair.matched) {
        const word = body.sentences[pair[side]]!.words[indexes[side === 'a' ? 0 : 1]]!;
        if (!word.quoted) matched.add(word);
      }
    const told = body.sentences.reduce((sum, s) => sum + s.words.filter((word) => !word.quoted).length, 0);
    return told > 0 ? matched.size / told : 0;
  };
  return { ofA: of(a, 'a'), ofB: of(b, 'b') };
}

/** The most pairs that stand in one order in both texts. */
function longestInOrder(pairs: readonly Pair[]): number {
  const ends: number[] = [];
  for (const [i, pair] of pairs.entries())
    ends[i] =
      1 + Math.max(0, ...pairs.slice(0, i).map((before, k) => (before.a < pair.a && before.b < pair.b ? ends[k]! : 0)));
  return Math.max(0, ...ends);
}

const turn = ({ pairs, ofA, ofB }: Shared): Shared => ({
  pairs: pairs
    .map((pair) => ({ ...pair, a: pair.b, b: pair.a, matched: pair.matched.map(([i, j]) => [j, i] as const) }))
    .sort((x, y) => x.a - y.a || x.b - y.b),
  ofA: ofB,
  ofB: ofA,
});
