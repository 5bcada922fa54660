/** Whether two entries say the same: takes plain data, compares it whatever the order of its keys. Pure. */

/** As data, without what a person did with it. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** One text for the same data. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => key !== 'review' && one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
