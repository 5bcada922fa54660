/** Where events stand along time: at their date, else over all the days that their reports disagree about. Pure. */
import type { EventRow } from '../../src/service/types.ts';
import * as dates from '../words/dates.ts';

/** Days since 1970 from the first to the one after the last. */
export type Extent = readonly [start: number, end: number];

export interface Dated {
  readonly event: EventRow;
  readonly extent: Extent;
}

/** null when no report gives a day in a known year. */
export function extentOf({ date, reports }: Pick<EventRow, 'date' | 'reports'>): Extent | null {
  const given = date === null ? reports.flatMap((report) => report.date ?? []) : [date];
  const extents = given.map(dates.extent).filter((extent) => extent !== null);
  if (extents.length === 0) return null;
  return [Math.min(...extents.map(([start]) => start)), Math.max(...extents.map(([, end]) => end))];
}

/** Those that have a place in time, in its order, and those that have none. */
export function byTime(rows: readonly EventRow[]): { dated: readonly Dated[]; undated: readonly EventRow[] } {
  const dated: Dated[] = [];
  const undated: EventRow[] = [];
  for (const event of rows) {
    const extent = extentOf(event);
    if (extent === null) undated.push(event);
    else dated.push({ event, extent });
  }
  return { dated: dated.sort((a, b) => a.extent[0] - b.extent[0] || a.extent[1] - b.extent[1]), undated };
}
