/** The days that a report's event can lie on: takes dates as reports give them, gives periods and how two stand to each other. Pure. */
import type { EventDate, EventReport } from '../../model/event.ts';
import { monthNames, weekdayNames } from '../../text/calendar.ts';

/** First and last day, `YYYY-MM-DD`, both within. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const ms = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
export const addDays = (day: string, n: number): string => new Date(timeOf(day) + n * ms).toISOString().slice(0, 10);
/** From `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((timeOf(b) - timeOf(a)) / ms);

/** Days between the dates of two reports; infinite where one has none. */
export const apartBy = (a: EventReport, b: EventReport): number =>
  periodOf(a.date) === null || periodOf(b.date) === null
    ? Number.POSITIVE_INFINITY
    : Math.abs(daysBetween(a.date!.date, b.date!.date));

/** `n` months on, the first day of that month. */
const monthsOn = (day: string, n: number): string => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
};

export const isDay = (date: EventDate | null): date is EventDate =>
  date !== null && !date.date.startsWith('--') && (date.precision === 'day' || date.precision === 'time');

/** null without a date or without its year. */
export function periodOf(date: EventDate | null): Period | null {
  if (date === null || date.date.startsWith('--')) return null;
  const first = date.date.slice(0, 10);
  if (date.end !== null && /^\d{4}/.test(date.end)) return { first, last: date.end.slice(0, 10) };
  switch (date.precision) {
    case 'time':
    case 'day':
      return { first, last: first };
    case 'week':
      return { first, last: addDays(first, 6) };
    case 'month':
      return { first, last: addDays(monthsOn(first, 1), -1) };
    case 'season':
      return { first, last: addDays(monthsOn(first, 3), -1) };
    case 'year':
      return { first, last: `${first.slice(0, 4)}-12-31` };
  }
}

/** `MM-DD` of a day, or `MM` of a month, with or without its year. */
export function monthDay(date: EventDate | null): string | null {
  if (date === null) return null;
  const written = date.date.startsWith('--') ? date.date.slice(2, 7) : date.date.slice(5, 10);
  if (date.precision === 'month') return written.slice(0, 2);
  return date.precision === 'day' || date.precision === 'time' ? written : null;
}

/** The day of the month that the words give, 1 to 31: of a full date, or alone ("on the 6th"). */
export function dayOfMonth({ date, passage }: EventReport): number | null {
  const full = monthDay(date);
  if (full?.length === 5) return Number(full.slice(3));
  const alone = date === null ? /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! of)/i.exec(passage.text) : null;
  return alone === null ? null : Number(alone[1]);
}

/**
 * `day`: on one day; `within`: one period holds or crosses the other; `next`: two days beside each other; `number`: the day
 * of the month alone agrees; `apart`: not at one time; `unknown`: nothing can be said.
 */
export type Distance = 'day' | 'within' | 'next' | 'number' | 'apart' | 'unknown';

export function distance(a: EventReport, b: EventReport): Distance {
  const [one, other] = [periodOf(a.date), periodOf(b.date)];
  if (one === null || other === null) {
    const [m, n] = [monthDay(a.date), monthDay(b.date)];
    if (m !== null && n !== null && (a.date!.date.startsWith('--') || b.date!.date.startsWith('--'))) {
      if (m.length === 5 && n.length === 5) return m === n ? 'day' : 'apart';
      return m.slice(0, 2) === n.slice(0, 2) ? 'within' : 'apart';
    }
    const [i, j] = [dayOfMonth(a), dayOfMonth(b)];
    return i === null || j === null ? 'unknown' : i === j ? 'number' : 'apart';
  }
  const gap = Math.max(daysBetween(one.last, other.first), daysBetween(other.last, one.first));
  if (gap <= 0) return one.first === other.first && isDay(a.date) && isDay(b.date) ? 'day' : 'within';
  // A year and the next are beside each other too, and say nothing of one event.
  return gap === 1 && isDay(a.date) && isDay(b.date) ? 'next' : 'apart';
}

/** That the words say the hour of the night, so that the day before and the day after can both be right. */
export const isNight = ({ date, passage }: EventReport): boolean =>
  /\b(?:over)?night|midnight|dawn|early (?:hours|mon|tues|wednes|thurs|fri|satur|sun)/i.test(
    `${passage.text} ${date?.basis ?? ''}`,
  );

/** "Wednesday 19 February 2025". */
export const written = (day: string): string =>
  `${weekdayNames[new Date(timeOf(day)).getUTCDay()]} ${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
