/** The independent origins of what several reports say, each with why it counts as one. Concluded, and shown as such. */
import { Link } from 'wouter';
import type { Origin } from '../../src/model/origin.ts';
import type { ArticleBrief } from '../../src/service/types.ts';
import * as dates from '../words/dates.ts';
import { articlePage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';

/** Headline and day, so that two reports of one outlet can be told apart. */
const told = (article: ArticleBrief | undefined): string =>
  article === undefined
    ? 'not in the record'
    : [article.headline, article.published && dates.day(article.published.slice(0, 10))].filter(Boolean).join(', ');

/** `articles` are those that the origins may name. */
export function Origins({ of, articles }: { of: readonly Origin[]; articles: readonly ArticleBrief[] }) {
  const known = new Map(articles.map((article) => [article.id, article]));
  return (
    <ol className="origins concluded">
      {of.map((origin) => (
        <li key={`${origin.name} ${origin.article}`}>
          <p>
            <strong>
              {origin.article === null ? origin.name : <Link href={articlePage(origin.article)}>{origin.name}</Link>}
            </strong>
            <span className="tag"> {told(origin.article === null ? undefined : known.get(origin.article))}</span>
          </p>
          <p className="aside">
            <span className="tag inferred">inferred</span> {origin.why}
          </p>
          {origin.carriedBy.length > 0 && (
            <p className="aside">
              Carried by{' '}
              {origin.carriedBy.map((id, index) => {
                const article = known.get(id);
                return (
                  <span key={id}>
                    {index > 0 && ', '}
                    <Link href={articlePage(id)}>{article === undefined ? 'another report' : nameOf(article)}</Link>
                  </span>
                );
              })}
              .
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
