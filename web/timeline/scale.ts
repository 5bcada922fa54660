/**
 * What part of time is in view, and how it is moved. Times are days since 1970-01-01, fractions allowed; a view is
 * half-open. Pure.
 */
import * as dates from '../words/dates.ts';

export interface View {
  readonly from: number;
  readonly to: number;
}

/** The shortest stretch that can be looked at, in days. */
const least = 5;

const width = ({ from, to }: View): number => to - from;

/** The view of all that there is, with some air at both ends. */
export function whole(extents: readonly (readonly [number, number])[]): View {
  if (extents.length === 0) return { from: 0, to: least };
  const from = Math.min(...extents.map(([start]) => start));
  const to = Math.max(...extents.map(([, end]) => end));
  const air = Math.max((to - from) * 0.02, 2);
  return { from: from - air, to: to + air };
}

/** Moved as far as needed to lie within `all`, and no longer than it. */
export function within(view: View, all: View): View {
  const length = Math.min(width(view), width(all));
  const from = Math.min(Math.max(view.from, all.from), all.to - length);
  return { from, to: from + length };
}

/** `factor` below 1 looks closer. The day `at` stays where it is. */
export function zoom(view: View, factor: number, at: number, all: View): View {
  const length = Math.min(Math.max(width(view) * factor, Math.min(least, width(all))), width(all));
  const from = at - ((at - view.from) / width(view)) * length;
  return within({ from, to: from + length }, all);
}

export const pan = (view: View, days: number, all: View): View =>
  within({ from: view.from + days, to: view.to + days }, all);

/** Moved, not zoomed, so that the extent is in view. */
export function reveal(view: View, [start, end]: readonly [number, number], all: View): View {
  const margin = width(view) * 0.05;
  if (start < view.from + margin) return pan(view, start - margin - view.from, all);
  if (end > view.to - margin) return pan(view, Math.min(end + margin - view.to, start - margin - view.from), all);
  return view;
}

export const overlaps = (view: View, [start, end]: readonly [number, number]): boolean =>
  start < view.to && view.from < end;

/** A line of the grid. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The first of a longer unit: a year among months, a month among weeks and days. */
  readonly major: boolean;
}

export const units = ['months', 'weeks', 'days'] as const;
export type Unit = (typeof units)[number];

/** Pixels of a day when a unit is chosen by name: room for the labels of its lines. */
const comfortable: Readonly<Record<Unit, number>> = { months: 1.9, weeks: 10.4, days: 48 };

/** The view in which a unit can be read well, `pixels` wide, around the day `at`. */
export const viewIn = (unit: Unit, at: number, pixels: number, all: View): View => {
  const length = pixels / comfortable[unit];
  return within({ from: at - length / 2, to: at + length / 2 }, all);
};

/** The finest unit whose lines have room for their labels, the view being `pixels` wide. */
export function unitOf(view: View, pixels: number): Unit {
  const day = pixels / width(view);
  return day >= 34 ? 'days' : day * 7 >= 52 ? 'weeks' : 'months';
}

/** Every month, Monday or day in view, a January by its year. Where months are too close, every third or January alone. */
export function ticks(view: View, pixels: number): Tick[] {
  const unit = unitOf(view, pixels);
  const out: Tick[] = [];
  if (unit === 'months') {
    const room = (pixels / width(view)) * 30;
    const step = room >= 34 ? 1 : room >= 12 ? 3 : 12;
    const date = new Date(Math.floor(view.from) * 86_400_000);
    date.setUTCDate(1);
    for (; date.getTime() / 86_400_000 < view.to; date.setUTCMonth(date.getUTCMonth() + 1)) {
      const at = date.getTime() / 86_400_000;
      if (at < view.from || date.getUTCMonth() % step !== 0) continue;
      const major = date.getUTCMonth() === 0;
      out.push({ at, major, label: dates.tick(at, major ? 'year' : 'month') });
    }
    return out;
  }
  // 1970-01-01 was a Thursday: Mondays are four days on.
  const step = unit === 'weeks' ? 7 : 1;
  const first = unit === 'weeks' ? Math.ceil((view.from - 4) / 7) * 7 + 4 : Math.ceil(view.from);
  for (let at = first; at < view.to; at += step) {
    const day = new Date(at * 86_400_000).getUTCDate();
    const major = out.length === 0 || day <= step;
    out.push({ at, major, label: dates.tick(at, major ? 'day of month' : 'day') });
  }
  return out;
}
