/** Arithmetic on days written `YYYY-MM-DD`, in the Gregorian calendar and without time zones. Pure; reads no clock. */

export type Day = string;
export type Unit = 'day' | 'week' | 'month' | 'year';

const ms = 86_400_000;
const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const two = (n: number): string => String(n).padStart(2, '0');

/** null when there is no such day (30 February). `month` 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = at(written);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? null : written;
}

export const isDay = (value: string): boolean => {
  const [year, month, day] = value.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(value) && dayOf(year!, month!, day!) !== null;
};

export const addDays = (day: Day, n: number): Day => new Date(at(day) + n * ms).toISOString().slice(0, 10);
/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => (at(b) - at(a)) / ms;
/** 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => new Date(at(day)).getUTCDay();
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The first day of the day, week (from Monday, ISO 8601), month or year that a day lies in, `n` such units on. */
export function startOf(unit: Unit, day: Day, n = 0): Day {
  switch (unit) {
    case 'day':
      return addDays(day, n);
    case 'week':
      return addDays(day, 7 * n - ((weekday(day) + 6) % 7));
    case 'month': {
      const months = yearOf(day) * 12 + monthOf(day) - 1 + n;
      return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)!;
    }
    case 'year':
      return dayOf(yearOf(day) + n, 1, 1)!;
  }
}
