/** Which articles go back to one text. Takes articles; gives links, passages and families. Pure; a quotation alone is never a copy. */
import { type Article, publishedDay } from '../../model/article.ts';
import type { Aligned, CopyLink } from '../../model/copy.ts';
import type { Linking } from '../linking.ts';
import { keysOf, leastShared } from './keys.ts';
import { passagesOf } from './passages.ts';
import { sharedText } from './shared.ts';

export { familyOf } from './family.ts';

/** A text is run within days; further apart, what two articles share is what everybody writes. */
const mostDays = 30;

export const copies: Linking<Article, CopyLink> = {
  keys: keysOf,
  least: leastShared,
  days: mostDays,
  compare(x, y) {
    const [a, b] = x.id <= y.id ? [x, y] : [y, x];
    if (daysApart(a, b) > mostDays) return null;
    const shared = sharedText(a, b);
    return shared && { a: a.id, b: b.id, ofA: shared.ofA, ofB: shared.ofB };
  },
};

/** The link between two articles of which somebody knows that they go back to one text, however little they share. */
export function knownCopy(x: Article, y: Article): CopyLink {
  const [a, b] = x.id <= y.id ? [x, y] : [y, x];
  const shared = sharedText(a, b);
  return { a: a.id, b: b.id, ofA: shared?.ofA ?? 0, ofB: shared?.ofB ?? 0 };
}

/** Passages that two articles share beyond quotations that both have, in the order of `a`; `here` is in `a`. */
export function align(a: Article, b: Article): Aligned[] {
  const shared = sharedText(a, b);
  return shared ? passagesOf(a, b, shared) : [];
}

/** 0 when either is undated. */
function daysApart(a: Article, b: Article): number {
  const [day, other] = [publishedDay(a), publishedDay(b)];
  return day === null || other === null ? 0 : Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000;
}
