/** The columns in which each listing is shown on a terminal. Data for `table.ts`. */
import type { ActorRow, ArticleRow, StatementRow } from '../../service/types.ts';
import type { Column } from './table.ts';
import { colours } from './terminal.ts';

const { bold, dim } = colours();

export const speakersOf = ({ speakers, open }: Pick<StatementRow, 'speakers' | 'open'>): string =>
  speakers.map(({ actor, name }) => (actor === null ? `(${name})` : name)).join(', ') || `(open: ${open ?? ''})`;

const parties = ({ speakers }: StatementRow): string =>
  [...new Set(speakers.map(({ party }) => party))].filter((party) => party !== null).join(', ');

/** A day of a publication in brackets stands for a statement that has no day of its own. */
const saidOn = ({ said, article }: StatementRow): string =>
  said?.date.slice(0, 10) ?? (article.published ? `(${article.published.slice(0, 10)})` : 'undated');

/** With the cue: what somebody denied must not read as if it had been said. */
const words = ({ cue, content }: StatementRow): string =>
  cue === null ? content.text : `${cue.text}: ${content.text}`;

export const statementTable: readonly Column<StatementRow>[] = [
  { title: 'SAID', cell: saidOn, min: 12, priority: 5 },
  { title: 'SPEAKER', cell: speakersOf, min: 14, max: 24, lines: 3, priority: 6, style: bold },
  { title: 'PARTY', cell: parties, min: 10, max: 16, lines: 2, priority: 2 },
  { title: 'KIND', cell: ({ kind }) => kind, min: 8, priority: 0, style: dim },
  { title: 'STATEMENT', cell: words, min: 28, lines: 3, priority: 7 },
  { title: 'OUTLET', cell: ({ article }) => article.outlet, min: 10, max: 20, lines: 2, priority: 1 },
  { title: 'ARTICLE', cell: ({ article }) => article.file, min: 20, max: 24, priority: 4, style: dim },
];

export const articleTable: readonly Column<ArticleRow>[] = [
  { title: 'PUBLISHED', cell: ({ published }) => published?.slice(0, 10) ?? 'undated', min: 10, priority: 5 },
  { title: 'OUTLET', cell: ({ outlet }) => outlet, min: 12, max: 24, lines: 2, priority: 4, style: bold },
  { title: 'AGENCY', cell: ({ agency }) => agency, min: 8, max: 16, priority: 1 },
  { title: 'HEADLINE', cell: ({ headline }) => headline, min: 20, lines: 2, priority: 3 },
  { title: 'STATEMENTS', cell: ({ statements }) => statements, align: 'right', min: 10, priority: 2 },
  { title: 'UNREAD', cell: ({ unread }) => unread, min: 16, max: 40, lines: 2, priority: 2 },
  { title: 'ARTICLE', cell: ({ file }) => file, min: 20, max: 32, priority: 6, style: dim },
];

export const actorTable: readonly Column<ActorRow>[] = [
  { title: 'NAME', cell: ({ name }) => name, min: 20, lines: 2, priority: 6, style: bold },
  { title: 'TYPE', cell: ({ type }) => type, min: 12, priority: 1 },
  { title: 'PARTY', cell: ({ party }) => party, min: 10, max: 24, lines: 2, priority: 4 },
  { title: 'STATEMENTS', cell: ({ statements }) => statements, align: 'right', min: 10, priority: 5 },
  { title: 'ARTICLES', cell: ({ articles }) => articles, align: 'right', min: 8, priority: 2 },
  { title: 'FIRST', cell: ({ first }) => first, min: 10, priority: 3 },
  { title: 'LAST', cell: ({ last }) => last, min: 10, priority: 3 },
];
