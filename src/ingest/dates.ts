/**
 * Publication dates as inputs write them → ISO 8601. Takes a string; gives `YYYY-MM-DD`, or date, time and zone when
 * all three were there. Never guesses: an order of day and month that cannot be told, or a missing year, gives null.
 */
import * as chrono from 'chrono-node';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const saidZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\)?$/i;

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD` when the calendar has such a day between 1600 and 2200. */
function day(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  const real = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return real && year >= 1600 && year <= 2200 ? `${year}-${two(month)}-${two(date)}` : null;
}

function dayAndTime(date: string | null, hour: number, minute: number, second: number, zone: string): string | null {
  if (date === null || hour > 23 || minute > 59 || second > 59) return null;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

function zoneOf(said: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(said)) return 'Z';
  return said.includes(':') ? said : `${said.slice(0, 3)}:${said.slice(3)}`;
}

const zoneOfMinutes = (minutes: number): string =>
  minutes === 0
    ? 'Z'
    : `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/** Day before month when only that can be, or when dots say so (`15.04.2025`); null for `03/04/2025`. */
function dayOfNumbers(first: number, separator: string, second: number, year: number): string | null {
  if (separator === '.' || first > 12) return day(year, second, first);
  if (second > 12 || first === second) return day(year, first, second);
  return null;
}

/**
 * The date that a metadata field or a date line says. A time without a zone names no moment, so only its day is kept.
 * Longer strings may have words around the date ("Posted on April 15, 2025"); month names are read in English.
 */
export function readDate(raw: string): string | null {
  const said = raw.trim();
  if (said === '' || said.length > 120) return null;
  let match = iso.exec(said);
  if (match) {
    const date = day(Number(match[1]), Number(match[2]), Number(match[3]));
    if (match[4] === undefined || match[7] === undefined) return date;
    return dayAndTime(date, Number(match[4]), Number(match[5]), Number(match[6] ?? 0), zoneOf(match[7]));
  }
  match = compact.exec(said) ?? yearFirst.exec(said);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = yearLast.exec(said);
  if (match) return dayOfNumbers(Number(match[1]), match[2]!, Number(match[3]), Number(match[4]));
  for (const { text, start } of chrono.strict.parse(said)) {
    if (!/\b\d{4}\b/.test(text) || !['year', 'month', 'day'].every((part) => start.isCertain(part as 'day'))) continue;
    // Of numbers alone chrono takes the month first without a sign that it is.
    const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/.exec(text);
    const date = numbers
      ? dayOfNumbers(Number(numbers[1]), numbers[2]!, Number(numbers[3]), Number(numbers[4]))
      : day(start.get('year')!, start.get('month')!, start.get('day')!);
    // Zones by letters other than UTC are taken without regard to summer time; such a time is left out.
    if (!start.isCertain('hour') || !start.isCertain('timezoneOffset') || !saidZone.test(text)) return date;
    const zone = zoneOfMinutes(start.get('timezoneOffset')!);
    return dayAndTime(date, start.get('hour')!, start.get('minute') ?? 0, start.get('second') ?? 0, zone);
  }
  return null;
}

const publishedLabel = /^(?:first\s+)?(?:published|posted|date)\b\s*(?:on|at)?\s*[:–—-]?\s*/i;
const updatedLabel = /^(?:last\s+)?(?:updated|modified)\b\s*(?:on|at)?\s*[:–—-]?\s*/i;

/** A line that is nothing but a date: its date, null for an "Updated" line, undefined when it is no such line. */
export function readDateLine(line: string): string | null | undefined {
  if (line.length > 60) return undefined;
  const updated = updatedLabel.test(line);
  const rest = line.replace(updated ? updatedLabel : publishedLabel, '');
  const date = readDate(rest);
  if (date === null) return undefined;
  // What is left without numbers, months, weekdays and zones has to be nothing, or the line is a sentence.
  const words = rest.replace(
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|at|on|am|pm|utc|gmt|[a-z]{2,4}t)[a-z]*\b\.?|[ap]\.m\.|\d+(?:st|nd|rd|th)?|t(?=\d)|[\s,:.|/()+–—-]|z$/gi,
    '',
  );
  if (words !== '') return undefined;
  return updated ? null : date;
}

/** The day that an address carries: `/2025/04/15/`, `/2025-04-15-`. */
export function readDateInUrl(url: string): string | null {
  const match = /\/(20\d{2}|19\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/.exec(url);
  return match ? day(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}
