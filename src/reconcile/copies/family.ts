/**
 * A family of copies: takes the articles that go back to one text and their links, gives which came first, whose the
 * text is, and what each copy took, dropped and added. Pure; the order of what it takes changes nothing.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Article } from '../../model/article.ts';
import type { Copied, CopyFamily, CopyLink } from '../../model/copy.ts';
import { contentId } from '../../model/id.ts';
import type { Span } from '../../text/span.ts';
import { mannersOf, sharedWords, wordsIn } from './manner.ts';
import { passagesOf } from './passages.ts';
import { agencyOf, inOrder, ownerOf } from './precedence.ts';
import { type Shared, sharedText } from './shared.ts';
import { bodyOf } from './words.ts';

/** `articles` are two or more, every one reachable from every other by `links`. */
export function familyOf(articles: readonly Article[], links: readonly CopyLink[], dossier: Lookup): CopyFamily {
  const agency = agencyOf(articles, dossier);
  const ordered = inOrder(articles, agency, dossier);
  const [first, ...rest] = ordered;
  if (first === undefined) throw new RangeError('A family of no articles.');
  const shareOf = sharesOf(links);
  return {
    id: contentId('f', ...articles.map((article) => article.id).sort()),
    first: first.id,
    owner: ownerOf(first, agency, ordered, dossier),
    copies: rest.map((copy, i) => copied(copy, sourceOf(copy, ordered.slice(0, i + 1), shareOf))),
  };
}

type ShareOf = (copy: Article, other: Article) => number;

/** The share of an article's words that stands in another, as far as the two are linked. */
function sharesOf(links: readonly CopyLink[]): ShareOf {
  const shares = new Map(
    links.flatMap(({ a, b, ofA, ofB }) => [
      [`${a} ${b}`, ofA],
      [`${b} ${a}`, ofB],
    ]),
  );
  return (copy, other) => shares.get(`${copy.id} ${other.id}`) ?? 0;
}

/** Of those before it the one that it has most of; the head of the family when it is linked with none of them. */
const sourceOf = (copy: Article, before: readonly Article[], shareOf: ShareOf): Article =>
  before.reduce((best, other) => (shareOf(copy, other) > shareOf(copy, best) ? other : best));

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
