/** One sentence as claims of office are read from it: its names, its days, what stands in quotation marks. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Mention } from '../cast.ts';
import type { DateExpression } from '../dates.ts';
import type { Scene } from '../scene.ts';

export interface Sentence {
  readonly article: Article;
  readonly span: Span;
  readonly words: string;
  /** People named in it, in order. */
  readonly people: readonly Mention[];
  readonly dates: readonly DateExpression[];
  /** Those of its whole paragraph. */
  readonly around: readonly DateExpression[];
  readonly dossier: Lookup;
  /** Whether a place of the text stands in quotation marks. */
  quoted(at: number): boolean;
}

/** `within` is the sentence, `around` the days of its paragraph, `quotes` what the article has in quotation marks. */
export const sentenceOf = (
  article: Article,
  within: Span,
  around: readonly DateExpression[],
  quotes: readonly Span[],
  { cast, dossier }: Scene,
): Sentence => ({
  article,
  span: within,
  words: article.text.slice(...within),
  people: cast.within(within).filter(({ of, span }) => of.kind === 'person' && contains(within, span)),
  dates: around.filter(({ span }) => contains(within, span)),
  around,
  dossier,
  quoted: (at) => quotes.some(([start, end]) => start <= at && at < end),
});

/** Characters between a verb and the day that is its own, at most. */
const near = 60;

/** The day, `YYYY-MM-DD`, that the sentence gives nearest to `at`; null when it gives none near. */
export function dayNear({ dates }: Sentence, at: number): string | null {
  const distance = ({ span }: DateExpression): number => (span[0] >= at ? span[0] - at : at - span[1]);
  const nearest = dates
    .filter(({ date, precision }) => date !== null && (precision === 'day' || precision === 'time'))
    .sort((a, b) => distance(a) - distance(b))[0];
  return nearest && distance(nearest) <= near ? nearest.date!.slice(0, 10) : null;
}

/** Days back from a report to a day, or to the first day of a longer time, that its news can be of. */
const news = { day: 7, longer: 45 };

/** Whether a time that a report names is history to it rather than news, by `margin` days more; what is not known is not. */
export function isHistory({ date, precision }: DateExpression, published: string | null, margin = 0): boolean {
  if (date === null) return false;
  if (published === null) return precision === 'year' || precision === 'season';
  const days = (Date.parse(published) - Date.parse(date.slice(0, 10))) / 86_400_000;
  return days > margin + (precision === 'day' || precision === 'time' ? news.day : news.longer);
}
