/**
 * Where a party stands on an issue at the end of a day, drawn from many readings: independent origins count, not copies;
 * the nearer a voice to the party and the firmer its words, the more they weigh; newer words replace older ones. Takes
 * weighed positions, gives a standing; the order of the positions does not matter.
 */

import type { Voice } from '../../model/position.ts';
import type { Behind, Standing, Weighed } from '../../model/standing.ts';
import { type IssueScale, pointsOf, standOn } from './line.ts';
import { type Origin, originsOf } from './origins.ts';
import { runsOf } from './runs.ts';
import { dayNumber, usualWindow } from './weights.ts';

export interface StandingAsked {
  /** Name of the party. */
  readonly party: string;
  readonly issue: IssueScale;
  /** End of this day, `YYYY-MM-DD`: what has a later day does not count; what has none counts as before all else. */
  readonly date: string;
  /** In days, 1 or more; `usualWindow` by default. */
  readonly window?: number;
}

/** Positions of other parties, on other issues, or that the issue does not have are passed over. */
export function standingOf(
  positions: readonly Weighed[],
  { party, issue, date, window = usualWindow }: StandingAsked,
): Standing {
  const known = new Set(issue.positions.map(({ id }) => id));
  const origins = originsOf(
    positions.filter(
      (one) =>
        one.party === party &&
        one.issue === issue.id &&
        known.has(one.position) &&
        (one.day === null || one.day <= date),
    ),
  );
  const stand = standOn(issue, origins, date, window);
  const { position } = stand;
  const behind = origins
    .filter((origin) => position === null || (!origin.refuses && origin.of.position === position))
    .sort((a, b) => weight(b, date, window) - weight(a, date, window) || (a.of.id < b.of.id ? -1 : 1));
  return {
    party,
    issue: issue.id,
    ...stand,
    firmness: position === null ? null : behind[0]!.of.firmness,
    since: position === null ? null : since(issue, origins, position, window),
    behind: behindOf(behind),
    evidence: behind.map(({ of }) => of.id),
  };
}

/** What an origin weighs for itself: the surer and nearer first, the confirmed above all, the newer before the older. */
function weight({ of, strength, day }: Origin, date: string, window: number): number {
  const recency = day === null ? 0.25 : 2 ** (-(dayNumber(date) - dayNumber(day)) / window);
  return strength * recency + (of.confirmed ? 1 : 0);
}

function since(issue: IssueScale, origins: readonly Origin[], position: string, window: number): string | null {
  const points = pointsOf(issue, origins, window);
  const last = runsOf(points, origins).at(-1);
  if (last?.position === position) return last.from;
  // It leads today by what is no more than a doubtful word: since that word.
  const before = points.findLastIndex((point) => point.position !== null && point.position !== position);
  return points.slice(before + 1).find((point) => point.position === position)?.date ?? null;
}

function behindOf(origins: readonly Origin[]): Behind {
  const voices: Partial<Record<Voice, number>> = {};
  for (const { of } of origins) voices[of.voice] = (voices[of.voice] ?? 0) + 1;
  const positions = origins.flatMap((origin) => origin.positions);
  return {
    positions: positions.length,
    origins: origins.length,
    voices,
    confirmed: positions.filter(({ confirmed }) => confirmed).length,
  };
}
