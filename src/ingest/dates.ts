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
  return findDate(said)?.date ?? null;
}

/** Month names are read in these languages; the calendars differ in nothing else that is used here. */
const calendars = [chrono.strict, chrono.fr.strict, chrono.de.strict, chrono.es.strict];

const offsetInWords = /\b(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?$/i;

/** The first whole date among other words, with where it stands. */
function findDate(said: string): { readonly date: string; readonly start: number; readonly end: number } | null {
  // Without four digits there is no year, and most lines have none.
  if (!/\d{4}/.test(said)) return null;
  for (const calendar of calendars) {
    for (const { text, index, start } of calendar.parse(said)) {
      if (!/\b\d{4}\b/.test(text)) continue;
      if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
      // Of numbers alone chrono takes the month first without a sign that it is.
      const numbers = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/.exec(text);
      const date = numbers
        ? dayOfNumbers(Number(numbers[1]), numbers[2]!, Number(numbers[3]), Number(numbers[4]))
        : day(start.get('year')!, start.get('month')!, start.get('day')!);
      if (date === null) return null;
      const end = index + text.length;
      const clock = [start.get('hour') ?? 0, start.get('minute') ?? 0, start.get('second') ?? 0] as const;
      const words = offsetInWords.exec(said);
      // Zones by letters other than UTC are taken without regard to summer time; such a time is left out.
      const zone = words
        ? `${words[1]}${two(Number(words[2]))}:${words[3] ?? '00'}`
        : start.isCertain('timezoneOffset') && saidZone.test(text)
          ? zoneOfMinutes(start.get('timezoneOffset')!)
          : null;
      const timed = start.isCertain('hour') && zone !== null ? dayAndTime(date, ...clock, zone) : null;
      return { date: timed ?? date, start: index, end };
    }
  }
  return null;
}

const publishedLabel = /^(?:(?:first\s+)?(?:published|posted)|date)\b\s*(?:on\b|at\b)?\s*[:–—-]?\s*/i;
const updatedLabel = /^(?:last\s+)?(?:updated|modified)\b\s*(?:on\b|at\b)?\s*[:–—-]?\s*/i;

export interface DateLine {
  /** null for an "Updated" line, which says nothing of when the report was published. */
  readonly date: string | null;
  /** What stands before the date other than such a label: an outlet or a place; often empty. */
  readonly before: string;
}

/** A line that ends in a date and has nothing else in it but a label, a name or a zone; else null. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 100) return null;
  const updated = updatedLabel.test(line);
  const labelled = updated || publishedLabel.test(line);
  const rest = line.replace(updated ? updatedLabel : publishedLabel, '');
  const exact = readDate(rest);
  const found =
    findDate(rest) ?? (exact !== null && !/\p{L}{3}/u.test(rest) ? { date: exact, start: 0, end: rest.length } : null);
  if (
    found === null ||
    !/^(?:[\s,.|)]|at|[ap]\.?m\.?|[A-Z]{2,4}\b|\d{1,2}[:.]\d{2}|[+-]\d{2}:?\d{2}|\([^()]*\))*$/.test(
      rest.slice(found.end),
    )
  )
    return null;
  const before = rest
    .slice(0, found.start)
    .replace(/[\s,|*:–—-]+$/, '')
    .trim();
  // "Truce signed on 4 May" is a headline; a name has capitals but for its small words.
  const isName =
    /^(?:\p{Lu}|$)/u.test(before) &&
    before
      .split(/\s+/)
      .every((w) => /^(?:\P{L}*\p{Lu}.*|of|the|and|for|in|de|du|la|le|les|des|der|die|das|el|al|on|&|)$/u.test(w));
  if (!isName || before.split(/\s+/).length > 6 || (labelled && before !== '')) return null;
  return { date: updated ? null : found.date, before };
}

/** The day that an address carries: `/2025/04/15/`, `/2025-04-15-`. */
export function readDateInUrl(url: string): string | null {
  const match = /\/(20\d{2}|19\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/.exec(url);
  return match ? day(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}
