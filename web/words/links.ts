/** Addresses of pages, and which addresses of the web may be linked to. */
import type { ArticleQuery, StatementQuery } from '../../src/service/types.ts';

const withQuery = (path: string, query: object): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) params.set(key, String(value));
  return params.size > 0 ? `${path}?${params}` : path;
};

export const statementsPage = (query: StatementQuery = {}): string => withQuery('/statements', query);
export const articlesPage = (query: ArticleQuery = {}): string => withQuery('/articles', query);
export const actorPage = (id: string): string => `/actors/${encodeURIComponent(id)}`;

/** The article, opened at the words of a statement when one is given. */
export const articlePage = (id: string, statement?: string): string =>
  `/articles/${encodeURIComponent(id)}${statement === undefined ? '' : `#${statement}`}`;

/** The address when it leads to the web; null for any other scheme, since it came with the article. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
}
