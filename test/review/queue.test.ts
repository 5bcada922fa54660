/** A queue asks first what would teach most, and not the same thing ten times in a row. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, ranked } from '../../src/review/queue.ts';

const candidate = (id: string, more: Partial<Candidate<string>> = {}): Candidate<string> => ({
  id,
  of: id,
  uncertain: 0.5,
  weight: 0.5,
  sort: id,
  meaning: null,
  ...more,
});
const order = (all: readonly Candidate<string>[], limit = 10): string[] => ranked(all, limit).map(({ of }) => of);
const meaning = (...numbers: number[]): Float32Array => {
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (x) => x / length);
};

const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

const candidates: fc.Arbitrary<Candidate<string>[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      uncertain: share,
      weight: share,
      sort: fc.constantFrom('a', 'b', 'c'),
      meaning: fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)).map((pair) => meaning(...pair))),
    })
    .map((one) => candidate(one.id, one)),
  { selector: ({ id }) => id, maxLength: 12 },
);

test('it is in falling order, no longer than asked, and the same whatever order the candidates came in', () => {
  const shuffled = candidates.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 1, max: 12 }), ([all, others], limit) => {
      const queue = ranked(all, limit);
      const values = queue.map(({ value }) => value);
      expect(values).toEqual([...values].sort((a, b) => b - a));
      for (const value of values) expect(value > 0 && value <= 1).toBe(true);
      expect(queue.length).toBe(Math.min(limit, all.filter(({ uncertain }) => uncertain > 0).length));
      expect(order(others, limit)).toEqual(queue.map(({ of }) => of));
    }),
  );
});

test('the more uncertain, the weightier and the more representative come first', () => {
  expect(order([candidate('sure', { uncertain: 0.2 }), candidate('unsure', { uncertain: 0.9 })])).toEqual([
    'unsure',
    'sure',
  ]);
  expect(order([candidate('light', { weight: 0.1 }), candidate('weighty', { weight: 0.9 })])).toEqual([
    'weighty',
    'light',
  ]);
  const odd = candidate('odd', { meaning: meaning(0, 1) });
  const usual = candidate('usual', { meaning: meaning(5, 1) });
  const likeIt = [candidate('z1', { meaning: meaning(4, 2) }), candidate('z2', { meaning: meaning(4, 3) })].map(
    (one) => ({ ...one, uncertain: 0.3 }),
  );
  expect(order([odd, usual, ...likeIt])[0]).toBe('usual');
});

test('something else comes between questions of one sort', () => {
  const same = Array.from({ length: 10 }, (_, i) => candidate(`same${i}`, { sort: 'Venn', uncertain: 0.9 }));
  const others = Array.from({ length: 4 }, (_, i) => candidate(`z-other${i}`, { uncertain: 0.6 }));
  const queue = order([...same, ...others], 14);
  expect(queue.slice(0, 7).filter((id) => id.startsWith('z-other')).length).toBeGreaterThan(0);
  expect(queue).toHaveLength(14);
});

test('nearly the same words are not asked about twice in a row', () => {
  const twins = ['a1', 'a2'].map((id) => candidate(id, { uncertain: 0.9, meaning: meaning(1, 0) }));
  expect(order([...twins, candidate('b', { uncertain: 0.7, meaning: meaning(0, 1) })])).toEqual(['a1', 'b', 'a2']);
});

test('what is certain is not asked', () => {
  expect(order([candidate('sure', { uncertain: 0 })])).toEqual([]);
});
