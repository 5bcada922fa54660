/**
 * The year that the words of a date leave out ("April 19", in a report without a date): takes an event and when its
 * reports can have been published, gives it with the year, marked as inferred. Pure.
 */
import type { Bounds } from '../model/bounds.ts';
import type { Event, EventDate } from '../model/event.ts';

/** The event with its date as it was read. */
export const withoutYear = <E extends Pick<Event, 'date'>>(event: E): E =>
  event.date?.inferred === undefined ? event : { ...event, date: asRead(event.date) };

const asRead = ({ inferred: _, ...date }: EventDate): EventDate => ({
  ...date,
  date: `-${date.date.slice(4)}`,
  end: date.end === null ? null : `-${date.end.slice(4)}`,
});

/**
 * `bounds` of its reports; the first with a likeliest day counts. What is told as past was on the last such day before
 * it, what is planned on the nearest.
 */
export function withYear<E extends Pick<Event, 'date' | 'status'>>(event: E, bounds: readonly Bounds[]): E {
  const best = bounds.find((one) => one.best !== null)?.best;
  const read = event.date;
  if (best === undefined || best === null || !read?.date.startsWith('--')) return event;
  const published = Number(best.slice(0, 4));
  const past = event.status === 'happened' || event.status === 'claimed';
  const years = [published - 1, published, published + 1].filter((year) => {
    const day = `${year}${read.date.slice(1, 7)}`;
    return isDay(day) && (!past || day <= best);
  });
  const [year] = years.sort((a, b) => away(a, read.date, best) - away(b, read.date, best));
  if (year === undefined) return event;
  const { end } = read;
  return {
    ...event,
    date: {
      ...read,
      date: `${year}${read.date.slice(1)}`,
      end: end === null ? null : `${end.slice(0, 7) < read.date.slice(0, 7) ? year + 1 : year}${end.slice(1)}`,
      inferred: `The report gives no year; it was most likely published on ${best} or soon after.`,
    },
  };
}

const away = (year: number, date: string, best: string): number =>
  Math.abs(Date.parse(`${year}${date.slice(1, 7)}`) - Date.parse(best));

/** 29 February is a day of some years only. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
