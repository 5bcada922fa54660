/**
 * Which stretches of a text stand in quotation marks: takes text and paragraphs, gives spans, never alters the text.
 * Knows straight, curly, angled and low marks, two apostrophes used as one mark, quotations inside quotations, those
 * that run over paragraphs (each opening anew, only the last closing), and apostrophes and inch signs that are no marks.
 */
import type { Span } from './span.ts';

/** One quotation; `spans` has one for each paragraph it runs through, marks included. */
export interface Quotation {
  readonly spans: readonly Span[];
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  /** False when the closing mark is missing: then it was taken to end with its paragraph. */
  readonly closed: boolean;
}

type Family = 'double' | 'single' | 'angle';
type Side = 'open' | 'close';
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  /** The side that the character or its neighbours say; null when either would do. */
  readonly side: Side | null;
}

const markPattern = /''|``|["“”„‟«»‹›'‘’‚‛`]/g;
const letter = /[\p{L}\p{N}]/u;
/** Elisions that open with an apostrophe: ’tis, ’90s, ’em. */
const elision = /^['’‘](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n['’])/i;

/** Quotations of the whole text, in order of their opening marks; inner ones follow the one they stand in. */
export function quotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const done: { spans: Span[]; depth: number; closed: boolean }[] = [];
  let carried: { spans: Span[]; depth: number; closed: boolean; family: Family } | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = marksIn(text, paragraph);
    const stack: { start: number; family: Family; entry: (typeof done)[number] }[] = [];
    const lastSingleClose = marks.findLastIndex((m) => m.family === 'single' && m.side !== 'open');
    const first = marks[0];
    if (carried) {
      const opensAnew = first && first.at === paragraph[0] && first.family === carried.family && first.side !== 'close';
      if (opensAnew) {
        marks.shift();
        stack.push({ start: paragraph[0], family: carried.family, entry: carried });
      }
      carried = null;
    }
    for (const [i, mark] of marks.entries()) {
      const open = stack.findLastIndex((s) => s.family === mark.family);
      const side = mark.side ?? (open >= 0 ? 'close' : 'open');
      if (side === 'close') {
        if (open < 0) continue;
        const closing = stack[open]!;
        // A single mark that might be an apostrophe never closes what stands around the quotation it is in.
        if (mark.family === 'single' && open < stack.length - 1) continue;
        closing.entry.spans.push([closing.start, mark.at + mark.length]);
        closing.entry.closed = true;
        stack.length = open;
      } else if (mark.family !== 'single' || lastSingleClose > i) {
        if (open >= 0 && !closesTwice(marks, i, mark.family)) continue;
        const entry = { spans: [], depth: stack.length, closed: false };
        done.push(entry);
        stack.push({ start: mark.at, family: mark.family, entry });
      }
    }
    for (const left of stack.splice(0)) {
      left.entry.spans.push([left.start, paragraph[1]]);
      const next = paragraphs[index + 1];
      if (left.entry.depth === 0 && next && opensWith(text, next, left.family))
        carried = Object.assign(left.entry, { family: left.family });
    }
  }
  return done
    .filter((q) => q.spans.length > 0)
    .map(({ spans, depth, closed }) => ({ spans, depth, closed }))
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}

/** The parts of `span` that stand inside quotations, marks included, in order. */
export function quotedParts(span: Span, quotes: readonly Quotation[]): Span[] {
  const parts: Span[] = [];
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    for (const [start, end] of quote.spans) {
      const from = Math.max(start, span[0]);
      const to = Math.min(end, span[1]);
      if (from < to) parts.push([from, to]);
    }
  }
  return parts;
}

const opensWith = (text: string, paragraph: Span, family: Family): boolean => {
  const mark = marksIn(text, [paragraph[0], Math.min(paragraph[1], paragraph[0] + 4)])[0];
  return mark !== undefined && mark.at === paragraph[0] && mark.family === family && mark.side !== 'close';
};

/** Two marks of a pair have at most so many others between them: more is no quotation that anybody could follow. */
const farthestPair = 200;

/** Whether after mark `i` at least two marks of its family can close: one for it and one for the quotation around it. */
const closesTwice = (marks: readonly Mark[], i: number, family: Family): boolean => {
  let depth = 2;
  for (let k = i + 1; k < Math.min(marks.length, i + farthestPair); k++) {
    const mark = marks[k]!;
    if (mark.family !== family || mark.side === null) continue;
    depth += mark.side === 'open' ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
};

function marksIn(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(markPattern)) {
    const at = start + match.index;
    const sign = match[0];
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + sign.length < end ? text.charAt(at + sign.length) : ' ';
    const mark = classify(text, at, sign, before, after);
    if (mark) marks.push(mark);
  }
  return marks;
}

function classify(text: string, at: number, sign: string, before: string, after: string): Mark | null {
  const length = sign.length;
  const leftFree = /[\s([{—–\-/“‘„«‹"']/.test(before);
  const rightFree = !letter.test(after);
  const byNeighbours: Side | null =
    leftFree && !/\s/.test(after) ? 'open' : !/\s/.test(before) && rightFree ? 'close' : null;
  switch (sign) {
    case '“':
    case '„':
    case '‟':
    case '``':
      return { at, length, family: 'double', side: 'open' };
    case '”':
      // In the German and Nordic manner the same mark may open.
      return { at, length, family: 'double', side: 'close' };
    case '"':
    case "''":
      // 6'2" and 5" are measures.
      if (
        /\d/.test(before) &&
        /[\s,.;)]/.test(after) &&
        /\d['′]?\d*$/.test(text.slice(Math.max(0, at - 4), at)) &&
        !text.slice(Math.max(0, at - 200), at).includes(sign)
      )
        return null;
      return { at, length, family: 'double', side: byNeighbours };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { at, length, family: 'angle', side: byNeighbours ?? (sign === '«' || sign === '‹' ? 'open' : 'close') };
    default: {
      if (letter.test(before) && letter.test(after)) return null;
      if (elision.test(text.slice(at, at + 6))) return null;
      if (sign === '‘' || sign === '‚' || sign === '‛' || sign === '`')
        return letter.test(before) ? null : { at, length, family: 'single', side: 'open' };
      if (byNeighbours === 'open') return sign === '’' ? null : { at, length, family: 'single', side: 'open' };
      if (byNeighbours === 'close') {
        // The possessive of a plural ("the ministers’ plan") closes nothing when a lower-case word follows at once.
        const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
        return possessive ? null : { at, length, family: 'single', side: 'close' };
      }
      return null;
    }
  }
}
