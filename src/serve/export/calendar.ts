/**
 * Dated events as a calendar (iCalendar, RFC 5545). Takes pages of events; gives text, a line of at most 75 octets at a
 * time. Days are whole days; a week, month, season or year is a stretch of days; hours, whose zone reports do not say,
 * are local to whoever looks. Events without a day or a year are left out. The same record gives the same calendar.
 */
import type { EventStatus } from '../../model/event.ts';
import type { DatePrecision } from '../../model/statement.ts';
import type { EventReportRow, EventRow } from '../../service/types.ts';
import { figures, outletOf, quoted, title } from './telling.ts';
import { visible } from './visible.ts';

/** Whether a calendar can show it: it has a day of a year. */
export const isDated = ({ date }: EventRow): boolean => date !== null && /^\d{4}-\d\d-\d\d/.test(date.date);

export async function* calendar(chunks: AsyncIterable<{ readonly rows: readonly EventRow[] }>): AsyncGenerator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rapporteur//Events//EN', 'CALSCALE:GREGORIAN']);
  for await (const { rows } of chunks) for (const event of rows.filter(isDated)) yield lines(entry(event));
  yield lines(['END:VCALENDAR']);
}

/** RFC 5545 knows no claim; what only one side says is not settled either. */
const statuses: Readonly<Record<EventStatus, string>> = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  claimed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

function entry(event: EventRow): string[] {
  const { id, kind, plover, status, place } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${text(id)}@rapporteur`,
    `DTSTAMP:${revised(event)}`,
    ...period(event.date!),
    `SUMMARY:${text(title(event))}`,
    `DESCRIPTION:${text(description(event))}`,
    ...(place === null ? [] : [`LOCATION:${text(place)}`]),
    `CATEGORIES:${text(kind)},${text(plover)}`,
    `STATUS:${statuses[status]}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** When what is known of it was last added to: the latest publication among its reports, else its own day. */
function revised({ reports, date }: EventRow): string {
  const published = reports.map(({ article }) => Date.parse(article.published ?? '')).filter((at) => !Number.isNaN(at));
  const at = published.length > 0 ? Math.max(...published) : moment(date!.date.slice(0, 10));
  return `${basic(at, 15)}Z`;
}

function description({ quantities, date, reports, origins }: EventRow): string {
  const told = ({ article, passage }: EventReportRow) =>
    `${outletOf(article)}, ${article.published?.slice(0, 10) ?? 'undated'}: ${quoted(passage.text)}`;
  return [
    ...(quantities.length > 0 ? [figures(quantities)] : []),
    `Date: ${date!.basis}${date!.inferred === undefined ? '' : `. ${date!.inferred}`}`,
    `Reported by (independent origins: ${origins.length}):`,
    ...reports.map(told),
  ].join('\n');
}

/** DTSTART and the DTEND after it, which is the first day or moment that no longer belongs to it. */
function period({ date, end, precision }: NonNullable<EventRow['date']>): string[] {
  if (date.includes('T')) {
    const start = moment(date);
    const last = end === null ? start : end.includes('T') ? moment(end) : later(moment(end), 'day');
    return [`DTSTART:${basic(start, 15)}`, ...(last > start ? [`DTEND:${basic(last, 15)}`] : [])];
  }
  const start = moment(date);
  const last = Math.max(start, moment((end ?? date).slice(0, 10)));
  return [
    `DTSTART;VALUE=DATE:${basic(start, 8)}`,
    `DTEND;VALUE=DATE:${basic(later(last, end === null ? precision : 'day'), 8)}`,
  ];
}

/** Days and months that a period of each precision lasts. */
const lengths: Readonly<Record<DatePrecision, readonly [days: number, months: number]>> = {
  time: [1, 0],
  day: [1, 0],
  week: [7, 0],
  month: [0, 1],
  season: [0, 3],
  year: [0, 12],
};

function later(at: number, precision: DatePrecision): number {
  const [days, months] = lengths[precision];
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate() + days);
}

/** `2031-04-19` or `2031-04-19T18:00` as milliseconds, as if in UTC. */
function moment(value: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = value.split(/[-T:]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** `20310419` or `20310419T180000`: the first `length` characters of the basic format of ISO 8601. */
const basic = (at: number, length: 8 | 15): string => new Date(at).toISOString().replace(/[-:]/g, '').slice(0, length);

/** A value of type TEXT (3.3.11). */
const text = (value: string): string =>
  visible(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const maxOctets = 75;

/** Content lines (3.1): folded to 75 octets without cutting a character, each ending in CRLF. */
const lines = (list: readonly string[]): string => list.map((line) => `${fold(line)}\r\n`).join('');

function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > maxOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
