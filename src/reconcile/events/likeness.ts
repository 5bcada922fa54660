/**
 * How far two reports speak of one event: takes two reports, gives points for what agrees less points for what does not,
 * or null where they cannot. Pure and symmetric. Never by kind alone. The points are set by hand, 2 being what it takes.
 */
import type { EventReport, Quantity } from '../../model/event.ts';
import type { Item } from '../../model/listing.ts';
import { fold } from '../../text/fold.ts';
import { apartBy, type Distance, daysBetween, distance, isNight, periodOf } from './days.ts';
import { familyOf, isRare, isRepeated } from './kinds.ts';
import { isGeographic, type Nearness, nearness, whereOf } from './places.ts';
import { goesOn, isAgain, isKnown, reference, sumsUp } from './references.ts';

export type Report = Item<EventReport>;

/** The points from which on two reports are of one event. */
export const enough = 2;

export function likeness(a: Report, b: Report): number | null {
  if (familyOf(a.of.kind) !== familyOf(b.of.kind) || isSeveral(a.of) || isSeveral(b.of)) return null;
  if (reference(a.of, b.of) !== null) return enough;
  if (sumsUp(a.of, b.of) && placesOf(a.of, b.of) !== 'apart') return enough;
  if (isMistimed(a, b) || isMistimed(b, a)) return null;
  const when = distance(a.of, b.of);
  const named = namePoints(a.of, b.of);
  if (when === 'apart' && !(named > 0 && apartBy(a.of, b.of) <= 7)) return null;
  const points = [
    a.of.kind === b.of.kind ? 0 : -0.5,
    timePoints(a, b, when),
    named,
    peoplePoints(a.of, b.of),
    placePoints(a.of, b.of, when),
    figurePoints(a.of, b.of),
    ordinalPoints(a.of, b.of),
    statusPoints(a.of, b.of, when),
    sameWords(a, b) ? 2.5 : 0,
    goesOn(a.of, b.of) ? 1.5 : 0,
  ];
  if (points.some((point) => point === null)) return null;
  return points.reduce<number>((total, point) => total + point!, 0);
}

/** "Three meetings this year", "a hundred violations": several things, none of which it tells apart. */
const isSeveral = ({ quantities }: EventReport): boolean =>
  quantities.some(
    ({ what, value }) =>
      value > 1 &&
      /^(?:times|meetings|talks|rounds|calls|visits|attacks|strikes|violations|proposals|votes|exchanges)$/.test(what),
  );

/**
 * That the first, which gives no date, came out on the wrong side of the day that the second gives: before it, and tells
 * of the thing as past, or after it, and tells of it as to come.
 */
export function isMistimed({ of, article }: Report, { of: { date } }: Report): boolean {
  const period = periodOf(date);
  if (of.date !== null || of.denied || period === null || article.published === null) return false;
  const since = daysBetween(period.last, article.published);
  if (of.status === 'planned') return since > (isAgain(of) ? -1 : 0);
  // A day's difference is left to time zones.
  return of.status !== 'cancelled' && daysBetween(article.published, period.first) > 1;
}

/** Days between the publications; null when one is not known. */
const publishedApart = (a: Report, b: Report): number | null =>
  a.article.published === null || b.article.published === null
    ? null
    : Math.abs(daysBetween(a.article.published, b.article.published));

function timePoints(a: Report, b: Report, when: Distance): number {
  switch (when) {
    case 'day':
      return isRare(a.of.kind) && isRare(b.of.kind) ? 2 : 1.25;
    case 'within': {
      if (a.of.kind === b.of.kind && isRare(a.of.kind)) return [a.of, b.of].some(isKnown) ? 2 : 1.5;
      return [a, b].some(({ of }) => of.date!.precision === 'season' || of.date!.precision === 'year') ? 0.1 : 0.5;
    }
    case 'number':
      return 1;
    case 'next':
      // Two days of talks are told of on their days; who writes after both and names one means the whole.
      return isNight(a.of) || isNight(b.of) || [a, b].every((one) => isWrittenAfter(one, a, b)) ? 1 : -1.5;
    case 'apart':
      return -1;
    case 'unknown':
      return a.article.id === b.article.id ? 0 : undatedPoints(a, b);
  }
}

/** What has no date is news, of the days before it was published, unless it is told as something known. */
function undatedPoints(a: Report, b: Report): number {
  const known = namePoints(a.of, b.of) > 0 || [a.of, b.of].some((report) => report.date === null && isKnown(report));
  const apart = publishedApart(a, b);
  if (apart === null) return -0.25;
  // Two reports of talks, neither with a day, can be of any talks.
  if (a.of.date === null && b.of.date === null && !known) return apart <= 3 ? -0.5 : -2;
  const points = apart <= 3 ? 0.5 : apart <= 10 ? -0.5 : apart <= 45 ? -1 : -2;
  return known ? Math.max(points, -0.5) : points;
}

/** That it was published on a later day than both are dated. */
const isWrittenAfter = ({ article }: Report, ...dated: readonly Report[]): boolean =>
  dated.every(({ of }) => article.published !== null && of.date!.date.slice(0, 10) < article.published.slice(0, 10));

/** Names are what tells events of one kind apart. */
function namePoints(a: EventReport, b: EventReport): number {
  const [one, other] = [tellingNames(a), tellingNames(b)];
  if (one.length === 0 || other.length === 0) return 0;
  return one.some((name) => other.includes(name)) ? 2.5 : -1;
}

/** Names of ships, plans and papers, folded; a strait or a cape is a place, and a council says who and not which. */
export const tellingNames = ({ names }: EventReport): string[] => [
  ...new Set(names.map(({ name }) => fold(name)).filter((name) => !isGeographic(name) && !isBody.test(name))),
];

/** Words in the names of those who act. */
const isBody =
  /\b(?:agency|army|assembly|association|bank|bureau|cabinet|caucus|church|coalition|commission|committee|company|congress|council|court|department|foundation|government|guard|institute|league|ministry|movement|navy|parliament|party|police|senate|society|state|union|university)\b/;

const whoOf = (participants: EventReport['participants']): Set<string> =>
  new Set(participants.map(({ actor, name }) => actor ?? fold(name)));

/** The sides; who sits between them or lends the house is not always told of. */
const sidesOf = ({ participants }: EventReport): Set<string> =>
  whoOf(participants.filter(({ role }) => role === 'agent' || role === 'target'));

const inBoth = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((who) => other.has(who)).length;

function peoplePoints(a: EventReport, b: EventReport): number | null {
  const [one, other] = [whoOf(a.participants), whoOf(b.participants)];
  const shared = inBoth(one, other);
  if (a.kind === 'appointment') {
    // Who is named or leaves decides it; who names him has named others.
    if (shared === 0 || a.plover !== b.plover || isStep(a, b) || isStep(b, a)) return null;
    return shared > 1 || Math.min(one.size, other.size) === 1 ? 2.25 : 0.75;
  }
  if (shared === 0) return 0;
  const [left, right] = [sidesOf(a), sidesOf(b)];
  const same = inBoth(left, right) > 1 && inBoth(left, right) === left.size && left.size === right.size;
  const points = same ? 2.25 : shared === 1 ? 0.75 : 1.75;
  // Both have met somebody whom the other did not: as likely two meetings.
  const others = !same && shared < one.size && shared < other.size ? -0.5 : 0;
  return (points + others) / (isRepeated(a.kind) ? 4 : 1);
}

/** That the first is on the way to an office which the second tells somebody has come into. */
const isStep = (a: EventReport, b: EventReport): boolean =>
  /\bnominat/i.test(a.passage.text) && /\b(?:took office|sworn in|inaugurated)\b/i.test(b.passage.text);

function placePoints(a: EventReport, b: EventReport, when: Distance): number {
  const near = placesOf(a, b);
  if (near === null) return 0;
  if (near !== 'apart') return near === 'same' ? 1 : near === 'shared' ? 0.75 : 0;
  if (isRepeated(a.kind)) return -1.5;
  // Those who meet are not in two places on one day: somebody has the place wrong.
  const [one, other] = [sidesOf(a), sidesOf(b)];
  const shared = inBoth(one, other);
  return when === 'day' && shared > 0 && shared === Math.min(one.size, other.size) ? 0 : -1;
}

/** How the places of two reports stand to each other; null when one gives none. */
export const placesOf = (a: EventReport, b: EventReport): Nearness | null =>
  a.place === null || b.place === null ? null : nearness(whereOf(a), whereOf(b));

function figurePoints(a: EventReport, b: EventReport): number {
  const agreeing = a.quantities.filter((x) => b.quantities.some((y) => x.what === y.what && x.value === y.value));
  if (agreeing.length === 0) return 0;
  if (agreeing.some(isPrecise)) return 1.5;
  return agreeing.length > 1 || agreeing.some(isTelling) ? 1 : 0.5;
}

/** A figure that few things share: not that one or two were killed. */
export const isTelling = (quantity: Quantity): boolean => quantity.value > 3 || isPrecise(quantity);

/** A price or share, given with its unit to the second decimal. */
const isPrecise = ({ what, value }: Quantity): boolean => what.includes('-') && !Number.isInteger(value);

function ordinalPoints(a: EventReport, b: EventReport): number | null {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one === null || other === null) return 0;
  const isVersion = familyOf(a.kind) === 'terms';
  if (one === other) return isVersion ? (a.article === b.article ? 2 : 1.5) : 1;
  // The second and the third version are two plans; "their second meeting" can be another's third.
  return isVersion ? null : -0.25;
}

const numerals: readonly (readonly string[])[] = [
  ['one', '1', 'i'],
  ['two', '2', 'ii'],
  ['three', '3', 'iii'],
  ['four', '4', 'iv'],
  ['five', '5', 'v'],
];

/** Which in a row: "the third version", or of a paper's name the numeral that it ends in. */
export function numberOf(report: EventReport): number | null {
  if (report.ordinal !== null) return report.ordinal.value;
  if (familyOf(report.kind) !== 'terms') return null;
  const last = tellingNames(report).map((name) => name.split(' ').at(-1)!);
  const at = numerals.findIndex((forms) => last.some((word) => forms.includes(word)));
  return at < 0 ? null : at + 1;
}

function statusPoints(a: EventReport, b: EventReport, when: Distance): number {
  // Few are called off in a month.
  if (a.status === 'cancelled' && b.status === 'cancelled') return 1.5;
  const planned = [a, b].filter(({ status }) => status === 'planned').length === 1;
  return planned && when !== 'day' && when !== 'number' ? (when === 'within' ? -0.5 : -1) : 0;
}

const wordsIn = (report: EventReport): Set<string> => new Set(fold(report.passage.text).split(' '));

/** That the passages are one text, in the same weeks: seven words or more, most of them common. */
function sameWords(a: Report, b: Report): boolean {
  if (a.of.kind !== b.of.kind) return false;
  const [one, other] = [wordsIn(a.of), wordsIn(b.of)];
  if (Math.min(one.size, other.size) < 7 || (publishedApart(a, b) ?? 0) > 30) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= 0.6;
}
