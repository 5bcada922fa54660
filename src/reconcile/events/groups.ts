/**
 * Which of the reports that hang together are of one event: takes reports and links, gives groups. The surest links come
 * first; two groups are joined unless a report of one cannot be of the event of a report of the other. What only refers
 * back within its article is joined last. Pure; the order of reports and links changes nothing.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { EventReport } from '../../model/event.ts';
import { type Distance, daysBetween, distance, periodOf } from './days.ts';
import { familyOf, isRare } from './kinds.ts';
import { isMistimed, numberOf, placesOf, type Report, tellingNames } from './likeness.ts';
import { compareText, inOrder } from './order.ts';
import { nearness, standsFor } from './places.ts';
import { inTextOrder, isAgain, isGeneral, isKnown, reference, sumsUp, tellsTwice } from './references.ts';

/** The link between two reports of events, as it is kept. */
export interface EventLink {
  readonly a: string;
  readonly b: string;
  /** That they are of one event, from 0 to 1. */
  readonly link: number;
}

export function groupsOf(reports: readonly Report[], links: readonly EventLink[], dossier: Lookup): Report[][] {
  const byId = new Map(reports.map((report) => [report.of.id, report]));
  const known = links.filter(({ a, b }) => byId.has(a) && byId.has(b));
  const groups = new Groups(reports, known, dossier);

  const isBack = ({ a, b }: EventLink): boolean => reference(byId.get(a)!.of, byId.get(b)!.of) !== null;
  const surest = known
    .filter((link) => !isBack(link))
    .sort((x, y) => y.link - x.link || compareText(x.a, y.a) || compareText(x.b, y.b));
  const linksOf = new Map<string, EventLink[]>();
  for (const { of } of reports) linksOf.set(of.id, []);
  for (const link of surest) for (const id of [link.a, link.b]) linksOf.get(id)!.push(link);
  for (const link of surest) {
    const joined = groups.of(link.a) === groups.of(link.b);
    if (!joined && ![link.a, link.b].some((id) => fitsTwo(id, link, linksOf.get(id)!, groups)))
      groups.join(link.a, link.b);
  }

  const back = new Map<string, Report[]>();
  for (const { a, b } of known.filter(isBack)) {
    const [first, second] = [byId.get(a)!, byId.get(b)!].sort((x, y) => inTextOrder(x.of, y.of)) as [Report, Report];
    back.set(second.of.id, [...(back.get(second.of.id) ?? []), first]);
  }
  for (const report of [...reports].sort(inOrder)) referBack(report, back.get(report.of.id) ?? [], groups);
  return groups.all();
}

/** Links that differ by less than this are equally sure. */
const tie = 0.02;

/** That a report which is alone so far is linked as surely to something else, which is another event: it is left out of both. */
function fitsTwo(id: string, link: EventLink, all: readonly EventLink[], groups: Groups): boolean {
  if (groups.of(id).reports.length > 1) return false;
  const end = ({ a, b }: EventLink): string => (a === id ? b : a);
  const to = end(link);
  const report = (one: string) => groups.of(one).reports.find(({ of }) => of.id === one)!.of;
  // General words bring nothing of their own that could tell two meetings apart.
  const general = isGeneral(report(id)) && sumsUp(report(id), report(to));
  return all.some((rival) => {
    const other = end(rival);
    if (rival.link < link.link - tie || groups.of(other) === groups.of(to) || groups.areLinked(to, other)) return false;
    return groups.canJoin(id, other) && (general || !groups.canJoin(to, other));
  });
}

/**
 * To the nearest thing before it; from further away only where the article tells of one thing of the kind. What is told
 * as background counts only for what is known, and not beside news.
 */
function referBack(report: Report, earlier: readonly Report[], groups: Groups): void {
  const news = earlier.filter(isNews);
  const all = news.length > 0 || !isKnown(report.of) ? news : earlier;
  const near = all
    .filter(({ of }) => reference(of, report.of) === 'near')
    .sort((x, y) => inTextOrder(y.of, x.of))
    .find(({ of }) => groups.canJoin(of.id, report.of.id));
  const things = new Set(all.map(({ of }) => groups.of(of.id)));
  const to = near ?? (things.size === 1 ? all[0] : undefined);
  if (to !== undefined) groups.join(to.of.id, report.of.id);
}

/** Days for which an event is news. */
const fresh = 14;

const isNews = ({ of, article }: Report): boolean => {
  const period = periodOf(of.date);
  return period === null || article.published === null || daysBetween(period.last, article.published) <= fresh;
};

interface Group {
  readonly reports: readonly Report[];
  /** What its reports contradict each other in. */
  readonly disputed: ReadonlySet<Thing>;
}

class Groups {
  readonly #of: Map<string, Group>;
  readonly #linked: ReadonlySet<string>;
  readonly #dossier: Lookup;
  /** Pairs are asked about again as groups grow. */
  readonly #standings = new Map<string, Standing>();

  constructor(reports: readonly Report[], links: readonly EventLink[], dossier: Lookup) {
    this.#of = new Map(reports.map((report) => [report.of.id, { reports: [report], disputed: new Set() }]));
    this.#linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    this.#dossier = dossier;
  }

  areLinked(a: string, b: string): boolean {
    return this.#linked.has(`${a} ${b}`);
  }

  #standing(a: Report, b: Report): Standing {
    const pair = a.of.id < b.of.id ? `${a.of.id} ${b.of.id}` : `${b.of.id} ${a.of.id}`;
    const known = this.#standings.get(pair) ?? standing(a, b, this.#linked.has(pair), this.#dossier);
    this.#standings.set(pair, known);
    return known;
  }

  of(id: string): Group {
    return this.#of.get(id)!;
  }

  canJoin(a: string, b: string): boolean {
    return this.#joined(a, b) !== null;
  }

  join(a: string, b: string): void {
    const joined = this.#joined(a, b);
    if (joined !== null) for (const { of } of joined.reports) this.#of.set(of.id, joined);
  }

  /** The group that two would be, or null. What surely one event is told of differently, others of it can tell differently too. */
  #joined(a: string, b: string): Group | null {
    const [one, other] = [this.of(a), this.of(b)];
    if (one === other) return one;
    const pairs = one.reports.flatMap((x) => other.reports.map((y) => this.#standing(x, y)));
    const linked = pairs.flatMap((pair) => (pair.linked ? pair.against : []));
    const disputed = new Set([...one.disputed, ...other.disputed, ...linked]);
    return pairs.every(({ two, against }) => !two && against.every((thing) => disputed.has(thing)))
      ? { reports: [...one.reports, ...other.reports], disputed }
      : null;
  }

  all(): Report[][] {
    return [...new Set(this.#of.values())].map(({ reports }) => [...reports]);
  }
}

type Thing = 'day' | 'place' | 'number';

/** How two reports stand to each other. */
interface Standing {
  /** They are of two events, whatever else. */
  readonly two: boolean;
  readonly linked: boolean;
  /** In what they contradict each other; unless they are linked, each tells two events apart. */
  readonly against: readonly Thing[];
}

function standing(a: Report, b: Report, linked: boolean, dossier: Lookup): Standing {
  const when = distance(a.of, b.of);
  const elsewhere = placesOf(a.of, b.of) === 'apart';
  const [one, other] = [numberOf(a.of), numberOf(b.of)];
  const otherNumber = one !== null && other !== null && one !== other;
  const otherDay = when === 'apart' || when === 'next';
  const against: Thing[] = [];
  if (otherDay) against.push('day');
  if (elsewhere) against.push('place');
  if (otherNumber) against.push('number');
  return {
    two:
      familyOf(a.of.kind) !== familyOf(b.of.kind) ||
      (a.of.kind === 'appointment' && a.of.plover !== b.of.plover) ||
      isMistimed(a, b) ||
      isMistimed(b, a) ||
      (sumsUp(a.of, b.of) && !areInOnePlace(a.of, b.of, dossier)) ||
      (linked && elsewhere && !areSurelyOne(a.of, b.of, when, dossier)) ||
      tellsTwice(a.of, b.of) ||
      (a.article.id === b.article.id && tellsOfTwo(a.of, b.of, (otherDay && !linked) || elsewhere || otherNumber)),
    linked,
    against,
  };
}

/**
 * One writer who gives two days, two places or two numbers tells of two things; so does one who plans a thing beside one
 * that has its day, or who says "again" of one.
 */
const tellsOfTwo = (a: EventReport, b: EventReport, differ: boolean): boolean =>
  differ ||
  isAgain(a) !== isAgain(b) ||
  ((a.status === 'planned') !== (b.status === 'planned') &&
    a.date !== null &&
    b.date !== null &&
    distance(a, b) !== 'day');

/** That one place lies in the other, or both stand for one government. */
const areInOnePlace = (a: EventReport, b: EventReport, dossier: Lookup): boolean =>
  standsFor(a, dossier).some((one) => standsFor(b, dossier).some((other) => /same|shared/.test(nearness(one, other))));

/** That two reports which give different places can still be of one event: what they name, or who met, is the same. */
function areSurelyOne(a: EventReport, b: EventReport, when: Distance, dossier: Lookup): boolean {
  const names = tellingNames(b);
  if (tellingNames(a).some((name) => names.includes(name))) return true;
  if (isRare(a.kind) && when === 'day') return true;
  const isPerson = (actor: string | null): boolean => {
    const kind = actor === null ? undefined : dossier.byId(actor)?.kind;
    return actor !== null && (kind === undefined || kind === 'person');
  };
  const met = new Set(b.participants.map(({ actor }) => actor));
  return familyOf(a.kind) === 'talks' && a.participants.some(({ actor }) => isPerson(actor) && met.has(actor));
}
