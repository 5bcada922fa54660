/** When an event took or takes place: its date, the dates that its reports disagree about, or that none is given. */
import type { EventDate as Dated } from '../../src/model/event.ts';
import type { EventRow } from '../../src/service/types.ts';
import * as dates from '../words/dates.ts';

export const isInferred = ({ spans, inferred }: Pick<Dated, 'spans' | 'inferred'>): boolean =>
  spans.length === 0 || inferred !== undefined;

/** What a date was read from, and what was inferred. */
export const whyThen = ({ basis, inferred }: Pick<Dated, 'basis' | 'inferred'>): string =>
  inferred === undefined ? basis : `${basis}. ${inferred}`;

type Telling = Pick<EventRow, 'date' | 'reports'>;

/** In words, for ears and titles; null when no report says. */
export function when({ date, reports }: Telling): string | null {
  if (date !== null) return dates.event(date);
  const given = new Set(reports.flatMap((report) => (report.date === null ? [] : [dates.event(report.date)])));
  return given.size === 0 ? null : [...given].join(' or ');
}

export function EventWhen({ of }: { of: Telling }) {
  const words = when(of);
  if (words === null) return <span className="undated">No date</span>;
  return of.date === null ? (
    <span className="disputed">
      {words} <span className="tag">the reports disagree</span>
    </span>
  ) : (
    <EventDate of={of.date} />
  );
}

/** No more exactly than it is known; a broken line where no words give it. */
export function EventDate({ of }: { of: Dated }) {
  const words = dates.event(of);
  return of.date.startsWith('--') ? (
    <span>{words}</span>
  ) : (
    <time dateTime={of.date} className={isInferred(of) ? 'inferred' : undefined} title={whyThen(of)}>
      {words}
    </time>
  );
}
