/** A statement as listings show it: with as much of its article as says where it stands. Takes both; gives the row. */
import type { Article } from '../model/article.ts';
import type { StatementRow } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';

export function rowOf(article: Article, statement: Statement): StatementRow {
  const { id, file, headline, outlet, published } = article;
  return {
    ...statement,
    article: { id, file, headline: headline.value, outlet: outlet.value, published: published.value },
  };
}
