/**
 * What a report of an event is looked up by: takes a report, gives integers. Each key joins its kind with two things
 * that say which one it was (a day and who, a month and where, a name), so that a common kind in a busy month is
 * never one heap. Pure.
 */
import type { EventReport } from '../../model/event.ts';
import { fold } from '../../text/fold.ts';
import { key } from '../key.ts';
import { addDays, dayOfMonth, isDay, monthDay, periodOf } from './days.ts';
import { familyOf, isRare, isRepeated } from './kinds.ts';
import { isTelling, numberOf, type Report, tellingNames } from './likeness.ts';
import { placeWords } from './places.ts';

/** Of a report with more, the first in the order of their ids. */
const mostPeople = 4;

/** A dozen keys as a rule, some sixty at most. */
export function keysOf({ of, article }: Report): number[] {
  const kind = familyOf(of.kind);
  const people = isRepeated(of.kind)
    ? []
    : [...new Set(of.participants.map(({ actor, name }) => actor ?? fold(name)))].sort().slice(0, mostPeople);
  const actors = [...new Set(of.participants.flatMap(({ actor }) => actor ?? []))].sort();
  const pairs = people.flatMap((a) => people.filter((b) => a < b).map((b) => `${a} ${b}`));
  const places = of.place === null ? [] : placeWords(of.place.name).slice(0, 2);
  const figures = of.quantities.filter(isTelling).map(({ what, value }) => `${what} ${value}`);
  const rare = [...(isRare(of.kind) ? [of.kind] : []), ...(of.status === 'cancelled' ? [of.status] : [])];
  const number = numberOf(of);
  const versions = number === null ? [] : [`number ${number}`];
  const day = dayOfMonth(of);
  const yearly = monthDay(of.date);
  const keys = [
    ...tellingNames(of)
      .slice(0, 3)
      .map((name) => key(kind, 'name', name)),
    ...daysOf(of).flatMap((day) => [...people, ...places, ...rare].map((what) => key(kind, 'day', day, what))),
    ...monthsOf(of, article.published).flatMap((month) =>
      [...pairs, ...places, ...figures.slice(0, 2), ...versions, ...(of.date === null ? [] : rare)].map((what) =>
        key(kind, 'month', month, what),
      ),
    ),
    ...places.map((place) => (day === null ? null : key(kind, 'day of month', String(day), place))),
    // Nobody comes into office or leaves it often.
    ...people.map((one) => (of.kind === 'appointment' ? key(kind, 'person', one) : null)),
    // Only so are days without a year found.
    ...people.map((one) => (yearly?.length === 5 ? key(kind, 'yearly', yearly, one) : null)),
    ...pairs.map((pair) => (yearly === null ? null : key(kind, 'yearly', yearly.slice(0, 2), pair))),
    // Only so can a report that has no date find what others date: by three people and the place, as two meet often.
    ...(actors.length > 2 && places.length > 0 ? [key(kind, 'place', ...actors.slice(0, 3), places[0]!)] : []),
    ...phrasesOf(of).map((phrase) => key(kind, 'words', phrase)),
    key(kind, 'article', article.id),
  ];
  return [...new Set(keys.filter((one) => one !== null))];
}

/** Days beside each other share a key: each is looked up as the end of one pair and the start of the next. */
const daysOf = ({ date }: EventReport): string[] =>
  isDay(date) ? [date.date.slice(0, 10), addDays(date.date, 1)] : [];

/** The month or two that its period lies in; of a report without a date, the month it was published in and the one before. */
function monthsOf({ date }: EventReport, published: string | null): string[] {
  const period = periodOf(date);
  if (period !== null) {
    const long = date!.precision === 'season' || date!.precision === 'year';
    return long ? [] : [...new Set([period.first, period.last].map((day) => day.slice(0, 7)))];
  }
  if (date !== null || published === null) return [];
  const month = published.slice(0, 7);
  return [month, addDays(`${month}-01`, -1).slice(0, 7)];
}

/**
 * Two of the passage's runs of four words, the same two in every copy of it: those whose keys are least (the bottom
 * sketch of Broder 1997).
 */
function phrasesOf({ passage }: EventReport): string[] {
  const words = fold(passage.text).split(' ');
  const runs = words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
  return [...new Set(runs)].sort((a, b) => key(a) - key(b) || (a < b ? -1 : 1)).slice(0, 2);
}
