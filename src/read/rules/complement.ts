/**
 * A cue that stands before its content:
 *
 *     The minister told reporters on Friday that the ferry was late.
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^ content
 *     She called the plan “a trap”.   They refused to sign.   He said: “No.”
 *
 * Takes a paragraph and a verb; gives the attribution in tokens, or null when nothing that the verb takes follows it.
 */
import { contentEnd, opensComplement } from './clauses.ts';
import type { Found } from './found.ts';
import { phrasalFrames } from './lexicon.ts';
import { nounPhraseAfter, skipModifiers, subjectBefore, type Verb } from './phrases.ts';
import { lastWord, type Paragraph, type Range } from './tokens.ts';

const contentless = /^(?:so|this|that|it|anything|nothing|something|more|much|little|hello|goodbye)$/;

export function complement(
  p: Paragraph,
  verb: Verb,
  sentence: Range,
  taken: readonly boolean[],
  lastSource: Range | null,
): Found | null {
  const [floor, end] = sentence;
  // “in seeking peace” tells of a deed; “by blaming”, “while warning” and “, saying” tell of words.
  if (verb.form === 'ing' && /^(?:in|of|for|from|at|to|with|about|on)$/.test(p.tokens[verb.group[0] - 1]?.lower ?? ''))
    return null;
  if (verb.infinitive && !/^(?:on)$/.test(p.tokens[verb.group[0] - 1]?.lower ?? '')) return null;
  const start = contentStart(p, verb, end);
  if (start === null || start >= end || taken[start]) return null;
  const to = p.tokens[start]!.quote >= 0 ? quotedEnd(p, start, end, taken) : contentEnd(p, start, end, taken);
  if (to <= start || (to - start === 1 && contentless.test(p.tokens[start]!.lower))) return null;
  const source = sourceOf(p, verb, floor, taken, lastSource);
  if (source === undefined) return null;
  const content: Range[] = [[start, to]];
  // The quotation goes on after the full stop with no words between: one statement.
  let next = to;
  while (next < p.tokens.length && /^[.]$/.test(p.tokens[next]!.text) && p.tokens[next]!.quote < 0) next++;
  const quote = p.tokens[next]?.quote ?? -1;
  if (
    p.tokens[start]!.quote >= 0 &&
    quote >= 0 &&
    quote !== p.tokens[to - 1]!.quote &&
    !taken[next] &&
    p.quoted.get(quote)![0] === next
  ) {
    const range = p.quoted.get(quote)!;
    if (range[1] === p.tokens.length) content.push(range);
  }
  return { source, cue: [[verb.group[0], particleEnd(p, verb)]], content };
}

/** undefined: there can be no attribution; null: there is one whose source is not in words. */
function sourceOf(
  p: Paragraph,
  verb: Verb,
  floor: number,
  taken: readonly boolean[],
  lastSource: Range | null,
): Range | null | undefined {
  if (verb.passive) return undefined;
  // “Pressed on whether she believed it, he said …”: the question is no statement.
  if (
    /^(?:asked|pressed|questioned)$/.test(p.tokens[floor]!.lower) &&
    !p.tokens.slice(floor, verb.at).some((t) => t.text === ',')
  )
    return undefined;
  const group = verb.group[0];
  if (verb.form === 'ing' && !p.tokens.slice(group, verb.at).some((t) => t.pos === 'AUX'))
    return lastSource ?? mainSubject(p, floor, group);
  if (verb.infinitive) return lastSource ?? mainSubject(p, floor, group);
  let from = floor;
  for (let i = group - 1; i >= floor; i--)
    if (taken[i]) {
      from = i + 1;
      break;
    }
  const before = p.tokens[group - 1];
  if (before && group > from && /^(?:and|but|or|then)$/.test(before.lower))
    return lastSource ?? mainSubject(p, floor, group);
  const subject = group > from ? subjectBefore(p, group, from) : null;
  if (subject) return subject;
  if (before?.text === ',' || taken[group - 1]) return lastSource ?? undefined;
  return undefined;
}

/** The subject of the sentence's first finite verb. */
function mainSubject(p: Paragraph, floor: number, limit: number): Range | undefined {
  for (let i = floor + 1; i < limit; i++) {
    const t = p.tokens[i]!;
    if (
      t.quote >= 0 ||
      !(t.pos === 'VERB' || t.pos === 'AUX') ||
      /ing$/.test(t.lower) ||
      p.tokens[i - 1]!.lower === 'to'
    )
      continue;
    const subject = subjectBefore(p, i, floor);
    if (subject && !/^(?:who|whose|which|that|there|it)$/.test(p.tokens[subject[0]]!.lower)) return subject;
  }
  return undefined;
}

/** "pointed out", "called for": the particle belongs to the cue. */
function particleEnd(p: Paragraph, verb: Verb): number {
  const next = p.tokens[verb.at + 1]?.lower ?? '';
  const joins = phrasalFrames(verb.lemma, next) !== null || (next === 'out' && verb.lemma === 'point');
  return joins ? verb.group[1] + 1 : verb.group[1];
}

function contentStart(p: Paragraph, verb: Verb, end: number): number | null {
  let i = verb.at + 1;
  const { frames } = verb;
  const next = p.tokens[i];
  if (!next || i >= end) return null;
  const phrasal = phrasalFrames(verb.lemma, next.lower);
  if (phrasal && next.quote < 0) return i + 1 < end ? i + 1 : null;
  if (next.lower === 'out' && /^(?:point|call|lay|set)$/.test(verb.lemma)) i++;
  if (frames.has('say') || frames.has('think') || frames.has('that')) {
    const open = clauseStart(p, i, end, frames.has('say') || frames.has('think'));
    if (open !== null) return open;
  }
  if (frames.has('tell')) {
    const addressee = nounPhraseAfter(p, i, end);
    const open = clauseStart(p, addressee?.[1] ?? i, end, true);
    if (open !== null) return open;
  }
  const after = skipModifiers(p, i, end);
  const vows = /^(?:vow|pledge|promise|threaten|refuse|decline|offer|demand)$/.test(verb.lemma);
  if (
    frames.has('do') &&
    (verb.form !== 'ing' || vows || verb.group[0] < verb.at) &&
    p.tokens[after]?.lower === 'to' &&
    p.tokens[after + 1]?.pos !== 'DET'
  )
    return after;
  if (frames.has('urge')) {
    const person = nounPhraseAfter(p, i, end);
    if (person && p.tokens[person[1]]?.lower === 'to') return i;
    if (person && /^(?:against|not)$/.test(p.tokens[person[1]]?.lower ?? '')) return i;
  }
  if (frames.has('call') && (nounPhraseAfter(p, i, end) || next.quote >= 0)) {
    const object = nounPhraseAfter(p, i, end);
    const then = p.tokens[object?.[1] ?? i];
    if (
      verb.lemma === 'call' ||
      verb.lemma === 'label' ||
      verb.lemma === 'dub' ||
      then?.lower === 'as' ||
      (then && then.quote >= 0)
    )
      return i;
  }
  if (frames.has('judge') && (next.quote >= 0 || nounPhraseAfter(p, i, end) || next.lower === 'what')) return i;
  return null;
}

function clauseStart(p: Paragraph, from: number, end: number, bare: boolean): number | null {
  const i = /^(?:how|when|where|why)$/.test(p.tokens[from]?.lower ?? '') ? from : skipModifiers(p, from, end);
  for (const at of i === from ? [from] : [i, from]) {
    let k = at;
    if (k < end && /^[,:]$/.test(p.tokens[k]!.text) && p.tokens[k + 1]) {
      const colon = p.tokens[k]!.text === ':';
      if (p.tokens[k + 1]!.quote >= 0) return k + 1;
      if (p.tokens[k + 1]!.lower === 'that') return k + 1;
      if (!colon) continue;
      k++;
      return k < end ? k : null;
    }
    const t = p.tokens[k];
    if (!t || k >= end) continue;
    if (t.quote >= 0) return k;
    if (/^(?:that|whether|how|why)$/.test(t.lower)) return k;
    if (bare && opensComplement(p, k, end)) return k;
  }
  return null;
}

/** A content that opens with a quotation ends with it, unless its clause goes on. */
function quotedEnd(p: Paragraph, start: number, end: number, taken: readonly boolean[]): number {
  const range = p.quoted.get(p.tokens[start]!.quote)!;
  const close = range[1];
  const last = lastWord(p, range);
  if (close >= end || /[.!?…]/.test(last)) return close;
  if (/^[.,;:!?—–]$/.test(p.tokens[close]!.text) || taken[close]) return close;
  return Math.max(close, contentEnd(p, close, end, taken));
}
