/** The matrix by issue and party, and what of it is worth telling first. Pure. */
import type { Distance, IssueHead, Matrix, Movement, PositionRow, Shift, Standing } from '../../src/service/types.ts';
import { cellOf } from '../words/links.ts';

/** Standings to look up as `cellOf` names them. */
export const cellsOf = ({ standings }: Pick<Matrix, 'standings'>): ReadonlyMap<string, Standing> =>
  new Map(standings.map((standing) => [cellOf(standing.issue, standing.party), standing]));

/** Those between whom distances are measured, in the order of the matrix. */
export function sidesOf({ parties, distances }: Pick<Matrix, 'parties' | 'distances'>): readonly string[] {
  const sides = new Set(distances.flatMap((distance) => distance.parties));
  return parties.filter((party) => sides.has(party));
}

/** Of one issue (null: over all), between those that are shown, the furthest apart first. */
export const distancesOn = (
  distances: readonly Distance[],
  issue: string | null,
  shown: readonly string[],
): readonly Distance[] =>
  distances
    .filter(
      (one) => one.issue === issue && one.distance !== null && one.parties.every((party) => shown.includes(party)),
    )
    .sort((a, b) => b.distance! - a.distance!);

export const labelOf = ({ positions }: Pick<IssueHead, 'positions'>, id: string): string =>
  positions.find((position) => position.id === id)?.label ?? id;

/** Days on which any party shown went over, in order, each with its shifts. */
export function movesOf(
  movements: readonly Movement[],
  shown: readonly string[],
): ReadonlyMap<string, readonly Shift[]> {
  const shifts = movements
    .flatMap(({ lines }) => lines.flatMap((line) => line.shifts))
    .filter(({ party, from }) => from !== null && shown.includes(party))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const days = new Map<string, Shift[]>();
  for (const shift of shifts) days.set(shift.date, [...(days.get(shift.date) ?? []), shift]);
  return days;
}

/** The nearest days before and after one, among `days` in order. */
export function around(
  days: readonly string[],
  date: string,
): { before: string | undefined; after: string | undefined } {
  return { before: days.findLast((day) => day < date), after: days.find((day) => day > date) };
}

/** That a reading is no evidence for the position of its party: it takes another one, or refuses this one. */
export const isAgainst = ({ position, firmness }: Pick<PositionRow, 'position' | 'firmness'>, held: string): boolean =>
  (position === held) === (firmness === 'refuses');
