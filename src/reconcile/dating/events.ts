/** What an article's events say of when it was published. Takes what is known around it; gives evidence. Pure. */
import type { BoundsEvidence, Surroundings } from '../../model/bounds.ts';
import type { EventReport } from '../../model/event.ts';
import { addDays } from './calendar.ts';

type Told = Surroundings['events'][number];

/** Told as past: not before it. Told as planned: not after it, nor after it was called off. */
export const fromEvents = ({ events }: Surroundings): BoundsEvidence[] =>
  events.flatMap((told) => [...past(told), ...planned(told)]);

function past(told: Told): BoundsEvidence[] {
  const day = dayOfEvent(told);
  if (told.report.status !== 'happened' || told.report.denied || day === null) return [];
  const { passage } = told.report;
  return [{ bound: 'after', day, why: `It tells as past what happened on ${day}.`, passage, other: witness(told) }];
}

function planned(told: Told): BoundsEvidence[] {
  const { report, others } = told;
  if (report.status !== 'planned' || report.denied) return [];
  const { passage } = report;
  const day = dayOfEvent(told);
  const calledOff = others.find(({ of, article }) => of.status === 'cancelled' && article.published !== null);
  const bounds: BoundsEvidence[] = [];
  if (day !== null)
    bounds.push({
      bound: 'before',
      day,
      why: `It tells as planned what was for ${day}.`,
      passage,
      other: witness(told),
    });
  if (calledOff !== undefined) {
    const off = calledOff.article.published!.slice(0, 10);
    const why = `It tells as planned what was called off by ${off}.`;
    bounds.push({ bound: 'before', day: addDays(off, 1), why, passage, other: calledOff.article.id });
  }
  return bounds;
}

/** The day that the event has in the record, or that all dated reports of it give; null when none or several. */
export function dayOfEvent({ event, others }: Told): string | null {
  if (event.date !== null) return fullDay(event);
  const days = new Set(others.map(({ of }) => fullDay(of)).filter((day) => day !== null));
  return days.size === 1 ? [...days][0]! : null;
}

const fullDay = ({ date }: Pick<EventReport, 'date'>): string | null =>
  date !== null && /^(?:day|time)$/.test(date.precision) && /^\d{4}-\d\d-\d\d/.test(date.date)
    ? date.date.slice(0, 10)
    : null;

/** The dated article that gives the event its day. */
export const witness = ({ others }: Told): string | null =>
  (others.find(({ of }) => fullDay(of) !== null) ?? others[0])?.article.id ?? null;
