/** What was read from an article as listings show it: with as much of the article as says where it stands. */
import type { Dossier } from '../dossier/types.ts';
import type { Article } from '../model/article.ts';
import type { ArticleBrief, Item, PositionRow, StatementRow } from '../model/listing.ts';
import type { Position } from '../model/position.ts';
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

/** With what the dossier calls the issue and the position; their ids where it has them no longer. */
export function positionRow({ of, article }: Item<Position>, { issues }: Dossier): PositionRow {
  const issue = issues.find(({ id }) => id === of.issue);
  const position = issue?.positions.find(({ id }) => id === of.position);
  return { ...of, article, question: issue?.question ?? of.issue, label: position?.label ?? of.position };
}
