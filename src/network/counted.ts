/**
 * Which coded statements are counted: takes all of them and what is asked; gives those with a value on both variables,
 * within the days asked for, without duplicates, in the order of their times.
 */
import type { Coded, NetworkOptions, NetworkVariable } from '../model/network.ts';
import { endOfDay, wallTime, weekOf } from './time.ts';

export interface Counted {
  /** Value of the first variable and of the second. */
  readonly row: string;
  readonly column: string;
  readonly agreement: boolean;
  /** On the clock on the wall, in milliseconds; null when not known. */
  readonly time: number | null;
  readonly of: Coded;
}

const value = (coded: Coded, variable: NetworkVariable): string => coded[variable]?.trim() ?? '';

/** The first and last time that counts: as asked, else of the first and last of the statements; null when none is dated. */
export function span(statements: readonly Coded[], { start, stop }: NetworkOptions): [number, number] | null {
  let first = start === null ? Number.POSITIVE_INFINITY : wallTime(start);
  let last = stop === null ? Number.NEGATIVE_INFINITY : endOfDay(stop);
  for (const { date } of statements) {
    const time = date === null ? Number.NaN : wallTime(date);
    if (start === null && time < first) first = time;
    if (stop === null && time > last) last = time;
  }
  return first <= last && Number.isFinite(first) && Number.isFinite(last) ? [first, last] : null;
}

/** Undated statements are in no stretch of time: with a start, a stop or a window they are not counted. */
export function counted(statements: readonly Coded[], options: NetworkOptions): Counted[] {
  const { start, stop, timeWindow, variable1, variable2 } = options;
  const anyTime = start === null && stop === null && timeWindow === 'no';
  const from = start === null ? Number.NEGATIVE_INFINITY : wallTime(start);
  const to = stop === null ? Number.POSITIVE_INFINITY : endOfDay(stop);
  const placed = statements
    .map((of): Counted => {
      const time = of.date === null ? Number.NaN : wallTime(of.date);
      return {
        row: value(of, variable1),
        column: value(of, variable2),
        agreement: of.agreement,
        time: Number.isNaN(time) ? null : time,
        of,
      };
    })
    .filter(({ row, column }) => row !== '' && column !== '')
    .filter(({ time }) => (time === null ? anyTime : from <= time && time <= to))
    // Of two duplicates the earlier counts; the rest of the order is there so that the order of adding changes nothing.
    .sort(
      (a, b) =>
        (a.time ?? Number.POSITIVE_INFINITY) - (b.time ?? Number.POSITIVE_INFINITY) ||
        compare(a.of.document, b.of.document) ||
        compare(a.row, b.row) ||
        compare(a.column, b.column) ||
        Number(a.agreement) - Number(b.agreement),
    );
  return withoutDuplicates(placed, options);
}

/**
 * As DNA takes them out: same values and, unless the qualifier is ignored, same agreement, within a document or a stretch
 * of time. A week, a month is known by its number alone there, so that March of one year and of the next are one.
 */
function withoutDuplicates(statements: Counted[], { duplicates, qualifierAggregation }: NetworkOptions): Counted[] {
  if (duplicates === 'include') return statements;
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const stretch = stretchOf(statement, duplicates);
    // What is not dated is in no week, so it is nothing's duplicate there.
    if (stretch === null) return true;
    const { row, column, agreement } = statement;
    const key = JSON.stringify([row, column, qualifierAggregation === 'ignore' || agreement, stretch]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Within what a statement is a duplicate of another. */
function stretchOf({ of, time }: Counted, duplicates: NetworkOptions['duplicates']): string | number | null {
  if (duplicates === 'document') return of.document;
  if (duplicates === 'acrossrange') return 0;
  if (time === null) return null;
  if (duplicates === 'week') return weekOf(time);
  const date = new Date(time);
  return duplicates === 'month' ? date.getUTCMonth() : date.getUTCFullYear();
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
