/** What an expression of time says before it is known when it was written: data between recognising and resolving. */
import type { Span } from '../../text/span.ts';
import type { Unit } from './calendar.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** "last", "this" and "next" before a period. */
export type Which = -1 | 0 | 1;

/** Said in figures, or as "of last year", or not at all. */
export type Year = number | { readonly which: Which } | null;

export type Meaning =
  /** "11 April", "April 11, 2025", "Tuesday, 2 December at 18:00". `clock` is `HH:MM`. */
  | { kind: 'calendar'; year: Year; month: number; day: number; weekday: number | null; clock: string | null }
  | { kind: 'month'; year: Year; month: number; which: Which | null }
  | { kind: 'season'; year: Year; season: Season; which: Which | null }
  | { kind: 'year'; year: number }
  | { kind: 'weekday'; weekday: number; which: Which | null; clock: string | null }
  /** Counted from the day of publication: "yesterday", "last week", "two months ago". */
  | { kind: 'offset'; unit: Unit; by: number }
  | { kind: 'weekend'; which: Which | null }
  /** Counted from a day named before: "the same day", "a day earlier", "two weeks later". */
  | { kind: 'anchored'; unit: Unit; by: number }
  /** A time of day alone: of a day named before. */
  | { kind: 'clock'; clock: string };

export interface Expression {
  readonly span: Span;
  readonly meaning: Meaning;
}
