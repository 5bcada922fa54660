/** Entries of the record as what can be said of them. Pure. */
import type { ConflictRow, CopyRow, EventReportRow, PositionRow, StatementRow } from '../../src/service/types.ts';
import { kinds } from '../words/events.ts';
import { nameAndDay } from '../words/reports.ts';
import { brief, firmnesses } from '../words/review.ts';
import { namesOf } from '../words/speakers.ts';
import { asIs, gone, ofConflict, ofPosition, ofReport, ofStatement } from './changes.ts';
import type { Judged } from './judge.tsx';

export const ofOneStatement = (row: StatementRow): Judged => ({
  kind: 'statement',
  id: row.id,
  line: `${namesOf(row.speakers)}: ${brief(row.content.text)}`,
  review: row.review,
  right: () => [ofStatement(row, asIs)],
  wrong: () => [ofStatement(row, gone)],
});

export const ofOnePosition = (row: PositionRow): Judged => ({
  kind: 'position',
  id: row.id,
  line: `${row.name} ${firmnesses[row.firmness]}: ${row.label}`,
  review: row.review,
  right: () => [ofPosition(row, asIs)],
  wrong: () => [ofPosition(row, gone)],
});

export const ofOneReport = (row: EventReportRow): Judged => ({
  kind: 'event',
  id: row.id,
  line: `${kinds[row.kind]}: ${brief(row.passage.text)}`,
  review: row.review,
  right: () => [ofReport(row, asIs)],
  wrong: () => [ofReport(row, gone)],
});

export const ofOneConflict = (row: ConflictRow): Judged => ({
  kind: 'conflict',
  id: row.id,
  line: row.differs,
  review: row.review,
  right: () => [ofConflict(row, true)],
  wrong: () => [ofConflict(row, false)],
});

/** A copy together with the text that it is nearest to. */
export const ofOneCopy = ({ article, from }: CopyRow['copies'][number]): Judged => {
  const articles = [from.id, article.id] as const;
  return {
    kind: 'copy',
    id: [...articles].sort().join(' '),
    line: `${nameAndDay(article)} and ${nameAndDay(from)}`,
    review: undefined,
    right: () => [{ kind: 'copy', articles, holds: true }],
    wrong: () => [{ kind: 'copy', articles, holds: false }],
  };
};
