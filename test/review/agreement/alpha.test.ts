/** Krippendorff's alpha against published examples, against its definition over pairs, and what always holds of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliability } from '../../../src/review/agreement/alpha.ts';
import { interval, type Metric, masi, nominal, ordinal, ratio, sets } from '../../../src/review/agreement/metrics.ts';

/** One column a unit: what each coder gave, `.` for nothing. */
const unitsOf = (...coders: readonly string[]): string[][] => {
  const rows = coders.map((row) => row.trim().split(/\s+/));
  return rows[0]!.map((_, i) => rows.map((row) => row[i]!).filter((value) => value !== '.'));
};
const numbers = (units: readonly string[][]): number[][] => units.map((values) => values.map(Number));

// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", examples A to D.
describe('published examples', () => {
  test('two coders, a binary variable', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(reliability(units, nominal).alpha).toBeCloseTo(0.095, 3);
  });
  test('two coders, a nominal variable of five values', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(reliability(units, nominal).alpha).toBeCloseTo(0.692, 3);
  });
  const four = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );
  test('four coders with values missing, nominal', () => {
    expect(reliability(four, nominal)).toMatchObject({ alpha: expect.closeTo(0.743, 3), units: 11 });
  });
  test.each([
    ['ordinal', ordinal, 0.815],
    ['interval', interval, 0.849],
    ['ratio', ratio, 0.797],
  ] as const)('four coders with values missing, %s', (_, metric, alpha) => {
    expect(reliability(numbers(four), metric).alpha).toBeCloseTo(alpha, 3);
  });
});

/** Every pair within a unit against every pair of all values, straight from the definition. */
function byPairs<T>(units: readonly (readonly T[])[], metric: Metric<T>): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = pairable.flat();
  const keys = [...new Map(values.map((value) => [metric.key(value), value]))]
    .sort(([a, x], [b, y]) => metric.compare?.(x, y) ?? (a < b ? -1 : 1))
    .map(([key, value]) => ({ key, value }));
  const place = (value: T) => keys.findIndex(({ key }) => key === metric.key(value));
  const counts = keys.map(({ key }) => values.filter((value) => metric.key(value) === key).length);
  const squared = metric.squared(
    keys.map(({ value }) => value),
    counts,
  );
  const mean = (list: readonly T[]): number => {
    let sum = 0;
    list.forEach((a, i) => {
      list.forEach((b, j) => {
        if (i !== j) sum += squared(place(a), place(b));
      });
    });
    return sum / (list.length - 1);
  };
  const expected = mean(values);
  if (!(expected > 0)) return null;
  return 1 - pairable.reduce((sum, unit) => sum + mean(unit), 0) / expected;
}

const set = fc.subarray(['a', 'b', 'c']).map((members): ReadonlySet<string> => new Set(members));
const units = <T>(value: fc.Arbitrary<T>) => fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 15 });

describe('for any codings', () => {
  const agree = <T>(metric: Metric<T>, value: fc.Arbitrary<T>) =>
    fc.assert(
      fc.property(units(value), (all) => {
        const [found, defined] = [reliability(all, metric).alpha, byPairs(all, metric)];
        if (defined === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(defined, 9);
      }),
      { numRuns: 60 },
    );
  test('it is what the definition says of every pair: nominal', () => agree(nominal, fc.constantFrom('a', 'b', 'c')));
  test('ordinal', () => agree(ordinal, fc.integer({ min: 0, max: 5 })));
  test('interval', () => agree(interval, fc.integer({ min: -5, max: 5 })));
  test('ratio', () => agree(ratio, fc.integer({ min: 0, max: 5 })));
  test('sets', () => agree(sets, set));

  test('it is 1 at most, and only where all agree, with bounds in their order', () => {
    fc.assert(
      fc.property(units(fc.constantFrom('a', 'b')), (all) => {
        const { alpha, low, high } = reliability(all, nominal);
        if (alpha === null) {
          expect([low, high]).toEqual([null, null]);
          return;
        }
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha === 1).toBe(all.every((unit) => new Set(unit).size < 2));
        expect(low!).toBeLessThanOrEqual(high!);
      }),
      { numRuns: 40 },
    );
  });

  test('neither the order of coders nor that of units matters, nor a unit that one alone has coded', () => {
    fc.assert(
      fc.property(units(fc.integer({ min: 0, max: 4 })), (all) => {
        const turned = [...all].reverse().map((unit) => [...unit].reverse());
        const before = reliability(all, ordinal).alpha;
        const after = reliability([...turned, [3]], ordinal).alpha;
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 9);
      }),
      { numRuns: 40 },
    );
  });
});

test('there is nothing to measure without two values, or where only one was ever given', () => {
  const nothing = { alpha: null, low: null, high: null };
  expect(reliability([], nominal)).toEqual({ ...nothing, units: 0 });
  expect(reliability([['a'], ['b'], []], nominal)).toEqual({ ...nothing, units: 0 });
  expect(
    reliability(
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      nominal,
    ),
  ).toEqual({ ...nothing, units: 2 });
});

test('the bounds are the same every time, and narrower for more units', () => {
  const some = unitsOf('a b a b a a b b a b', 'a b a b a a b a b b');
  const once = reliability(some, nominal);
  expect(reliability(some, nominal)).toEqual(once);
  const often = reliability(Array(8).fill(some).flat(), nominal);
  expect(once.low!).toBeLessThan(once.alpha!);
  expect(once.high!).toBeGreaterThan(once.alpha!);
  expect(often.high! - often.low!).toBeLessThan(once.high! - once.low!);
});

test('sets are further apart the less they share: one within the other is nearer than a mere overlap', () => {
  const of = (members: string) => new Set(members);
  expect(masi(of('ab'), of('ba'))).toBe(0);
  expect(masi(of(''), of(''))).toBe(0);
  expect(masi(of('ab'), of('a'))).toBeCloseTo(1 - (1 / 2) * (2 / 3));
  expect(masi(of('ab'), of('bc'))).toBeCloseTo(1 - (1 / 3) * (1 / 3));
  expect(masi(of('ab'), of('cd'))).toBe(1);
  expect(masi(of(''), of('a'))).toBe(1);
});

test('of single values, sets measure as nominal values do', () => {
  fc.assert(
    fc.property(units(fc.constantFrom('a', 'b', 'c')), (all) => {
      const asSets = all.map((unit) => unit.map((value) => new Set([value])));
      const [plain, asSet] = [reliability(all, nominal).alpha, reliability(asSets, sets).alpha];
      if (plain === null) expect(asSet).toBeNull();
      else expect(asSet).toBeCloseTo(plain, 9);
    }),
    { numRuns: 40 },
  );
});
