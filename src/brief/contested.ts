/**
 * Parties' answers of which reports give contrary accounts: what somebody else or an unnamed source tells of a party, and
 * what its own people said within days of that. Takes positions; gives pairs. Pure.
 */
import type { PositionRow } from '../model/listing.ts';
import type { BriefData } from './data.ts';
import { latest } from './words.ts';

/** Farther apart than so many days, an answer may have changed rather than been told wrong. */
const mostDays = 7;
const most = 4;

/** The account at second hand first; one pair for each party and issue, the newest. */
export function contestedPositions({ positions, since }: BriefData): (readonly [PositionRow, PositionRow])[] {
  const cells = new Map<string, PositionRow[]>();
  for (const row of positions.values()) {
    const key = `${row.issue} ${row.party}`;
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  const pairs = [...cells.values()].flatMap((rows) => {
    const own = rows.filter(({ voice }) => voice === 'act' || voice === 'principal' || voice === 'spokesperson');
    const told = rows.filter(({ voice }) => voice === 'unnamed' || voice === 'hearsay');
    return told
      .flatMap((one) => own.filter((other) => areContrary(one, other)).map((other) => [one, other] as const))
      .filter((pair) => since === null || lastOf(pair) >= since)
      .sort((a, b) => lastOf(b).localeCompare(lastOf(a)) || nearness(a) - nearness(b))
      .slice(0, 1);
  });
  return pairs.sort((a, b) => lastOf(b).localeCompare(lastOf(a))).slice(0, most);
}

/**
 * One refuses what the other takes, or somebody who speaks for the party demands something else; both of about one day.
 * What a report says of the party as a whole may be what it held until then.
 */
function areContrary(told: PositionRow, own: PositionRow): boolean {
  const days = nearness([told, own]);
  if (Number.isNaN(days) || days > mostDays) return false;
  const refuses = told.firmness === 'refuses';
  if (told.position === own.position) return refuses !== (own.firmness === 'refuses');
  return !refuses && own.firmness === 'demands' && own.name !== own.party;
}

const dayOf = ({ date, article }: PositionRow): string => (date?.date ?? article.published ?? '').slice(0, 10);
const lastOf = (pair: readonly PositionRow[]): string => latest(pair.map(dayOf));
const nearness = ([a, b]: readonly [PositionRow, PositionRow]): number =>
  Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000;
