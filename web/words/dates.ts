/** Dates of the record in words. Takes ISO 8601 as stored; never converts between time zones. */
import type { EventDate } from '../../src/model/event.ts';
import type { DatePrecision } from '../../src/model/statement.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const days = format({ day: 'numeric', month: 'short', year: 'numeric' });
const months = format({ month: 'long', year: 'numeric' });
const daysOfNoYear = format({ day: 'numeric', month: 'long' });
const shortMonths = format({ month: 'short', year: 'numeric' });

/** A date alone, of whatever length, is one in UTC. */
const parse = (iso: string): Date => new Date(iso.slice(0, 10));

/** `26 Mar 2031`, with the time of day where there is one. */
export function day(iso: string): string {
  const time = iso.slice(11, 16);
  return time === '' ? days.format(parse(iso)) : `${days.format(parse(iso))}, ${time}`;
}

/** `March 2031` from `2031-03`. */
export const month = (iso: string): string => months.format(parse(iso));

/** A date no more exactly than it is known. */
export function said(iso: string, precision: DatePrecision): string {
  switch (precision) {
    case 'time':
    case 'day':
      return day(iso);
    case 'week':
      return `week of ${day(iso.slice(0, 10))}`;
    case 'month':
      return month(iso);
    case 'season':
      return `season from ${month(iso)}`;
    case 'year':
      return iso.slice(0, 4);
  }
}

/** When an event took or takes place, no more exactly than it is known: `3 Apr 2031`, `3–6 Apr 2031`, `3 April, year not known`. */
export function event({ date, end, precision }: EventDate): string {
  if (date.startsWith('--')) return `${daysOfNoYear.format(parse(`2000${date.slice(1)}`))}, year not known`;
  if (end === null) return said(date, precision);
  if (date.length <= 10 && end.length <= 10) return days.formatRange(parse(date), parse(end));
  return date.slice(0, 10) === end.slice(0, 10) ? `${day(date)}–${end.slice(11, 16)}` : `${day(date)} – ${day(end)}`;
}

/** Days since 1970 from the first day of an event to the one after its last, or null when its year is not known. */
export function extent({
  date,
  end,
  precision,
}: Pick<EventDate, 'date' | 'end' | 'precision'>): [number, number] | null {
  if (date.startsWith('--')) return null;
  const first = parse(date);
  if (end !== null) return [number(first), Math.max(number(first), number(parse(end))) + 1];
  const after = new Date(first);
  if (precision === 'month') after.setUTCMonth(after.getUTCMonth() + 1);
  else if (precision === 'season') after.setUTCMonth(after.getUTCMonth() + 3);
  else if (precision === 'year') after.setUTCFullYear(after.getUTCFullYear() + 1);
  else after.setUTCDate(after.getUTCDate() + (precision === 'week' ? 7 : 1));
  return [number(first), number(after)];
}

const dayLength = 86_400_000;
const number = (date: Date): number => date.getTime() / dayLength;

const axis = {
  year: format({ year: 'numeric' }),
  month: format({ month: 'short' }),
  'day of month': format({ day: 'numeric', month: 'short' }),
  day: format({ day: 'numeric' }),
} as const;

/** A day since 1970 as an axis of time has it. */
export const tick = (at: number, as: keyof typeof axis): string => axis[as].format(at * dayLength);

/** The days from one to before another, both since 1970. */
export const dayRange = (from: number, to: number): string =>
  days.formatRange(Math.ceil(from) * dayLength, Math.max(Math.ceil(from), Math.ceil(to) - 1) * dayLength);

/** `10 Feb – 5 Jun 2031`, or the one day, or null when neither is known. */
export function between(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return first === null && last === null ? null : day((first ?? last)!);
  return days.formatRange(parse(first), parse(last));
}

/** `from 2 Feb 2031`, `until 5 Jun 2031`, both, or null when the period is open at both ends. */
export function period(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return days.formatRange(parse(from), parse(to));
  if (from !== null) return `from ${day(from)}`;
  return to === null ? null : `until ${day(to)}`;
}

export const shortMonth = (iso: string): string => shortMonths.format(parse(iso));

/** Every month from the first to the last, `YYYY-MM`, those without anything too. */
export function monthsBetween(first: string, last: string): string[] {
  const out: string[] = [];
  const date = parse(first.slice(0, 7));
  while (date.toISOString().slice(0, 7) <= last && out.length < 1200) {
    out.push(date.toISOString().slice(0, 7));
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return out;
}

/** First and last day of a month, `YYYY-MM-DD`. */
export function daysOf(monthIso: string): { from: string; to: string } {
  const [year, index] = monthIso.split('-').map(Number) as [number, number];
  return { from: `${monthIso}-01`, to: new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10) };
}
