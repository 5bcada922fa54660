/**
 * When a party went over from one position to another. A shift is where one stretch of holding a position follows
 * another, so it has evidence on both sides; what a single doubtful reading makes of a day is no stretch.
 */
import type { Shift } from '../../model/standing.ts';
import { type Origin, runsOf } from '../standing/index.ts';
import type { Traced } from './line.ts';

/** Ids given on either side of a shift. */
const mostEvidence = 5;

/** In the order of days. */
export function shiftsOf({ party, issue, points, origins }: Traced): Shift[] {
  const runs = runsOf(points, origins);
  return runs.slice(1).flatMap((run, i) => {
    const old = runs[i]!;
    // A later stretch has a day: what has none stands before all others.
    const date = run.from!;
    return [
      {
        party,
        issue,
        from: old.position,
        to: run.position,
        date,
        last: old.origins.at(-1)?.day ?? null,
        certainty: old.certainty * run.certainty,
        before: ids([...old.origins].reverse()),
        after: ids(run.origins),
      },
    ];
  });
}

const ids = (origins: readonly Origin[]): string[] => origins.slice(0, mostEvidence).map(({ of }) => of.id);
