/**
 * What holds together: takes statements' ids and the links between them, gives groups. Pure; the order of either changes
 * nothing. A statement that makes two points may be linked to two that have nothing to do with each other; then the
 * weaker link is cut.
 */
import { components } from '../components.ts';

export interface StatementLink {
  readonly a: string;
  readonly b: string;
  /** From 0 to 1. */
  readonly link: number;
}

/** Two groups become one where the links between their statements, absent ones counted as 0, are this on average. */
const leastAverage = 0.35;

/** Average linkage (Sokal and Michener 1958) within each component, strongest first. Every id is in exactly one group. */
export function cluster(ids: readonly string[], links: readonly StatementLink[]): string[][] {
  const known = new Set(ids);
  const inside = links.filter(({ a, b }) => known.has(a) && known.has(b) && a !== b);
  const of = new Map<string, StatementLink[]>();
  const together = components(known, inside);
  const home = new Map(together.flatMap((group) => group.map((id) => [id, group[0]!] as const)));
  for (const link of inside) of.set(home.get(link.a)!, [...(of.get(home.get(link.a)!) ?? []), link]);
  return together.flatMap((group) => (group.length < 3 ? [group] : split(group, of.get(group[0]!)!))).sort(byFirst);
}
const byFirst = (x: readonly string[], y: readonly string[]): number => (x[0]! < y[0]! ? -1 : 1);

function split(ids: readonly string[], links: readonly StatementLink[]): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  // Sums of the links between groups, by the smallest id of each.
  const sums = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const { a, b, link } of links) {
    sums.get(a)!.set(b, Math.max(link, sums.get(a)!.get(b) ?? 0));
    sums.get(b)!.set(a, Math.max(link, sums.get(b)!.get(a) ?? 0));
  }
  for (;;) {
    let best: { readonly a: string; readonly b: string; readonly average: number } | null = null;
    for (const [a, others] of sums)
      for (const [b, total] of others) {
        if (a >= b) continue;
        const average = total / (groups.get(a)!.length * groups.get(b)!.length);
        if (average < leastAverage) continue;
        const first =
          best === null || average > best.average || (average === best.average && `${a} ${b}` < `${best.a} ${best.b}`);
        if (first) best = { a, b, average };
      }
    if (best === null) return [...groups.values()].map((group) => group.sort()).sort(byFirst);
    const { a, b } = best;
    groups.set(a, [...groups.get(a)!, ...groups.get(b)!]);
    for (const [other, total] of sums.get(b)!) {
      sums.get(other)!.delete(b);
      if (other === a) continue;
      const joined = total + (sums.get(a)!.get(other) ?? 0);
      sums.get(a)!.set(other, joined);
      sums.get(other)!.set(a, joined);
    }
    groups.delete(b);
    sums.delete(b);
  }
}
