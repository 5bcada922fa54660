/** Where the talks stand, as it is drawn: nothing stronger than it is, nothing where nothing was said. */
import { describe, expect, it } from 'vitest';
import type { IssueHead, Line, PositionRow } from '../../src/service/types.ts';
import { clear, distanceSteps, heightOf, linePath, marksOf, stepsOf } from '../../web/issue/steps.ts';
import { looksOf } from '../../web/parts/party.tsx';
import { around, distancesOn, isAgainst, movesOf, sidesOf } from '../../web/positions/gather.ts';
import { apart, basisOf, bearing, shifted, voicesBehind } from '../../web/words/positions.ts';
import { rows } from '../browser/moving.ts';

const issue: IssueHead = {
  id: 'crossing',
  question: 'When?',
  ordered: true,
  positions: ['at-once', 'when-quiet', 'never'].map((id) => ({ id, label: id })),
};

describe('what stands behind a position', () => {
  it('is counted by origins and named by those nearest to the party', () => {
    expect(bearing({ origins: 3, voices: { principal: 1, hearsay: 2 } })).toBe('3 origins, principals');
    expect(bearing({ origins: 1, voices: { hearsay: 1 } })).toBe('1 origin, hearsay only');
    expect(bearing({ origins: 1, voices: { act: 1 } })).toBe('1 origin, its own act');
    expect(voicesBehind({ voices: { hearsay: 2, spokesperson: 1 } })).toBe('1 by spokespersons, 2 by hearsay');
  });

  it('makes it confirmed, inferred or read, and a person’s word goes before all', () => {
    expect(basisOf({ confirmed: 1, origins: 4 })).toBe('confirmed');
    expect(basisOf({ confirmed: 0, origins: 2 })).toBe('inferred');
    expect(basisOf({ confirmed: 0, origins: 1 })).toBe('read');
  });

  it('is told from what speaks against it', () => {
    const reading = (position: string, firmness: PositionRow['firmness']) => ({ position, firmness });
    expect(isAgainst(reading('never', 'demands'), 'never')).toBe(false);
    expect(isAgainst(reading('never', 'refuses'), 'never')).toBe(true);
    expect(isAgainst(reading('at-once', 'accepts'), 'never')).toBe(true);
    expect(isAgainst(reading('at-once', 'refuses'), 'never')).toBe(false);
  });
});

describe('days on which somebody moved', () => {
  const shift = (party: string, date: string, from: string | null) => ({
    party,
    issue: 'crossing',
    from,
    to: 'never',
    date,
    last: null,
    certainty: 1,
    before: [],
    after: [],
  });
  const line = (party: string, ...shifts: ReturnType<typeof shift>[]): Line => ({ party, points: [], shifts });
  const movement = (...lines: Line[]) => ({ issue, window: 90, lines, distances: [], departures: [] });

  it('are those of the parties shown, in order, without a first position', () => {
    const moves = movesOf(
      [
        movement(line('A', shift('A', '2031-05-01', 'x'), shift('A', '2031-03-01', null))),
        movement(line('B', shift('B', '2031-04-01', 'x')), line('C', shift('C', '2031-02-01', 'x'))),
      ],
      ['A', 'B'],
    );
    expect([...moves.keys()]).toEqual(['2031-04-01', '2031-05-01']);
  });

  it('are stepped to from any day', () => {
    const days = ['2031-04-01', '2031-05-01'];
    expect(around(days, '2031-04-20')).toEqual({ before: '2031-04-01', after: '2031-05-01' });
    expect(around(days, '2031-04-01')).toEqual({ before: undefined, after: '2031-05-01' });
  });
});

describe('distances', () => {
  const between = (parties: readonly [string, string], distance: number | null, on: string | null = 'crossing') => ({
    issue: on,
    parties,
    distance,
    low: distance,
    high: distance,
  });

  it('of an issue are told the furthest first, of those shown and known', () => {
    const all = [
      between(['A', 'B'], 0.2),
      between(['A', 'C'], 0.9),
      between(['B', 'C'], null),
      between(['A', 'B'], 1, null),
    ];
    expect(distancesOn(all, 'crossing', ['A', 'B', 'C']).map(({ distance }) => distance)).toEqual([0.9, 0.2]);
    expect(distancesOn(all, 'crossing', ['A', 'B'])).toHaveLength(1);
    expect(sidesOf({ parties: ['C', 'A', 'D', 'B'], distances: all })).toEqual(['C', 'A', 'B']);
  });

  it('say their uncertainty, and nothing where nothing is known', () => {
    expect(apart({ distance: 0.62, low: 0.5, high: 0.74 })).toBe('62\u00a0% apart (50–74\u00a0%)');
    expect(apart({ distance: 0, low: 0, high: 0 })).toBe('0\u00a0% apart');
    expect(apart({ distance: null, low: null, high: null })).toBe('not known');
  });
});

describe('a line over time', () => {
  const point = (date: string, position: string | null, mean?: number) => ({
    date,
    position,
    certainty: 1,
    place: mean === undefined ? null : { mean, low: mean, high: mean },
  });
  const points = [point('1970-01-03', 'never', 1), point('1970-01-05', null), point('1970-01-08', 'at-once', 0)];

  it('holds from day to day, and breaks where nobody can tell', () => {
    const steps = stepsOf({ points }, issue, 20);
    expect(steps.map(({ from, to, at }) => [from, to, at])).toEqual([
      [2, 4, 1],
      [7, 20, 0],
    ]);
    expect(
      linePath(
        steps,
        (day) => day,
        (at) => at,
        true,
      ),
    ).toBe('M2.0 1.0H4.0M7.0 0.0H20.0');
  });

  it('is joined only where positions have an order', () => {
    const steps = stepsOf({ points: [points[0]!, points[2]!] }, issue, 20);
    expect(
      linePath(
        steps,
        (day) => day,
        (at) => at,
        true,
      ),
    ).toBe('M2.0 1.0H7.0V0.0H20.0');
    expect(
      linePath(
        steps,
        (day) => day,
        (at) => at,
        false,
      ),
    ).toBe('M2.0 1.0H7.0M7.0 0.0H20.0');
  });

  it('without a place on a scale stands in the lane of its position', () => {
    expect(stepsOf({ points: [point('1970-01-03', 'when-quiet')] }, issue, 9)[0]!.at).toBe(0.5);
    expect(heightOf(issue, 'dropped')).toBeNull();
  });

  it('of a distance breaks where either has no position', () => {
    const row = (date: string, distance: number | null) => ({
      date,
      between: { issue: 'crossing', parties: ['A', 'B'] as const, distance, low: distance, high: distance },
    });
    const [pair] = distanceSteps({ distances: [row('1970-01-02', 0.5), row('1970-01-04', null)] }, ['A', 'B'], 9);
    expect(pair!.steps).toMatchObject([{ from: 1, to: 3, at: 0.5 }]);
    expect(distanceSteps({ distances: [row('1970-01-02', 0.5)] }, ['A'], 9)).toEqual([]);
  });

  it('dates a shift no more exactly than it is known', () => {
    expect(shifted({ last: '2031-03-01', date: '2031-03-09' })).toBe('between 1 Mar 2031 and 9 Mar 2031');
    expect(shifted({ last: null, date: '2031-03-09' })).toBe('9 Mar 2031');
  });
});

describe('flags of shifts', () => {
  it('stand where they belong unless another stands there already', () => {
    expect(
      clear(
        [
          [50, 10],
          [52, 14],
          [52, 60],
          [51, 12],
        ],
        18,
      ),
    ).toEqual([
      [50, 10],
      [16, 14],
      [52, 60],
      [-3, 12],
    ]);
  });
});

describe('marks of readings', () => {
  it('are one for each party, position and day, the nearest voice first, and refusals apart', () => {
    const [first] = rows;
    const same = { ...first!, id: 'same', voice: 'act' as const };
    const refused = { ...first!, id: 'refused', firmness: 'refuses' as const };
    const marks = marksOf([first!, same, refused]);
    expect(marks.map((mark) => mark.rows.map(({ id }) => id))).toEqual([['same', first!.id], ['refused']]);
  });
});

describe('parties', () => {
  it('look different, by colour or by shape, up to 24 of them', () => {
    const names = Array.from({ length: 24 }, (_, i) => `P${i}`);
    const looks = names.map(looksOf(names)).map(({ colour, shape }) => `${colour} ${shape}`);
    expect(new Set(looks).size).toBe(24);
    expect(looksOf(names)('nobody').colour).toBe('party-none');
  });
});
