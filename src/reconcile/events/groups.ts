/**
 * Which of the reports that hang together are of one event: takes reports and links, gives groups. The surest links come
 * first; two groups are joined unless a report of one cannot be of the event of a report of the other. Pure; the order
 * of reports and links changes nothing.
 */
import { distance } from './days.ts';
import { familyOf } from './kinds.ts';
import { isBare, type Report } from './likeness.ts';
import { compareText } from './order.ts';
import { nearness } from './places.ts';

/** The link between two reports of events, as it is kept. */
export interface EventLink {
  readonly a: string;
  readonly b: string;
  /** That they are of one event, from 0 to 1. */
  readonly link: number;
}

export function groupsOf(reports: readonly Report[], links: readonly EventLink[]): Report[][] {
  const byId = new Map(reports.map((report) => [report.of.id, report]));
  const linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const group = new Map(reports.map((report) => [report.of.id, [report]]));
  const surest = oneBackReference(
    links.filter(({ a, b }) => byId.has(a) && byId.has(b)),
    byId,
  ).sort((x, y) => y.link - x.link || compareText(x.a, y.a) || compareText(x.b, y.b));
  for (const { a, b } of surest) {
    const [one, other] = [group.get(a)!, group.get(b)!];
    if (one === other) continue;
    const apart = one.some((x) => other.some((y) => areTwo(x, y, linked.has(`${x.of.id} ${y.of.id}`))));
    if (apart) continue;
    const joined = [...one, ...other];
    for (const { of } of joined) group.set(of.id, joined);
  }
  return [...new Set(group.values())];
}

/** What a report refers back to is one thing: of the links of a bare report within its article the surest alone stays. */
function oneBackReference(links: readonly EventLink[], byId: ReadonlyMap<string, Report>): EventLink[] {
  const best = new Map<string, EventLink>();
  const backOf = ({ a, b }: EventLink): string | null => {
    const [one, other] = [byId.get(a)!, byId.get(b)!];
    if (one.article.id !== other.article.id) return null;
    const later = one.of.trigger[0] <= other.of.trigger[0] ? other : one;
    return isBare(later.of) ? later.of.id : null;
  };
  for (const link of links) {
    const back = backOf(link);
    if (back === null) continue;
    const before = best.get(back);
    if (
      before === undefined ||
      link.link > before.link ||
      (link.link === before.link && link.a + link.b < before.a + before.b)
    )
      best.set(back, link);
  }
  return links.filter((link) => {
    const back = backOf(link);
    return back === null || best.get(back) === link;
  });
}

/** That two reports are of two events, or differ so far that only what links them directly can make them one. */
function areTwo(a: Report, b: Report, linked: boolean): boolean {
  if (familyOf(a.of.kind) !== familyOf(b.of.kind)) return true;
  const when = distance(a.of, b.of);
  const elsewhere =
    a.of.place !== null && b.of.place !== null && nearness(a.of.place.name, b.of.place.name) === 'apart';
  if (a.article.id === b.article.id) {
    // One writer who gives two days, two places or two versions tells of two things.
    if (((when === 'apart' || when === 'next') && !linked) || elsewhere) return true;
    if (a.of.ordinal !== null && b.of.ordinal !== null && a.of.ordinal.value !== b.of.ordinal.value) return true;
    const planned = (a.of.status === 'planned') !== (b.of.status === 'planned');
    if (planned && a.of.date !== null && b.of.date !== null && when !== 'day') return true;
  }
  if (linked) return false;
  if (a.of.kind === 'appointment' && a.of.plover !== b.of.plover) return true;
  const versions = a.of.ordinal !== null && b.of.ordinal !== null && a.of.ordinal.value !== b.of.ordinal.value;
  return when === 'apart' || when === 'next' || elsewhere || versions;
}
