/** A day whose year the report does not tell: takes an expression of time; gives `--MM-DD`, with the hour where there is one. */
import type { DatePrecision } from '../../model/statement.ts';
import { type Span, slice } from '../../text/span.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const day = new RegExp(
  `(?:\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}|\\b${monthName}\\s+(\\d{1,2})(?!\\d|:))`,
);
const clock = /\b(\d{1,2})(?::(\d\d))?\s*([ap])?\.?m?\b/;

/** null for words that name no month and day, of their own or, for an hour alone, just before it in the sentence; of a range the first day. */
export function withoutYear(
  text: string,
  span: Span,
  sentence: Span,
): { readonly date: string; readonly precision: DatePrecision } | null {
  const words = slice(text, span).split(/\s(?:until|till|through|to)\s/)[0]!;
  const own = monthDay(words);
  const time = /\d:\d\d|\d\s*[ap]\.?m\b/.test(words) ? clock.exec(words) : null;
  if (time === null) return own === null ? null : { date: own, precision: 'day' };
  const anchor = own ?? monthDay(text.slice(sentence[0], span[0]));
  if (anchor === null) return null;
  const hour = (Number(time[1]) % (time[3] ? 12 : 24)) + (time[3] === 'p' ? 12 : 0);
  return { date: `${anchor}T${String(hour).padStart(2, '0')}:${time[2] ?? '00'}`, precision: 'time' };
}

/** The last month and day in the words. */
function monthDay(words: string): string | null {
  const match = [...words.matchAll(new RegExp(day, 'g'))].at(-1);
  if (!match) return null;
  const month = months.indexOf((match[2] ?? match[3]!).slice(0, 3).toLowerCase()) + 1;
  const date = Number(match[1] ?? match[4]);
  return date < 1 || date > 31 ? null : `--${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
