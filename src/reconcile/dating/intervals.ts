/**
 * What "three days after X left" says of when an article was published. Takes the article, what is known around it and
 * the dossier; gives evidence. The day it counts from is an event's that stands in those words and that the record
 * dates, or the end or beginning of an office that the dossier dates. English. Pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Article } from '../../model/article.ts';
import type { BoundsEvidence, Surroundings } from '../../model/bounds.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import { peopleNamed } from '../people.ts';
import { addDays } from './calendar.ts';
import { dayOfEvent, witness } from './events.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const interval = new RegExp(
  `\\b(?<count>the|an?|\\d{1,2}|${numbers.join('|')}) (?<unit>day|week)s? (?<side>after|before) (?<from>[^,.;:!?“”"\\n]{5,120})`,
  'giu',
);
const leaves =
  /\b(?:left|leaves|leaving|quit|quits|resign(?:s|ed|ing|ation)|step(?:s|ped|ping) down|departure|dismiss(?:al|ed)|sacked|fired|ousted)\b/iu;
const comes =
  /\b(?:took office|taking office|sworn in|appoint(?:ed|ment)|became|inaugurat(?:ed|ion)|named|succeeded)\b/iu;

export function fromIntervals({ text }: Article, around: Surroundings, dossier: Lookup): BoundsEvidence[] {
  return [...text.matchAll(interval)].flatMap(({ index, 0: words, groups }): BoundsEvidence[] => {
    const { count, unit, side, from } = groups as Record<'count' | 'unit' | 'side' | 'from', string>;
    const span: Span = [index, index + words.length];
    const clause: Span = [span[1] - from.length, span[1]];
    const start = startOf(clause, around) ?? officeDay(from, dossier);
    if (start === null) return [];
    const days = numberOf(count) * (unit.toLowerCase() === 'week' ? 7 : 1);
    const day = addDays(start.day, side.toLowerCase() === 'after' ? days : -days);
    const why = `It tells of ${day}, counted from ${start.day}.`;
    const passage = { text: slice(text, span), spans: [span] };
    return [
      { bound: 'about', day, why, passage, other: start.other },
      { bound: 'after', day, why, passage, other: start.other },
    ];
  });
}

const numberOf = (word: string): number => {
  const named = numbers.indexOf(word.toLowerCase()) + 1;
  return named > 0 ? named : /^\d/.test(word) ? Number(word) : 1;
};

interface Start {
  readonly day: string;
  readonly other: string | null;
}

function startOf(clause: Span, { events }: Surroundings): Start | null {
  const inside = events.filter(
    ({ report }) => contains(clause, report.trigger) || report.passage.spans.some((part) => contains(clause, part)),
  );
  for (const told of inside) {
    const day = dayOfEvent(told);
    if (day !== null) return { day, other: witness(told) };
  }
  return null;
}

/** The day on which the one person named there left or took the one office whose dates the dossier knows. */
function officeDay(words: string, dossier: Lookup): Start | null {
  const people = [...new Set(peopleNamed(words, dossier).map(({ person }) => person))];
  if (people.length !== 1) return null;
  const days = leaves.test(words)
    ? people[0]!.roles.map(({ to }) => to)
    : comes.test(words)
      ? people[0]!.roles.map(({ from }) => from)
      : [];
  const known = new Set(days.filter((day) => day !== null));
  return known.size === 1 ? { day: [...known][0]!, other: null } : null;
}
