import { expect, test } from 'vitest';
import { contains, hull, normalise, overlaps, slice, trim, wordsOf } from '../../src/text/span.ts';

test('spans are half-open: neighbours do not overlap', () => {
  expect(overlaps([0, 3], [3, 5])).toBe(false);
  expect(overlaps([0, 4], [3, 5])).toBe(true);
  expect(contains([0, 5], [0, 5])).toBe(true);
  expect(contains([0, 5], [4, 6])).toBe(false);
});

test('offsets count UTF-16 code units', () => {
  expect(slice('🙂 said', [3, 7])).toBe('said');
});

test('the hull of spans reaches from the first to the last; of none there is none', () => {
  expect(
    hull([
      [5, 7],
      [1, 2],
    ]),
  ).toEqual([1, 7]);
  expect(() => hull([])).toThrow(RangeError);
});

test('trimming takes white space off both ends, and of white space alone leaves nothing', () => {
  expect(trim(' a b ', [0, 5])).toEqual([1, 4]);
  expect(trim('a\u00a0', [0, 2])).toEqual([0, 1]);
  expect(trim('  ', [0, 2])).toBeNull();
});

test('normalised spans are sorted, and joined where nothing or white space is between', () => {
  const text = 'one two three';
  expect(
    normalise(text, [
      [4, 7],
      [0, 3],
    ]),
  ).toEqual([[0, 7]]);
  expect(
    normalise(text, [
      [8, 13],
      [0, 3],
    ]),
  ).toEqual([
    [0, 3],
    [8, 13],
  ]);
  expect(
    normalise(text, [
      [0, 5],
      [2, 7],
    ]),
  ).toEqual([[0, 7]]);
  expect(normalise(text, [[0, 4]])).toEqual([[0, 3]]);
  expect(normalise(text, [[3, 4]])).toEqual([]);
});

test('words of several spans have an ellipsis where something was left out', () => {
  expect(
    wordsOf('one two three', [
      [0, 3],
      [8, 13],
    ]),
  ).toBe('one … three');
});
