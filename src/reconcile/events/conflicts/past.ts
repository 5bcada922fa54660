/**
 * Whether a report plainly tells of its event as past: takes the report, gives whether a verb in the past governs the
 * event in the clause in which its day stands. English. Pure. What leaves room for another reading is not plain.
 */
import type { EventReport } from '../../../model/event.ts';
import type { Span } from '../../../text/span.ts';

export function isPlainlyPast(report: EventReport): boolean {
  const { passage, trigger, date } = report;
  const at = placeIn(passage, trigger);
  const days = (date?.spans ?? []).map((span) => placeIn(passage, span)).filter((span) => span !== null);
  if (at === null || days.length === 0 || looksAhead.test(passage.text)) return false;
  const { text } = passage;
  const inClause = days.some(([start, end]) => {
    const between = end <= at[0] ? text.slice(end, at[0]) : text.slice(at[1], Math.max(start, at[1]));
    return !(end <= at[0] ? clauseBorder : ownDay).test(between);
  });
  const word = text.slice(...at);
  const [before, behind] = [text.slice(0, at[0]), text.slice(at[1])];
  return inClause && (isPast(word, before) || tookPlace.test(behind) || heldIt.test(before));
}

/** Where a span of the article stands in the passage's text, whose parts an ellipsis divides; null when it does not. */
function placeIn({ spans }: EventReport['passage'], [start, end]: Span): Span | null {
  let offset = 0;
  for (const [from, to] of spans) {
    if (from <= start && end <= to) return [offset + start - from, offset + end - from];
    offset += to - from + ' … '.length;
  }
  return null;
}

/** A verb in a form that is past and nothing else: not "hit" or "set". */
const pastForm =
  /^(?:\p{Ll}{2,}ed|met|held|struck|shot|flew|came|went|spoke|sat|took|gave|sent|fell|broke|blew|left|began|won|saw|made|fought|shook|drew|brought|dealt|swore|chose|rang|swapped|hosted)\b/u;
const notPast =
  /\b(?:to|be|being|is|are|am|will|would|shall|should|could|can|may|might|must|get|gets|if|unless|until|once|when)\s+(?:(?:not|have|been|\p{L}+ly)\s+){0,2}$/iu;
const isPast = (word: string, before: string): boolean => pastForm.test(word) && !notPast.test(before);

/** "A meeting on Monday took place", "were held". */
const tookPlace =
  /^(?:\s+[^\s,;:]+){0,8}\s+(?:took place|(?:was|were) (?:held|attended|chaired|hosted)|ended|began|started|lasted|concluded|broke up|collapsed|killed|wounded|injured)\b/iu;
/** "They held a meeting". */
const heldIt =
  /\b(?:held|hosted|attended|chaired|convened|concluded|finished|survived|carried out|launched)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu;

/** In lower case: May is a month. */
const looksAhead =
  /\b(?:will|would|shall|could|may|might|[Ii]f|[Uu]nless|to be|plan(?:s to|ned|ning)|[Ee]xpect\w*|[Ss]chedul\w*|due|set (?:to|for)|slated|[Uu]pcoming|[Nn]ext|[Aa]head|[Uu]ntil|through|by then|goal|deadline)\b/u;
const clauseBorder =
  /[;:]|,\s+(?:and|but|who|which|when|where|while)\b|\b(?:when|while|where|which|who|because|although|if|that)\b/iu;
/** Words that begin another clause, or name another thing whose day it can be. */
const ownDay =
  /[,;:—–]|\b(?:when|while|where|which|who|that|as|before|after|since|because|although|and|but|for|about|over|ahead|toward|towards|against|holding|voting)\b|\bto\s+(?!the\b|an?\b|his\b|her\b|their\b|its\b|\p{Lu})/u;
