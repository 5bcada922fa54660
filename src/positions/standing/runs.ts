/**
 * The stretches of time through which a party held one position. What a single doubtful reading makes of a day is no
 * stretch, nor is a single word that nothing bears out and after which the party goes on as before.
 */
import type { Point } from './line.ts';
import type { Origin } from './origins.ts';

export interface Run {
  readonly position: string;
  /** Its first day; null when it was read in reports without a day only. */
  readonly from: string | null;
  /** Origins that take it from its first day until the next run begins, in the order of days. */
  readonly origins: readonly Origin[];
  /** That the party took it, from 0 to 1. */
  readonly certainty: number;
}

/** Below this, a position was not surely taken at all. */
const sure = 0.5;
/** What only one origin says bears itself out when it is as strong as a signed or confirmed word. */
const decisive = 0.97;

/** In the order of days; no two that follow one another have the same position. `origins` are those behind the points. */
export function runsOf(points: readonly Point[], origins: readonly Origin[]): Run[] {
  let runs = bounded(points, origins);
  for (;;) {
    const kept = runs.filter((run, i) => !isNoise(run, runs[i - 1], runs[i + 1]));
    if (kept.length === runs.length) return runs;
    runs = bounded(
      kept.map(({ position, from }) => ({ position, date: from })),
      origins,
    );
  }
}

function bounded(points: readonly Pick<Point, 'position' | 'date'>[], origins: readonly Origin[]): Run[] {
  const runs: { readonly position: string; readonly from: string | null; readonly origins: Origin[] }[] = [];
  for (const { position, date } of points)
    if (position !== null && position !== runs.at(-1)?.position) runs.push({ position, from: date, origins: [] });
  let at = 0;
  for (const origin of origins) {
    // What was said before the first run counts towards it.
    while (at + 1 < runs.length && runs[at + 1]!.from! <= (origin.day ?? '')) at++;
    const run = runs[at];
    if (!origin.refuses && origin.of.position === run?.position) run.origins.push(origin);
  }
  return runs.map((run) => ({
    ...run,
    certainty: 1 - run.origins.reduce((left, one) => left * (1 - one.strength), 1),
  }));
}

function isNoise({ origins, certainty }: Run, before: Run | undefined, after: Run | undefined): boolean {
  if (certainty < sure && (before !== undefined || after !== undefined)) return true;
  const goesOn = before !== undefined && before.position === after?.position;
  return goesOn && origins.length < 2 && certainty < decisive;
}
