/**
 * How far two parties are apart, from 0 (the same) to 1 (as far as the issue allows). On an ordered issue it is the
 * difference of their places; on another, how little of what they hold is held by both.
 */
import type { Distance, Standing } from '../../model/standing.ts';
import type { IssueScale } from '../standing/index.ts';

export type Placed = Pick<Standing, 'position' | 'certainty' | 'shares' | 'place'>;

/** Both stand on this issue. */
export function distanceOf(issue: IssueScale, parties: readonly [string, string], a: Placed, b: Placed): Distance {
  const about = { issue: issue.id, parties };
  if (a.position === null || b.position === null) return { ...about, distance: null, low: null, high: null };
  if (a.place !== null && b.place !== null)
    return {
      ...about,
      distance: Math.abs(a.place.mean - b.place.mean),
      low: Math.max(0, a.place.low - b.place.high, b.place.low - a.place.high),
      high: Math.max(a.place.high - b.place.low, b.place.high - a.place.low),
    };
  // What is not certain of either may be held by both, or by one alone.
  const sure = overlap(a, b, a.certainty, b.certainty);
  const open = Math.max(1 - a.certainty, 1 - b.certainty);
  const distance = 1 - overlap(a, b, 1, 1);
  return {
    ...about,
    distance,
    low: Math.min(distance, Math.max(0, 1 - sure - open)),
    high: Math.max(distance, 1 - sure),
  };
}

function overlap(a: Placed, b: Placed, ofA: number, ofB: number): number {
  const other = new Map(b.shares.map(({ position, share }) => [position, share]));
  return Math.min(
    1,
    a.shares.reduce((sum, { position, share }) => sum + Math.min(share * ofA, (other.get(position) ?? 0) * ofB), 0),
  );
}

/** The mean over the issues on which both have a position. */
export function overall(parties: readonly [string, string], distances: readonly Distance[]): Distance {
  const known = distances.filter(({ distance }) => distance !== null);
  const mean = (of: (distance: Distance) => number | null): number | null =>
    known.length === 0 ? null : known.reduce((sum, one) => sum + of(one)!, 0) / known.length;
  return {
    issue: null,
    parties,
    distance: mean(({ distance }) => distance),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
  };
}
