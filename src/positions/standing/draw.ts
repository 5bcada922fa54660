/** What a party's line on an issue is drawn from: the origins known by a day, and where they put the party on each day. */
import type { Weighed } from '../../model/standing.ts';
import { type Followed, follow, type IssueScale } from './line.ts';
import { type Origin, originsOf } from './origins.ts';
import { usualWindow } from './weights.ts';

export interface Asked {
  /** Name of the party. */
  readonly party: string;
  readonly issue: IssueScale;
  /** In days, 1 or more; `usualWindow` by default. */
  readonly window?: number;
  /**
   * End of this day, `YYYY-MM-DD`: what has a later day does not count; what has none counts as before all else. By
   * default the last day on which anything was said.
   */
  readonly date?: string;
}

/** One party on one issue. */
export interface Drawn extends Followed {
  /** In the order of days. */
  readonly origins: readonly Origin[];
}

/** Positions of other parties, on other issues, or that the issue does not have are passed over. */
export function draw(positions: readonly Weighed[], { party, issue, window = usualWindow, date }: Asked): Drawn {
  const known = new Set(issue.positions.map(({ id }) => id));
  const origins = originsOf(
    positions.filter(
      (one) =>
        one.party === party &&
        one.issue === issue.id &&
        known.has(one.position) &&
        (date === undefined || one.day === null || one.day <= date),
    ),
  );
  return { origins, ...follow(issue, origins, window, date ?? origins.at(-1)?.day ?? '') };
}
