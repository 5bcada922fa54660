/**
 * Lines of an issue as steps: what was so on one day holds until the next day on which something was said. Takes the
 * movement of an issue; gives heights from 0 (first position) to 1 (last), and paths in pixels. Pure.
 */
import { voices } from '../../src/model/position.ts';
import type { IssueHead, Line, Movement, PositionRow } from '../../src/service/types.ts';

/** Days since 1970. */
export const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

export interface Step {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly certainty: number;
}

/** Where a position stands among those of its issue, from 0 to 1; null when the issue no longer has it. */
export function heightOf({ positions }: Pick<IssueHead, 'positions'>, position: string): number | null {
  const index = positions.findIndex(({ id }) => id === position);
  if (index < 0) return null;
  return positions.length < 2 ? 0.5 : index / (positions.length - 1);
}

/** Stretches in which the party has a position; those of no position are left out. `until` is the day after the last. */
export function stepsOf({ points }: Pick<Line, 'points'>, issue: IssueHead, until: number): readonly Step[] {
  return points.flatMap(({ date, position, certainty, place }, index): Step[] => {
    if (position === null) return [];
    const at = place?.mean ?? heightOf(issue, position);
    if (at === null) return [];
    const next = points[index + 1];
    const to = next === undefined ? until : dayOf(next.date);
    return [{ from: dayOf(date), to, at, low: place?.low ?? at, high: place?.high ?? at, certainty }];
  });
}

/** One for each two parties, in the order of the record; days on which either has no position are left out. */
export function distanceSteps(
  { distances }: Pick<Movement, 'distances'>,
  parties: readonly string[],
  until: number,
): readonly { readonly parties: readonly [string, string]; readonly steps: readonly Step[] }[] {
  const pairs = new Map<string, (typeof distances)[number][]>();
  for (const row of distances) {
    if (!row.between.parties.every((party) => parties.includes(party))) continue;
    const key = JSON.stringify(row.between.parties);
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  return [...pairs.values()].map((rows) => ({
    parties: rows[0]!.between.parties,
    steps: rows.flatMap(({ date, between: { distance, low, high } }, index): Step[] => {
      if (distance === null) return [];
      const next = rows[index + 1];
      const to = next === undefined ? until : dayOf(next.date);
      return [{ from: dayOf(date), to, at: distance, low: low ?? distance, high: high ?? distance, certainty: 1 }];
    }),
  }));
}

/** Where a step goes on from the one before without a gap. */
const continues = (steps: readonly Step[], index: number): boolean =>
  index > 0 && steps[index - 1]!.to === steps[index]!.from;

/** The line; `joined`: with what leads from one step to the next, which has no meaning where positions have no order. */
export function linePath(
  steps: readonly Step[],
  x: (day: number) => number,
  y: (at: number) => number,
  joined: boolean,
): string {
  return steps
    .map((step, index) => {
      const start = joined && continues(steps, index) ? `V${px(y(step.at))}` : `M${px(x(step.from))} ${px(y(step.at))}`;
      return `${start}H${px(x(step.to))}`;
    })
    .join('');
}

/** The stretch in which most of the weight lies, around the line. */
export const bandPath = (steps: readonly Step[], x: (day: number) => number, y: (at: number) => number): string =>
  steps
    .filter(({ low, high }) => high > low)
    .map(({ from, to, low, high }) => `M${px(x(from))} ${px(y(low))}H${px(x(to))}V${px(y(high))}H${px(x(from))}Z`)
    .join('');

const px = (value: number): string => value.toFixed(1);

/** Readings of one party, position and day that are drawn as one mark. */
export interface Mark {
  readonly party: string;
  readonly position: string;
  /** `YYYY-MM-DD`, and the same as days since 1970. */
  readonly date: string;
  readonly day: number;
  /** Nearest to the party first. */
  readonly rows: readonly PositionRow[];
}

/** In the order of days; what has no day has no place. */
export function marksOf(rows: readonly PositionRow[]): readonly Mark[] {
  const marks = new Map<string, PositionRow[]>();
  for (const row of rows) {
    const day = row.date?.date ?? row.article.published;
    if (day === null || day === undefined) continue;
    const key = JSON.stringify([day.slice(0, 10), row.party, row.position, row.firmness === 'refuses']);
    marks.set(key, [...(marks.get(key) ?? []), row]);
  }
  return [...marks]
    .map(([key, list]) => {
      const [date] = JSON.parse(key) as [string];
      const rows = list.sort((a, b) => voices.indexOf(a.voice) - voices.indexOf(b.voice));
      return { party: rows[0]!.party, position: rows[0]!.position, date, day: dayOf(date), rows };
    })
    .sort((a, b) => a.day - b.day || (a.party < b.party ? -1 : a.party > b.party ? 1 : 0));
}

/** Points in pixels, each moved to the left until it lies clear of those before it. */
export function clear(
  points: readonly (readonly [number, number])[],
  size: number,
): readonly (readonly [number, number])[] {
  const placed: (readonly [number, number])[] = [];
  for (const [x, y] of points) {
    let at = x;
    while (placed.some(([left, top]) => Math.abs(left - at) < size && Math.abs(top - y) < size)) at -= size;
    placed.push([at, y]);
  }
  return placed;
}
