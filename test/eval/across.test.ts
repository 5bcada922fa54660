/** What the record says across the sample's reports, by the quick reader, keeps to what a person marked. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type AcrossResult, measureAcross } from '../../eval/across.ts';
import { rates } from '../../eval/score.ts';
import { openReader } from '../../src/pipeline/readers.ts';

let result: AcrossResult;
beforeAll(async () => {
  result = await measureAcross(join(import.meta.dirname, '../../samples'), await openReader({ reader: 'rules' }));
}, 60_000);

const share = ({ right, of }: { right: number; of: number }): number => right / of;

test('events are found, each with its day', () => {
  expect(rates(result.events).f1).toBeGreaterThanOrEqual(0.75);
  expect(share(result.eventDates)).toBeGreaterThanOrEqual(0.8);
});

test('copies are found and nothing else is called one', () => {
  expect(rates(result.copies).precision).toBeGreaterThanOrEqual(0.95);
  expect(rates(result.copies).recall).toBeGreaterThanOrEqual(0.95);
  expect(rates(result.copiedWords).f1).toBeGreaterThanOrEqual(0.9);
});

test('contradictions are found, and hardly one that is none', () => {
  expect(rates(result.conflicts).precision).toBeGreaterThanOrEqual(0.9);
  expect(rates(result.conflicts).recall).toBeGreaterThanOrEqual(0.7);
  expect(rates(result.revisions).recall).toBe(1);
});

test('reports without a date are dated', () => {
  expect(share(result.undated)).toBe(1);
});
