/**
 * From what an expression of time says, the day of publication and the tense around it to a date. News rules: a weekday
 * is the last one up to the day of publication unless the words speak of the future; a date without a year is the
 * nearest in the past, up to ten months back. Pure.
 */
import type { DatePrecision } from '../../model/statement.ts';
import { weekdayNames } from '../../text/calendar.ts';
import { addDays, type Day, dayOf, daysBetween, monthOf, startOf, weekday, yearOf } from './calendar.ts';
import type { Meaning, Season, Year } from './meaning.ts';
import type { Direction } from './tense.ts';

export interface Resolved {
  /** The first day of the period; with the hour (`2025-04-11T18:00`) for a time; null with the reason in `because`. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  /** What it was inferred from, to follow the expression in a sentence; empty when it says everything itself. */
  readonly because: string;
}

/** Days; a date without a year that lies further back than this is taken for the next one. */
const tenMonths = 304;
const seasonStart: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const precisionOf = (meaning: Meaning): DatePrecision => {
  switch (meaning.kind) {
    case 'calendar':
    case 'weekday':
      return meaning.clock === null ? 'day' : 'time';
    case 'clock':
      return 'time';
    case 'weekend':
      return 'week';
    case 'offset':
    case 'anchored':
      return meaning.unit;
    default:
      return meaning.kind;
  }
};

/** `anchor` is the day that the nearest expression before names, or null. */
export function resolve(meaning: Meaning, published: Day | null, anchor: Day | null, tense: Direction): Resolved {
  const precision = precisionOf(meaning);
  const clock = 'clock' in meaning && meaning.clock !== null ? `T${meaning.clock}` : '';
  const found = (day: Day, because: string): Resolved => ({ date: `${day}${clock}`, precision, because });
  const open = (because: string): Resolved => ({ date: null, precision, because });

  if (meaning.kind === 'anchored' || meaning.kind === 'clock') {
    if (anchor === null) return open('which counts from a day that is not named before it');
    const day = meaning.kind === 'clock' ? anchor : startOf(meaning.unit, anchor, meaning.by);
    return found(day, `counted from ${anchor}`);
  }
  if (meaning.kind === 'year') return found(dayOf(meaning.year, 1, 1)!, '');
  const year = 'year' in meaning ? yearSaid(meaning.year, published) : null;
  if ('year' in meaning && year !== null) {
    const month = meaning.kind === 'season' ? seasonStart[meaning.season] : meaning.month;
    const day = dayOf(year, month, meaning.kind === 'calendar' ? meaning.day : 1);
    if (day === null) return open('which is no day of the calendar');
    const wrong = meaning.kind === 'calendar' && meaning.weekday !== null && weekday(day) !== meaning.weekday;
    return found(day, wrong ? `which was a ${weekdayNames[weekday(day)]}` : '');
  }
  if (published === null) return open('in a report whose day of publication is not known');
  const day = fromPublication(meaning, published, tense);
  return day === null ? open('which is no day of the calendar') : found(day, `in a report of ${published}`);
}

const yearSaid = (year: Year, published: Day | null): number | null => {
  if (year === null || typeof year === 'number') return year;
  return published === null ? null : yearOf(published) + year.which;
};

function fromPublication(meaning: Meaning, published: Day, tense: Direction): Day | null {
  switch (meaning.kind) {
    case 'offset':
      return startOf(meaning.unit, published, meaning.by);
    case 'weekend': {
      // Before Saturday "the weekend" is the last one, unless it is to come.
      const back = weekday(published) % 6 === 0 ? 0 : -1;
      return startOf('week', published, meaning.which === 1 ? 1 : meaning.which === 0 || tense === 'future' ? 0 : back);
    }
    case 'weekday': {
      const since = (weekday(published) - meaning.weekday + 7) % 7;
      const until = (7 - since) % 7;
      if (meaning.which === -1) return addDays(published, -(since || 7));
      if (meaning.which === 1) return addDays(startOf('week', published, 1), (meaning.weekday + 6) % 7);
      const coming = tense === 'future' || (meaning.which === 0 && tense === 'unknown');
      return addDays(published, coming ? until : -since);
    }
    case 'calendar': {
      const years = [yearOf(published) - 1, yearOf(published), yearOf(published) + 1];
      const days = years.map((year) => dayOf(year, meaning.month, meaning.day)).filter((day) => day !== null);
      const fitting = days.filter((day) => meaning.weekday === null || weekday(day) === meaning.weekday);
      return nearest(fitting.length > 0 ? fitting : days, published, tense);
    }
    case 'month':
    case 'season': {
      const month = meaning.kind === 'month' ? meaning.month : seasonStart[meaning.season];
      const months = [-1, 0, 1].map((n) => dayOf(yearOf(published) + n, month, 1)!);
      // The month of publication counts as begun, and "last April" in April as the year before's.
      const now = startOf('month', published);
      if (meaning.which === -1) return months.findLast((day) => day < now) ?? null;
      if (meaning.which === 1) return months.find((day) => day > now) ?? null;
      // "This summer" is the year's own, whatever the day.
      if (meaning.which === 0) return dayOf(yearOf(published), month, 1);
      return nearest(months, monthOf(published) === month ? now : published, tense);
    }
    default:
      return null;
  }
}

/** The last of the days up to the day of publication; the next where the tense says so, or where that is too long ago. */
function nearest(days: readonly Day[], published: Day, tense: Direction): Day | null {
  const last = days.findLast((day) => day <= published);
  const next = days.find((day) => day >= published);
  if (tense === 'future') return next ?? last ?? null;
  const tooLongAgo = last !== undefined && tense === 'unknown' && daysBetween(last, published) > tenMonths;
  return (tooLongAgo ? next : last) ?? next ?? last ?? null;
}
