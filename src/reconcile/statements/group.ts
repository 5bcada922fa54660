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

/**
 * Two groups become one where the links between their statements, absent ones counted as 0, are this on average. In
 * thousandths: sums of whole numbers are the same in any order.
 */
const leastAverage = 350;

/**
 * Links are looked at once, the strongest first; each joins the groups of its two statements where these are linked
 * enough on average (Sokal and Michener 1958). Every id is in exactly one group; ids and groups are sorted.
 */
export function cluster(ids: readonly string[], links: readonly StatementLink[]): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const home = new Map(ids.map((id) => [id, id]));
  const inside = links.filter(({ a, b }) => a !== b && home.has(a) && home.has(b));
  const between = sumsBetween(ids, inside);
  for (const link of inside.toSorted(strongestFirst)) {
    const [one, two] = [home.get(link.a)!, home.get(link.b)!];
    if (one === two) continue;
    const possible = groups.get(one)!.length * groups.get(two)!.length;
    if (between.get(one)!.get(two)! / possible < leastAverage) continue;
    // The one with fewer neighbours goes into the other, so that little is moved.
    const [into, from] = between.get(one)!.size >= between.get(two)!.size ? [one, two] : [two, one];
    for (const id of groups.get(from)!) home.set(id, into);
    groups.get(into)!.push(...groups.get(from)!);
    groups.delete(from);
    join(between, into, from);
  }
  const joined = [...groups.values()].flatMap((group) => group.slice(1).map((id) => ({ a: group[0]!, b: id })));
  return components(ids, joined);
}

const strongestFirst = (x: StatementLink, y: StatementLink): number =>
  y.link - x.link || (nameOf(x) < nameOf(y) ? -1 : 1);
const nameOf = ({ a, b }: StatementLink): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Sums of the links between groups, by the name of each. */
type Sums = Map<string, Map<string, number>>;

function sumsBetween(ids: readonly string[], links: readonly StatementLink[]): Sums {
  const sums: Sums = new Map(ids.map((id) => [id, new Map()]));
  for (const { a, b, link } of links) {
    const strongest = Math.max(Math.round(link * 1000), sums.get(a)!.get(b) ?? 0);
    sums.get(a)!.set(b, strongest);
    sums.get(b)!.set(a, strongest);
  }
  return sums;
}

function join(sums: Sums, into: string, from: string): void {
  for (const [other, total] of sums.get(from)!) {
    sums.get(other)!.delete(from);
    if (other === into) continue;
    const both = total + (sums.get(into)!.get(other) ?? 0);
    sums.get(into)!.set(other, both);
    sums.get(other)!.set(into, both);
  }
  sums.delete(from);
}
