/** A timeline never shows more than there is, keeps the day that is looked at in its place, and covers no event with another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf } from '../../web/timeline/dated.ts';
import { place } from '../../web/timeline/lanes.ts';
import {
  overlaps,
  pan,
  reveal,
  ticks,
  unitOf,
  units,
  type View,
  viewIn,
  whole,
  zoom,
} from '../../web/timeline/scale.ts';
import * as dates from '../../web/words/dates.ts';

/** Days around 2031, in whole numbers. */
const day = fc.integer({ min: 22_000, max: 23_000 });
const extents = fc.array(
  fc.tuple(day, fc.integer({ min: 1, max: 60 })).map(([from, length]) => [from, from + length] as const),
  { minLength: 1, maxLength: 30 },
);
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

describe('the view', () => {
  it('stays within what there is, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(extents, fc.array(fc.tuple(fc.double({ min: 0.1, max: 9, noNaN: true }), day)), (all, moves) => {
        const limit = whole(all);
        let view = limit;
        for (const [factor, at] of moves) {
          view = pan(zoom(view, factor, at, limit), at - 22_500, limit);
          expect(view.from).toBeGreaterThanOrEqual(limit.from - 1e-6);
          expect(view.to).toBeLessThanOrEqual(limit.to + 1e-6);
          expect(view.to).toBeGreaterThan(view.from);
        }
      }),
    );
  });

  it('keeps the day that is zoomed at where it is, away from the ends', () => {
    const all: View = { from: 22_000, to: 23_000 };
    const view: View = { from: 22_400, to: 22_600 };
    const closer = zoom(view, 0.5, 22_450, all);
    const share = ({ from, to }: View) => (22_450 - from) / (to - from);
    expect(near(share(view), share(closer))).toBe(true);
  });

  it('is moved so far that an event can be seen', () => {
    const anyView = fc.tuple(day, fc.integer({ min: 10, max: 300 }));
    fc.assert(
      fc.property(extents, anyView, fc.nat(), (all, [from, length], any) => {
        const limit = whole(all);
        const wanted = all[any % all.length]!;
        const before = pan({ from, to: from + length }, 0, limit);
        expect(overlaps(reveal(before, wanted, limit), wanted)).toBe(true);
      }),
    );
  });

  it('shows a unit that was chosen, on a wide screen and on a phone', () => {
    const years: View = { from: 20_000, to: 24_000 };
    for (const pixels of [340, 800, 1600])
      for (const unit of units) expect(unitOf(viewIn(unit, 22_000, pixels, years), pixels)).toBe(unit);
  });

  it('is ruled by months, weeks or days, as finely as there is room for', () => {
    const year: View = { from: 22_280, to: 22_645 };
    expect(unitOf(year, 900)).toBe('months');
    expect(unitOf({ from: 22_280, to: 22_340 }, 900)).toBe('weeks');
    expect(unitOf({ from: 22_280, to: 22_300 }, 900)).toBe('days');
    expect(ticks(year, 900)[0]!.label).toBe('2031');
    expect(
      ticks({ from: 22_280, to: 22_340 }, 900).every(({ at }) => new Date(at * 86_400_000).getUTCDay() === 1),
    ).toBe(true);
    expect(ticks({ from: 22_280, to: 22_300 }, 900)).toHaveLength(20);
  });
});

describe('marks', () => {
  it('never cover each other, and have as much room as is said', () => {
    const marks = fc.array(fc.tuple(fc.nat(900), fc.integer({ min: 10, max: 200 })));
    fc.assert(
      fc.property(marks, (given) => {
        const all = given.map(([left, width]) => [left, left + width] as const);
        const placed = place(all, 3);
        for (const [i, [left, right]] of all.entries()) {
          for (const [j, [otherLeft]] of all.entries()) {
            if (i === j || placed[i]!.row !== placed[j]!.row || otherLeft < left) continue;
            expect(otherLeft).toBeGreaterThanOrEqual(right + 3);
            expect(placed[i]!.room).toBeLessThanOrEqual(otherLeft - right);
          }
        }
      }),
    );
  });

  it('stand in one row where there is room', () => {
    const rows = place(
      [
        [50, 60],
        [0, 10],
        [5, 20],
      ],
      3,
    ).map(({ row }) => row);
    expect(rows).toEqual([0, 0, 1]);
  });
});

describe('the place of an event in time', () => {
  const of = (
    date: string,
    precision: 'day' | 'week' | 'month' | 'season' | 'year' = 'day',
    end: string | null = null,
  ) => ({
    date,
    end,
    precision,
    basis: '',
    spans: [],
  });
  const days = (date: Parameters<typeof dates.extent>[0]) => {
    const extent = dates.extent(date);
    return extent?.map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10)) ?? null;
  };

  it.each([
    [of('2031-03-26'), ['2031-03-26', '2031-03-27'], '26 Mar 2031'],
    [of('2031-03-24', 'week'), ['2031-03-24', '2031-03-31'], 'week of 24 Mar 2031'],
    [of('2031-02-01', 'month'), ['2031-02-01', '2031-03-01'], 'February 2031'],
    [of('2031-01-01', 'year'), ['2031-01-01', '2032-01-01'], '2031'],
    [of('2031-04-03', 'day', '2031-04-06'), ['2031-04-03', '2031-04-07'], '3 – 6 Apr 2031'],
    [of('2031-04-19T18:00', 'day', '2031-04-19T23:00'), ['2031-04-19', '2031-04-20'], '19 Apr 2031, 18:00–23:00'],
    [of('--04-11'), null, '11 April, year not known'],
  ])('%j', (date, extent, words) => {
    expect(days(date)).toEqual(extent);
    expect(dates.event(date).replaceAll('\u2009', ' ')).toBe(words);
  });

  it('is all the days that its reports disagree about', () => {
    const report = (date: string) => ({ date: of(date) }) as never;
    expect(extentOf({ date: null, reports: [report('2031-04-05'), report('2031-04-03')] })).toEqual(
      dates.extent(of('2031-04-03', 'day', '2031-04-05')),
    );
    expect(extentOf({ date: null, reports: [] })).toBeNull();
  });
});
