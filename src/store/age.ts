/**
 * Days as the record orders them. An age counts days back from the last day of the year 9999, so that everything
 * ascends: the newest comes first, the undated last, and one row comparison continues a listing in any of its columns.
 */
import { ProblemError } from '../model/problem.ts';

/** Past every date. The largest `int` of PostgreSQL. */
export const undated = 2_147_483_647;

const last = Date.UTC(9999, 11, 31);
const dayLength = 86_400_000;

/** The age of the day that an ISO 8601 date or time begins with; `undated` when there is none. */
export function ageOf(date: string | null | undefined): number {
  const day = date?.slice(0, 10) ?? '';
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undated;
  return (last - time) / dayLength;
}

/** The age of a day that a person asked for. Throws `usage` when it is not one. */
export function ageAsked(day: string): number {
  const age = day.length === 10 ? ageOf(day) : undated;
  if (age !== undated) return age;
  throw new ProblemError({ code: 'usage', message: `“${day}” is not a date.`, hint: 'Write it as 2025-04-15.' });
}

/** SQL for the day of an age column as text, null when undated. */
export const dayOf = (column: string): string =>
  `case when ${column} < ${undated} then (date '9999-12-31' - ${column})::text end`;
