/**
 * What in a text is not the report's body, and what it says about the report. Takes the text as stored; gives
 * furniture and metadata candidates, both with spans into that text. Never alters it; a line in doubt stays body.
 */
import type { Furniture, FurnitureKind } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { isBoilerplate, isTrailingBoilerplate } from './boilerplate.ts';
import { type Candidates, candidate, noCandidates } from './candidates.ts';
import {
  endsAsCaption,
  isCaption,
  readByline,
  readClosingCredit,
  readCreditLine,
  readDateline,
  readReportingLine,
} from './credits.ts';
import { readDateLine } from './dates.ts';
import { isAgency, namesNobody, type OutletLookup } from './outlets.ts';

export interface Marks {
  readonly furniture: readonly Furniture[];
  readonly candidates: Candidates;
}

/** A line that is not blank, without the white space at its ends. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** Whether an empty line follows. */
  readonly blankAfter: boolean;
}

/** Lines from the top among which a dateline may stand: headline, standfirst, byline, date and captions come first. */
const headLines = 9;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  let start = 0;
  let blank = false;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === '') blank = true;
    else {
      const last = lines.at(-1);
      if (last && blank) lines[lines.length - 1] = { ...last, blankAfter: true };
      lines.push({ text: trimmed, start: start + raw.indexOf(trimmed), blankAfter: false });
      blank = false;
    }
  };
  for (const match of text.matchAll(ends)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

const plain = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Short, on its own, followed by an empty line, and without the stop that ends a sentence. */
function looksLikeHeadline(line: Line, next: Line | undefined): boolean {
  const words = line.text.split(/\s+/).length;
  if (next === undefined || !line.blankAfter || words < 2 || words > 25 || line.text.length > 160) return false;
  if (/[.:;,…]["”’]?$/.test(line.text) && !/(?:\b\p{Lu}\.){2,}$/u.test(line.text)) return false;
  return /^["“„«‘']?[\p{Lu}\p{N}]/u.test(line.text);
}

class Marker {
  readonly furniture: Furniture[] = [];
  readonly candidates = noCandidates();
  readonly known: OutletLookup;

  constructor(known: OutletLookup) {
    this.known = known;
  }

  mark(kind: FurnitureKind, line: Line, from = 0, to = line.text.length): void {
    this.furniture.push({ kind, span: [line.start + from, line.start + to] });
  }

  spans(line: Line, at: number, length: number): Span[] {
    return [[line.start + at, line.start + at + length]];
  }

  /** An agency named in a dateline is one of its kind; a known outlet named there is the one that publishes. */
  dateline(line: Line): boolean {
    const dateline = readDateline(line.text);
    if (dateline === null) return false;
    this.mark('dateline', line, 0, line.text.slice(0, dateline.length).trimEnd().length);
    if (dateline.credit !== null) {
      const { text, at } = dateline.credit;
      const found = candidate(text, 'dateline', this.spans(line, at, text.length));
      const outlet = this.known(text);
      if (outlet !== null && outlet.type !== 'agency') this.candidates.outlet.push(found);
      else this.candidates.agency.push(found);
    }
    if (dateline.date !== null) {
      this.candidates.published.push(candidate(dateline.date, 'dateline', this.spans(line, 0, dateline.length)));
    }
    return true;
  }

  byline(line: Line): boolean {
    const byline = readByline(line.text, this.known);
    if (byline === null) return false;
    this.mark('byline', line);
    if (!namesNobody(byline.names)) {
      this.candidates.byline.push(candidate(byline.names, 'byline', this.spans(line, byline.at, byline.names.length)));
    }
    if (byline.agency !== null) {
      const at = line.text.indexOf(byline.agency, byline.at);
      const found = candidate(byline.agency, 'byline', this.spans(line, at, byline.agency.length));
      if (isAgency(byline.agency, this.known)) this.candidates.agency.push(found);
      else this.candidates.outlet.push(found);
    }
    return true;
  }

  dateLine(line: Line): boolean {
    const date = readDateLine(line.text);
    if (date === undefined) return false;
    this.mark('date-line', line);
    if (date !== null) {
      this.candidates.published.push(candidate(date, 'leading-date', this.spans(line, 0, line.text.length)));
    }
    return true;
  }

  creditLine(line: Line): boolean {
    const credit = readCreditLine(line.text, this.known);
    if (credit !== null) {
      this.mark('credit', line);
      if (credit.name !== null) {
        const spans = this.spans(line, credit.at, credit.name.length);
        this.candidates[credit.to].push(candidate(credit.name, 'credit-line', spans));
      }
      if (credit.headline !== undefined) {
        const at = line.text.indexOf(credit.headline);
        const spans = this.spans(line, at, credit.headline.length);
        this.candidates.headline.push(candidate(credit.headline, 'credit-line', spans));
      }
      return true;
    }
    const reporting = readReportingLine(line.text);
    if (reporting === null) return false;
    this.mark('byline', line);
    this.candidates.byline.push(
      candidate(reporting.names, 'byline', this.spans(line, reporting.at, reporting.names.length)),
    );
    return true;
  }
}

const leadingDate = /^date:?\s+(\d{4}-\d{2}-\d{2})\b\s*/i;

/** `date 2031-04-15 ` before the first words, on their line or its own: the rest of that line, or null. */
function takeLeadingDate(marker: Marker, line: Line): Line | null {
  const match = leadingDate.exec(line.text);
  const date = match === null ? undefined : readDateLine(match[1]!);
  if (match === null || typeof date !== 'string') return line;
  const length = match[0].trimEnd().length;
  marker.mark('date-line', line, 0, length);
  marker.candidates.published.push(candidate(date, 'leading-date', marker.spans(line, 0, length)));
  const rest = line.text.slice(match[0].length);
  return rest === '' ? null : { ...line, text: rest, start: line.start + match[0].length };
}

/**
 * @param knownHeadline the headline that the input gives beside the text; then no other line is taken for one.
 */
export function readMarks(text: string, known: OutletLookup, knownHeadline: string | null): Marks {
  const marker = new Marker(known);
  const lines = linesOf(text);
  if (lines[0] !== undefined) {
    const rest = takeLeadingDate(marker, lines[0]);
    if (rest === null) lines.shift();
    else lines[0] = rest;
  }
  const first = markHead(marker, lines, knownHeadline);
  const end = markTail(marker, lines, first);
  markBetween(marker, lines, first, end);
  marker.furniture.sort((a, b) => a.span[0] - b.span[0]);
  return { furniture: marker.furniture, candidates: marker.candidates };
}

/** Headline, byline, dates, captions and dateline. @returns the index of the first line that was not judged here. */
function markHead(marker: Marker, lines: readonly Line[], knownHeadline: string | null): number {
  let at = 0;
  const top = lines[0];
  if (top === undefined) return 0;
  const given = knownHeadline !== null && plain(knownHeadline) === plain(top.text);
  const plainLine = !endsAsCaption(top.text) && readDateline(top.text) === null && readDateLine(top.text) === undefined;
  const shaped =
    knownHeadline === null &&
    plainLine &&
    readByline(top.text, marker.known) === null &&
    looksLikeHeadline(top, lines[1]);
  if (given || shaped) {
    marker.mark('headline', top);
    if (shaped) {
      marker.candidates.headline.push(candidate(top.text, 'first-line', marker.spans(top, 0, top.text.length)));
    }
    at = 1;
  }
  const dateline = lines.slice(0, headLines).findIndex((line, i) => i >= at && readDateline(line.text) !== null);
  const until = Math.min(headLines, lines.length, dateline < 0 ? lines.length : dateline + 1);
  for (let i = at; i < until; i++) {
    const line = lines[i]!;
    if (marker.dateline(line)) return i;
    if (marker.byline(line) || marker.dateLine(line)) at = i + 1;
    // Above a dateline stands nothing of the body, so one line that ends as captions do is one.
    else if (dateline > i && endsAsCaption(line.text)) marker.mark('caption', line);
  }
  return at;
}

/** From the last line upward, while lines are of the kinds that follow a report. @returns the index after the body. */
function markTail(marker: Marker, lines: readonly Line[], first: number): number {
  let end = lines.length;
  // The lines are judged from below, but of two credits the upper one is nearer to the report and counts first.
  const credits: Line[] = [];
  for (; end > first + 1; end--) {
    const line = lines[end - 1]!;
    if (readCreditLine(line.text, marker.known) !== null || readReportingLine(line.text) !== null)
      credits.unshift(line);
    else if (isTrailingBoilerplate(line.text)) marker.mark('boilerplate', line);
    else break;
  }
  for (const line of credits) marker.creditLine(line);
  const last = lines[end - 1];
  const closing = last === undefined ? null : readClosingCredit(last.text, marker.known);
  if (last !== undefined && closing !== null && !isRepeated(lines, end - 1)) {
    marker.mark('credit', last, closing.from);
    const spans = marker.spans(last, closing.at, closing.name!.length);
    marker.candidates.agency.push(candidate(closing.name!, 'credit-line', spans));
  }
  return end;
}

const isRepeated = (lines: readonly Line[], at: number): boolean =>
  lines.some((other, i) => i !== at && other.text === lines[at]!.text);

/** Captions that stand twice, and lines that sites put between paragraphs. */
function markBetween(marker: Marker, lines: readonly Line[], first: number, end: number): void {
  const captions = lines.filter((line) => endsAsCaption(line.text)).map((line) => line.text);
  const marked = new Set(marker.furniture.map((f) => f.span[0]));
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    if (marked.has(line.start)) continue;
    const twice = captions.filter((text) => text === line.text).length > 1;
    if (twice || isCaption(line.text)) marker.mark('caption', line);
    else if (i >= first && isBoilerplate(line.text)) marker.mark('boilerplate', line);
  }
}
