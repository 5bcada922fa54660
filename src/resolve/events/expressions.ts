/**
 * The expressions of time in an event's sentence with their dates: those that every part of the program knows, and those
 * that only events are told with ("December’s truce", "two weeks old today", "before the month is out"). Pure.
 */
import type { EventCandidate } from '../../extract/events/index.ts';
import type { EventDate } from '../../model/event.ts';
import { anyMonth } from '../../text/calendar.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { addDays, daysBetween } from '../dates/calendar.ts';
import { type DateExpression, findDates } from '../dates.ts';
import { withoutYear } from './month-day.ts';

/** A weekday ahead can be this far off; a date without a year that is to come, in a report of the past, this far. */
const week = 7;
const soon = 30;
const weekday = /^(?:(?:early|late)\s+)?(?:.{0,12}\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i;

export function datesIn(text: string, candidate: EventCandidate, published: string | null): EventDate[] {
  const { sentence } = candidate;
  const known = findDates(text, sentence, published).flatMap((found): EventDate[] => {
    const { span, precision, basis } = found;
    const own = forward(text, found, candidate, published);
    if (own !== null) return [{ date: own, end: null, precision, basis, spans: [span] }];
    const partial = withoutYear(text, span, sentence);
    return partial === null ? [] : [{ ...partial, end: null, basis, spans: [span] }];
  });
  const special = ways.flatMap((way) => said(text, sentence, way, published, known));
  const old = special.filter(({ spans: [span] }) => ageOf.test(text.slice(...span!)));
  const touches = (one: EventDate, others: readonly EventDate[]): boolean =>
    others.some(({ spans: [b] }) => overlaps(one.spans[0]!, b!));
  return [
    ...known.filter((one) => !touches(one, old)),
    // How old a truce is says nothing of when it was broken.
    ...old.filter(() => candidate.kind === 'ceasefire'),
    ...special.filter((one) => !old.includes(one) && !touches(one, known)),
    ...counting(text, candidate, known),
    ...yearBefore(text, candidate, known),
  ].sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}

const ageOf = /\bold\b/;
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = (word: string): number => (/^an?$/i.test(word) ? 1 : Number(word) || numbers.indexOf(word.toLowerCase()));

/** "named on Thursday, two days after the resignation": counted from the day before it in the sentence. */
function counting(text: string, { sentence, clause }: EventCandidate, known: readonly EventDate[]): EventDate[] {
  const match = /\b(\w+) (day|week)s?\s+$/.exec(text.slice(sentence[0], clause[0]));
  const way = /^(after|before)\b/.exec(text.slice(...clause))?.[1];
  const from = known.findLast(({ spans: [span], precision }) => span![1] <= clause[0] && precision === 'day');
  if (!match || !way || !from || count(match[1]!) <= 0 || from.date.startsWith('--')) return [];
  const days = count(match[1]!) * (match[2] === 'week' ? 7 : 1) * (way === 'after' ? -1 : 1);
  return [
    {
      date: addDays(from.date.slice(0, 10), days),
      end: null,
      precision: 'day',
      basis: `“${match[0].trim()} ${way}”, counted from ${from.date}`,
      // It stands in the clause, as its day does not.
      spans: [[clause[0], clause[0] + way.length]],
    },
  ];
}

/** "the 2012 attack": a year between an article and the word that names the event. */
function yearBefore(text: string, { clause, trigger }: EventCandidate, known: readonly EventDate[]): EventDate[] {
  const match = /(?:\b(?:the|an?|his|her|its|their)|[’']s?)\s+((?:19|20)\d\d)\s+(?:[\p{L}-]+\s+){0,3}$/iu.exec(
    text.slice(clause[0], trigger[0]),
  );
  if (!match) return [];
  const start = clause[0] + match.index + match[0].indexOf(match[1]!);
  const span: Span = [start, start + 4];
  if (known.some(({ spans: [other] }) => overlaps(span, other!))) return [];
  return [{ date: `${match[1]}-01-01`, end: null, precision: 'year', basis: `“${match[1]}”`, spans: [span] }];
}

/** The date as found, or the next day of that name where the event is to come. */
function forward(
  text: string,
  { span, date, precision }: DateExpression,
  { kind, status }: EventCandidate,
  published: string | null,
): string | null {
  if (date === null || published === null) return date;
  const day = date.slice(0, 10);
  const today = published.slice(0, 10);
  const words = text.slice(...span);
  const starts =
    kind === 'ceasefire' &&
    /\b(?:from|starting|beginning|effective|starts?|begins?)\s+(?:at\s+|on\s+)?$/i.test(
      text.slice(0, span[0]).slice(-20),
    );
  if (
    (status === 'planned' || starts) &&
    day < today &&
    weekday.test(words) &&
    !/last/i.test(text.slice(0, span[0]).slice(-6))
  )
    return `${addDays(day, week)}${date.slice(10)}`;
  // On a Friday, "last Thursday" is not the day that everybody calls yesterday.
  if (/last\s/i.test(text.slice(0, span[1]).slice(-20)) && weekday.test(words) && daysBetween(day, today) === 1)
    return `${addDays(day, -week)}${date.slice(10)}`;
  // Nor has what happened a weekday to come, though a word as "plan" stands beside it.
  const past = (status === 'happened' || status === 'claimed') && !starts && kind !== 'deadline';
  if (past && day > today && weekday.test(words) && !/next|coming/i.test(text.slice(0, span[0]).slice(-8)))
    return `${addDays(day, -week)}${date.slice(10)}`;
  // "On 19 March" in a report of 14 March: nobody means the year before.
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const ahead =
    /\b\d{4}\b/.test(words) || (precision !== 'day' && precision !== 'time') ? -1 : daysBetween(today, next);
  return ahead > 0 && ahead <= soon && daysBetween(day, today) > 300 ? `${next}${date.slice(10)}` : date;
}

interface Way {
  readonly words: RegExp;
  /** The same in words that every part knows; `$1` and `$2` stand for what the groups hold. */
  readonly as: string;
}

const month = `(${anyMonth})`;
const ways: readonly Way[] = [
  { words: new RegExp(`(?<=\\b(?:its|his|her|their|the|a|an)\\s)${month}(?=\\s+\\p{Ll})`, 'gu'), as: 'in $1' },
  { words: new RegExp(`\\b${month}(?=[’']s\\s)`, 'g'), as: 'in $1' },
  { words: new RegExp(`(?<=\\()${month}(?=\\))`, 'g'), as: 'in $1' },
  {
    words: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ll]ate|[Ee]arly|[Ss]ince|[Ll]ast|[Tt]his)\\s)${month}(?!\\s+(?:[12]?\\d|3[01])\\b)`,
      'g',
    ),
    as: 'in $1',
  },
  { words: /\b(\w+ (?:days?|weeks?|months?)) old(?: today)?\b/g, as: '$1 ago' },
  { words: /\b(?:end|middle|close|start|beginning) of the (month|year|week)\b/g, as: 'this $1' },
  { words: /\bthe (month|year|week) (?:was|is) (?:out|over)\b/g, as: 'this $1' },
  { words: /\bthe previous (week|month|year)\b/g, as: 'last $1' },
];

function said(
  text: string,
  sentence: Span,
  { words, as }: Way,
  published: string | null,
  known: readonly EventDate[],
): EventDate[] {
  return [...text.slice(...sentence).matchAll(words)].flatMap((match): EventDate[] => {
    const span: Span = [sentence[0] + match.index, sentence[0] + match.index + match[0].length];
    // "Two weeks old" is fourteen days, where "two weeks ago" is a week.
    const weeks = ageOf.test(match[0]) ? count(/^(\w+) weeks?$/.exec(match[1]!)?.[1] ?? '') : 0;
    const plain = as.replace('$1', weeks > 0 ? `${7 * weeks} days` : match[1]!);
    const [found] = findDates(plain, [0, plain.length], published);
    const day = undated(match[1]!);
    const because = published === null ? '' : `, in a report of ${published.slice(0, 10)}`;
    const basis = `“${match[0]}”${because}`;
    if (found?.date) return [{ date: found.date, end: null, precision: found.precision, basis, spans: [span] }];
    return day === null || known.length > 0 ? [] : [{ date: day, end: null, precision: 'month', basis, spans: [span] }];
  });
}

/** A month of a year that is not known. */
function undated(name: string): string | null {
  const partial = withoutYear(`1 ${name}`, [0, name.length + 2], [0, name.length + 2]);
  return partial?.date ?? null;
}
