/**
 * A party's line on an issue, day by day: what the origins known by the end of each day on which something was said come
 * to. Takes origins of one party on one issue; gives where the party stood, without what stands behind it.
 */
import type { Standing } from '../../model/standing.ts';
import type { Origin } from './origins.ts';
import { Tally } from './tally.ts';
import { dayNumber } from './weights.ts';

/** An issue as far as it is weighed. */
export interface IssueScale {
  readonly id: string;
  readonly ordered: boolean;
  readonly positions: readonly { readonly id: string; readonly label: string }[];
}

export type Stand = Pick<Standing, 'position' | 'why' | 'certainty' | 'shares' | 'refuses' | 'place'>;
export interface Point extends Stand {
  /** `YYYY-MM-DD`; null at the beginning, before the first day, where readings without a day stand. */
  readonly date: string | null;
}

/** Less certain than this, what was said does not tell. */
const leastCertain = 0.2;
/** Nothing is surer. */
const surest = 0.995;
/** Weight outside the bounds of a place, on either side. */
const tail = 0.1;

/** A line, and where it ends. */
export interface Followed {
  /** One for each day on which something was said, in order. */
  readonly points: readonly Point[];
  /** At the end of the day that was asked for. */
  readonly end: Stand;
}

/** `origins` as `originsOf` gives them, none later than `date`; `window` in days. */
export function follow(issue: IssueScale, origins: readonly Origin[], window: number, date: string): Followed {
  const tally = new Tally(idsOf(issue), window);
  const points: Point[] = [];
  for (let i = 0; i < origins.length; ) {
    const { day } = origins[i]!;
    for (; i < origins.length && origins[i]!.day === day; i++) tally.add(origins[i]!);
    // What has no day is not the older for it: any day will do to read it by.
    points.push({ date: day, ...standAt(issue, tally, origins, i, dayNumber(day ?? '1970-01-01')) });
  }
  return { points, end: standAt(issue, tally, origins, origins.length, dayNumber(date)) };
}

const idsOf = ({ positions }: IssueScale): string[] => positions.map(({ id }) => id);

/** `known`: how many of the origins, from the first, are in the tally. */
function standAt(issue: IssueScale, tally: Tally, origins: readonly Origin[], known: number, day: number): Stand {
  const { weight, support, refused } = tally.read(day);
  const ids = idsOf(issue);
  // That one position at most is its line: of independent chances, each counts by its odds, and none of them by 1.
  const odds = weight.map((one) => Math.min(one, surest) / (1 - Math.min(one, surest)));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const shares = ids
    .map((position, i) => ({ position, share: total === 0 ? 0 : odds[i]! / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const refuses = ids
    .map((position, i) => ({ position, share: refused[i]!, over: refused[i]! > support[i]! }))
    .filter(({ share, over }) => over && share > leastCertain)
    .sort((a, b) => b.share - a.share)
    .map(({ position, share }) => ({ position, share }));
  const lead = shares.find(({ position }) => !isHearsay(origins, known, position));
  const certainty = ((lead?.share ?? 0) * total) / (1 + total);
  const holds = lead !== undefined && certainty >= leastCertain;
  return {
    position: holds ? lead.position : null,
    why: holds ? null : whyNot(issue, origins, known, refuses, lead === undefined && shares.length > 0),
    certainty: holds ? certainty : 0,
    shares,
    refuses,
    place: holds && issue.ordered ? placeOf(ids, shares) : null,
  };
}

/** Whether a position rests on what a single other says of the party. */
function isHearsay(origins: readonly Origin[], known: number, position: string): boolean {
  const tellers = new Set<string>();
  for (let i = 0; i < known; i++) {
    const { of, refuses } = origins[i]!;
    if (refuses || of.position !== position) continue;
    if (of.voice !== 'hearsay') return false;
    tellers.add(of.actor ?? of.name);
  }
  return tellers.size < 2;
}

function whyNot(
  issue: IssueScale,
  origins: readonly Origin[],
  known: number,
  refuses: Stand['refuses'],
  hearsay: boolean,
): string {
  if (known === 0) return 'No position was read.';
  if (hearsay) return 'There is only hearsay from a single source.';
  if (refuses.length > 0 && origins.slice(0, known).every((origin) => origin.refuses)) {
    const labels = refuses.map(({ position }) => issue.positions.find(({ id }) => id === position)!.label);
    return `It only refuses: ${labels.join('; ')}.`;
  }
  return 'What was read is too little, too old or too doubtful to tell.';
}

/** From 0, the first position, to 1, the last. */
function placeOf(ids: readonly string[], shares: Stand['shares']): NonNullable<Standing['place']> {
  const steps = Math.max(1, ids.length - 1);
  const places = shares
    .map(({ position, share }) => ({ place: ids.indexOf(position) / steps, share }))
    .sort((a, b) => a.place - b.place);
  const mean = Math.min(
    1,
    places.reduce((sum, { place, share }) => sum + place * share, 0),
  );
  const at = (part: number): number => {
    let left = part - 1e-12;
    for (const { place, share } of places) {
      left -= share;
      if (left <= 0) return place;
    }
    return places.at(-1)!.place;
  };
  // A mean may lie beyond bounds that leave out a small part far away.
  return { mean, low: Math.min(mean, at(tail)), high: Math.max(mean, at(1 - tail)) };
}
