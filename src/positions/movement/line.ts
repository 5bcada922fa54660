/** One party's line on one issue over time: where it stood on each day on which something was said, and its shifts. */
import type { Line, Weighed } from '../../model/standing.ts';
import { type IssueScale, type Origin, originsOf, type Point, pointsOf, usualWindow } from '../standing/index.ts';
import { shiftsOf } from './shifts.ts';

export interface LineAsked {
  /** Name of the party. */
  readonly party: string;
  readonly issue: IssueScale;
  /** In days, 1 or more; `usualWindow` by default. */
  readonly window?: number;
}

/** A line with what it was drawn from. */
export interface Drawn {
  readonly line: Line;
  readonly points: readonly Point[];
  readonly origins: readonly Origin[];
}

/** Positions of other parties, on other issues, or that the issue does not have are passed over. */
export function lineOf(positions: readonly Weighed[], { party, issue, window = usualWindow }: LineAsked): Drawn {
  const known = new Set(issue.positions.map(({ id }) => id));
  const origins = originsOf(
    positions.filter((one) => one.party === party && one.issue === issue.id && known.has(one.position)),
  );
  const points = pointsOf(issue, origins, window);
  return {
    line: {
      party,
      points: points.flatMap(({ date, position, certainty, place }) =>
        date === null ? [] : [{ date, position, certainty, place }],
      ),
      shifts: shiftsOf({ party, issue: issue.id, points, origins }),
    },
    points,
    origins,
  };
}
