/**
 * When an event took place or is to: takes a candidate and the day of publication; gives the expression of time in its
 * clause that belongs to it. Never the day on which it was merely told, and never a day that nothing in the text says.
 */
import type { EventCandidate } from '../../extract/events/index.ts';
import type { EventDate } from '../../model/event.ts';
import type { Span } from '../../text/span.ts';
import { type DateExpression, findDates } from '../dates.ts';
import { withoutYear } from './month-day.ts';

/** Words behind which a time belongs to something else. */
const another =
  /\b(?:since|after|before|following|war of|summer of|deadliest|worst|said|says|told|announced|stated|added|reported|confirmed|according)\b[^,;]*$/i;

export function dateOfEvent(
  text: string,
  { kind, clause, trigger, sentence }: EventCandidate,
  published: string | null,
): EventDate | null {
  const dates = findDates(text, sentence, published).flatMap((found) => dated(found, text, sentence));
  const inside = dates.filter(({ spans: [span] }) => span![0] >= clause[0] && span![1] <= clause[1]);
  const own = inside.filter(({ spans: [span] }) => !foreign(text, span!, trigger));
  const one = nearest(own, trigger);
  if (one === null) return null;
  return kind === 'ceasefire' ? withEnd(text, one, own) : one;
}

/** An expression with its date; where only the year is unknown, month and day. */
function dated(found: DateExpression, text: string, sentence: Span): EventDate[] {
  const { span, precision, basis } = found;
  if (found.date !== null) return [{ date: found.date, end: null, precision, basis, spans: [span] }];
  const partial = withoutYear(text, span, sentence);
  return partial === null
    ? []
    : [{ date: partial.date, end: null, precision: partial.precision, basis, spans: [span] }];
}

function foreign(text: string, span: Span, trigger: Span): boolean {
  const [from, to] = span[0] >= trigger[1] ? [trigger[1], span[0]] : [Math.min(span[1], trigger[0]), trigger[0]];
  if (span[0] < trigger[0])
    return /\b(?:since|deadliest|worst)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, span[0] - 25), span[0]));
  return another.test(text.slice(from, to));
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

/** "from 18:00 on Saturday until midnight on Sunday": the later expression behind a word of ending is the end. */
function withEnd(text: string, start: EventDate, all: readonly EventDate[]): EventDate {
  const end = all.find(({ spans: [span], date }) => {
    const words = text.slice(Math.max(0, span![0] - 40), span![0]);
    return (
      date > start.date &&
      /\b(?:until|till|through|to|and|midnight on|midnight of)\s+(?:\p{L}+\s+(?:on\s+|of\s+)?)?$/iu.test(words)
    );
  });
  if (!end) return start;
  const midnight = /\bmidnight\s+(?:on\s+|of\s+)?$/i.test(text.slice(0, end.spans[0]![0]).slice(-20));
  return {
    ...start,
    end: midnight && !end.date.includes('T') ? `${end.date}T24:00` : end.date,
    spans: [...start.spans, ...end.spans],
  };
}
