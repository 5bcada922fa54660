/**
 * Collects what is found in a text: furniture, and metadata with spans. Takes lines with offsets into the text; each
 * method judges one line by one construct and says whether it was one.
 */
import type { Furniture, FurnitureKind } from '../model/article.ts';
import type { Span } from '../text/span.ts';
import { candidate, noCandidates } from './candidates.ts';
import { readByline, readCreditLine, readDateline, readReportingLine } from './credits.ts';
import { readDateLine } from './dates.ts';
import { isAgency, namesNobody, type OutletLookup, readMasthead } from './outlets.ts';

/** A line that is not blank, without the white space at its ends. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** Whether an empty line follows. */
  readonly blankAfter: boolean;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
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
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

export class Marker {
  readonly furniture: Furniture[] = [];
  readonly candidates = noCandidates();
  readonly #starts = new Set<number>();
  readonly known: OutletLookup;

  constructor(known: OutletLookup) {
    this.known = known;
  }

  mark(kind: FurnitureKind, line: Line, from = 0, to = line.text.length): void {
    this.furniture.push({ kind, span: [line.start + from, line.start + to] });
    this.#starts.add(line.start + from);
  }

  isMarked(line: Line): boolean {
    return this.#starts.has(line.start);
  }

  /** Where `words` stand in the line. */
  spans(line: Line, words: string, at = line.text.indexOf(words)): Span[] {
    return [[line.start + at, line.start + at + words.length]];
  }

  /** An agency named in a dateline is one of its kind; a known outlet named there is the one that publishes. */
  dateline(line: Line): boolean {
    const dateline = readDateline(line.text);
    if (dateline === null) return false;
    const words = line.text.slice(0, dateline.length).trimEnd();
    this.mark('dateline', line, 0, words.length);
    if (dateline.credit !== null) {
      const { text, at } = dateline.credit;
      const outlet = this.known(text);
      const to = outlet !== null && outlet.type !== 'agency' ? 'outlet' : 'agency';
      this.candidates[to].push(candidate(text, 'dateline', this.spans(line, text, at)));
    }
    if (dateline.date !== null) {
      this.candidates.published.push(candidate(dateline.date, 'dateline', this.spans(line, words)));
    }
    return true;
  }

  byline(line: Line): boolean {
    const byline = readByline(line.text, this.known);
    if (byline === null) return false;
    this.mark('byline', line);
    if (!namesNobody(byline.names)) {
      this.candidates.byline.push(candidate(byline.names, 'byline', this.spans(line, byline.names, byline.at)));
    }
    if (byline.tail !== null && isAgency(byline.tail, this.known)) {
      this.candidates.agency.push(candidate(byline.tail, 'byline', this.spans(line, byline.tail)));
    }
    const outlet = readMasthead(line.text, this.known);
    if (outlet !== null && this.known(outlet) !== null) {
      this.candidates.outlet.push(candidate(outlet, 'first-line', this.spans(line, outlet)));
    }
    return true;
  }

  /** A date alone, or behind a name, which may be an outlet's or a place. */
  dateLine(line: Line): boolean {
    const found = readDateLine(line.text);
    if (found === null) return false;
    this.mark('date-line', line);
    if (found.date !== null) {
      this.candidates.published.push(candidate(found.date, 'leading-date', this.spans(line, line.text)));
    }
    const outlet = readMasthead(found.before, this.known);
    if (outlet !== null) this.candidates.outlet.push(candidate(outlet, 'first-line', this.spans(line, outlet)));
    return true;
  }

  creditLine(line: Line): boolean {
    const credit = readCreditLine(line.text, this.known);
    if (credit !== null) {
      this.mark('credit', line);
      if (credit.name !== null) {
        this.candidates[credit.to].push(
          candidate(credit.name, 'credit-line', this.spans(line, credit.name, credit.at)),
        );
      }
      if (credit.headline !== undefined) {
        this.candidates.headline.push(candidate(credit.headline, 'credit-line', this.spans(line, credit.headline)));
      }
      return true;
    }
    const reporting = readReportingLine(line.text);
    if (reporting === null) return false;
    this.mark('byline', line);
    this.candidates.byline.push(candidate(reporting.names, 'byline', this.spans(line, reporting.names, reporting.at)));
    return true;
  }
}
