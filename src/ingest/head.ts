/**
 * The head of a text: masthead, headline, byline, date, captions and dateline, before the body begins. Takes the lines
 * of a text and marks those that are head; a line in doubt stays body.
 */
import { candidate } from './candidates.ts';
import { endsAsCaption, readByline, readDateline } from './credits.ts';
import { readDate, readDateLine } from './dates.ts';
import type { Line, Marker } from './marker.ts';
import { readMasthead } from './outlets.ts';

/** What the input says beside the text; its lines are then known for what they are. */
export interface Beside {
  readonly headline: string | null;
  readonly byline: string | null;
}

/** Lines from the top among which a dateline may stand: standfirst and captions may come before it. */
const reach = 9;

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const same = (a: string, b: string | null): boolean => b !== null && plain(a) === plain(b);

const leadingDate = /^date:?\s+(\d{4}-\d{2}-\d{2})\b\s*/i;

/** `date 2031-04-15 ` before the first words, on their line or its own. @returns what is left of the line, or null. */
function markLeadingDate(marker: Marker, line: Line): Line | null {
  const match = leadingDate.exec(line.text);
  const date = match === null ? null : readDate(match[1]!);
  if (match === null || date === null) return line;
  const words = match[0].trimEnd();
  marker.mark('date-line', line, 0, words.length);
  marker.candidates.published.push(candidate(date, 'leading-date', marker.spans(line, words, 0)));
  const text = line.text.slice(match[0].length);
  return text === '' ? null : { ...line, text, start: line.start + match[0].length };
}

/** Short and without the stop that ends a sentence. */
function isTitle(line: Line): boolean {
  const words = line.text.split(/\s+/).length;
  if (words < 2 || words > 25 || line.text.length > 160 || !/^["“„«‘']?[\p{L}\p{N}]/u.test(line.text)) return false;
  if (/^by:? /i.test(line.text)) return false;
  return !/[.:;,…]["”’]?$/.test(line.text) || /(?:\b\p{Lu}\.){2,}$/u.test(line.text);
}

/** Whether a line is neither title nor body but says who made the report or when. */
const isImprint = (line: Line, marker: Marker): boolean =>
  readByline(line.text, marker.known) !== null ||
  readDateLine(line.text) !== null ||
  readMasthead(line.text, marker.known) !== null;

/** A title stands apart from the body: an empty line follows it, or the lines of the imprint do. */
function standsApart(lines: readonly Line[], at: number, marker: Marker): boolean {
  if (lines[at + 1] === undefined) return false;
  if (lines[at]!.blankAfter) return true;
  for (const line of lines.slice(at + 1, at + 5)) {
    if (isImprint(line, marker)) return true;
    if (line.blankAfter) return false;
  }
  return false;
}

/** The index of the headline's line, or -1. */
function findHeadline(marker: Marker, lines: readonly Line[], beside: Beside): number {
  const top = lines.slice(0, 4);
  if (beside.headline !== null) return top.findIndex((line) => same(line.text, beside.headline));
  for (const [at, line] of top.entries()) {
    if (readDateLine(line.text) !== null) continue;
    if (readDateline(line.text) !== null || endsAsCaption(line.text) || !isTitle(line)) return -1;
    const outlet = readMasthead(line.text, marker.known);
    // A name like a newspaper's may be a headline; it is a masthead when a headline follows.
    const next = lines.slice(at + 1).find((l) => readDateLine(l.text) === null);
    const followed = next !== undefined && isTitle(next) && readByline(next.text, marker.known) === null;
    if (outlet !== null && (marker.known(outlet) !== null || followed)) continue;
    return standsApart(lines, at, marker) ? at : -1;
  }
  return -1;
}

/** @returns the lines that follow the head, and the line of the dateline, which begins the body. */
export function markHead(marker: Marker, all: readonly Line[], beside: Beside): Line[] {
  const lines = [...all];
  if (lines[0] !== undefined) {
    const rest = markLeadingDate(marker, lines[0]);
    if (rest === null) lines.shift();
    else lines[0] = rest;
  }
  const headline = findHeadline(marker, lines, beside);
  const dateline = lines.slice(0, reach).findIndex((line) => readDateline(line.text) !== null);
  let body = 0;
  for (const [at, line] of lines.slice(0, dateline < 0 ? reach : dateline).entries()) {
    const known = at === headline || same(line.text, beside.byline) || markImprint(marker, line);
    if (at === headline) {
      marker.mark('headline', line);
      if (beside.headline === null) {
        marker.candidates.headline.push(candidate(line.text, 'first-line', marker.spans(line, line.text, 0)));
      }
    } else if (same(line.text, beside.byline)) marker.mark('byline', line);
    // Above a dateline stands nothing of the body, so one line that ends as captions do is one.
    else if (!known && at < dateline && endsAsCaption(line.text)) marker.mark('caption', line);
    if (known) body = at + 1;
    // Bylines and dates further down belong to something else, unless a dateline is still to come.
    else if (dateline < 0 && !isTitle(line)) break;
  }
  if (dateline >= 0) marker.dateline(lines[dateline]!);
  return lines.slice(Math.max(body, dateline));
}

/** Byline, date line, or a masthead above or below the headline. */
function markImprint(marker: Marker, line: Line): boolean {
  if (marker.dateLine(line) || marker.byline(line)) return true;
  const outlet = readMasthead(line.text, marker.known);
  // A known name may also begin a sentence.
  if (outlet === null || /[.!?]["”’]?$/.test(line.text)) return false;
  marker.mark('credit', line);
  marker.candidates.outlet.push(candidate(outlet, 'first-line', marker.spans(line, outlet)));
  return true;
}
