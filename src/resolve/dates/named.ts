/**
 * Recognises the expressions of time that name a day, weekday, month or hour ("April 11", "on Wednesday", "18:00
 * Moscow time"): chrono-node reads them, and the rules here drop what is no date in a news report. Takes a stretch of
 * text; gives expressions with spans relative to it. Resolves nothing.
 */
import { en, type ParsedComponents } from 'chrono-node';
import { anyMonth, monthNames } from '../../text/calendar.ts';
import type { Expression, Meaning, Which } from './meaning.ts';

const weekdays = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const months = `(?:${anyMonth}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const clock = '\\d{1,2}(?::\\d\\d| ?[ap]\\.?m\\b)';

/** Without one of these there is nothing for chrono to find, and most sentences have none. */
const worthReading = new RegExp(`\\b(?:${weekdays}|${months}|\\d{4}-\\d\\d-\\d\\d|${clock})`);
/** What must be in a reading: "in a second", "sun" and "3/4" are none. Case counts: "may" and "march" are verbs. */
const isNamed = new RegExp(`\\b(?:${weekdays}\\b|${months}|\\d{4}-\\d\\d-\\d\\d)|${clock}`);

const hasClock = new RegExp(clock, 'i');

/** Days that are names of feasts, sales and papers, or that come round again. */
const nameBefore =
  /(?:\b(?:Easter|Palm|Good|Black|Cyber|Bloody|Ash|Holy|Super|Shrove|Maundy|Fat|Whit|Giving|every|each|most|any) |[-&])$/i;
const nameAfter = /^(?:s\b|[’']?s? (?:Times|Post|Night|Telegraph|Mail|Mirror|Express|Herald|Mass)\b)/;
/** What stands before a month that is one, whatever follows: "in May", "late April", "March or April". */
const monthBefore = new RegExp(
  `(?:\\b(?:in|since|until|till|during|late|early|mid|last|next|this|throughout)[ -]|(?:end|middle|start|beginning) of |${months} (?:and|or|to|through|until) (?:early |late |mid-)?)$`,
  'i',
);
/** What stands before a month or before a name: "of April", "for April Lund". */
const perhapsMonthBefore = /\b(?:of|by|between|before|after|around|through|from|for) $/i;
const partOf = /\b(?:night|evening|morning|afternoon|eve|hours|end|middle|start|beginning) of (?=\S)/gi;
const yearAfter = /^,? (?:of )?(last|this|next) year\b/;
const capital = /^ \p{Lu}\p{Ll}/u;

/** In no particular order. */
export function namedExpressions(stretch: string): Expression[] {
  if (!worthReading.test(stretch)) return [];
  // "The night of April 11" is April 11 here; chrono counts such words in. A blank of their length keeps the offsets.
  const blanked = stretch.replace(partOf, (words) => ' '.repeat(words.length));
  // Any reference does: only what the words themselves say is used.
  const read = en.casual
    .parse(blanked, { instant: new Date(0), timezone: 0 })
    .flatMap(({ index, text, start }): Expression[] => {
      const lead = /^(?:on|in|at|by|from) (?:the )?/i.exec(text)?.[0].length ?? 0;
      const words = text.slice(lead).replace(/,\s*\d{1,2}$|[\s,]+$/, '');
      const begin = index + lead;
      const before = stretch.slice(0, begin);
      const after = stretch.slice(begin + words.length);
      if (!isNamed.test(words) || nameBefore.test(before) || nameAfter.test(after) || /^\p{L}/u.test(after)) return [];
      const meaning = meaningOf(start, words, before, after);
      // "October 2, 2016, Sunday": the date has said it.
      if (meaning === null || (meaning.kind === 'weekday' && /\d, $/.test(before))) return [];
      const ofYear = yearAfter.exec(after);
      if (ofYear !== null && meaning.kind === 'calendar' && meaning.year === null)
        return [
          {
            span: [begin, begin + words.length + ofYear[0].length],
            meaning: { ...meaning, year: { which: whichOf(ofYear[1]!)! } },
          },
        ];
      const zone = /^ (?:GMT|UTC|C?E?[CES]T|local time|[A-Z]\p{L}+ time)\b/u.exec(after)?.[0].length ?? 0;
      const end = begin + words.length + (/\d$|[ap]\.?m\.?$/.test(words) ? zone : 0);
      return [{ span: [begin, end] as const, meaning }];
    });
  return [...read, ...loneMonths(stretch)];
}

/** Months without day and year, which chrono reads where they are verbs and names, and not where they are hyphenated. */
const loneMonths = (stretch: string): Expression[] =>
  [...stretch.matchAll(new RegExp(`\\b${months}(?![\\p{L}\\d]|,? \\d)`, 'gu'))].flatMap(
    ({ index, 0: word }): Expression[] => {
      const before = stretch.slice(0, index);
      const after = stretch.slice(index + word.length);
      if (!monthBefore.test(before) && (!perhapsMonthBefore.test(before) || capital.test(after))) return [];
      const month = 1 + monthNames.findIndex((name) => name.startsWith(word.slice(0, 3)));
      const ofYear = yearAfter.exec(after);
      const year = ofYear === null ? null : { which: whichOf(ofYear[1]!)! };
      const which = whichOf(/\b(?:last|this|next) $/i.exec(before)?.[0] ?? '');
      return [
        {
          span: [index, index + word.length + (ofYear?.[0].length ?? 0)],
          meaning: { kind: 'month', year, month, which },
        },
      ];
    },
  );

function meaningOf(read: ParsedComponents, words: string, before: string, after: string): Meaning | null {
  const certain = (part: 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute'): number | null =>
    read.isCertain(part) ? read.get(part) : null;
  const [month, day, weekday] = [certain('month'), certain('day'), certain('weekday')];
  // A year has four figures: "May 1, 12 people" has none.
  const year = /\b\d{4}\b/.test(words) ? certain('year') : null;
  const hour = hasClock.test(words) ? certain('hour') : null;
  const time =
    hour === null ? null : `${String(hour).padStart(2, '0')}:${String(certain('minute') ?? 0).padStart(2, '0')}`;
  if (month !== null && day !== null) {
    // A date in figures, whose order the country decides, and an attack that goes by its date.
    if (/^\d+[/.]\d+/.test(words) || (/^Sept(?:\.|ember) 11$/.test(words) && /^,? (?:attacks|terror)/.test(after)))
      return null;
    return { kind: 'calendar', year, month, day, weekday, clock: time };
  }
  const which = whichOf(words) ?? whichOf(/\b(?:last|this(?: past| coming)?|next|coming) $/i.exec(before)?.[0] ?? '');
  if (month !== null) return year === null ? null : { kind: 'month', year, month, which };
  if (weekday !== null) return { kind: 'weekday', weekday, which, clock: time };
  return time === null ? null : { kind: 'clock', clock: time };
}

function whichOf(words: string): Which | null {
  if (/^(?:last|this past)\b/i.test(words)) return -1;
  if (/^(?:next|coming|this coming)\b/i.test(words)) return 1;
  return /^this\b/i.test(words) ? 0 : null;
}
