/**
 * What in a text is not the report's body, and what it says about the report. Takes the text as stored; gives
 * furniture and metadata candidates, both with spans into that text. Never alters it; a line in doubt stays body.
 */
import type { Furniture } from '../model/article.ts';
import { isBoilerplate, isTrailingBoilerplate } from './boilerplate.ts';
import { type Candidates, candidate } from './candidates.ts';
import { endsAsCaption, isCaption, readClosingCredit, readCreditLine, readReportingLine } from './credits.ts';
import { type Beside, markHead } from './head.ts';
import { type Line, linesOf, Marker } from './marker.ts';
import type { OutletLookup } from './outlets.ts';

export interface Marks {
  /** In the order of the text, without overlaps. */
  readonly furniture: readonly Furniture[];
  readonly candidates: Candidates;
}

export function readMarks(text: string, known: OutletLookup, beside: Beside): Marks {
  const marker = new Marker(known);
  const lines = linesOf(text);
  const captions = repeated(lines.filter((line) => endsAsCaption(line.text)));
  const body = markHead(marker, lines, beside);
  markTail(marker, body, captions);
  for (const line of lines) if (captions.has(line.text) && !marker.isMarked(line)) marker.mark('caption', line);
  for (const line of body) {
    if (marker.isMarked(line)) continue;
    if (isCaption(line.text)) marker.mark('caption', line);
    else if (isBoilerplate(line.text)) marker.mark('boilerplate', line);
  }
  marker.furniture.sort((a, b) => a.span[0] - b.span[0]);
  return { furniture: marker.furniture, candidates: marker.candidates };
}

/** The texts that stand twice or more. */
function repeated(lines: readonly Line[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { text } of lines) (seen.has(text) ? twice : seen).add(text);
  return twice;
}

/** From the last line upward, while lines are of the kinds that follow a report; its first line is never one. */
function markTail(marker: Marker, body: readonly Line[], captions: ReadonlySet<string>): void {
  let end = body.length;
  // The lines are judged from below, but of two credits the upper one is nearer to the report and counts first.
  const credits: Line[] = [];
  for (; end > 1; end--) {
    const line = body[end - 1]!;
    if (readCreditLine(line.text, marker.known) !== null || readReportingLine(line.text) !== null) credits.push(line);
    else if (isTrailingBoilerplate(line.text)) marker.mark('boilerplate', line);
    else break;
  }
  for (const line of credits.reverse()) marker.creditLine(line);
  const last = body[end - 1];
  if (last === undefined || captions.has(last.text)) return;
  const closing = readClosingCredit(last.text, marker.known);
  if (closing === null) return;
  marker.mark('credit', last, closing.from);
  marker.candidates.agency.push(candidate(closing.name, 'credit-line', marker.spans(last, closing.name, closing.at)));
}
