import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weighed } from '../../src/model/standing.ts';
import { departuresOf, distanceOf, lineOf, overall } from '../../src/positions/movement/index.ts';
import { draw, type IssueScale, standingOf } from '../../src/positions/standing/index.ts';
import { minister, orchard, spokesman, taken, water } from './build.ts';
import { positions, sampleDossier } from './sample.ts';

const traced = (readings: readonly Weighed[], party: string = orchard, issue: IssueScale = water) => ({
  party,
  issue: issue.id,
  ...draw(readings, { party, issue }),
});
const line = (readings: readonly Weighed[]) => lineOf(traced(readings));
const departures = (readings: readonly Weighed[]) => departuresOf(traced(readings));
const stand = (party: string, readings: readonly Weighed[], ordered = true) =>
  standingOf(readings, { party, issue: { ...water, ordered }, date: '2031-03-02' });

describe('the line of a party', () => {
  test('has a point for each day on which something was said', () => {
    const { points } = line([taken('all', { day: '2031-03-09' }), taken('all'), taken('all', spokesman)]);
    expect(points.map(({ date, position }) => [date, position])).toEqual([
      ['2031-03-01', 'all'],
      ['2031-03-09', 'all'],
    ]);
  });

  test('at its last day is where the party stands then', () => {
    const readings = [
      taken('all'),
      taken('half', { day: '2031-04-01' }),
      taken('half', { ...minister, day: '2031-04-03' }),
    ];
    const { position, certainty, place } = standingOf(readings, { party: orchard, issue: water, date: '2031-04-03' });
    expect(line(readings).points.at(-1)).toEqual({ date: '2031-04-03', position, certainty, place });
  });

  test('shifts on the day of the new word, with the statements before and after', () => {
    const old = [taken('all'), taken('all', { day: '2031-03-20' })];
    const now = [taken('half', { day: '2031-06-02' }), taken('half', { ...spokesman, day: '2031-06-05' })];
    const { shifts } = line([...now, ...old]);
    expect(shifts).toHaveLength(1);
    expect(shifts[0]).toMatchObject({
      from: 'all',
      to: 'half',
      date: '2031-06-02',
      last: '2031-03-20',
      before: [old[1]!.id, old[0]!.id],
      after: now.map(({ id }) => id),
    });
    expect(shifts[0]!.certainty).toBeGreaterThan(0.9);
  });

  test('does not shift for one doubtful reading, or for one that nothing bears out', () => {
    const days = ['2031-03-01', '2031-03-20', '2031-06-20', '2031-07-01'];
    const steady = days.map((day) => taken('all', { day }));
    const astray = taken('none', { day: '2031-06-05', probability: 0.8 });
    expect(line([...steady, astray]).shifts).toEqual([]);
    const doubtful = taken('none', { day: '2031-12-01', probability: 0.52, firmness: 'accepts' });
    expect(line([...steady, doubtful]).shifts).toEqual([]);
  });

  test('shifts there and back when the party signed what it later left', () => {
    const signed = taken('half', { voice: 'act', confirmed: true, firmness: 'accepts', day: '2031-06-01' });
    const readings = [taken('all'), signed, taken('all', { day: '2031-09-01' })];
    expect(line(readings).shifts.map(({ from, to, date }) => [from, to, date])).toEqual([
      ['all', 'half', '2031-06-01'],
      ['half', 'all', '2031-09-01'],
    ]);
  });

  test('has no shift without evidence on both sides', () => {
    expect(line([taken('all'), taken('all', { day: '2031-05-01' })]).shifts).toEqual([]);
    expect(line([])).toEqual({ party: orchard, points: [], shifts: [] });
  });

  test('of the sample moves when the drawn story moves', () => {
    const shifts = sampleDossier.parties.flatMap(({ name: party }) =>
      sampleDossier.issues.flatMap((issue) => lineOf(traced(positions, party, issue)).shifts),
    );
    expect(shifts.map(({ party, issue, from, to, date }) => [party, issue, from, to, date])).toEqual([
      ['Republic of Velmar', 'transit-fees', 'velmar-alone', 'joint-board', '2024-12-13'],
      ['Republic of Velmar', 'harra-status', 'velmari-sovereignty', 'interim-league', '2025-05-06'],
      ['Republic of Velmar', 'sequence', 'withdrawal-first', 'truce-first', '2024-12-13'],
      ['Republic of Velmar', 'prisoners', 'all-for-all', 'staged', '2025-02-06'],
      ['Drennian Federation', 'transit-fees', 'free-passage', 'joint-board', '2024-12-13'],
      ['Drennian Federation', 'harra-status', 'drennian-sovereignty', 'interim-league', '2025-05-06'],
      ['Drennian Federation', 'sequence', 'recognition-first', 'truce-first', '2024-12-13'],
      ['Drennian Federation', 'prisoners', 'after-settlement', 'staged', '2025-02-06'],
    ]);
  });
});

describe('the distance between two parties', () => {
  const other = 'River State';
  const parties = [orchard, other] as const;

  test('on an ordered issue is what lies between their places', () => {
    const readings = [taken('all'), taken('none', { party: other })];
    expect(distanceOf(water, parties, stand(orchard, readings), stand(other, readings))).toEqual({
      issue: 'water',
      parties,
      distance: 1,
      low: 1,
      high: 1,
    });
    const nearer = [taken('most'), taken('half', { party: other })];
    expect(distanceOf(water, parties, stand(orchard, nearer), stand(other, nearer)).distance).toBeCloseTo(1 / 3);
  });

  test('on another is how little they hold in common, and what is not certain widens its bounds', () => {
    const same = [taken('all', minister), taken('all', { party: other })];
    const near = distanceOf(water, parties, stand(orchard, same, false), stand(other, same, false));
    expect(near.distance).toBeCloseTo(0);
    expect(near.high).toBeGreaterThan(0.3);
    const apart = [taken('most'), taken('half', { party: other })];
    expect(distanceOf(water, parties, stand(orchard, apart, false), stand(other, apart, false)).distance).toBe(1);
  });

  test('is not known when either has no position, and overall is the mean of those that are', () => {
    const readings = [taken('all'), taken('half', { party: other })];
    const [a, b] = [stand(orchard, readings), stand(other, readings)];
    const unknown = distanceOf(water, parties, a, stand(other, []));
    expect(unknown).toMatchObject({ distance: null, low: null, high: null });
    const known = distanceOf(water, parties, a, b);
    expect(overall(parties, [unknown, known])).toEqual({ ...known, issue: null });
    expect(overall(parties, [unknown]).distance).toBeNull();
  });

  test('lies within its bounds, is the same from either side, and none to oneself', () => {
    const some = fc.array(
      fc.record({
        position: fc.constantFrom('all', 'most', 'half', 'none'),
        party: fc.constantFrom(orchard, other),
        actor: fc.constantFrom('a', 'b', 'c'),
        probability: fc.double({ min: 0.5, max: 1, noNaN: true }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(some, fc.boolean(), (list, ordered) => {
        const readings = list.map(({ position, ...more }) => taken(position, more));
        const issue = { ...water, ordered };
        const [a, b] = [stand(orchard, readings, ordered), stand(other, readings, ordered)];
        const { distance, low, high } = distanceOf(issue, parties, a, b);
        const back = distanceOf(issue, parties, b, a);
        expect(back.distance === null).toBe(distance === null);
        if (a.position !== null) expect(distanceOf(issue, parties, a, a).distance).toBeCloseTo(0);
        if (distance === null) return;
        expect(back.distance).toBeCloseTo(distance);
        expect(back.low).toBeCloseTo(low!);
        expect(back.high).toBeCloseTo(high!);
        expect(low!).toBeGreaterThanOrEqual(0);
        expect(low!).toBeLessThanOrEqual(distance + 1e-9);
        expect(high!).toBeGreaterThanOrEqual(distance - 1e-9);
        expect(high!).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('who departs from the line', () => {
  test('takes another position than the party has, or refuses the one that it has', () => {
    const refusal = taken('half', { ...minister, firmness: 'refuses', day: '2031-03-05' });
    const demand = taken('all', { ...minister, day: '2031-03-09' });
    const found = departures([taken('half'), refusal, demand]);
    expect(found).toEqual([
      expect.objectContaining({
        name: 'Oto Reed',
        line: 'half',
        position: 'all',
        refuses: false,
        evidence: [demand.id],
      }),
      expect.objectContaining({
        name: 'Oto Reed',
        line: 'half',
        position: 'half',
        refuses: true,
        evidence: [refusal.id],
      }),
    ]);
  });

  test('and does so on several days is told once, the newest words first', () => {
    const [first, last] = ['2031-03-05', '2031-03-19'].map((day) => taken('all', { ...minister, day }));
    expect(departures([taken('half'), first!, last!])).toEqual([
      expect.objectContaining({ first: '2031-03-05', last: '2031-03-19', evidence: [last!.id, first!.id] }),
    ]);
  });

  test('is nobody who only leaves something open, refuses what the party does not want, or is no member', () => {
    const others = [
      taken('all', { ...minister, firmness: 'leaves-open' }),
      taken('all', { ...minister, firmness: 'refuses' }),
      taken('all', { actor: 'river-state', name: 'River State', voice: 'hearsay' }),
      taken('half', { ...minister }),
    ];
    expect(departures([taken('half'), ...others])).toEqual([]);
  });

  test('in the sample is Corin Vash, not the president who moved', () => {
    const issue = sampleDossier.issues.find(({ id }) => id === 'monitors')!;
    const party = 'Republic of Velmar';
    const found = departuresOf(traced(positions, party, issue));
    expect(found).toEqual([
      expect.objectContaining({
        actor: 'corin-vash',
        line: 'league-unarmed',
        position: 'league-unarmed',
        refuses: true,
      }),
    ]);
  });
});
