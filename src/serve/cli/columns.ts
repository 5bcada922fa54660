/** Each listing as a table on a terminal: its columns, and the lines that a row fills. Takes rows; gives lines of text. */
import type {
  ActorRow,
  ArticleBrief,
  ArticleRow,
  ConflictRow,
  CopyRow,
  CorrectionRow,
  EventRow,
  PositionRow,
  StatementRow,
} from '../../service/types.ts';
import type { Listing, Rows } from '../export/formats.ts';
import { dayOf, figures, manner, names, outletOf, percent, quoted } from '../export/telling.ts';
import { type Column, type Layout, table } from './table.ts';
import { colours } from './terminal.ts';

const { bold, dim } = colours();

const speakersOf = ({ speakers, open }: Pick<StatementRow, 'speakers' | 'open'>): string =>
  speakers.map(({ actor, name }) => (actor === null ? `(${name})` : name)).join(', ') || `(open: ${open ?? ''})`;

const parties = ({ speakers }: StatementRow): string =>
  [...new Set(speakers.map(({ party }) => party))].filter((party) => party !== null).join(', ');

/** A day of a publication in brackets stands for a statement that has no day of its own. */
const saidOn = ({ said, article }: StatementRow): string =>
  said?.date.slice(0, 10) ?? (article.published ? `(${article.published.slice(0, 10)})` : 'undated');

/** With the cue: what somebody denied must not read as if it had been said. */
const words = ({ cue, content }: StatementRow): string =>
  cue === null ? content.text : `${cue.text}: ${content.text}`;

const statementTable: readonly Column<StatementRow>[] = [
  { title: 'SAID', cell: saidOn, min: 12, priority: 5 },
  { title: 'SPEAKER', cell: speakersOf, min: 14, max: 24, lines: 3, priority: 6, style: bold },
  { title: 'PARTY', cell: parties, min: 10, max: 16, lines: 2, priority: 2 },
  { title: 'KIND', cell: ({ kind }) => kind, min: 8, priority: 0, style: dim },
  { title: 'STATEMENT', cell: words, min: 28, lines: 3, priority: 7 },
  { title: 'OUTLET', cell: ({ article }) => outletOf(article), min: 10, max: 20, lines: 2, priority: 1 },
  { title: 'ARTICLE', cell: ({ article }) => article.file, min: 20, max: 24, priority: 4, style: dim },
];

const eventTable: readonly Column<EventRow>[] = [
  { title: 'DATE', cell: ({ date }) => dayOf(date), min: 11, max: 16, lines: 2, priority: 8 },
  { title: 'KIND', cell: ({ kind }) => kind, min: 9, priority: 6, style: bold },
  { title: 'STATUS', cell: ({ status }) => status, min: 9, priority: 4 },
  { title: 'PLACE', cell: ({ place }) => place, min: 10, max: 20, lines: 2, priority: 2 },
  { title: 'WHO', cell: ({ participants }) => names(participants, ', '), min: 14, max: 28, lines: 3, priority: 5 },
  { title: 'FIGURES', cell: ({ quantities }) => figures(quantities), min: 12, max: 28, lines: 3, priority: 1 },
  { title: 'WORDS', cell: ({ reports }) => reports[0]?.passage.text, min: 22, lines: 3, priority: 7 },
  {
    title: 'FROM',
    cell: ({ reports, origins }) => `${reports.length}/${origins.length}`,
    align: 'right',
    min: 4,
    priority: 3,
  },
];

/** A day in brackets is that of the article, where the words give none. */
const takenOn = ({ date }: PositionRow): string => {
  if (date === null) return 'undated';
  const day = date.date.slice(0, 10);
  return date.spans.length === 0 ? `(${day})` : day;
};

/** A check mark stands for a person who has looked at it. */
const sureness = ({ probability, review }: PositionRow): string => (review === undefined ? percent(probability) : '✓');

const positionTable: readonly Column<PositionRow>[] = [
  { title: 'TAKEN', cell: takenOn, min: 12, priority: 6 },
  { title: 'PARTY', cell: ({ party }) => party, min: 10, max: 18, lines: 2, priority: 8, style: bold },
  // In one cell: what a party refuses must never read as what it wants.
  {
    title: 'POSITION',
    cell: ({ firmness, label }) => `${firmness}: ${label}`,
    min: 22,
    max: 40,
    lines: 4,
    priority: 9,
  },
  { title: 'ISSUE', cell: ({ question }) => question, min: 14, max: 24, lines: 3, priority: 1 },
  { title: 'SAID BY', cell: ({ name, voice }) => `${name}, ${voice}`, min: 14, max: 22, lines: 3, priority: 4 },
  { title: 'WORDS', cell: ({ passage }) => passage.text, min: 24, lines: 4, priority: 7 },
  { title: 'SURE', cell: sureness, align: 'right', min: 5, priority: 2 },
  { title: 'ARTICLE', cell: ({ article }) => article.file, min: 18, max: 24, priority: 3, style: dim },
];

/** A line of a table of copies: the first of a family, then each of the others. */
interface CopyLine {
  readonly article: ArticleBrief;
  readonly branch: string;
  readonly text: string;
  readonly share: string;
}
const copyLines = ({ first, owner, copies }: CopyRow): CopyLine[] => [
  { article: first, branch: '', text: owner === null ? 'whose text is not known' : `text of ${owner.name}`, share: '' },
  ...copies.map((copy) => ({
    article: copy.article,
    branch: '└ ',
    text: copy.from.id === first.id ? manner(copy) : `${manner(copy)}, from ${copy.from.file}`,
    share: percent(copy.share),
  })),
];
const copyTable: readonly Column<CopyLine>[] = [
  {
    title: 'ARTICLE',
    cell: ({ branch, article }) => branch + article.file,
    min: 20,
    max: 32,
    priority: 6,
    style: bold,
  },
  { title: 'OUTLET', cell: ({ article }) => outletOf(article), min: 12, max: 24, lines: 2, priority: 4 },
  { title: 'PUBLISHED', cell: ({ article }) => article.published?.slice(0, 10) ?? 'undated', min: 10, priority: 3 },
  { title: 'TEXT', cell: ({ text }) => text, min: 16, lines: 2, priority: 5 },
  { title: 'COPIED', cell: ({ share }) => share, align: 'right', min: 6, priority: 4 },
];

/** A line of a table of conflicts: what differs, then each account. */
interface ConflictLine {
  readonly kind: string;
  readonly account: string;
  readonly article: ArticleBrief | null;
}
const conflictLines = ({ kind, revision, differs, sides }: ConflictRow): ConflictLine[] => [
  { kind: revision ? `${kind}, revised` : kind, account: differs, article: null },
  ...sides.map(({ article, says, passage }) => ({ kind: '', account: `└ ${says}: ${quoted(passage.text)}`, article })),
];
const conflictTable: readonly Column<ConflictLine>[] = [
  { title: 'KIND', cell: ({ kind }) => kind, min: 16, max: 16, lines: 2, priority: 5, style: bold },
  { title: 'WHAT DIFFERS', cell: ({ account }) => account, min: 30, lines: 4, priority: 7 },
  { title: 'OUTLET', cell: ({ article }) => article && outletOf(article), min: 10, max: 20, lines: 2, priority: 2 },
  {
    title: 'PUBLISHED',
    cell: ({ article }) => article && (article.published?.slice(0, 10) ?? 'undated'),
    min: 10,
    priority: 3,
  },
  { title: 'ARTICLE', cell: ({ article }) => article?.file, min: 18, max: 24, priority: 6, style: dim },
];

const articleTable: readonly Column<ArticleRow>[] = [
  { title: 'PUBLISHED', cell: ({ published }) => published?.slice(0, 10) ?? 'undated', min: 10, priority: 5 },
  { title: 'OUTLET', cell: outletOf, min: 12, max: 24, lines: 2, priority: 4, style: bold },
  { title: 'AGENCY', cell: ({ agency }) => agency, min: 8, max: 16, priority: 1 },
  { title: 'HEADLINE', cell: ({ headline }) => headline, min: 20, lines: 2, priority: 3 },
  { title: 'STATEMENTS', cell: ({ statements }) => statements, align: 'right', min: 10, priority: 2 },
  { title: 'UNREAD', cell: ({ unread }) => unread, min: 16, max: 40, lines: 2, priority: 2 },
  { title: 'ARTICLE', cell: ({ file }) => file, min: 20, max: 32, priority: 6, style: dim },
];

const actorTable: readonly Column<ActorRow>[] = [
  { title: 'NAME', cell: ({ name }) => name, min: 20, lines: 2, priority: 6, style: bold },
  { title: 'TYPE', cell: ({ type }) => type, min: 12, priority: 1 },
  { title: 'PARTY', cell: ({ party }) => party, min: 10, max: 24, lines: 2, priority: 4 },
  { title: 'STATEMENTS', cell: ({ statements }) => statements, align: 'right', min: 10, priority: 5 },
  { title: 'ARTICLES', cell: ({ articles }) => articles, align: 'right', min: 8, priority: 2 },
  { title: 'FIRST', cell: ({ first }) => first, min: 10, priority: 3 },
  { title: 'LAST', cell: ({ last }) => last, min: 10, priority: 3 },
];

/** Made, or undone and by whom: one line of time a row. */
const correctionTable: readonly Column<CorrectionRow>[] = [
  { title: 'ID', cell: ({ id }) => id, min: 22, priority: 7, style: dim },
  { title: 'WHEN', cell: ({ at }) => at.slice(0, 16).replace('T', ' '), min: 16, priority: 4 },
  { title: 'WHO', cell: ({ who }) => who, min: 8, max: 20, lines: 2, priority: 5, style: bold },
  { title: 'SAYS', cell: ({ says }) => says, min: 30, lines: 4, priority: 8 },
  {
    title: 'ARTICLE',
    cell: ({ articles }) => articles.map(({ file }) => file).join(', '),
    min: 18,
    max: 28,
    lines: 2,
    priority: 3,
    style: dim,
  },
  {
    title: 'UNDONE',
    cell: ({ undone }) => undone && `${undone.at.slice(0, 10)} by ${undone.who}`,
    min: 10,
    max: 20,
    lines: 2,
    priority: 6,
  },
];

type Table<Row> = (rows: readonly Row[], layout: Layout) => Iterable<string>;
const lineEach =
  <Row>(columns: readonly Column<Row>[]): Table<Row> =>
  (rows, layout) =>
    table(columns, rows, layout);

export const tables: { readonly [L in Listing]: Table<Rows[L]> } = {
  statements: lineEach(statementTable),
  events: lineEach(eventTable),
  positions: lineEach(positionTable),
  copies: (rows, layout) => table(copyTable, rows.flatMap(copyLines), layout),
  conflicts: (rows, layout) => table(conflictTable, rows.flatMap(conflictLines), layout),
  articles: lineEach(articleTable),
  actors: lineEach(actorTable),
  corrections: lineEach(correctionTable),
};
