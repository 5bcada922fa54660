/** Figures of the same thing that two articles give differently: takes both with their events, gives differences. Pure. */
import type { EventReport, Quantity } from '../../model/event.ts';
import type { ArticleView, Difference } from '../../model/listing.ts';
import { wordsOf } from '../../text/span.ts';

/** For events that both report: what they count alike and figure otherwise. In the order of the left article's events. */
export function figures(left: ArticleView, right: ArticleView): Difference[] {
  return left.events.flatMap((event) => {
    const same = right.events.find(({ id }) => id === event.id);
    if (same === undefined) return [];
    const [own, other] = [quantitiesOf(event.reports, left), quantitiesOf(same.reports, right)];
    return [...new Set(own.map(({ what }) => what))].flatMap((what): Difference[] => {
      const here = own.filter((quantity) => quantity.what === what);
      const there = other.filter((quantity) => quantity.what === what);
      if (there.length === 0 || here.some((one) => there.some((two) => says(one) === says(two)))) return [];
      return [{ kind: 'figure', what, left: passage(left, here[0]!), right: passage(right, there[0]!) }];
    });
  });
}

type Report = Pick<EventReport, 'quantities'> & { readonly article: { readonly id: string } };
const quantitiesOf = (reports: readonly Report[], { article }: ArticleView): Quantity[] =>
  reports.filter((report) => report.article.id === article.id).flatMap((report) => report.quantities);

const says = ({ value, qualifier }: Quantity): string => `${qualifier?.toLowerCase() ?? ''} ${value}`;

const passage = ({ article }: ArticleView, { spans }: Quantity): Difference['left'] => ({
  text: wordsOf(article.text, spans),
  spans,
});
