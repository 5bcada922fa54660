/** What dated copies say of when an article was published. Takes the article and its family; gives evidence. Pure. */
import type { Article } from '../../model/article.ts';
import type { BoundsEvidence, Surroundings } from '../../model/bounds.ts';
import { type Span, slice } from '../../text/span.ts';

/** The copy it was made from, where that is dated; else the earliest dated one of the family. */
export function fromCopies(article: Article, { family, published }: Surroundings): BoundsEvidence[] {
  if (family === null) return [];
  const own = family.copies.find((copy) => copy.article === article.id);
  const from = own !== undefined && published.has(own.from) ? own.from : earliest(published, article.id);
  const copy = family.copies.find((one) => one.article === from && one.from === article.id);
  const span = own?.passages[0]?.here ?? copy?.passages[0]?.there;
  if (from === null || span === undefined) return [];
  const day = published.get(from)!;
  return [
    {
      bound: 'about',
      day,
      why: `The same text was published on ${day}.`,
      passage: passageOf(article, span),
      other: from,
    },
  ];
}

const earliest = (published: ReadonlyMap<string, string>, except: string): string | null =>
  [...published]
    .filter(([id]) => id !== except)
    .sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1))[0]?.[0] ?? null;

const passageOf = ({ text }: Article, span: Span) => ({ text: slice(text, span), spans: [span] });
