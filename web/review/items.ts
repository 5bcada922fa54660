/** What can be said of one item of the queue without a form: that it is right, or that it should not be there. Pure. */
import type { Change, ReviewItem } from '../../src/service/types.ts';
import { title } from '../words/events.ts';
import { nameAndDay } from '../words/reports.ts';
import { brief, firmnesses } from '../words/review.ts';
import { namesOf } from '../words/speakers.ts';
import { asIs, gone, ofConflict, ofCopies, ofPosition, ofReport, ofStatement } from './changes.ts';
import { aboutKey } from './journal.ts';

export type ItemKind = 'statement' | 'position' | 'event' | 'copy' | 'conflict';

export function kindOf(item: ReviewItem): ItemKind {
  if (item.statement !== null) return 'statement';
  if (item.position !== null) return 'position';
  if (item.event !== null) return 'event';
  return item.copy !== null ? 'copy' : 'conflict';
}

export function keyOf(item: ReviewItem): string {
  const { statement, position, event, copy, conflict } = item;
  return aboutKey(kindOf(item), (statement ?? position ?? event ?? copy ?? conflict)!.id);
}

/** As a short line beside others. */
export function lineOf({ statement, position, event, copy, conflict }: ReviewItem): string {
  if (statement !== null) return `${namesOf(statement.speakers)}: ${brief(statement.content.text)}`;
  if (position !== null)
    return `${position.name} ${firmnesses[position.firmness]}: ${position.label} (${position.question})`;
  if (event !== null) return title(event);
  if (copy !== null) return [copy.first, ...copy.copies.map(({ article }) => article)].map(nameAndDay).join(' and ');
  return conflict!.differs;
}

/** Id of the article in which its words are shown; null of a family of copies. */
export const articleOf = ({ statement, position, event, conflict }: ReviewItem): string | null =>
  (statement ?? position)?.article.id ?? event?.reports[0]?.article.id ?? conflict?.sides[0]?.article.id ?? null;

export function right({ statement, position, event, copy, conflict }: ReviewItem): Change[] {
  if (statement !== null) return [ofStatement(statement, asIs)];
  if (position !== null) return [ofPosition(position, asIs)];
  if (event !== null) return event.reports.map((report) => ofReport(report, asIs));
  return copy !== null ? ofCopies(copy, true) : [ofConflict(conflict!, true)];
}

export function wrong({ statement, position, event, copy, conflict }: ReviewItem): Change[] {
  if (statement !== null) return [ofStatement(statement, gone)];
  if (position !== null) return [ofPosition(position, gone)];
  if (event !== null) return event.reports.map((report) => ofReport(report, gone));
  return copy !== null ? ofCopies(copy, false) : [ofConflict(conflict!, false)];
}
