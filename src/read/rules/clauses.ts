/** Where the content after a cue ends: takes a paragraph and token positions, gives a position. Decides nothing else. */
import { cueVerb } from './lexicon.ts';
import { looksClausal, nounPhraseAfter, verbAt } from './phrases.ts';
import type { Paragraph, Range } from './tokens.ts';

/** End (exclusive) of an unquoted content that starts at `start` in the sentence `[.., end)`; final stops are left out. */
export function contentEnd(p: Paragraph, start: number, end: number, taken: readonly boolean[]): number {
  let i = start;
  for (; i < end; i++) {
    const t = p.tokens[i]!;
    if (taken[i]) break;
    if (t.quote >= 0) {
      // A quotation may run past the end of the sentence that it opens in.
      i = Math.max(i, p.quoted.get(t.quote)![1] - 1);
      continue;
    }
    if (t.text === ';') break;
    if (i > start && t.text === ',' && (breaksAfterComma(p, i, end) || closesOpeningClause(p, i, start, end))) break;
    if (i > start + 1 && /^(?:and|but)$/.test(t.lower) && coordinatedCue(p, i, end)) break;
    if (i > start + 2 && /^(?:while|though|although|but)$/.test(t.lower) && subordinateCue(p, i, end)) break;
  }
  while (i > start && /^[.,!?;:—–-]$/.test(p.tokens[i - 1]!.text) && p.tokens[i - 1]!.quote < 0) i--;
  return i;
}

/** ", adding that …", ", according to …", ", and said …", ", though he called …": the reporter's own words go on. */
function breaksAfterComma(p: Paragraph, comma: number, end: number): boolean {
  const next = p.tokens[comma + 1];
  if (!next || comma + 1 >= end || next.quote >= 0) return false;
  if (next.lower === 'according' || next.lower === 'citing') return true;
  const cue = cueVerb(next.lower);
  if (
    cue?.form === 'ing' &&
    (cue.frames.has('say') ||
      cue.frames.has('tell') ||
      cue.frames.has('call') ||
      /^(?:accus|cit|blam|prais|criticiz|urg|warn|argu|refer)/.test(cue.lemma))
  )
    return true;
  if (/^(?:and|but)$/.test(next.lower)) return coordinatedCue(p, comma + 1, end) || subordinateCue(p, comma + 1, end);
  if (/^(?:while|though|although|even|as|before|after)$/.test(next.lower)) return subordinateCue(p, comma + 1, end);
  return false;
}

function coordinatedCue(p: Paragraph, at: number, end: number): boolean {
  let i = at + 1;
  while (i < end && (p.tokens[i]!.pos === 'ADV' || p.tokens[i]!.pos === 'AUX')) i++;
  if (i >= end || p.tokens[i]!.quote >= 0) return false;
  const verb = verbAt(p, i, at + 1);
  if (!verb || verb.form === 'base' || verb.passive) return false;
  const { frames } = verb;
  if (verb.form === 'ing') return frames.has('say') || frames.has('call');
  if (frames.has('do') && p.tokens[i + 1]?.lower === 'to') return true;
  if (frames.has('that') && !frames.has('say')) return opensComplement(p, i + 1, end);
  return frames.has('say') || frames.has('tell') || frames.has('call') || frames.has('urge') || frames.has('judge');
}

/** "While one side hopes …, the other fears …": a clause that opens its sentence so ends at the comma before the main clause. */
function closesOpeningClause(p: Paragraph, comma: number, start: number, end: number): boolean {
  const [floor] = sentenceOf(p, start);
  const opener = p.tokens[/^(?:but|and|yet)$/.test(p.tokens[floor]!.lower) ? floor + 1 : floor]!;
  if (
    !/^(?:while|although|though|after|when|if|because|since|even|as|asked|pressed|questioned|speaking|following|despite|during|with|given|amid|in|on|at|before)$/.test(
      opener.lower,
    )
  )
    return false;
  for (let i = floor + 1; i < start; i++) if (p.tokens[i]!.text === ',' && p.tokens[i]!.quote < 0) return false;
  return looksClausal(p, comma + 1, end);
}

function subordinateCue(p: Paragraph, at: number, end: number): boolean {
  let i = at + 1;
  while (i < end && (p.tokens[i]!.pos === 'ADV' || /^(?:as|though|if)$/.test(p.tokens[i]!.lower))) i++;
  const subject = nounPhraseAfter(p, i, end);
  if (!subject) return false;
  let v = subject[1];
  while (v < end && (p.tokens[v]!.pos === 'ADV' || p.tokens[v]!.pos === 'AUX')) v++;
  if (v >= end || p.tokens[v]!.quote >= 0) return false;
  const verb = verbAt(p, v, at);
  return (
    verb !== null &&
    !verb.passive &&
    verb.form !== 'ing' &&
    (verb.frames.has('say') || verb.frames.has('tell') || verb.frames.has('call'))
  );
}

/** Whether a complement of a verb of saying starts at `start`: "that", a question word, a quotation, a clause. */
export function opensComplement(p: Paragraph, start: number, end: number): boolean {
  const t = p.tokens[start];
  if (!t || start >= end) return false;
  if (t.quote >= 0 || t.text === ':') return true;
  if (/^(?:that|whether|how|why|if|what|who|where|when|there)$/.test(t.lower)) return true;
  return looksClausal(p, start, end);
}

export const sentenceOf = (p: Paragraph, at: number): Range =>
  p.sentences.find(([from, to]) => from <= at && at < to) ?? [0, p.tokens.length];
