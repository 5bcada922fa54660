/**
 * When an event took place or is to: takes a candidate and the day of publication; gives the expression of time in its
 * clause that belongs to it. Never the day on which it was merely told, and never a day that nothing in the text says.
 */
import type { EventCandidate } from '../../extract/events/index.ts';
import type { EventDate } from '../../model/event.ts';
import type { Span } from '../../text/span.ts';
import { datesIn } from './expressions.ts';

/** Words behind which a time belongs to something else. */
const another =
  /\b(?:since|after|before(?!\s+(?:dawn|midnight|noon|sunrise|the\s+(?:end|month|week|year)))|following|war of|summer of|deadliest|worst|said(?!\s+to\b)|says|told|announced|stated|added|reported|confirmed|according)\b[^,;]*$/i;
const begins =
  /\b(?:from|starting|effective|effective from|beginning|as of|to begin|begins?|starts?|takes? effect)\s+(?:at\s+|on\s+)?$/i;

export function dateOfEvent(text: string, candidate: EventCandidate, published: string | null): EventDate | null {
  const { kind, status, clause, trigger } = candidate;
  const dates = datesIn(text, candidate, published);
  const today = published?.slice(0, 10) ?? '9';
  const own = dates.filter(
    ({ date, spans: [span] }) =>
      // What is proposed for a day to come was proposed before it.
      !(/^(?:propos|offer)/.test(text.slice(...trigger)) && !date.startsWith('--') && date.slice(0, 10) > today) &&
      span![0] >= clause[0] &&
      span![1] <= clause[1] &&
      (!foreign(text, span!, trigger) || isAnnounced(candidate, text, span!)) &&
      !(status === 'planned' && gone.test(text.slice(...span!))) &&
      // A plan that a meeting was about is not of the meeting's day.
      (kind !== 'proposal' || span![0] >= trigger[0] || isOwned(text, span!, trigger) || span![0] - clause[0] < 12),
  );
  const start =
    kind === 'ceasefire' ? own.find(({ spans: [span] }) => begins.test(text.slice(0, span![0]).slice(-40))) : null;
  const one =
    start ??
    own.find(({ spans: [span] }) => isYearOf(text, span!, trigger) || isOwned(text, span!, trigger)) ??
    nearest(own, trigger);
  if (one === null) return null;
  return kind === 'ceasefire' ? withEnd(text, one, own, candidate, published) : one;
}

/** "the 2012 attack, remembered on Thursday" */
const isYearOf = (text: string, [from, to]: Span, trigger: Span): boolean =>
  /^\d{4}\s+(?:[\p{L}-]+\s+){0,3}$/u.test(text.slice(from, Math.max(to, trigger[0]))) &&
  /(?:\b(?:the|an?|his|her|its|their)|[’']s?)\s+$/i.test(text.slice(Math.max(0, from - 8), from));

/** When it was arranged, not when it is to be: "a meeting that was scheduled two weeks ago". */
const gone = /\b(?:ago|yesterday)\b|^last\b/i;

/** "said in August, speaking of the talks", "the report published on Tuesday tells of a meeting". */
const toldThen =
  /\b(?:said|says|told|announced|added|reported|published|released|wrote|tweeted|confirmed|aired|interview|speech|tweet|post|article|column|letter|briefing|poll)\s+(?:(?:late|early|on|in|this|last)\s+)*$/i;

/** "last month’s exchange": a time with a possessive is that of the noun behind it. */
const isOwned = (text: string, span: Span, trigger: Span): boolean =>
  /^[’']s?\s+(?:[\p{L}-]+\s+){0,4}$/u.test(text.slice(span[1], Math.max(span[1], trigger[0])));

/** "The appointment was announced on Monday": an office is given on the day on which it is made known. */
const isAnnounced = ({ kind, trigger }: EventCandidate, text: string, [from]: Span): boolean =>
  kind === 'appointment' &&
  /^\s+(?:was|were)\s+(?:announced|confirmed)\s+(?:(?:late|early|on|in)\s+)*$/.test(
    text.slice(trigger[1], Math.max(from, trigger[1])),
  );

function foreign(text: string, span: Span, trigger: Span): boolean {
  if (/^[’']s?\s/.test(text.slice(span[1], span[1] + 3))) return !isOwned(text, span, trigger);
  if (span[0] >= trigger[1]) return another.test(text.slice(trigger[1], span[1]));
  const before = text.slice(Math.max(0, span[0] - 25), span[0]);
  // "called on the government on Wednesday to block the visit"
  const behind = /^\s+to\s+(?!the\s)\p{Ll}/u.test(text.slice(span[1], trigger[0]));
  return behind || /\b(?:since|deadliest|worst)\s+(?:the\s+)?$/i.test(before) || toldThen.test(before);
}

/** The nearest behind the trigger within its clause; else the nearest before it. */
function nearest(dates: readonly EventDate[], trigger: Span): EventDate | null {
  const inTrigger = dates.find(({ spans: [span] }) => span![0] >= trigger[0] && span![1] <= trigger[1]);
  return (
    inTrigger ??
    dates.find(({ spans: [span] }) => span![0] >= trigger[1]) ??
    dates.findLast(({ spans: [span] }) => span![1] <= trigger[0]) ??
    null
  );
}

/** "from 18:00 on Saturday until midnight on Sunday": what stands behind a word of ending, in the same expression or another. */
function withEnd(
  text: string,
  start: EventDate,
  all: readonly EventDate[],
  candidate: EventCandidate,
  published: string | null,
): EventDate {
  const [from, to] = start.spans[0]!;
  const range = /\s(?:until|till|through|to)\s/.exec(text.slice(from, to));
  const within: Span | null = range && [from + range.index + range[0].length, to];
  const end = within
    ? datesIn(text, { ...candidate, sentence: within }, published)[0]
    : all.find(
        ({ spans: [span], date }) =>
          date > start.date &&
          /\b(?:until|till|through|to|and)\s+(?:\p{L}+\s+(?:on\s+|of\s+)?)?$/iu.test(
            text.slice(0, span![0]).slice(-40),
          ),
      );
  if (!end) return start;
  const [first, last] = end.spans[0]!;
  const midnight = /\bmidnight\b/i.test(text.slice(Math.max(0, first - 14), last));
  return {
    ...start,
    end: midnight && !end.date.includes('T') ? `${end.date}T24:00` : end.date,
    spans: within ? start.spans : [...start.spans, ...end.spans],
  };
}
