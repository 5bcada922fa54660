import { expect, test } from 'vitest';
import { standingOf } from '../../src/positions/standing/index.ts';
import { matrices, positions, sampleDossier } from './sample.ts';

// Of one issue the marks hold no more than a refusal by then, which the hand-made matrix reads as the opposite demand.
const onlyRefused = ['2024-09-30', '2024-12-31'].map((date) => `${date} Republic of Velmar harra-status`);

test.each(matrices)('from what a person marked, the matrix of $date is the one drawn by hand', ({ date, cells }) => {
  const expected: Record<string, string | null> = {};
  const found: Record<string, string | null> = {};
  for (const { party, issue: id, position } of cells) {
    const issue = sampleDossier.issues.find((one) => one.id === id)!;
    const standing = standingOf(positions, { party, issue, date });
    const cell = `${date} ${party} ${id}`;
    if (onlyRefused.includes(cell)) {
      expect(standing.why).toBe('It only refuses: Drennian, without reserve.');
      continue;
    }
    expected[cell] = position;
    found[cell] = standing.position;
  }
  expect(found).toEqual(expected);
});
