/**
 * Measures who is read as wanting what: takes a folder with reports, a dossier and marks, adds every report to a record
 * in memory as the program would, and compares positions and the matrix with what a person marked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadDossier } from '../src/dossier/load.ts';
import { type Lookup, lookup } from '../src/dossier/lookup.ts';
import { ingest, isProblem } from '../src/ingest/index.ts';
import type { Article } from '../src/model/article.ts';
import type { PositionRow } from '../src/model/listing.ts';
import type { Firmness } from '../src/model/position.ts';
import { createPipeline, type PipelineParts } from '../src/pipeline/read.ts';
import { createLocal } from '../src/service/local.ts';
import type { Rapporteur } from '../src/service/types.ts';
import { openMemory } from '../src/store/pglite.ts';
import { openStore } from '../src/store/store.ts';
import { overlaps, type Span } from '../src/text/span.ts';
import { place, readMarks } from './marks.ts';

interface RawPosition {
  /** `ARTICLE#STATEMENT` */
  readonly statement: string;
  readonly actor: string | { readonly description: string };
  readonly party: string;
  readonly issue: string;
  readonly position: string;
  readonly firmness: Firmness;
}
interface RawMatrix {
  readonly date: string;
  readonly cells: readonly { readonly party: string; readonly issue: string; readonly position: string | null }[];
}
export interface PositionMark extends RawPosition {
  readonly file: string;
  readonly content: readonly Span[];
}

export interface PositionResult {
  /** Of the marked positions: how many are proposed, on the right issue, for the right party, held or refused as marked. */
  readonly found: { readonly right: number; readonly of: number };
  /** Of the statements that take a position: how many have every one of theirs. */
  readonly statements: { readonly right: number; readonly of: number };
  /** Of the proposed positions: how many a mark bears out. */
  readonly proposed: { readonly right: number; readonly of: number };
  /** Of those found: how many have the marked firmness. */
  readonly firmness: { readonly right: number; readonly of: number };
  readonly cells: { readonly right: number; readonly of: number };
  readonly misses: readonly string[];
}

/** A record of a folder's reports, with what was marked in them. */
export interface MarkedRecord {
  readonly record: Rapporteur;
  readonly names: Lookup;
  readonly marks: readonly PositionMark[];
  readonly matrices: readonly RawMatrix[];
}

export async function openMarked(
  dir: string,
  readers: Pick<PipelineParts, 'reader' | 'stances'>,
): Promise<MarkedRecord> {
  const { dossier } = await loadDossier(join(dir, 'dossier.yaml'));
  if (!dossier) throw new Error(`The dossier of ${dir} does not load.`);
  const names = lookup(dossier);
  const known = { dossier: names, pipeline: createPipeline({ dossier, ...readers }) };
  const articles = new Map<string, Article>();
  for await (const item of ingest([join(dir, 'reports')], { knownOutlets: (name) => names.outlet(name) }))
    if (!isProblem(item)) articles.set(item.file, item);
  const record = createLocal({ store: await openStore(await openMemory()), known, current: async () => known });
  const { problems } = await record.add(articles.values());
  if (problems.length > 0 && problems.some(({ code }) => code !== 'language-unread'))
    throw new Error(problems[0]!.message);
  const { positions, matrix } = parse(readFileSync(join(dir, 'marks/positions.yaml'), 'utf8')) as {
    positions: RawPosition[];
    matrix: RawMatrix[];
  };
  const placed = new Map<string, readonly Span[]>();
  for (const marks of readMarks(join(dir, 'marks')))
    for (const { id, content } of place(marks, articles.get(marks.article)!.text))
      placed.set(`${marks.article}#${id}`, content);
  const marks = positions.map((mark) => {
    const content = placed.get(mark.statement);
    if (content === undefined) throw new Error(`No statement is marked ${mark.statement}.`);
    return { ...mark, file: mark.statement.split('#')[0]!, content };
  });
  return { record, names, marks, matrices: matrix };
}

/** The same party, issue and position, held or refused alike. */
export function bearsOut(row: PositionRow, mark: PositionMark, names: Lookup): boolean {
  return (
    row.article.file === mark.file &&
    row.issue === mark.issue &&
    row.position === mark.position &&
    row.party === names.byId(mark.party)?.of.name &&
    (row.firmness === 'refuses') === (mark.firmness === 'refuses') &&
    mark.content.some((span) => row.passage.spans.some((other) => overlaps(span, other)))
  );
}

export async function measurePositions({ record, names, marks, matrices }: MarkedRecord): Promise<PositionResult> {
  const misses: string[] = [];
  const { rows } = await record.positions({ limit: 1000 });
  const right = new Set<PositionRow>();
  const lost: PositionMark[] = [];
  const firmness = { right: 0, of: 0 };
  for (const mark of marks) {
    const hits = rows.filter((row) => bearsOut(row, mark, names));
    for (const row of hits) right.add(row);
    if (hits.length === 0) lost.push(mark);
    else {
      firmness.of++;
      if (hits.some((row) => row.firmness === mark.firmness)) firmness.right++;
    }
  }
  for (const { statement, party, issue, position, firmness } of lost)
    misses.push(`position not found: ${statement} ${party} ${issue}: ${position} ${firmness}`);
  for (const row of rows)
    if (!right.has(row))
      misses.push(
        `position not marked: ${row.article.file} ${row.party} ${row.issue}: ${row.position} ${row.firmness} ` +
          `${row.probability} (${row.voice}): “${row.passage.text}”, for “${row.because.text}”`,
      );
  const all = new Set(marks.map(({ statement }) => statement));
  const incomplete = new Set(lost.map(({ statement }) => statement));
  return {
    found: { right: marks.length - lost.length, of: marks.length },
    statements: { right: all.size - incomplete.size, of: all.size },
    proposed: { right: right.size, of: rows.length },
    firmness,
    cells: await measureMatrix(record, names, matrices, misses),
    misses,
  };
}

async function measureMatrix(record: Rapporteur, names: Lookup, matrices: readonly RawMatrix[], misses: string[]) {
  const cells = { right: 0, of: 0 };
  for (const { date, cells: wanted } of matrices) {
    const { standings } = await record.standing({ date });
    for (const { party, issue, position } of wanted) {
      const name = names.byId(party)?.of.name;
      const found = standings.find((one) => one.party === name && one.issue === issue)?.position ?? null;
      cells.of++;
      if (found === position) cells.right++;
      else misses.push(`cell of ${date}: ${party} ${issue}: ${found} for ${position}`);
    }
  }
  return cells;
}
