/**
 * Which expression of time dates the saying itself: one in the attribution's own clause, never one in what was said and
 * never one that belongs to another noun or clause ("after the attack on Sunday"). Precise rather than complete: where
 * it is not plain, there is none. Pure.
 */
import type { Said } from '../../model/statement.ts';
import { contains, hull, overlaps, type Span, slice } from '../../text/span.ts';
import { type DateExpression, findDates } from './find.ts';

/** An attribution in its sentence; `source` and `cue` may be empty. */
export interface Attributed {
  readonly sentence: Span;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Occasions of speaking: a date after one of them dates what is said there. */
const occasion =
  '(?:interview|address|speech|statement|post|posts|briefing|conference|remarks|letter|call|message|news release|press release|communiqué|telegram|tweet|broadcast|podcast|report|note|comments?|appearance|session|hearing|forum|ceremony|event|meeting|talks|summit|visit|rally)';
/** Words that begin another clause, or hang the date on another noun. */
const elsewhere =
  /\b(?:of|about|over|after|before|following|since|because|that|who|whom|which|whose|when|where|while|as|for|against|amid|until|if|but)\b/i;
const hearers = /^(?:told|tell|tells|telling|informed|reminded|assured|briefed|asked|warned)$/i;
/** What may stand between a cue and its date: adverbs, and where or how it was said. */
const manner =
  /^[,\s]*(?:(?:it|this|so)\s+)?(?:(?:late|early|again|also|separately|there|later|\p{Ll}+ly|and)[,\s]+)*(?:(?:in|at|during|from|to|with|by|via|through|on)\b(?![,\s]*$).*?[,\s]+)?(?:(?:late|early|again|also|\p{Ll}+ly)\s+)*(?:on|in|at)?[,\s]*$/su;

/** Content that is one word stands between a cue and its date: "denied it on Wednesday". */
const pronoun = /^(?:it|this|so)$/i;

/** null when nothing in the attribution's own clause says when. */
export function dateOfStatement(
  text: string,
  { sentence, source, cue, content }: Attributed,
  published: string | null,
): Said | null {
  if (cue.length === 0) return null;
  const whole = hull(cue);
  const who = source.length === 0 ? null : hull(source);
  const free = findDates(text, sentence, published).filter(
    ({ span, direction }) =>
      direction !== 'future' && !content.some((part) => overlaps(part, span)) && !/^[’']s?\b/.test(text.slice(span[1])),
  );
  const separated = (from: number, to: number): boolean =>
    from < to && content.some((part) => overlaps(part, [from, to]) && !pronoun.test(slice(text, part)));
  const tests = [
    (span: Span) => contains(whole, span),
    (span: Span) => afterCue(text, span, whole, who) && !separated(Math.min(whole[1], span[0]), span[0]),
    (span: Span) => beforeCue(text, span, whole, who) && !separated(span[1], whole[0]),
    (span: Span) =>
      atFront(text, span, sentence, whole, who) && !separated(span[1], Math.min(whole[0], who?.[0] ?? whole[0])),
  ];
  for (const test of tests) {
    const found = free.find((expression) => test(expression.span));
    if (found !== undefined) return found.date === null ? null : said(found, found.date);
  }
  return null;
}

const said = ({ span, precision, basis }: DateExpression, date: string): Said => ({
  date,
  precision,
  basis,
  spans: [span],
});

/** "X said on Wednesday"; "said X in an interview on Wednesday"; "told reporters in Kyiv on Wednesday". */
function afterCue(text: string, [start]: Span, cue: Span, source: Span | null): boolean {
  const from = source !== null && source[0] >= cue[1] && source[0] - cue[1] < 3 ? source[1] : cue[1];
  if (start < from || start - from > 90) return false;
  let between = text.slice(from, start);
  if (/[“”"«».;:?!](?!\p{L})/u.test(between) || elsewhere.test(between)) return false;
  // The hearers: "told reporters", "told the agency's correspondent".
  if (hearers.test(text.slice(...cue).split(/\s+/)[0]!)) {
    const bare =
      /^\s+(?:[\p{L}\p{N}’'.-]+\s+){1,7}?(?=(?:late |early )?(?:on |in |at |by |from |during |via )|$)/u.exec(between);
    between = bare === null ? between : between.slice(bare[0].length - 1);
  }
  return manner.test(between) && !endsOnEvent(between);
}

/** "at the site of", "in the strike on" Sunday: a date right after a noun that is no occasion of speaking may be that noun's. */
const endsOnEvent = (between: string): boolean =>
  /\b(?:attack|strike|explosion|blast|raid|killing|shooting|vote|election|truce|ceasefire|offensive|assault)s?\s+(?:late |early )?(?:on|in|at)?\s*$/i.test(
    between,
  );

/** "The minister on Wednesday told". */
function beforeCue(text: string, span: Span, cue: Span, source: Span | null): boolean {
  if (source === null || span[0] < source[1] || span[1] > cue[0]) return false;
  return (
    /^[,\s]*(?:late |early )?(?:on |in )?$/.test(text.slice(source[1], span[0])) &&
    /^[,\s]*(?:also |again |has |had |\p{Ll}+ly )*$/u.test(text.slice(span[1], cue[0]))
  );
}

/** "On April 18, she condemned"; "In an interview broadcast on Thursday, the king repeated". */
function atFront(text: string, span: Span, sentence: Span, cue: Span, source: Span | null): boolean {
  const first = source === null ? cue[0] : Math.min(cue[0], source[0]);
  if (span[1] > first) return false;
  // Whoever spoke must be the subject that follows, and the cue its verb.
  if (source !== null && source[1] <= cue[0] && cue[0] - source[1] > 40) return false;
  const opening = text.slice(sentence[0], span[0]);
  const gap = text.slice(span[1], first);
  const plain =
    /^\s*(?:(?:but|and|then|meanwhile|also|only|just),?\s+)?(?:(?:late|early|earlier|later)\s+)?(?:on|in)?\s*$/i;
  const spoken = new RegExp(
    `^\\s*(?:in|at|during|on|via|speaking (?:in|at|during|on))\\b[^,;]*\\b${occasion}\\b[^,;]*$`,
    'i',
  );
  return (
    (plain.test(opening) || (spoken.test(opening) && !elsewhere.test(opening))) &&
    /^,?\s*(?:in [A-Z]\p{L}+,?\s*)?$/u.test(gap)
  );
}
