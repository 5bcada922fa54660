/** The order of publication: takes what was read from articles, gives which comes first. Pure. */

import type { Item } from '../../model/listing.ts';
import type { Span } from '../../text/span.ts';

/** By time of publication, undated articles last, then by article and place in its text. */
export const inOrder = (
  a: Item<{ readonly content: { readonly spans: readonly Span[] } }>,
  b: Item<{ readonly content: { readonly spans: readonly Span[] } }>,
): number => {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one !== other) return one - other;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return (a.of.content.spans[0]?.[0] ?? 0) - (b.of.content.spans[0]?.[0] ?? 0);
};

const timeOf = ({ article }: Item<unknown>): number =>
  article.published === null ? Number.MAX_SAFE_INTEGER : Date.parse(article.published);
