/**
 * Where a party stands on an issue at the end of a day, drawn from many readings: independent origins count, not copies;
 * the nearer a voice to the party and the firmer its words, the more they weigh; newer words replace older ones. Takes
 * weighed positions, gives a standing; the order of the positions does not matter.
 */

import type { Voice } from '../../model/position.ts';
import type { Behind, Standing, Weighed } from '../../model/standing.ts';
import { type Asked, type Drawn, draw } from './draw.ts';
import type { Origin } from './origins.ts';
import { runsOf } from './runs.ts';
import { dayNumber, usualWindow } from './weights.ts';

export type StandingAsked = Asked & { readonly date: string };

/** Positions of other parties, on other issues, or that the issue does not have are passed over. */
export const standingOf = (positions: readonly Weighed[], asked: StandingAsked): Standing =>
  standingIn(draw(positions, asked), asked);

/** From what was drawn for the same question. */
export function standingIn(drawn: Drawn, { party, issue, date, window = usualWindow }: StandingAsked): Standing {
  const { origins, end } = drawn;
  const { position } = end;
  const behind = origins
    .filter((origin) => position === null || (!origin.refuses && origin.of.position === position))
    .map((origin) => ({ origin, weight: weightOf(origin, date, window) }))
    .sort((a, b) => b.weight - a.weight || (a.origin.of.id < b.origin.of.id ? -1 : 1))
    .map(({ origin }) => origin);
  return {
    party,
    issue: issue.id,
    ...end,
    firmness: position === null ? null : behind[0]!.of.firmness,
    since: position === null ? null : since(drawn, position),
    behind: behindOf(behind),
    evidence: behind.map(({ of }) => of.id),
  };
}

/** What an origin weighs for itself: the surer and nearer first, the confirmed above all, the newer before the older. */
function weightOf({ of, strength, day }: Origin, date: string, window: number): number {
  const recency = day === null ? 0.25 : 2 ** (-(dayNumber(date) - dayNumber(day)) / window);
  return strength * recency + (of.confirmed ? 1 : 0);
}

function since({ points, origins }: Drawn, position: string): string | null {
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
