/**
 * Times as Discourse Network Analyzer has them: the clock on the wall where something was published, without a zone.
 * Takes days and times as written; gives milliseconds on one line. Never reads a clock.
 */

export type Unit = 'days' | 'weeks' | 'months' | 'years';

const second = 1000;
const day = 86_400 * second;

/** Of `YYYY-MM-DD`, then midnight, or with a time behind it, whose zone does not count. */
export function wallTime(written: string): number {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(written) ?? [];
  return date === undefined ? Number.NaN : Date.parse(`${date}T${time ?? '00:00'}Z`);
}

/** Whether it is `YYYY-MM-DD` and the calendar has it. */
export const isDay = (written: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(wallTime(written)) && dayOf(wallTime(written)) === written;

/** The last second of a day. */
export const endOfDay = (written: string): number => wallTime(written.slice(0, 10)) + day - second;

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** `count` units later, earlier when negative. A month that lacks the day gives its last day, as calendars do. */
export function later(time: number, count: number, unit: Unit): number {
  if (unit === 'days' || unit === 'weeks') return time + count * (unit === 'weeks' ? 7 : 1) * day;
  const months = unit === 'years' ? 12 * count : count;
  const date = new Date(time);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  return date.getTime();
}

/** Number of the calendar week, Monday to Sunday, of which the first has four days of January or more (ISO 8601). */
export function weekOf(time: number): number {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time - (weekday - 3) * day);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day));
}
