/**
 * Whose account each report is: takes the reports of one event and the families of copies, gives them in the order of
 * publication, each with the article its words go back to. Pure.
 */
import type { Families } from '../copies/families.ts';
import type { Report } from './likeness.ts';
import { inOrder } from './order.ts';

export interface Account extends Report {
  /** Id of the article whose words these are: its own, when nothing says otherwise. */
  readonly origin: string;
}

export const accountsOf = (reports: readonly Report[], families: Families): Account[] =>
  [...reports]
    .sort(inOrder)
    .map((report) => ({ ...report, origin: families.originOf(report.article.id, report.of.passage.spans) }));

/** How an article is called in a sentence. */
export const nameOf = ({ article }: Report): string => article.outlet ?? article.agency ?? article.file;
