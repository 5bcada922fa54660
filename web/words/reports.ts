/** What a report is called by: its outlet, else the agency that it credits, which is not the same. Takes reports; gives text. */
import type { Article } from '../../src/model/article.ts';
import type { ArticleBrief } from '../../src/service/types.ts';
import * as dates from './dates.ts';

/** As much of a whole article as is shown beside something of it. */
export const briefOf = ({ id, file, headline, outlet, agency, published }: Article): ArticleBrief => ({
  id,
  file,
  headline: headline.value,
  outlet: outlet.value,
  agency: agency.value,
  published: published.value,
});

/** `Northern Wire`, `Tidewire (credited)`, else the name of the file. */
export const nameOf = ({ outlet, agency, file }: Pick<ArticleBrief, 'outlet' | 'agency' | 'file'>): string =>
  outlet ?? (agency === null ? file : `${agency} (credited)`);

/** With the day, so that two reports of one outlet can be told apart: `Tidewire (credited), 4 Sept 2031`. */
export const nameAndDay = (article: ArticleBrief): string =>
  `${nameOf(article)}, ${article.published === null ? 'undated' : dates.day(article.published.slice(0, 10))}`;
