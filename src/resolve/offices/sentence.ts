/** One sentence as claims of office are read from it: its names, its days, what stands in quotation marks. Data and small look-ups. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Cast, Mention } from '../cast.ts';
import { type DateExpression, findDates } from '../dates.ts';

export interface Sentence {
  readonly article: Article;
  readonly span: Span;
  readonly words: string;
  /** People named in it, in order. */
  readonly people: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly dossier: Lookup;
  /** Whether a place of the text stands in quotation marks. */
  quoted(at: number): boolean;
}

export const sentenceAt = (
  article: Article,
  span: Span,
  cast: Cast,
  quotes: readonly Span[],
  dossier: Lookup,
): Sentence => ({
  article,
  span,
  words: article.text.slice(...span),
  people: cast.within(span).filter(({ of, span: name }) => of.kind === 'person' && contains(span, name)),
  dates: findDates(article.text, span, article.published.value),
  dossier,
  quoted: (at) => quotes.some(([start, end]) => start <= at && at < end),
});

/** The day, `YYYY-MM-DD`, that the sentence gives nearest to `at`; null when it gives none. */
export function dayNear({ dates }: Sentence, at: number): string | null {
  const days = dates.filter(({ date, precision }) => date !== null && (precision === 'day' || precision === 'time'));
  const distance = ({ span }: DateExpression): number => (span[0] >= at ? span[0] - at : at - span[1]);
  const nearest = days.sort((a, b) => distance(a) - distance(b))[0];
  return nearest && distance(nearest) <= 60 ? nearest.date!.slice(0, 10) : null;
}
