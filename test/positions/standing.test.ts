import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmnesses, voices } from '../../src/model/position.ts';
import type { Standing, Weighed } from '../../src/model/standing.ts';
import { type StandingAsked, standingOf } from '../../src/positions/standing/index.ts';
import { copyOf, minister, orchard, rival, spokesman, taken, water } from './build.ts';

const asked: StandingAsked = { party: orchard, issue: water, date: '2031-06-30' };
const stand = (readings: readonly Weighed[], more: Partial<StandingAsked> = {}): Standing =>
  standingOf(readings, { ...asked, ...more });
const shareOf = (standing: Standing, position: string): number =>
  standing.shares.find((one) => one.position === position)?.share ?? 0;

describe('where a party stands', () => {
  test('of which nothing was said is said', () => {
    expect(stand([])).toMatchObject({
      position: null,
      why: 'No position was read.',
      certainty: 0,
      shares: [],
      place: null,
    });
    const elsewhere = [taken('all', { party: 'River State' }), taken('all', { issue: 'bridges' }), taken('gone')];
    expect(stand(elsewhere).why).toBe('No position was read.');
  });

  test('is what its head demands, since that day', () => {
    const reading = taken('most');
    expect(stand([reading], { date: '2031-03-02' })).toMatchObject({
      position: 'most',
      why: null,
      firmness: 'demands',
      since: '2031-03-01',
      behind: { positions: 1, origins: 1, voices: { principal: 1 }, confirmed: 0 },
      evidence: [reading.id],
    });
  });

  test('is not known from what was said later', () => {
    expect(stand([taken('most')], { date: '2031-02-28' }).position).toBeNull();
  });

  test('is less certain the more doubtful the one reading behind it is', () => {
    const certainty = (probability: number) => stand([taken('all', { probability })], { date: '2031-03-01' }).certainty;
    expect(certainty(0.9)).toBeGreaterThan(0.8);
    expect(certainty(0.5)).toBeLessThan(0.5);
  });

  test('is not made by what one rival says of it, and may be by two', () => {
    const told = taken('all', rival);
    expect(stand([told], { date: '2031-03-01' })).toMatchObject({
      position: null,
      why: 'There is only hearsay from a single source.',
      evidence: [told.id],
    });
    const repeated = [told, taken('all', rival), taken('all', rival)];
    expect(stand(repeated, { date: '2031-03-01' }).position).toBeNull();
    const mediator = { actor: 'mediator', name: 'The mediator', voice: 'hearsay' } as const;
    expect(stand([told, taken('all', mediator)], { date: '2031-03-01' }).position).toBe('all');
  });

  test('is what the head says, whatever rivals tell of it', () => {
    const told = ['a', 'b', 'c'].map((actor) => taken('none', { ...rival, actor, day: '2031-03-09' }));
    expect(stand([taken('all'), ...told], { date: '2031-03-10' }).position).toBe('all');
  });

  test('is not changed by a minister who dissents, however often', () => {
    const dissent = ['2031-03-03', '2031-03-10', '2031-03-17', '2031-03-24'].map((day) =>
      taken('none', { ...minister, day }),
    );
    const standing = stand([taken('most'), ...dissent], { date: '2031-03-25' });
    expect(standing.position).toBe('most');
    expect(standing.evidence).toHaveLength(1);
  });

  test('is what a minister says when nobody else speaks, with less certainty', () => {
    const standing = stand([taken('none', minister)], { date: '2031-03-01' });
    expect(standing.position).toBe('none');
    expect(standing.certainty).toBeLessThan(0.5);
  });

  test('goes over to what the head newly says, even after several statements of the old', () => {
    const old = ['2031-03-01', '2031-03-05', '2031-03-12'].map((day) => taken('all', { day }));
    const standing = stand([...old, taken('half', { day: '2031-05-10' })], { date: '2031-05-10' });
    expect(standing).toMatchObject({ position: 'half', since: '2031-05-10' });
  });

  test('is what it signed, against what its spokesman still says that week', () => {
    const signed = taken('half', { voice: 'act', firmness: 'accepts', day: '2031-05-05' });
    const old = [taken('all'), taken('all', { ...spokesman, day: '2031-05-07' })];
    expect(stand([...old, signed], { date: '2031-05-08' }).position).toBe('half');
  });

  test('is not moved by one doubtful reading of the head', () => {
    const old = ['2031-03-01', '2031-03-20', '2031-04-10'].map((day) => taken('all', { day }));
    const doubtful = taken('none', { day: '2031-04-20', probability: 0.55 });
    expect(stand([...old, doubtful], { date: '2031-04-20' }).position).toBe('all');
  });

  test('is a demand before it is a condition or a thing left open', () => {
    for (const firmness of ['conditional', 'leaves-open'] as const) {
      const soft = taken('half', { firmness, day: '2031-03-15' });
      expect(stand([taken('all'), soft], { date: '2031-03-16' }).position).toBe('all');
    }
  });

  test('is only what it refuses, where it says nothing else', () => {
    const standing = stand([taken('none', { firmness: 'refuses' })], { date: '2031-03-01' });
    expect(standing).toMatchObject({ position: null, why: 'It only refuses: none of the water.', place: null });
    expect(standing.refuses.map(({ position }) => position)).toEqual(['none']);
    expect(standing.evidence).toHaveLength(1);
  });

  test('is less certain where the party also refuses it', () => {
    const demand = taken('half', spokesman);
    const refusal = taken('half', { firmness: 'refuses', day: '2031-03-02' });
    const certainty = (readings: readonly Weighed[]) => stand(readings, { date: '2031-03-03' }).certainty;
    expect(certainty([demand, refusal])).toBeLessThan(certainty([demand]) / 2);
  });

  test('fades when it is long not spoken of, and the window says how soon', () => {
    const certainty = (date: string, window: number) => stand([taken('all')], { date, window }).certainty;
    expect(certainty('2031-09-01', 90)).toBeLessThan(certainty('2031-04-01', 90));
    expect(certainty('2031-09-01', 180)).toBeGreaterThan(certainty('2031-09-01', 90));
  });

  test('rests on what is older than the window only where nothing newer was said', () => {
    const old = taken('all', { day: '2031-01-01' });
    const newer = taken('half', { ...spokesman, day: '2031-06-20' });
    expect(stand([old]).position).toBe('all');
    expect(stand([old, newer]).position).toBe('half');
  });

  test('counts what has no day as before all else', () => {
    const undated = taken('all', { day: null });
    expect(stand([undated])).toMatchObject({ position: 'all', since: null });
    expect(stand([undated, taken('half', { day: '2031-06-01' })]).position).toBe('half');
  });

  test('has a place with its bounds on an ordered issue, and none on another', () => {
    expect(stand([taken('most')]).place).toEqual({ mean: 1 / 3, low: 1 / 3, high: 1 / 3 });
    const torn = stand([taken('all', spokesman), taken('none', { ...spokesman, actor: 'other' })]).place!;
    expect(torn).toMatchObject({ low: 0, high: 1 });
    expect(torn.mean).toBeCloseTo(0.5);
    expect(stand([taken('most')], { issue: { ...water, ordered: false } }).place).toBeNull();
  });

  test('counts what one person says several times in one report once', () => {
    const first = taken('all', { group: 'g-one' });
    const again = { ...taken('all', { group: 'g-two' }), article: first.article };
    expect(stand([first, again]).behind).toMatchObject({ positions: 2, origins: 1 });
  });

  test('counts what a report has somebody say again on a later day', () => {
    const first = taken('all', { group: 'g-one' });
    const again = { ...taken('all', { group: 'g-two', day: '2031-04-01' }), article: first.article };
    expect(stand([first, again]).behind).toMatchObject({ positions: 2, origins: 2 });
  });

  test('puts what a person has confirmed before all else that bears it out', () => {
    const confirmed = taken('all', { ...minister, confirmed: true, probability: 0.6 });
    const standing = stand([taken('all'), confirmed]);
    expect(standing.evidence[0]).toBe(confirmed.id);
    expect(standing.behind.confirmed).toBe(1);
    const alone = (reading: Weighed) => stand([reading], { date: '2031-03-01' }).certainty;
    expect(alone({ ...taken('all'), confirmed: true })).toBeGreaterThan(alone(taken('all')));
  });
});

const days = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2030, 5, 1 + n)).toISOString().slice(0, 10));
const actors = fc.constantFrom('tilda-marsh', 'oto-reed', 'ines-lock', 'river-state', null);
const readings = fc.array(
  fc
    .record({
      position: fc.constantFrom('all', 'most', 'half', 'none'),
      actor: actors,
      firmness: fc.constantFrom(...firmnesses),
      voice: fc.constantFrom(...voices),
      probability: fc.double({ min: 0.5, max: 1, noNaN: true }),
      day: fc.option(days, { freq: 8 }),
      confirmed: fc.boolean(),
    })
    .map(({ position, ...more }) => taken(position, { ...more, name: more.actor ?? 'an official' })),
  { maxLength: 12 },
);
const dates = days.map((date) => ({ date }));

describe('whatever was read', () => {
  test('its order does not matter', () => {
    const shuffled = readings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, dates, ([list, other], at) => {
        expect(stand(other, at)).toEqual(stand(list, at));
      }),
    );
  });

  test('copies change nothing but their number', () => {
    fc.assert(
      fc.property(readings, fc.nat(), fc.nat({ max: 40 }), (list, which, later) => {
        fc.pre(list.length > 0);
        const original = list[which % list.length]!;
        const day = original.day && new Date(Date.parse(original.day) + later * 86_400_000).toISOString().slice(0, 10);
        const at = { date: '2031-12-31' };
        const { behind: before, ...rest } = stand(list, at);
        const { behind, ...with_ } = stand([...list, copyOf(original, day)], at);
        expect(with_).toEqual(rest);
        expect(behind.origins).toBe(before.origins);
      }),
    );
  });

  test('more evidence for a position never lowers its share', () => {
    fc.assert(
      fc.property(readings, readings, dates, (list, more, at) => {
        const added = more.find(({ firmness }) => firmness !== 'refuses');
        fc.pre(added !== undefined);
        const share = (of: readonly Weighed[]) => shareOf(stand(of, at), added!.position);
        expect(share([...list, added!])).toBeGreaterThanOrEqual(share(list) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('shares sum to 1, the largest first, and a place lies within its bounds', () => {
    fc.assert(
      fc.property(readings, dates, (list, at) => {
        const { shares, place, certainty, position, why, evidence, behind } = stand(list, at);
        if (shares.length > 0) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        expect(shares.map(({ share }) => share)).toEqual(shares.map(({ share }) => share).sort((a, b) => b - a));
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThan(1);
        expect(position === null).toBe(why !== null);
        expect(evidence).toHaveLength(behind.origins);
        if (place === null) return;
        expect(place.low).toBeLessThanOrEqual(place.mean);
        expect(place.high).toBeGreaterThanOrEqual(place.mean);
      }),
    );
  });
});
