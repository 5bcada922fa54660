/**
 * Measures what the record says across the sample's reports: takes its folder, adds every report to a record in memory
 * as the program would, and compares events, copies, conflicts, origins and inferred dates with what a person marked.
 */
import { join } from 'node:path';
import { loadDossier } from '../src/dossier/load.ts';
import { lookup } from '../src/dossier/lookup.ts';
import { ingest, isProblem } from '../src/ingest/index.ts';
import type { Article } from '../src/model/article.ts';
import type { ConflictRow, CopyRow, EventRow } from '../src/model/listing.ts';
import type { Statement } from '../src/model/statement.ts';
import { createPipeline } from '../src/pipeline/read.ts';
import type { Reader } from '../src/read/reader.ts';
import { createLocal } from '../src/service/local.ts';
import type { Rapporteur } from '../src/service/types.ts';
import { openMemory } from '../src/store/pglite.ts';
import { openStore } from '../src/store/store.ts';
import { overlaps, type Span } from '../src/text/span.ts';
import {
  type AcrossMarks,
  type ClaimMark,
  type ConflictMark,
  type EventMark,
  type Excerpt,
  readAcrossMarks,
  type UndatedMark,
} from './across-marks.ts';
import { place, readMarks } from './marks.ts';
import { match, type Tally } from './score.ts';

interface Share {
  right: number;
  of: number;
}
export interface AcrossResult {
  readonly events: Tally;
  /** Of the events found whose day is marked: how many have it. */
  readonly eventDates: Share;
  /** Of the marked reports of events found: how many are in the event. */
  readonly eventReports: Share;
  /** Pairs of articles of one family. */
  readonly copies: Tally;
  /** Words of copied passages. */
  readonly copiedWords: Tally;
  readonly manners: Share;
  readonly conflicts: Tally;
  readonly revisions: Tally;
  /** Of the marked statements that stand in several reports and were read: how many have the marked origins. */
  readonly origins: Share;
  readonly undated: Share;
  readonly misses: readonly string[];
}

/** One report for all of the record: everything is asked for in one page. */
const all = { limit: 1000 };

export async function measureAcross(dir: string, reader: Reader): Promise<AcrossResult> {
  const { dossier } = await loadDossier(join(dir, 'dossier.yaml'));
  if (!dossier) throw new Error('The sample’s dossier does not load.');
  const names = lookup(dossier);
  const known = { dossier: names, pipeline: createPipeline({ dossier, reader }) };
  const articles = new Map<string, Article>();
  for await (const item of ingest([join(dir, 'reports')], { knownOutlets: (name) => names.outlet(name) }))
    if (!isProblem(item)) articles.set(item.file, item);
  const marks = readAcrossMarks(join(dir, 'marks'), articles);
  const record = createLocal({ store: await openStore(await openMemory()), known, current: async () => known });
  try {
    await record.add(articles.values());
    const misses: string[] = [];
    return {
      ...measureEvents((await record.events(all)).rows, marks.events, articles, misses),
      ...measureCopies((await record.copies(all)).rows, marks, articles, misses),
      ...measureConflicts((await record.conflicts(all)).rows, marks, misses),
      origins: await measureOrigins(record, dir, marks.claims, articles, misses),
      undated: await measureUndated(record, marks.undated, misses),
      misses,
    };
  } finally {
    await record.close();
  }
}

const touches = (spans: readonly Span[], span: Span): boolean => spans.some((one) => overlaps(one, span));

/** An event is found when one of the same kind has a report whose words overlap a marked one's; one to one, most reports first. */
function measureEvents(
  rows: readonly EventRow[],
  marks: readonly EventMark[],
  articles: ReadonlyMap<string, Article>,
  misses: string[],
): Pick<AcrossResult, 'events' | 'eventDates' | 'eventReports'> {
  const has = (row: EventRow, { file, span }: Excerpt): boolean =>
    row.reports.some((report) => report.article.file === file && touches(report.passage.spans, span));
  const pairs = rows
    .flatMap((row) => marks.map((mark) => ({ row, mark, shared: mark.reports.filter((r) => has(row, r)).length })))
    .filter(({ row, mark, shared }) => row.kind === mark.kind && shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const found = new Map<EventRow, EventMark>();
  for (const { row, mark } of pairs) if (!found.has(row) && ![...found.values()].includes(mark)) found.set(row, mark);
  const eventDates = { right: 0, of: 0 };
  const eventReports = { right: 0, of: 0 };
  for (const [row, mark] of found) {
    eventReports.of += mark.reports.length;
    for (const report of mark.reports)
      if (has(row, report)) eventReports.right++;
      else misses.push(`event ${mark.id}: without “${words(articles, report)}” of ${report.file}`);
    if (mark.date === null) continue;
    eventDates.of++;
    if (row.date?.date.slice(0, 10) === mark.date.date) eventDates.right++;
    else misses.push(`event ${mark.id}: date ${row.date?.date ?? '-'} for ${mark.date.date}`);
  }
  for (const mark of marks)
    if (![...found.values()].includes(mark))
      misses.push(`event ${mark.id} (${mark.kind}): not found: “${words(articles, mark.reports[0]!)}”`);
  for (const row of rows)
    if (!found.has(row))
      misses.push(
        `event not marked: ${row.kind} ${row.status} ${row.date?.date ?? '-'}: ${row.reports
          .map((report) => `${report.article.file} “${report.passage.text.slice(0, 90)}”`)
          .join('; ')}`,
      );
  return { events: { hit: found.size, predicted: rows.length, gold: marks.length }, eventDates, eventReports };
}

const words = (articles: ReadonlyMap<string, Article>, { file, span }: Excerpt): string =>
  articles.get(file)!.text.slice(...span);

/** Every two articles of a family are a pair. */
const pairsOf = (files: readonly string[]): string[] =>
  files.flatMap((a) => files.filter((b) => a < b).map((b) => `${a} + ${b}`));

function measureCopies(
  rows: readonly CopyRow[],
  { copies, notCopies }: AcrossMarks,
  articles: ReadonlyMap<string, Article>,
  misses: string[],
): Pick<AcrossResult, 'copies' | 'copiedWords' | 'manners'> {
  const originals = [...new Set(copies.map(({ of }) => of))];
  const gold = new Set(
    originals.flatMap((of) => pairsOf([of, ...copies.filter((c) => c.of === of).map((c) => c.article)])),
  );
  const read = new Set(rows.flatMap((row) => pairsOf([row.first.file, ...row.copies.map((c) => c.article.file)])));
  for (const pair of gold) if (!read.has(pair)) misses.push(`copies not found: ${pair}`);
  for (const pair of read) if (!gold.has(pair)) misses.push(`no copies: ${pair}`);
  for (const [a, b] of notCopies) if (read.has(pairsOf([a, b])[0]!)) misses.push(`expressly no copies: ${a} and ${b}`);
  const copiedWords = { hit: 0, predicted: 0, gold: 0 };
  const manners = { right: 0, of: 0 };
  const copied = rows.flatMap((row) => row.copies);
  for (const mark of copies) {
    const row = copied.find(({ article }) => article.file === mark.article);
    const { text } = articles.get(mark.article)!;
    const covers = (spans: readonly Span[]) =>
      [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => touches(spans, [m.index, m.index + 1]));
    const wanted = covers(mark.passages);
    const given = covers(row?.passages.map(({ here }) => here) ?? []);
    copiedWords.gold += wanted.filter(Boolean).length;
    copiedWords.predicted += given.filter(Boolean).length;
    copiedWords.hit += wanted.filter((yes, i) => yes && given[i]).length;
    manners.of++;
    if (row?.manner === mark.manner) manners.right++;
    else misses.push(`copy ${mark.article}: ${row?.manner ?? '-'} for ${mark.manner}`);
  }
  return {
    copies: { hit: [...read].filter((pair) => gold.has(pair)).length, predicted: read.size, gold: gold.size },
    copiedWords,
    manners,
  };
}

/** A conflict is found when one of the same kind has a side with words of each marked side, or a copy of them. */
function measureConflicts(
  rows: readonly ConflictRow[],
  marks: Pick<AcrossMarks, 'conflicts' | 'revisions'>,
  misses: string[],
): Pick<AcrossResult, 'conflicts' | 'revisions'> {
  const says = (row: ConflictRow, { file, span }: Excerpt): boolean =>
    row.sides.some(
      (side) =>
        (side.article.file === file && touches(side.passage.spans, span)) ||
        side.copies.some((copy) => copy.file === file),
    );
  const isOf = (row: ConflictRow, kind: string): boolean => (kind === 'self' ? row.within : row.kind === kind);
  const tally = (name: string, read: readonly ConflictRow[], gold: readonly ConflictMark[]): Tally => {
    const fits = (row: ConflictRow, mark: ConflictMark): boolean =>
      isOf(row, mark.kind) && mark.says.every((side) => says(row, side));
    for (const mark of gold)
      if (!read.some((row) => fits(row, mark))) misses.push(`${name} ${mark.id} (${mark.kind}): not found`);
    for (const row of read)
      if (!gold.some((mark) => fits(row, mark))) misses.push(`${name} not marked: ${row.kind}: ${row.differs}`);
    return {
      hit: gold.filter((mark) => read.some((row) => fits(row, mark))).length,
      predicted: read.length,
      gold: gold.length,
    };
  };
  return {
    conflicts: tally(
      'conflict',
      rows.filter(({ revision }) => !revision),
      marks.conflicts,
    ),
    revisions: tally(
      'revision',
      rows.filter(({ revision }) => revision),
      marks.revisions,
    ),
  };
}

async function measureOrigins(
  record: Rapporteur,
  dir: string,
  claims: readonly ClaimMark[],
  articles: ReadonlyMap<string, Article>,
  misses: string[],
): Promise<Share> {
  const origins = { right: 0, of: 0 };
  const read = await readOf(record, dir, articles);
  const fileOf = new Map([...articles.values()].map(({ id, file }) => [id, file]));
  for (const claim of claims)
    for (const mark of claim.statements) {
      const statement = read.get(mark);
      if (statement === undefined) continue;
      origins.of++;
      const given = (await record.statement(statement)).origins.map(({ article, name }) =>
        article === null ? name : fileOf.get(article)!,
      );
      if ([...given].sort().join() === [...claim.origins].sort().join()) origins.right++;
      else misses.push(`origins ${claim.id}, ${mark}: ${given.join(' + ') || '-'} for ${claim.origins.join(' + ')}`);
    }
  return origins;
}

/** Ids of the statements read, by `FILE#ID` of the mark that they match. */
async function readOf(
  record: Rapporteur,
  dir: string,
  articles: ReadonlyMap<string, Article>,
): Promise<Map<string, Statement['id']>> {
  const found = new Map<string, string>();
  for (const marks of readMarks(join(dir, 'marks'))) {
    const { text } = articles.get(marks.article)!;
    const { statements } = await record.article(marks.article);
    const spans = statements.map((s) => ({ source: [], cue: [], content: s.content.spans }));
    const gold = place(marks, text);
    for (const [i, j] of match(text, spans, gold)) found.set(`${marks.article}#${gold[j]!.id}`, statements[i]!.id);
  }
  return found;
}

/** Right when the bounds hold the marked ones and the likeliest day is within two days of the marked one. */
async function measureUndated(record: Rapporteur, marks: readonly UndatedMark[], misses: string[]): Promise<Share> {
  const undated = { right: 0, of: marks.length };
  for (const mark of marks) {
    const { bounds } = await record.article(mark.article);
    const near =
      bounds?.best != null &&
      mark.best != null &&
      Math.abs(Date.parse(bounds.best) - Date.parse(mark.best)) <= 2 * 864e5;
    const holds =
      (bounds?.after == null || mark.best === null || bounds.after <= mark.best) &&
      (bounds?.before == null || mark.best === null || bounds.before >= mark.best);
    if (near && holds) undated.right++;
    else
      misses.push(
        `undated ${mark.article}: ${bounds?.after ?? '-'} to ${bounds?.before ?? '-'}, best ${bounds?.best ?? '-'}, for ${mark.after ?? '-'} to ${mark.before ?? '-'}, best ${mark.best ?? '-'}`,
      );
  }
  return undated;
}
