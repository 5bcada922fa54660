/** What was read from an article as listings show it: with as much of the article as says where it stands. */
import type { Article } from '../model/article.ts';
import type { ArticleBrief, StatementRow } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';

export function briefOf({ id, file, headline, outlet, agency, published }: Article): ArticleBrief {
  return {
    id,
    file,
    headline: headline.value,
    outlet: outlet.value,
    agency: agency.value,
    published: published.value,
  };
}

export const rowOf = (article: Article, statement: Statement): StatementRow => ({
  ...statement,
  article: briefOf(article),
});
