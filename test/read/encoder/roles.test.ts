/** The best sequence of roles, against trying them all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestRoles, role, roles, spansOf } from '../../../src/read/encoder/roles.ts';

const words = 4;
const scores = fc.array(fc.double({ min: -9, max: 0, noNaN: true }), { minLength: 7 * words, maxLength: 7 * words });

function* allPaths(length: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const path of allPaths(length - 1)) for (let r = 0; r < roles.length; r++) yield [...path, r];
}
const paths = [...allPaths(words)];

test('no allowed sequence is better, and the one chosen is allowed', () => {
  fc.assert(
    fc.property(scores, fc.nat(words), fc.double({ min: 0, max: 2, noNaN: true }), (scores, line, bonus) => {
      const startsLine = (w: number) => w === 0 || w === line;
      const allowed = (path: readonly number[]) =>
        path.every(
          (r, w) => r === 0 || r % 2 === 1 || (!startsLine(w) && (path[w - 1] === r || path[w - 1] === r - 1)),
        );
      const worth = (path: readonly number[]) =>
        path.reduce((sum, r, w) => sum + scores[w * 7 + r]! + (r === role.cue ? bonus : 0), 0);
      const best = [...bestRoles(Float64Array.from(scores), startsLine, bonus)];
      expect(allowed(best)).toBe(true);
      expect(worth(best)).toBeCloseTo(Math.max(...paths.filter(allowed).map(worth)), 9);
    }),
    { numRuns: 40 },
  );
});

test('a span is its beginning and all that goes on with it', () => {
  const path = Uint8Array.from(
    ['B-cue', 'I-cue', 'B-cue', 'O', 'B-content', 'I-content'].map((r) => roles.indexOf(r as never)),
  );
  expect(spansOf(path, role.cue)).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(spansOf(path, role.content)).toEqual([[4, 6]]);
  expect(spansOf(path, role.source)).toEqual([]);
});

test('no words have no roles', () => {
  expect(bestRoles(new Float64Array(0), () => true, 0)).toHaveLength(0);
});
