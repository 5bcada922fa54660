/**
 * Expressions of time in a stretch of an article, resolved against its day of publication. Takes the text and a span;
 * gives the expressions in order with their date, or the reason they have none. Pure: no clock, no time zone.
 */
import type { DatePrecision } from '../../model/statement.ts';
import { type Span, slice } from '../../text/span.ts';
import { isDay, startOf } from './calendar.ts';
import type { Expression } from './meaning.ts';
import { namedExpressions } from './named.ts';
import { relativeExpressions } from './relative.ts';
import { resolve } from './resolve.ts';
import { type Direction, tenseAround } from './tense.ts';

export interface DateExpression {
  /** The words of the expression, without a preposition before them. */
  readonly span: Span;
  /** First day of the period, `2025-04-11`; a time in full, `2025-04-11T18:00`; null when it cannot be known. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  /** For a person: `“Wednesday”, in a report of 2025-12-04`. */
  readonly basis: string;
  /** Before or after publication; on its day or within its period, as the words around speak. */
  readonly direction: Direction;
}

/**
 * `within` is best a sentence: a day that "a day earlier" counts from is looked for in it. `published` is ISO 8601, of
 * which the day counts, or null; then only what names its year is resolved.
 */
export function findDates(text: string, within: Span, published: string | null): DateExpression[] {
  const day = published === null || !isDay(published.slice(0, 10)) ? null : published.slice(0, 10);
  const stretch = slice(text, within);
  let anchor: string | null = null;
  return longestFirst([...namedExpressions(stretch), ...relativeExpressions(stretch)]).map(
    ({ span: [start, end], meaning }) => {
      const span: Span = [within[0] + start, within[0] + end];
      const tense = tenseAround(text, span, within);
      const { date, precision, because } = resolve(meaning, day, anchor, tense);
      if (date !== null && (precision === 'day' || precision === 'time')) anchor = date.slice(0, 10);
      const basis = `“${slice(text, span)}”${because === '' ? '' : `, ${because}`}`;
      return { span, date, precision, basis, direction: directionOf(date, precision, day, tense) };
    },
  );
}

/** Of expressions that overlap the longest stays; in order of the text. */
function longestFirst(expressions: readonly Expression[]): Expression[] {
  const kept: Expression[] = [];
  const length = ({ span }: Expression): number => span[1] - span[0];
  for (const one of [...expressions].sort((a, b) => length(b) - length(a)))
    if (!kept.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])) kept.push(one);
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

function directionOf(
  date: string | null,
  precision: DatePrecision,
  published: string | null,
  tense: Direction,
): Direction {
  if (date === null || published === null) return tense;
  const first = date.slice(0, 10);
  const unit = precision === 'time' ? 'day' : precision;
  const next = unit === 'season' ? startOf('month', first, 3) : startOf(unit, first, 1);
  if (next <= published) return 'past';
  return first > published ? 'future' : tense;
}
