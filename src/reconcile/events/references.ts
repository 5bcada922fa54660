/**
 * What a report refers back to within its article: "the attack", "Eleven people have died". Takes two reports of one
 * article, gives how near the one stands to the other. Pure.
 */
import type { EventReport } from '../../model/event.ts';
import { fold } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { apartBy, distance } from './days.ts';
import { isToll } from './figures.ts';
import { familyOf } from './kinds.ts';
import { isNamed } from './places.ts';

/**
 * That a report says neither where nor which but what was said before it, and when at most of a toll ("A third died on
 * Saturday") or in denying it: what it is of can only be known from what stands before it. A sum of many ("340 since
 * June") is of none.
 */
const isBare = ({ date, place, names, quantities, denied, passage }: EventReport, first: EventReport): boolean =>
  (place === null || place.name === first.place?.name) &&
  names.every(({ name }) => first.names.some((other) => other.name === name)) &&
  !/\b(?:since|so far|in (?:all|total)|overall)\b/i.test(passage.text) &&
  (date === null || date.date === first.date?.date || denied || quantities.some(({ what }) => isToll(what)));

export const inTextOrder = (a: EventReport, b: EventReport): number =>
  a.trigger[0] - b.trigger[0] || (a.id < b.id ? -1 : 1);

/** Characters between a thing and a bare mention of it, and one with "the" or "that". */
const near = 400;
const nearKnown = 3000;

/**
 * `near`: the later one is bare and close behind the other; `far`: it can be of the other when the article tells of no
 * other thing of the kind; null: it is not bare, brings up something new or contradicts the other.
 */
export function reference(a: EventReport, b: EventReport): 'near' | 'far' | null {
  const [first, second] = [a, b].sort(inTextOrder) as [EventReport, EventReport];
  if (first.article !== second.article || familyOf(first.kind) !== familyOf(second.kind)) return null;
  if (!isBare(second, first) || isNew(second) || isAgain(second) || tellsTwice(first, second)) return null;
  const when = distance(first, second);
  if ((when === 'apart' || when === 'next' || when === 'number') && !diesLater(first, second)) return null;
  if (!canFollow(first, second) || areOthers(first, second) || hitsElsewhere(first, second)) return null;
  if (familyOf(first.kind) === 'talks' && !isKnown(second) && !namesNobodyElse(first, second)) return null;
  const characters = second.trigger[0] - first.trigger[0];
  if (characters <= (isKnown(second) ? nearKnown : near)) return 'near';
  // Who takes part is then all that ties it to anything.
  return isKnown(second) || first.participants.length === 0 || namesNobodyElse(first, second) ? 'far' : null;
}

const namesNobodyElse = (first: EventReport, second: EventReport): boolean =>
  second.participants.every(({ actor, name }) =>
    first.participants.some((p) => p.name === name || (actor !== null && p.actor === actor)),
  );

/** That the second was done to somebody or something with a name, of whom the first says nothing: "the invasion of Orrin". */
const hitsElsewhere = (first: EventReport, second: EventReport): boolean => {
  const told = new Set(fold(first.passage.text).split(' '));
  return second.participants.some(
    ({ role, name }) =>
      role === 'target' &&
      isNamed(name) &&
      !fold(name)
        .split(' ')
        .some((word) => told.has(word)),
  );
};

/** The words of the passage before the one that names it. */
const before = ({ passage, trigger }: EventReport): string =>
  passage.text.slice(0, Math.max(0, trigger[0] - (passage.spans[0]?.[0] ?? trigger[0])));

/** That it is told of as something known: "the truce", "last month's exchange". */
export const isKnown = (report: EventReport): boolean =>
  /(?:\b(?:the|this|that|these|those|their|its|his|her)|['’]s)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(before(report));

/** That it is brought up for the first time: "a second exchange", "another attack"; not "a third died". */
const isNew = (report: EventReport): boolean =>
  !/^(?:die|dead|kill|wound|injur|perish|death)/i.test(triggerOf(report)) &&
  !isJudged.test(before(report)) &&
  /\b(?:a|an|another|new|next|other|further|more|any|second|third|fourth|separate|similar)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
    before(report),
  );

/** That it tells of nobody who is known, and in no way which one it was. */
export const isGeneral = ({ participants, names, ordinal }: EventReport): boolean =>
  participants.every(({ actor }) => actor === null) && names.length === 0 && ordinal === null;

/**
 * That one of two reports of talks in an article tells in general words what the other tells in full: where, and at most
 * in which days, but nobody who is known ("talks in the capital this week"). Whether the places are one, others decide.
 */
export function sumsUp(a: EventReport, b: EventReport): boolean {
  const [general, full] = isGeneral(a) ? [a, b] : [b, a];
  if (a.article !== b.article || a.kind !== 'meeting' || b.kind !== 'meeting' || a.status !== b.status) return false;
  if (a.status !== 'happened' || a.denied || b.denied || a.place === null || b.place === null) return false;
  const when = distance(general, full);
  return (
    isGeneral(general) &&
    !isGeneral(full) &&
    !isNew(general) &&
    !isAgain(general) &&
    ((general.date === null && full.date === null) || (when === 'within' && general.date?.precision === 'week'))
  );
}

/** "They met again". */
export const isAgain = ({ passage, trigger }: EventReport): boolean =>
  /^\s+(?:\p{L}+\s+){0,3}again\b/u.test(
    passage.text.slice(Math.max(0, trigger[1] - (passage.spans[0]?.[0] ?? trigger[1]))),
  );

/** "They had a very good meeting": how it went, of what was told before. */
const isJudged =
  /\bhad\s+an?\s+(?:\p{L}+ly\s+)?(?:very\s+)?(?:good|great|excellent|productive|constructive|useful|fruitful|frank|candid|positive|difficult|tough|bad)\s+$/iu;

const triggerOf = ({ passage, trigger }: EventReport): string => {
  const start = passage.spans[0]?.[0] ?? trigger[0];
  return passage.text.slice(trigger[0] - start, trigger[1] - start);
};

const diesLater = (first: EventReport, second: EventReport): boolean =>
  first.date !== null && second.date !== null && first.date.date < second.date.date && apartBy(first, second) <= 7;

/** What is planned in one sentence and held in the next is two things; what was planned can be called off, and what is agreed is to come. */
const canFollow = (first: EventReport, second: EventReport): boolean =>
  first.kind === 'ceasefire' ||
  second.status === 'cancelled' ||
  (first.status === 'planned') === (second.status === 'planned');

/** That each names actors and none of the other's. */
export function areOthers(a: EventReport, b: EventReport): boolean {
  const known = ({ participants }: EventReport): string[] =>
    participants.filter(({ actor }) => actor !== null).map(({ actor, name }) => actor ?? fold(name));
  const [one, other] = [known(a), known(b)];
  return one.length > 0 && other.length > 0 && !one.some((who) => other.includes(who));
}

/** That the second goes on from the first: in the next clause of its sentence, or at the place that the first's words give. */
export function goesOn(a: EventReport, b: EventReport): boolean {
  const [first, second] = [a, b].sort(inTextOrder) as [EventReport, EventReport];
  if (first.article !== second.article || first.kind !== second.kind || first.status !== second.status) return false;
  if (isNew(second) || areOthers(first, second)) return false;
  const gap = (second.passage.spans[0]?.[0] ?? 0) - (first.passage.spans.at(-1)?.[1] ?? 0);
  const nextClause = gap >= 0 && gap <= 2 && !/[.!?]["”’]?$/.test(first.passage.text);
  const samePlace =
    first.place?.spans.some(([start]) => second.place?.spans.some((span) => span[0] === start)) === true;
  return nextClause || samePlace;
}

/** That one clause is read as two kinds of thing, a truce and the statement of it, which are then two. */
export const tellsTwice = (a: EventReport, b: EventReport): boolean =>
  a.article === b.article &&
  a.kind !== b.kind &&
  a.passage.spans.some((one) => b.passage.spans.some((other) => overlaps(one, other)));
