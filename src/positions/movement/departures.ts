/**
 * Who speaks for a party and departs from its line: takes another position than the party has on that day, or refuses the
 * one that it has. What others say of the party, what somebody only might consider, and lines too uncertain to depart
 * from are no departures.
 */
import type { Departure } from '../../model/standing.ts';
import type { Origin, Point } from '../standing/index.ts';
import type { Traced } from './line.ts';

/** Less certain than this, a party has no line that one could depart from. */
const leastLine = 0.3;
/** A weaker word is no departure. */
const leastReading = 0.5;

/** The latest first. */
export function departuresOf({ party, issue, points, origins }: Traced): Departure[] {
  const lines = new Map(points.map((point) => [point.date, point]));
  const found = new Map<string, Origin[]>();
  for (const origin of origins) {
    const line = lines.get(origin.day);
    if (line === undefined || line.position === null || line.certainty < leastLine || !departs(origin, line)) continue;
    const { actor, name, position } = origin.of;
    const key = JSON.stringify([actor ?? name, line.position, position, origin.refuses]);
    found.set(key, [...(found.get(key) ?? []), origin]);
  }
  return [...found.values()]
    .map((list) => departure(party, issue, lines.get(list[0]!.day)!.position!, list))
    .sort((a, b) => order(b.last ?? '', a.last ?? '') || order(a.name, b.name) || order(a.position, b.position));
}

function departs({ of, refuses, reading }: Origin, line: Point): boolean {
  // The party's own act or the word of "the ministry" is its line, however it turns.
  if (of.voice === 'hearsay' || of.voice === 'act' || of.name === of.party || reading < leastReading) return false;
  return refuses === (of.position === line.position);
}

function departure(party: string, issue: string, line: string, origins: readonly Origin[]): Departure {
  const { actor, name, position } = origins[0]!.of;
  return {
    actor,
    name,
    party,
    issue,
    line,
    position,
    refuses: origins[0]!.refuses,
    first: origins[0]!.day,
    last: origins.at(-1)!.day,
    evidence: origins.map(({ of }) => of.id).reverse(),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
