/** The year that a report without a date leaves out of its dates. */
import { expect, test } from 'vitest';
import type { Bounds } from '../../src/model/bounds.ts';
import type { EventDate, EventStatus } from '../../src/model/event.ts';
import { withoutYear, withYear } from '../../src/reconcile/year.ts';

const bounds = (best: string | null): Bounds => ({ after: null, before: null, best, evidence: [] });
const event = (date: string, status: EventStatus, end: string | null = null) => ({
  status,
  date: { date, end, precision: 'day', basis: '“that day”', spans: [[0, 4]] } satisfies EventDate,
});
const yearOf = (date: string, status: EventStatus, best: string | null) =>
  withYear(event(date, status), [bounds(best)]).date.date;

test('what is told as past was on the last such day before the report', () => {
  expect(yearOf('--04-17', 'happened', '2025-04-19')).toBe('2025-04-17');
  expect(yearOf('--12-30', 'happened', '2025-01-03')).toBe('2024-12-30');
  expect(yearOf('--02-01', 'happened', '2025-12-04')).toBe('2025-02-01');
});

test('what is planned is on the nearest such day', () => {
  expect(yearOf('--01-08', 'planned', '2024-12-20')).toBe('2025-01-08');
  expect(yearOf('--04-30', 'planned', '2025-04-19')).toBe('2025-04-30');
});

test('29 February is looked for in years that have one', () => {
  expect(yearOf('--02-29', 'happened', '2025-03-03')).toBe('2024-02-29');
});

test('an event that runs over the new year ends in the next', () => {
  expect(withYear(event('--12-24', 'happened', '--01-07T24:00'), [bounds('2024-12-26')]).date).toMatchObject({
    date: '2024-12-24',
    end: '2025-01-07T24:00',
  });
});

test('no year is given where nothing says when the report was published, nor one changed that was read', () => {
  expect(yearOf('--04-17', 'happened', null)).toBe('--04-17');
  expect(yearOf('2023-04-17', 'happened', '2025-04-19')).toBe('2023-04-17');
});

test('an inferred year says that it is inferred, and can be taken back', () => {
  const read = event('--04-19T18:00', 'happened', '--04-20T24:00');
  const dated = withYear(read, [bounds(null), bounds('2025-04-21')]);
  expect(dated.date).toMatchObject({ date: '2025-04-19T18:00', end: '2025-04-20T24:00' });
  expect(dated.date).toHaveProperty('inferred', expect.stringContaining('2025-04-21'));
  expect(withoutYear(dated)).toEqual(read);
});
