/** Which article of a family came first and whose text it is: takes the family's articles and the dossier's outlets. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import { type Article, publishedDay } from '../../model/article.ts';
import type { CopyFamily } from '../../model/copy.ts';
import { credits } from './shared.ts';

/** The agency that most of the articles credit or name; of several the first by name. Null when none credits any. */
export function agencyOf(articles: readonly Article[], dossier: Lookup): string | null {
  const credited = [...new Set(articles.map((a) => a.agency.value).filter((name) => name !== null))].sort();
  const by = (name: string): number => articles.filter((article) => credits(article, name)).length;
  const [name] = credited.sort((x, y) => by(y) - by(x));
  return name === undefined ? null : outletName(name, dossier);
}

const outletName = (name: string, dossier: Lookup): string => dossier.outlet(name)?.name ?? name;

/** Whether an agency published it itself. */
const isBy = (article: Article, agency: string | null, dossier: Lookup): boolean =>
  agency !== null && article.outlet.value !== null && outletName(article.outlet.value, dossier) === agency;

const creditsIt = (article: Article, agency: string | null, dossier: Lookup): boolean =>
  article.agency.value !== null && outletName(article.agency.value, dossier) === agency;

/**
 * By publication; one without a date comes last. The agency's own comes before all that credit it, and before those of
 * its day: a client's clock may be ahead.
 */
export function inOrder(articles: readonly Article[], agency: string | null, dossier: Lookup): Article[] {
  const credited = articles.some((article) => creditsIt(article, agency, dossier) && !isBy(article, agency, dossier));
  const days = articles
    .map(publishedDay)
    .filter((day) => day !== null)
    .sort();
  const rank = (article: Article): number =>
    isBy(article, agency, dossier) && (credited || publishedDay(article) === days[0]) ? 0 : 1;
  const when = (article: Article): string => {
    const published = article.published.value;
    if (published === null) return '~';
    // A day alone stands for its end, so that it is not taken to precede an hour of that day.
    if (published.length <= 10) return `${published}T~`;
    return new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(published) ? published : `${published}Z`).toISOString();
  };
  return [...articles].sort((x, y) => rank(x) - rank(y) || compareText(when(x), when(y)) || compareText(x.id, y.id));
}

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

export function ownerOf(
  first: Article,
  agency: string | null,
  articles: readonly Article[],
  dossier: Lookup,
): CopyFamily['owner'] {
  if (isBy(first, agency, dossier))
    return { name: agency!, why: `${agency}, the agency that is credited, published it itself.` };
  if (agency !== null) {
    const crediting = articles.filter((article) => creditsIt(article, agency, dossier));
    return { name: agency, why: `${agency} is credited in ${crediting.map((article) => article.file).join(', ')}.` };
  }
  if (first.outlet.value === null) return null;
  const name = outletName(first.outlet.value, dossier);
  return { name, why: `${name} published it first, as far as the record goes, and no agency is credited.` };
}
