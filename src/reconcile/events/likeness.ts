/**
 * How far two reports speak of one event: takes two reports, gives points for what agrees less points for what does not,
 * or null where they cannot. Pure and symmetric. Never by kind alone. The points are set by hand, 2 being what it takes.
 */
import type { EventReport, Quantity } from '../../model/event.ts';
import { fold } from '../../text/fold.ts';
import type { Item } from '../linking.ts';
import { type Distance, daysBetween, distance } from './days.ts';
import { isToll } from './figures.ts';
import { familyOf, isRare, isRepeated } from './kinds.ts';
import { nearness } from './places.ts';

export type Report = Item<EventReport>;

/** The points from which on two reports are of one event. */
export const enough = 2;

export function likeness(a: Report, b: Report): number | null {
  if (familyOf(a.of.kind) !== familyOf(b.of.kind)) return null;
  const back = backReference(a, b);
  const when = distance(a.of, b.of);
  const named = sharedNames(a.of, b.of);
  if (when === 'apart' && !(named > 0 && apartBy(a.of, b.of) <= 7)) return back;
  const points = [
    a.of.kind === b.of.kind ? 0 : -0.5,
    timePoints(a, b, when),
    named,
    peoplePoints(a.of, b.of),
    placePoints(a.of, b.of),
    figurePoints(a.of, b.of),
    ordinalPoints(a.of, b.of),
    statusPoints(a.of, b.of, when),
    sameWords(a, b) ? 2.5 : 0,
  ];
  if (points.some((point) => point === null)) return back;
  const sum = points.reduce<number>((total, point) => total + point!, 0);
  return back === null ? sum : Math.max(sum, back);
}

const apartBy = (a: EventReport, b: EventReport): number =>
  a.date === null || b.date === null || a.date.date.startsWith('--') || b.date.date.startsWith('--')
    ? Number.POSITIVE_INFINITY
    : Math.abs(daysBetween(a.date.date, b.date.date));

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
      return 0.5;
    case 'apart':
      return -1;
    case 'unknown': {
      // What has no date is told of as news or as known: near its own day, or to whoever has read of it.
      const apart = publishedApart(a, b);
      return apart === null ? -0.25 : apart <= 3 ? 0.5 : apart <= 45 ? 0 : -1;
    }
  }
}

/** Names are what tells events of one kind apart. */
function sharedNames(a: EventReport, b: EventReport): number {
  if (a.names.length === 0 || b.names.length === 0) return 0;
  const other = new Set(b.names.map(({ name }) => fold(name)));
  return a.names.some(({ name }) => other.has(fold(name))) ? 2.5 : -1;
}

const whoOf = ({ participants }: EventReport): Set<string> =>
  new Set(participants.map(({ actor, name }) => actor ?? fold(name)));

function peoplePoints(a: EventReport, b: EventReport): number | null {
  const [one, other] = [whoOf(a), whoOf(b)];
  const shared = [...one].filter((who) => other.has(who)).length;
  if (a.kind === 'appointment') {
    // Who is named or leaves decides it; who names him has named others.
    if (shared === 0 || a.plover !== b.plover) return null;
    return shared > 1 || Math.min(one.size, other.size) === 1 ? 2.25 : 0.75;
  }
  if (shared === 0) return 0;
  const points = shared === 1 ? 0.75 : shared === one.size && shared === other.size ? 2.25 : 1.75;
  // Both have met somebody whom the other did not: as likely two meetings.
  const others = shared < one.size && shared < other.size ? -0.5 : 0;
  return (points + others) / (isRepeated(a.kind) ? 4 : 1);
}

function placePoints(a: EventReport, b: EventReport): number {
  if (a.place === null || b.place === null) return 0;
  const near = nearness(a.place.name, b.place.name);
  if (near === 'apart') return isRepeated(a.kind) ? -1.5 : -1;
  return near === 'same' ? 1 : near === 'shared' ? 0.75 : 0;
}

function figurePoints(a: EventReport, b: EventReport): number {
  const same = (x: Quantity) => b.quantities.some((y) => x.what === y.what && x.value === y.value);
  const agreeing = a.quantities.filter(same);
  if (agreeing.length === 0) return 0;
  return agreeing.length > 1 || agreeing.some(({ value }) => value > 3) ? 1 : 0.5;
}

function ordinalPoints(a: EventReport, b: EventReport): number | null {
  if (a.ordinal === null || b.ordinal === null) return 0;
  const isVersion = familyOf(a.kind) === 'terms';
  if (a.ordinal.value === b.ordinal.value) return isVersion ? 1.5 : 1;
  // The second and the third version are two plans; "their second meeting" can be another's third.
  return isVersion ? null : -0.25;
}

function statusPoints(a: EventReport, b: EventReport, when: Distance): number {
  if (a.status === 'cancelled' && b.status === 'cancelled') return 0.75;
  const planned = [a, b].filter(({ status }) => status === 'planned').length === 1;
  return planned && when !== 'day' && when !== 'number' ? (when === 'within' ? -0.5 : -1) : 0;
}

const wordsIn = (report: EventReport): Set<string> => new Set(fold(report.passage.text).split(' '));

/** That the passages are one text, in the same weeks: seven words or more, most of them common. */
function sameWords(a: Report, b: Report): boolean {
  const [one, other] = [wordsIn(a.of), wordsIn(b.of)];
  if (Math.min(one.size, other.size) < 7 || (publishedApart(a, b) ?? 0) > 30) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= 0.6;
}

/**
 * A report that says neither where nor which, and when at most of a toll ("A third died on Saturday"): what it is of can
 * only be known from what stands before it.
 */
export const isBare = ({ date, place, names, quantities }: EventReport): boolean =>
  place === null && names.length === 0 && (date === null || quantities.some(({ what }) => isToll(what)));

/**
 * Points for a bare report that follows another in its article: "the attack", "Eleven people have died". The nearer
 * the likelier, and "the" reaches further than a figure alone. null when it is none.
 */
function backReference(a: Report, b: Report): number | null {
  if (a.article.id !== b.article.id) return null;
  const [first, second] = a.of.trigger[0] <= b.of.trigger[0] ? [a.of, b.of] : [b.of, a.of];
  if (!isBare(second) || familyOf(first.kind) !== familyOf(second.kind)) return null;
  const later = distance(first, second);
  if ((later === 'apart' || later === 'next') && !(first.date!.date < second.date!.date && apartBy(first, second) <= 7))
    return null;
  const before = wordsBefore(second);
  if (introduces.test(before)) return null;
  if ((first.status === 'planned') !== (second.status === 'planned') && first.status !== 'cancelled') return null;
  const [one, other] = [whoOf(first), whoOf(second)];
  if (other.size > 0 && one.size > 0 && ![...other].some((who) => one.has(who))) return null;
  const characters = second.trigger[0] - first.trigger[0];
  return enough + 0.5 - characters / (refers.test(before) ? 6000 : 800);
}

/** The words of the passage before the one that names it. */
const wordsBefore = ({ passage, trigger }: EventReport): string =>
  passage.text.slice(0, Math.max(0, trigger[0] - (passage.spans[0]?.[0] ?? trigger[0])));

/** That it is told of as something known: "the truce", "last month's exchange". */
const isKnown = (report: EventReport): boolean => refers.test(wordsBefore(report));

const refers = /(?:\b(?:the|this|that|these|those|their|its|his|her)|['’]s)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const introduces =
  /\b(?:a|an|another|new|next|other|further|more|any|second|third|fourth|separate|similar)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
