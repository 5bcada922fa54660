import { expect, test } from 'vitest';
import { reportsIn } from '../events/reports.ts';

test('an event in words that an outlet is cited for comes from that outlet; the report’s own comes from none', async () => {
  const [cited, own] = await reportsIn(
    'Karvian and Osmarian envoys met in Brenn on Monday, Northwire reported.\n\nShells hit a ferry at Haldorf on Tuesday.',
    '2031-05-08',
  );
  expect(cited?.from).toEqual(['Northwire']);
  expect(own).toBeDefined();
  expect(own?.from).toBeUndefined();
});
