/** Whose words a passage is: takes families of copies, answers for any article and spans. Pure. */
import type { Copied, CopyFamily } from '../../model/copy.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface Families {
  /** The article that these words of `article` go back to: itself when they are its own. */
  originOf(article: string, spans: readonly Span[]): string;
  familyOf(article: string): CopyFamily | null;
}

export function families(all: readonly CopyFamily[]): Families {
  const familyOf = new Map<string, CopyFamily>();
  const copiedOf = new Map<string, Copied>();
  for (const family of all) {
    familyOf.set(family.first, family);
    for (const copied of family.copies) {
      familyOf.set(copied.article, family);
      copiedOf.set(copied.article, copied);
    }
  }
  const originOf = (article: string, spans: readonly Span[]): string => {
    const copied = copiedOf.get(article);
    const passages = copied?.passages.filter(({ here }) => spans.some((span) => overlaps(span, here))) ?? [];
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    const shared = passages.reduce((sum, { here }) => sum + covered(spans, here), 0);
    // An article comes before its copies in a family, so that this ends.
    return copied && length > 0 && shared * 2 >= length
      ? originOf(
          copied.from,
          passages.map(({ there }) => there),
        )
      : article;
  };
  return { originOf, familyOf: (article) => familyOf.get(article) ?? null };
}

/** How much of `spans` stands in `span`. */
const covered = (spans: readonly Span[], [from, to]: Span): number =>
  spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
