/** One party's line on one issue over time: where it stood on each day on which something was said, and its shifts. */
import type { Line } from '../../model/standing.ts';
import type { Drawn } from '../standing/index.ts';
import { shiftsOf } from './shifts.ts';

/** What was drawn, and of whom: the name of a party, the id of an issue. */
export interface Traced extends Drawn {
  readonly party: string;
  readonly issue: string;
}

/** Readings without a day stand behind the line, but are no points of it. */
export const lineOf = (traced: Traced): Line => ({
  party: traced.party,
  points: traced.points.flatMap(({ date, position, certainty, place }) =>
    date === null ? [] : [{ date, position, certainty, place }],
  ),
  shifts: shiftsOf(traced),
});
