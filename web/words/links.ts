/** Addresses of pages, and which addresses of the web may be linked to. */
import type {
  ArticleQuery,
  ConflictQuery,
  CopyQuery,
  EventQuery,
  StandingOptions,
  StatementQuery,
} from '../../src/service/types.ts';
import type { Span } from '../../src/text/span.ts';

const withQuery = (path: string, query: object): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const one of [value].flat()) if (one !== undefined) params.append(key, String(one));
  return params.size > 0 ? `${path}?${params}` : path;
};

export const statementsPage = (query: StatementQuery = {}): string => withQuery('/statements', query);
export const articlesPage = (query: ArticleQuery = {}): string => withQuery('/articles', query);
export const statementPage = (id: string): string => `/statements/${encodeURIComponent(id)}`;
export const eventsPage = (query: EventQuery = {}): string => withQuery('/events', query);
export const eventPage = (id: string): string => `/events/${encodeURIComponent(id)}`;
/** The events as a calendar file, which other programs open. */
export const calendarFile = (query: EventQuery): string => withQuery('/api/events.ics', query);
export const conflictsPage = (query: ConflictQuery = {}): string => withQuery('/conflicts', query);
export const copiesPage = (query: CopyQuery = {}): string => withQuery('/copies', query);
/** The outlets, with the words behind one pair when it is given. */
export const outletsPage = (pair: { outlet?: string; on?: string } = {}): string => withQuery('/outlets', pair);
export const outletPage = (name: string): string => `/outlets/${encodeURIComponent(name)}`;
/** One party on one issue, as the address of the matrix names what is open in it. */
export const cellOf = (issue: string, party: string): string => `${issue}/${party}`;
/** Where the parties stand at the end of a day, with the evidence of one cell open when it is given. */
export const positionsPage = (query: StandingOptions & { party?: readonly string[]; open?: string } = {}): string =>
  withQuery('/positions', query);
/** One issue over time, of some parties or all. */
export const issuePage = (id: string, query: { party?: string | readonly string[] } = {}): string =>
  withQuery(`/issues/${encodeURIComponent(id)}`, query);
/** The name at the end of a path, as it was before it was put there. */
export function nameIn(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
/** One report beside others. */
export const comparePage = (first: string, others: readonly string[]): string =>
  withQuery('/compare', { first, other: others });
export const actorPage = (id: string): string => `/actors/${encodeURIComponent(id)}`;

/** The article, opened at the words of a statement when one is given. */
export const articlePage = (id: string, statement?: string): string =>
  `/articles/${encodeURIComponent(id)}${statement === undefined ? '' : `#${statement}`}`;

/** The article, opened at any words of it. */
export const wordsPage = (id: string, spans: readonly Span[]): string =>
  withQuery(articlePage(id), { at: spans.length === 0 ? undefined : spans.map((span) => span.join('-')).join('.') });

/** What words were read as: a statement opens beside its article, anything else as its words. */
export const entryPage = (article: string, entry: string, spans: readonly Span[]): string =>
  entry.startsWith('s-') ? articlePage(article, entry) : wordsPage(article, spans);

/** The brief as a file: Markdown, or a page that needs nothing else. */
export const briefFile = (format: 'md' | 'html', since: string | undefined): string =>
  withQuery(`/api/brief.${format}`, { since });

/** The spans that an address asks for, as far as they lie in a text of this length. */
export function spansAt(at: string | null, length: number): Span[] {
  return (at ?? '').split('.').flatMap((part): Span[] => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(part)?.map(Number) ?? [];
    return start !== undefined && end !== undefined && start < end && end <= length ? [[start, end]] : [];
  });
}

/** The address when it leads to the web; null for any other scheme, since it came with the article. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
}
