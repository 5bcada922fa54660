/**
 * Measures how much the program learns from a person who corrects it: takes a marked record, answers what its review
 * queue asks as the marks do, and counts after every few answers what is still wrong, in all and where nothing was touched.
 */

import { contentId } from '../src/model/id.ts';
import type { Position } from '../src/model/position.ts';
import type { Change, PositionRow } from '../src/service/types.ts';
import { bearsOut, type MarkedRecord, type PositionMark } from './positions.ts';

export interface LearningPoint {
  readonly corrections: number;
  /** Marked positions that are not there, and positions that no mark bears out. */
  readonly errors: number;
  /** Those of statements that nobody has corrected or confirmed. */
  readonly untouched: number;
  /** What the untouched statements of now had wrong before the first correction. */
  readonly untouchedBefore: number;
}

const who = 'The marks';

/** Answers `answers` items of the queue, one after the other. */
export async function measureLearning(marked: MarkedRecord, answers: number, every: number): Promise<LearningPoint[]> {
  const { record, marks } = marked;
  const touched = new Set<string>();
  const before = await errorsOf(marked);
  const points: LearningPoint[] = [point(0, before, before, touched)];
  for (let done = 1; done <= answers; done++) {
    const { items } = await record.review({ kind: 'position', limit: 1 });
    const row = items[0]?.position ?? null;
    if (row === null) break;
    touched.add(placeOf(row));
    const missing = marks.filter((mark) => mark.file === row.article.file && touches(row, mark));
    const { rows } = await record.positions({ article: row.article.id, least: 0, limit: 1000 });
    await record.correct({ who, changes: changesFor(row, missing, rows, marked) });
    if (done % every === 0) points.push(point(done, await errorsOf(marked), before, touched));
  }
  return points;
}

interface Mistake {
  readonly place: string;
}

const point = (
  corrections: number,
  errors: readonly Mistake[],
  before: readonly Mistake[],
  touched: ReadonlySet<string>,
): LearningPoint => ({
  corrections,
  errors: errors.length,
  untouched: errors.filter(({ place }) => !touched.has(place)).length,
  untouchedBefore: before.filter(({ place }) => !touched.has(place)).length,
});

/** Where a position was read or should have been: an article and the first character of a content. */
const placeOf = (row: PositionRow): string => row.source.id;

async function errorsOf({ record, marks, names }: MarkedRecord): Promise<Mistake[]> {
  const { rows } = await record.positions({ limit: 1000 });
  const right = new Set<PositionRow>();
  const mistakes: Mistake[] = [];
  for (const mark of marks) {
    const hits = rows.filter((row) => bearsOut(row, mark, names));
    for (const row of hits) right.add(row);
    if (hits.length === 0) mistakes.push({ place: await sourceOf(record, mark) });
  }
  for (const row of rows) if (!right.has(row)) mistakes.push({ place: placeOf(row) });
  return mistakes;
}

/** The statement of the record in whose words a mark stands. */
async function sourceOf(record: MarkedRecord['record'], mark: PositionMark): Promise<string> {
  const { statements } = await record.article(mark.file);
  const found = statements.find(({ content }) => touches({ passage: content }, mark));
  return found?.id ?? mark.statement;
}

const touches = ({ passage }: Pick<PositionRow, 'passage'>, { content }: PositionMark): boolean =>
  passage.spans.some(([start, end]) => content.some(([from, to]) => start < to && from < end));

/** As a person would who sees the statement: right ones are accepted, wrong ones rejected or mended, missing ones entered. */
function changesFor(
  row: PositionRow,
  wanted: readonly PositionMark[],
  there: readonly PositionRow[],
  { names }: MarkedRecord,
): Change[] {
  const before = positionOf(row);
  const { article } = row;
  const change = (from: Position | null, to: Position | null): Change => ({
    kind: 'position',
    article: article.id,
    before: from,
    after: to,
  });
  const fits = wanted.find((mark) => bearsOut(row, mark, names));
  const as = (mark: PositionMark): Position => {
    const party = names.byId(mark.party)!.of;
    const actor = typeof mark.actor === 'string' ? (names.byId(mark.actor)?.of ?? null) : null;
    return {
      ...before,
      id: contentId('t', before.source.id, actor?.id ?? before.name, party.name, mark.issue, mark.position),
      actor: actor?.id ?? null,
      name: actor?.name ?? before.name,
      party: party.name,
      issue: mark.issue,
      position: mark.position,
      firmness: mark.firmness,
      probability: 1,
    };
  };
  /** One that the program proposes, too doubtful to be shown, is confirmed; else it is entered. */
  const enter = (mark: PositionMark): Change => {
    const doubted = there.find((other) => other !== row && other.id === as(mark).id);
    return doubted === undefined
      ? change(null, as(mark))
      : change(positionOf(doubted), { ...positionOf(doubted), firmness: mark.firmness });
  };
  const others = wanted.filter((mark) => mark !== fits).map(enter);
  if (fits === undefined) return [change(before, null), ...others];
  return [change(before, { ...before, firmness: fits.firmness }), ...others];
}

function positionOf({ question: _, label: __, article, ...position }: PositionRow): Position {
  return { ...position, article: article.id };
}
