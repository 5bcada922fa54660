/**
 * What a brief is written from, out of the record: where the parties stand and how they moved, with the readings behind
 * it, what is planned, disputed and new. Takes the store and the dossier; gives the brief. Decides nothing of its wording.
 */
import type { BriefData, BriefParty } from '../brief/data.ts';
import { shortName } from '../brief/name.ts';
import { tells } from '../brief/telling.ts';
import { write } from '../brief/write.ts';
import type { Dossier } from '../dossier/types.ts';
import type { Origin } from '../model/origin.ts';
import { ageAsked } from '../store/age.ts';
import type { Store } from '../store/store.ts';
import { fold } from '../text/fold.ts';
import { positionRow } from './row.ts';
import { movement, standing } from './standing.ts';
import type { Brief, EventReportRow, Matrix, Movement, PositionRow, StatementRow } from './types.ts';

/** Readings of one line, shift or departure that are looked at for words to tell. */
const lookedAt = 8;
/** New positions, statements, events and conflicts that are looked at, newest first. */
const newest = 500;

/** `since` is a day, `YYYY-MM-DD`. Throws `usage` for one that is none. */
export async function writeBrief(store: Store, dossier: Dossier, since: string | null): Promise<Brief> {
  if (since !== null) ageAsked(since);
  const from = since ?? undefined;
  const hasIssues = dossier.issues.length > 0;
  const matrix = hasIssues ? await standing(store, dossier, {}) : null;
  const movements: Movement[] = [];
  for (const { id } of dossier.issues) movements.push(await movement(store, dossier, id, {}));
  const [first] = (await store.listArticles({ undated: false, limit: 1 })).rows;
  const until = first?.published?.slice(0, 10) ?? null;

  const positions = await positionsOf(store, dossier, behind(matrix, movements), from);
  const fresh = (await store.listStatements({ from, limit: newest })).rows;
  const statements = byId([...(await store.getStatements(sources(positions, 'statement'))), ...fresh]);
  const reports = await reportsOf(store, positions);
  const planned = until === null ? [] : (await store.listEvents({ status: 'planned', limit: newest })).rows;
  const conflicts = (await store.listConflicts({ revision: false, limit: newest })).rows;
  // An event of which reports give different days has none, and no query by days finds it.
  const disputed = await store.getEvents([...new Set(conflicts.flatMap(({ event }) => event ?? []))]);
  const events = byId([...planned, ...disputed, ...(await store.listEvents({ from, limit: newest })).rows]);

  const cited = new Set([
    ...[...positions.values(), ...statements.values()].map(({ article }) => article.id),
    ...[...events.values()].flatMap((event) => event.reports.map(({ article }) => article.id)),
    ...conflicts.flatMap(({ sides }) => sides.map(({ article }) => article.id)),
  ]);
  const articles = await store.getArticles([...cited]);
  return write({
    name: dossier.name,
    since,
    until,
    parties: partiesOf(dossier),
    matrix,
    movements,
    positions,
    statements,
    reports,
    events: [...events.values()],
    conflicts,
    origins: await originsOf(store, [...statements.values()], since),
    texts: new Map([...articles].map(([id, { article }]) => [id, article])),
  } satisfies BriefData);
}

const partiesOf = ({ parties }: Dossier): BriefParty[] =>
  parties.map(({ name, aliases, demonyms, role }) => ({
    name,
    side: role === 'party',
    short: shortName(name, aliases),
    signs: [...aliases, ...demonyms].map(fold),
  }));

/** Ids of the readings behind what was drawn, the weightiest of each. */
const behind = (matrix: Matrix | null, movements: readonly Movement[]): string[] =>
  [
    ...(matrix?.standings ?? []).map(({ evidence }) => evidence),
    ...(matrix?.departures ?? []).map(({ evidence }) => evidence),
    ...movements.flatMap(({ lines, departures }) => [
      ...departures.map(({ evidence }) => evidence),
      ...lines.flatMap(({ shifts }) => shifts.flatMap(({ before, after }) => [before, after])),
    ]),
  ].flatMap((ids) => ids.slice(0, lookedAt));

/** These and the newest; those that are too doubtful are in neither. */
async function positionsOf(
  store: Store,
  dossier: Dossier,
  ids: readonly string[],
  from: string | undefined,
): Promise<Map<string, PositionRow>> {
  if (dossier.issues.length === 0) return new Map();
  const known = await store.getPositions([...new Set(ids)]);
  const fresh = (await store.listPositions({ from, limit: newest })).rows;
  return byId([...known, ...fresh].map((item) => positionRow(item, dossier)));
}

const sources = (positions: ReadonlyMap<string, PositionRow>, kind: PositionRow['source']['kind']): string[] => [
  ...new Set([...positions.values()].filter(({ source }) => source.kind === kind).map(({ source }) => source.id)),
];

/** The reports of events that positions were read from. */
async function reportsOf(
  store: Store,
  positions: ReadonlyMap<string, PositionRow>,
): Promise<Map<string, EventReportRow>> {
  const wanted = new Set(sources(positions, 'event'));
  const articles = new Set(
    [...positions.values()].filter(({ source }) => source.kind === 'event').map(({ article }) => article.id),
  );
  const reports: EventReportRow[] = [];
  for (const article of articles)
    reports.push(
      ...(await store.eventsOf(article)).flatMap((event) => event.reports).filter(({ id }) => wanted.has(id)),
    );
  return byId(reports);
}

/** Of those statements that a brief may tell as new. */
async function originsOf(
  store: Store,
  statements: readonly StatementRow[],
  since: string | null,
): Promise<Map<string, readonly Origin[]>> {
  const origins = new Map<string, readonly Origin[]>();
  for (const row of statements) {
    const day = row.said?.date ?? row.article.published ?? '';
    if (!tells(row) || day < (since ?? '')) continue;
    const group = await store.statementGroupOf(row.id);
    if (group !== null) origins.set(row.id, group.origins);
  }
  return origins;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
