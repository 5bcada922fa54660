/**
 * Whether two statements are one: takes both with their articles, gives how sure that is from 0 to 1, or null. Pure and
 * symmetric. Different points of one speech are different statements; rather two statements than one of two points.
 */

import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { areOfOneSide, areToldApart, type Relation, relationOf } from './relation.ts';
import { sharedRuns } from './runs.ts';
import { common, type Words, wordsOf } from './words.ts';

/** Days apart at which the same point is still the same telling of it, not the point made again. */
const longestGap = 10;
/** Days apart up to which it hardly can be another: the further apart, the more must be the same. */
const shortGap = 3;
/** Days between publications up to which a long quotation is looked for again. */
export const mostDays = 90;

export function sameness(one: Item<Statement>, other: Item<Statement>): number | null {
  if (one.of.id === other.of.id) return null;
  // In one order: sums of fractions are not the same in both.
  const [a, b] = one.of.id < other.of.id ? [one, other] : [other, one];
  const own = a.article.id === b.article.id;
  if (publishedApart(a, b) > mostDays) return null;
  if (own && areToldApart(a, b)) return null;
  const relation = relationOf(a, b);
  const gap = own ? 0 : gapOf(a, b);
  const words = sameWords(a, b, relation, gap);
  if (words !== null) return words;
  if ((gap ?? 0) > longestGap || relation === 'other' || relation === 'open') return null;
  return samePoint(a, b, relation, gap);
}

/** The day of saying where it is known, else of publication; null where neither is. */
export const dayOf = ({ of: { said }, article }: Item<Statement>): string | null =>
  said !== null && /^(?:day|time)$/.test(said.precision)
    ? said.date.slice(0, 10)
    : (article.published?.slice(0, 10) ?? null);

/** 0 where either is undated. */
function publishedApart({ article: a }: Item<Statement>, { article: b }: Item<Statement>): number {
  if (a.published === null || b.published === null) return 0;
  return Math.abs(Date.parse(a.published.slice(0, 10)) - Date.parse(b.published.slice(0, 10))) / 86_400_000;
}

/** null where a day is not known. */
function gapOf(a: Item<Statement>, b: Item<Statement>): number | null {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === null || other === null ? null : Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** The same quotation, or the same words throughout. */
function sameWords(a: Item<Statement>, b: Item<Statement>, relation: Relation, gap: number | null): number | null {
  const [x, y] = [wordsOf(a.of), wordsOf(b.of)];
  const quoted = sharedRuns(x.quoted, y.quoted);
  const all = sharedRuns(x.all, y.all);
  const recent = (gap ?? 0) <= longestGap;
  const close = gap !== null && gap <= shortGap && a.article.id !== b.article.id;
  const long = quoted.words >= 4 && quoted.weight >= (quoted.ofShorter >= 0.75 ? 1.5 : 2);
  if (long && quoted.ofShorter >= (close ? 0.6 : 0.8)) {
    // Words that somebody else is said to have spoken must be all but the whole of both, and more than a stock phrase.
    if (relation !== 'other') return recent || quoted.weight > 4 ? score(quoted.ofShorter) : null;
    const saying =
      Math.min(x.quoted.length, y.quoted.length) > 4 && (gap !== null || quoted.weight > 4 || areOfOneSide(a, b));
    return recent && saying && quoted.weight >= 2 && quoted.ofLonger >= 0.7 ? score(quoted.ofLonger) : null;
  }
  if (relation === 'other' || !recent || all.words < 6 || all.weight < 2.5 || all.ofShorter < 0.75) return null;
  const ofLonger = relation !== 'open' ? 0.4 : (gap ?? 0) <= shortGap ? 0.6 : 0.9;
  return all.ofLonger >= ofLonger ? score(all.ofShorter) : null;
}

/** At least so much in common, of the point that has less to it and of both together, by how the sources stand to each other. */
const least: Readonly<Record<'same' | 'near' | 'cited', { weight: number; ofLess: number; ofBoth: number }>> = {
  same: { weight: 2, ofLess: 0.55, ofBoth: 0.34 },
  near: { weight: 3, ofLess: 0.8, ofBoth: 0.5 },
  cited: { weight: 1.8, ofLess: 0.55, ofBoth: 0.15 },
};

function samePoint(
  a: Item<Statement>,
  b: Item<Statement>,
  relation: 'same' | 'near' | 'cited',
  gap: number | null,
): number | null {
  const [x, y] = [wordsOf(a.of), wordsOf(b.of)];
  const close = gap !== null && gap <= shortGap;
  const weights = [...x.point].map(([stem, weight]) => Math.min(weight, y.point.get(stem) ?? 0));
  const weight = sum(weights);
  const [less, more] = [sum(x.point.values()), sum(y.point.values())].sort((a, b) => a - b) as [number, number];
  if (less === 0) return null;
  const ofLess = weight / less;
  const ofBoth = weight / (less + more - weight);
  // To deny a thing and to say it share most of their words.
  if (x.negated !== y.negated && (ofLess < 0.9 || ofBoth < 0.6)) return null;
  const wanted = least[relation];
  const alone = close && a.article.id !== b.article.id ? 1 + common : 2;
  if (relation === 'same' && quoteAlike(x, y) && weight >= alone && ofLess >= wanted.ofLess) return score(ofLess);
  return weight >= wanted.weight &&
    ofLess >= wanted.ofLess &&
    ofBoth >= wanted.ofBoth + (gap !== null && gap > shortGap ? 0.15 : 0)
    ? score((ofLess + ofBoth) / 2)
    : null;
}

/** Whether every telling word that one quotes the other quotes too: “grotesque” alone can be all that is quoted. */
function quoteAlike(x: Words, y: Words): boolean {
  const [one, two] = [x, y].map(
    (words) => new Set(words.quoted.filter(({ weight }) => weight === 1).map(({ stem }) => stem)),
  );
  const shared = [...one!].filter((stem) => two!.has(stem)).length;
  return shared > 0 && shared === Math.min(one!.size, two!.size);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
const score = (share: number): number => Math.round(Math.min(1, share) * 1000) / 1000;
