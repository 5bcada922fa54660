/** Dates of the record in words. Takes ISO 8601 as stored; never converts between time zones. */
import type { DatePrecision } from '../../src/model/statement.ts';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const days = format({ day: 'numeric', month: 'short', year: 'numeric' });
const months = format({ month: 'long', year: 'numeric' });
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
