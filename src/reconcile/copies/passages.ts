/** Shared text as passages: takes two articles and what they share, gives pairs of spans, a sentence each. Pure. */
import type { Article } from '../../model/article.ts';
import type { Aligned } from '../../model/copy.ts';
import type { Shared } from './shared.ts';
import { bodyOf } from './words.ts';

/** In the order of `a`; `here` is in `a`. */
export function passagesOf(a: Article, b: Article, { pairs }: Shared): Aligned[] {
  const [here, there] = [bodyOf(a).sentences, bodyOf(b).sentences];
  return pairs.map((pair) => {
    const [s, t] = [here[pair.a]!, there[pair.b]!];
    return { here: s.span, there: t.span, likeness: (2 * pair.matched.length) / (s.words.length + t.words.length) };
  });
}
