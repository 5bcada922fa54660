/**
 * Readings that are one taking of a position: copies of one text, one statement or event in several reports, and what
 * one person says of one thing several times on a day in one report. Takes positions of one party on one issue; gives origins.
 */
import type { Weighed } from '../../model/standing.ts';
import { reading, strength } from './weights.ts';

/** One taking of a position, or one refusal of it. */
export interface Origin {
  /** The reading that stands for all: one that a person confirmed, else the first reported. */
  readonly of: Weighed;
  readonly positions: readonly Weighed[];
  /** The first day that any of them gives; null when none does. */
  readonly day: string | null;
  readonly refuses: boolean;
  /** As `reading` and `strength` say of `of`. */
  readonly reading: number;
  readonly strength: number;
}

/** In the order of days, those without a day first; the order of `positions` does not matter. */
export function originsOf(positions: readonly Weighed[]): Origin[] {
  const parents = positions.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  const first = new Map<string, number>();
  for (const [i, position] of positions.entries())
    for (const key of keysOf(position)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, i);
      else parents[root(i)] = root(other);
    }
  const groups = new Map<number, Weighed[]>();
  for (const [i, position] of positions.entries()) {
    const group = groups.get(root(i));
    if (group === undefined) groups.set(root(i), [position]);
    else group.push(position);
  }
  return [...groups.values()].map(origin).sort((a, b) => order(a.day ?? '', b.day ?? '') || order(a.of.id, b.of.id));
}

/** Readings that share one of these are one. */
function keysOf({ position, firmness, group, article, actor, name, day }: Weighed): string[] {
  const about = `${position} ${firmness === 'refuses'}`;
  // What a report has somebody say again on a later day is said again.
  const said = `${about} said ${article.id} ${day} ${actor ?? name}`;
  return group === null ? [said] : [said, `${about} group ${group}`];
}

function origin(positions: readonly Weighed[]): Origin {
  const sorted = [...positions].sort(before);
  const of = sorted[0]!;
  const day = sorted.reduce<string | null>(
    (least, { day }) => (least === null || (day ?? least) < least ? day : least),
    null,
  );
  return {
    of,
    positions: sorted,
    day,
    refuses: of.firmness === 'refuses',
    reading: reading(of),
    strength: strength(of),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const before = (a: Weighed, b: Weighed): number =>
  Number(b.confirmed) - Number(a.confirmed) ||
  order(a.day ?? '9999', b.day ?? '9999') ||
  strength(b) - strength(a) ||
  order(a.id, b.id);
