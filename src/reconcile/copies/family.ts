/**
 * A family of copies: takes the articles that go back to one text and their links, gives which came first, whose the
 * text is, and what each copy took, dropped and added. Pure; the order of what it takes changes nothing.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import { type Article, publishedDay } from '../../model/article.ts';
import type { Copied, CopyFamily, CopyLink } from '../../model/copy.ts';
import { contentId } from '../../model/id.ts';
import type { Span } from '../../text/span.ts';
import { mannersOf, sharedWords, wordsIn } from './manner.ts';
import { passagesOf } from './passages.ts';
import { credits, type Shared, sharedText } from './shared.ts';
import { bodyOf } from './words.ts';

/** `articles` are two or more, every one reachable from every other by `links`. */
export function familyOf(articles: readonly Article[], links: readonly CopyLink[], dossier: Lookup): CopyFamily {
  const agency = agencyOf(articles, dossier);
  const ordered = inOrder(articles, agency, dossier);
  const [first, ...rest] = ordered;
  if (first === undefined) throw new RangeError('A family of no articles.');
  return {
    id: contentId('f', ...articles.map((article) => article.id).sort()),
    first: first.id,
    owner: ownerOf(first, agency, ordered, dossier),
    copies: rest.map((copy, i) => copied(copy, sourceOf(copy, ordered.slice(0, i + 1), links))),
  };
}

/** The agency that most of the articles credit or name; of several the first by name. Null when none credits any. */
function agencyOf(articles: readonly Article[], dossier: Lookup): string | null {
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
function inOrder(articles: readonly Article[], agency: string | null, dossier: Lookup): Article[] {
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

function ownerOf(
  first: Article,
  agency: string | null,
  articles: readonly Article[],
  dossier: Lookup,
): CopyFamily['owner'] {
  if (isBy(first, agency, dossier))
    return { name: agency!, why: `${agency} published it first, and others credit it.` };
  if (agency !== null) {
    const crediting = articles.filter((article) => creditsIt(article, agency, dossier));
    return { name: agency, why: `${agency} is credited in ${crediting.map((article) => article.file).join(', ')}.` };
  }
  if (first.outlet.value === null) return null;
  const name = outletName(first.outlet.value, dossier);
  return { name, why: `${name} published it first, as far as the record goes, and no agency is credited.` };
}

/** Of those before it the one that it has most of; the head of the family when it is linked with none of them. */
function sourceOf(copy: Article, before: readonly Article[], links: readonly CopyLink[]): Article {
  const shareOf = (other: Article): number => {
    const link = links.find((l) => (l.a === copy.id && l.b === other.id) || (l.b === copy.id && l.a === other.id));
    return link === undefined ? 0 : link.a === copy.id ? link.ofA : link.ofB;
  };
  return before.reduce((best, other) => (shareOf(other) > shareOf(best) ? other : best));
}

function copied(copy: Article, from: Article): Copied {
  const shared = sharedText(copy, from) ?? { pairs: [], ofA: 0, ofB: 0 };
  const [manner, ...also] = mannersOf(copy, from, shared);
  const words = wordsIn(bodyOf(copy).sentences);
  return {
    article: copy.id,
    from: from.id,
    manner: manner!,
    also,
    share: words > 0 ? sharedWords(shared.pairs, 'a') / words : 0,
    passages: passagesOf(copy, from, shared),
    dropped: ownParagraphs(from, shared, 'b'),
    added: ownParagraphs(copy, shared, 'a'),
  };
}

/** Paragraphs of one side of which the other has no sentence. */
function ownParagraphs(article: Article, { pairs }: Shared, side: 'a' | 'b'): Span[] {
  const { paragraphs, sentences } = bodyOf(article);
  const shared = new Set(pairs.map((pair) => sentences[pair[side]]!.paragraph));
  return paragraphs.filter((_, index) => !shared.has(index));
}
