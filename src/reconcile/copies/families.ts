/** Whose words a passage is: takes families of copies, answers for any article and spans. Pure. */
import type { CopyFamily } from '../../model/copy.ts';
import type { Span } from '../../text/span.ts';

export interface Families {
  /** The article that these words of `article` go back to: itself when they are its own. */
  originOf(article: string, spans: readonly Span[]): string;
  familyOf(article: string): CopyFamily | null;
}

export function families(all: readonly CopyFamily[]): Families {
  const of = new Map(all.flatMap((f) => [f.first, ...f.copies.map((c) => c.article)].map((id) => [id, f] as const)));
  return { originOf: (article) => article, familyOf: (article) => of.get(article) ?? null };
}
