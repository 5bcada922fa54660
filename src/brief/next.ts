/** What is planned: events and deadlines after the newest report, in the order of their days. Takes events; gives the section. Pure. */
import type { BriefParagraph, BriefSection, BriefSentence } from '../model/brief.ts';
import type { EventDate } from '../model/event.ts';
import type { EventRow } from '../model/listing.ts';
import type { Teller } from './teller.ts';
import { what } from './what.ts';
import { dayInWords, headings, onDay, sentence } from './words.ts';

const most = 12;

export function next(teller: Teller): BriefSection {
  const { events, until } = teller.data;
  const planned = events
    .filter(({ status, date }) => status === 'planned' && date !== null && lastDay(date) > (until ?? ''))
    .sort((a, b) => lastDay(a.date!).localeCompare(lastDay(b.date!)) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const told = planned.map((event) => tell(teller, event)).filter((one) => one !== null);
  const paragraphs: BriefParagraph[] = told
    .filter(({ text }, i) => told.findIndex((one) => one.text === text) === i)
    .map((one) => ({ heading: null, sentences: [one] }));
  const unsaid =
    paragraphs.length > 0
      ? null
      : until === null
        ? 'No report has a day, so nothing can be called planned.'
        : `No report tells of anything planned for a day after ${dayInWords(until)}.`;
  return { kind: 'next', heading: headings.next, paragraphs, unsaid };
}

/** The last day on which it can be, `YYYY-MM-DD`; empty where the year is not known. */
export function lastDay({ date, end, precision }: EventDate): string {
  if (date.startsWith('--')) return '';
  if (end !== null) return end.slice(0, 10);
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number?, number?];
  const of = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  switch (precision) {
    case 'time':
    case 'day':
      return date.slice(0, 10);
    case 'week':
      return of(year, month! - 1, day! + 6);
    case 'month':
      return of(year, month!, 0);
    case 'season':
      return of(year, month! + 2, 0);
    case 'year':
      return `${year}-12-31`;
  }
}

/** What it is, and the words of the newest report that plans it. */
function tell(teller: Teller, event: EventRow): BriefSentence | null {
  const report =
    event.reports.findLast(({ status, denied }) => status === 'planned' && !denied) ?? event.reports.at(-1);
  if (report === undefined) return null;
  const confirmed = report.review !== undefined;
  const words = teller.passage(report.article, report.passage.spans, event.id, confirmed);
  const lead = sentence(`${when(event)}: ${what(event, teller.names)}`);
  const spans = words === null ? report.passage.spans : words.cites[0]!.passage.spans;
  const cites = [teller.cite(report.article, spans, event.id, confirmed)];
  const basis = event.date!.inferred === undefined ? 'read' : 'inferred';
  return teller.sentence(words === null ? lead : `${lead} ${words.text}`, cites, basis);
}

/** The day with what is known of it; a year that was inferred is told as such. */
function when({ date, kind }: EventRow): string {
  const { date: first, end, precision, inferred } = date!;
  const hour = precision === 'time' && first.length > 10 ? `, ${first.slice(11, 16)}` : '';
  const days =
    end !== null && end.slice(0, 10) !== first.slice(0, 10)
      ? `from ${dayInWords(first)} to ${dayInWords(end)}`
      : `${kind === 'deadline' && (precision === 'day' || precision === 'time') ? 'by' : ''}${onDay(first, precision).replace(/^on /, kind === 'deadline' ? ' ' : 'on ')}${hour}`;
  return `Planned ${days}${inferred === undefined ? '' : ' (the year is inferred)'}`;
}
