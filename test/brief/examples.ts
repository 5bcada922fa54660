/** A brief's data about invented talks, made from the few words that a test cares about. */
import type { BriefData, BriefParty } from '../../src/brief/data.ts';
import type { Article } from '../../src/model/article.ts';
import type { Brief, BriefSection } from '../../src/model/brief.ts';
import type { ArticleBrief, PositionRow, StatementRow } from '../../src/model/listing.ts';
import type { Distance, IssueHead, Matrix, Movement, Standing } from '../../src/model/standing.ts';
import type { Speaker } from '../../src/model/statement.ts';
import type { Span } from '../../src/text/span.ts';
import { speaker, statement } from '../store/examples.ts';

export const parties: readonly BriefParty[] = [
  { name: 'Republic of Velmar', short: 'Velmar', side: true, signs: ['velmar', 'velmari'] },
  { name: 'Oskaria', short: 'Oskaria', side: true, signs: ['oskaria', 'oskarian'] },
];
const [velmar, oskaria] = ['Republic of Velmar', 'Oskaria'] as const;

export const venn: Speaker = { ...speaker('Ilra Venn', velmar), role: 'foreign minister' };
export const dosk: Speaker = { ...speaker('Tamor Dosk', oskaria), role: 'president' };

export const toll: IssueHead = {
  id: 'toll',
  question: 'Who sets the toll?',
  ordered: true,
  positions: [
    { id: 'velmar', label: 'Velmar alone' },
    { id: 'board', label: 'A joint board' },
    { id: 'free', label: 'No toll at all' },
  ],
};

export const briefOf = ({ id, file, headline, outlet, agency, published }: Article): ArticleBrief => ({
  id,
  file,
  headline: headline.value,
  outlet: outlet.value,
  agency: agency.value,
  published: published.value,
});

/** Who, cue and content: the content where it stands first, the others where they stand nearest to it. */
export function said(
  of: Article,
  who: Speaker,
  [source, cue, content]: readonly [string, string, string],
  more: object = {},
): StatementRow {
  const near = of.text.indexOf(content);
  const passage = (words: string): { text: string; spans: readonly Span[] } => {
    const places = [...of.text.matchAll(new RegExp(words.replace(/[.*+?()[\]]/g, '\\$&'), 'g'))];
    const at = places.map(({ index }) => index).sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
    if (at === undefined) throw new Error(`“${words}” is not in the article`);
    return { text: words, spans: [[at, at + words.length]] };
  };
  return {
    ...statement(of, content, { speakers: [who], open: null, kind: /^["“]/.test(content) ? 'direct' : 'indirect' }),
    source: passage(source!),
    cue: passage(cue!),
    ...more,
    article: briefOf(of),
  };
}

/** What a statement takes. */
export const taking = (row: StatementRow, position: string, more: Partial<PositionRow> = {}): PositionRow => ({
  id: `t-${row.id}-${position}`,
  article: row.article,
  source: { kind: 'statement', id: row.id },
  actor: row.speakers[0]?.actor ?? null,
  name: row.speakers[0]?.name ?? 'nobody',
  party: row.speakers[0]?.party ?? velmar,
  issue: toll.id,
  question: toll.question,
  position,
  label: toll.positions.find(({ id }) => id === position)!.label,
  firmness: 'demands',
  voice: 'principal',
  date: row.said ?? { date: row.article.published!, precision: 'day', basis: 'the article', spans: [] },
  passage: row.content,
  probability: 0.9,
  because: { kind: 'example', text: '' },
  ...more,
});

/** Where the party of these positions stands, which all take one. */
export const stands = (rows: readonly PositionRow[], more: Partial<Standing> = {}): Standing => ({
  party: rows[0]!.party,
  issue: rows[0]!.issue,
  position: rows[0]!.position,
  why: null,
  firmness: rows[0]!.firmness,
  certainty: 0.9,
  since: rows.map(({ date }) => date!.date).sort()[0]!,
  shares: [],
  refuses: [],
  place: null,
  behind: { positions: rows.length, origins: rows.length, voices: {}, confirmed: 0 },
  evidence: rows.map(({ id }) => id),
  ...more,
});

export const apart = (distance: number | null, issue: string | null = toll.id): Distance => ({
  issue,
  parties: [velmar, oskaria],
  distance,
  low: distance,
  high: distance,
});

export const matrixOf = (standings: readonly Standing[], more: Partial<Matrix> = {}): Matrix => ({
  date: '2031-05-04',
  window: 90,
  issues: [toll],
  parties: [velmar, oskaria],
  standings,
  distances: [],
  departures: [],
  ...more,
});

export const movementOf = (lines: Movement['lines'], issue: IssueHead = toll): Movement => ({
  issue,
  window: 90,
  lines,
  distances: [],
  departures: [],
});

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** Data with nothing in it but this. */
export const dataOf = (
  articles: readonly Article[],
  {
    positions = [],
    statements = [],
    ...more
  }: Partial<Omit<BriefData, 'positions' | 'statements'>> & {
    readonly positions?: readonly PositionRow[];
    readonly statements?: readonly StatementRow[];
  },
): BriefData => ({
  name: 'The toll talks',
  since: null,
  until: '2031-05-04',
  parties,
  matrix: null,
  movements: [],
  reports: new Map(),
  events: [],
  conflicts: [],
  origins: new Map(),
  texts: byId(articles),
  ...more,
  positions: byId(positions),
  statements: byId(statements),
});

export const sectionOf = ({ sections }: Brief, kind: BriefSection['kind']): BriefSection =>
  sections.find((section) => section.kind === kind)!;

/** The sentences of a section, in their order. */
export const sentencesOf = (brief: Brief, kind: BriefSection['kind']): string[] =>
  sectionOf(brief, kind).paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
