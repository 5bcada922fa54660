/** Arithmetic on days written `YYYY-MM-DD`, in the Gregorian calendar. Pure; reads no clock. */

const ms = 86_400_000;

export const addDays = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * ms).toISOString().slice(0, 10);

/** Days between, without a sign. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / ms;

/** null when there is no such day (30 February). `month` 1 to 12. */
export function dayOf(year: number, month: number, day: number): string | null {
  const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? null : written;
}
