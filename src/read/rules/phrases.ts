/**
 * Small phrases around a verb: its group of auxiliaries, the noun phrase before or after it, the modifiers that may
 * stand between it and its content. Takes a paragraph and token positions; gives token ranges; decides nothing else.
 */
import { type CueVerb, cueVerb, speechNouns } from './lexicon.ts';
import type { Paragraph, Range } from './tokens.ts';

export interface Verb extends CueVerb {
  /** Token of the verb itself. */
  readonly at: number;
  /** Auxiliaries, adverbs and the verb. */
  readonly group: Range;
  readonly passive: boolean;
  /** Stands after "to". */
  readonly infinitive: boolean;
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'DET', 'NUM']);
const subjectPronoun =
  /^(?:i|he|she|it|they|we|you|who|which|that|nobody|everyone|everybody|someone|somebody|one|both|many|some|others|another)$/;
const linking = /^(?:of|for|in|at|from|to|with|on|against|between|near|under|by)$/;
const times =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|earlier|later|week|month|year|morning|afternoon|evening|night|day|days|weekend|recently|now|then)$/;
const preposition =
  /^(?:in|on|at|during|after|before|to|via|over|from|of|with|by|about|for|through|outside|inside|as|ahead|following|upon|when|last|this|late|early)$/;

export const isTime = (word: string): boolean => times.test(word);

export function verbAt(p: Paragraph, at: number, floor: number): Verb | null {
  const token = p.tokens[at]!;
  const cue = cueVerb(token.lower);
  if (!cue || !looksVerbal(p, at, cue)) return null;
  let from = at;
  let passive = false;
  let infinitive = false;
  for (let i = at - 1; i >= floor; i--) {
    const t = p.tokens[i]!;
    if (t.quote >= 0) break;
    if (
      t.pos === 'AUX' ||
      /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|may|might|must|could|can|should)$/.test(
        t.lower,
      )
    ) {
      if (/^(?:is|are|was|were|be|been|being)$/.test(t.lower) && (cue.form === 'past' || cue.form === 'participle'))
        passive = true;
      from = i;
    } else if (t.lower === 'to' && i === at - 1) {
      infinitive = true;
      from = i;
    } else if (t.pos === 'ADV' || /^(?:not|n't|never|also|later|then|once|again)$/.test(t.lower)) from = i;
    else break;
  }
  // Adverbs that open the sentence belong to it, not to the verb.
  return { ...cue, at, group: [from, at + 1], passive, infinitive };
}

/** Many forms are nouns too ("the report", "demands", "fear"): the tagger decides, but for what it often gets wrong. */
function looksVerbal(p: Paragraph, at: number, cue: CueVerb): boolean {
  const token = p.tokens[at]!;
  const before = p.tokens[at - 1];
  const after = p.tokens[at + 1];
  // "a U.S.-backed plan"
  if (before?.text === '-' && before.end === token.start) return false;
  if (/^(?:said|says|told|tells|wrote|tweeted)$/.test(token.lower))
    return before?.pos !== 'DET' || token.lower === 'says';
  if (before && /^(?:the|a|an|its|his|her|their|'s|of)$/.test(before.lower)) return false;
  if (token.pos === 'VERB') return cue.form !== 'base' || before === undefined || !/^(?:ADJ|DET)$/.test(before.pos);
  if (token.pos !== 'NOUN' || (cue.form !== 'base' && cue.form !== 'present')) return false;
  // "Russia demands control", "officials fear that": a subject at its left, a complement at its right.
  const subject = before !== undefined && /^(?:PROPN|PRON)$/.test(before.pos) && before.lower !== 'this';
  const plural = before !== undefined && before.pos === 'NOUN' && /s$/.test(before.lower) && cue.form === 'base';
  if (!subject && !plural && !(before?.text === ',' && after?.lower === 'that')) return false;
  return (
    after !== undefined &&
    (/^(?:that|to)$/.test(after.lower) || (cue.form === 'present' && /^(?:DET|NOUN|PRON)$/.test(after.pos)))
  );
}

/** Tokens of a noun phrase, at most. */
const longestPhrase = 60;

/** The noun phrase that ends just before token `end`, or null. Never crosses a comma or a quotation mark. */
export function nounPhraseBefore(p: Paragraph, end: number, floor: number): Range | null {
  let to = end;
  while (to > floor && (p.tokens[to - 1]!.pos === 'ADV' || isAside(p, to - 1, floor))) to--;
  let from = to;
  for (let i = to - 1; i >= Math.max(floor, to - longestPhrase); i--) {
    const t = p.tokens[i]!;
    if (t.quote >= 0) break;
    if (subjectPronoun.test(t.lower) && t.pos === 'PRON') {
      // “Nobody in Velm”, “one of them”: the pronoun heads the phrase.
      if (from === to || p.tokens[i + 1]?.pos === 'ADP') from = i;
      break;
    }
    // “… two weeks old today and both governments say”: a time ends what came before.
    if (from < to && isTime(t.lower) && p.tokens[i + 1]!.lower !== "'s") break;
    const left = p.tokens[i - 1];
    const leftNominal =
      i > floor && left !== undefined && left.quote < 0 && (nominal.has(left.pos) || left.lower === "'s");
    const right = p.tokens[i + 1];
    if (nominal.has(t.pos) || t.lower === "'s" || t.lower === "'" || t.lower === '&') from = i;
    else if (
      t.pos === 'VERB' &&
      from < to &&
      /(?:ed|ing)$/.test(t.lower) &&
      left &&
      /^(?:DET|ADJ|ADP|PROPN)$/.test(left.pos) &&
      i > floor
    )
      from = i;
    else if (t.text === '-' && leftNominal && right && right.start === t.end) from = i;
    else if (t.pos === 'CCONJ' && from < to && leftNominal && /^(?:and|or|nor|neither)$/.test(t.lower)) from = i;
    else if (
      t.pos === 'ADP' &&
      from < to &&
      leftNominal &&
      linking.test(t.lower) &&
      (left.pos !== 'PRON' || subjectPronoun.test(left.lower))
    )
      from = i;
    else if (t.text === ',' && from < to && leftNominal && right?.pos === 'PROPN' && listed(p, i, to)) from = i;
    else break;
    // A determiner opens a phrase unless a linking word or "and" comes before it.
    if (
      t.pos === 'DET' &&
      !(leftNominal && left?.pos === 'DET') &&
      !(left && (left.pos === 'ADP' || left.pos === 'CCONJ'))
    )
      break;
  }
  while (from < to && !nominal.has(p.tokens[from]!.pos) && p.tokens[from]!.pos !== 'VERB') from++;
  // "Last month the ministry": the time in front is no part of the subject.
  let time = from;
  while (
    time < to &&
    (/^(?:last|this|next|late|early|earlier|that)$/.test(p.tokens[time]!.lower) || isTime(p.tokens[time]!.lower))
  )
    time++;
  if (time > from && time < to && isTime(p.tokens[time - 1]!.lower)) from = time;
  const named = p.tokens.slice(from, to).some((t) => t.pos !== 'DET' || subjectPronoun.test(t.lower));
  return from < to && named ? [from, to] : null;
}

/** "on Wednesday", "Wednesday", "last week" between a subject and its verb. */
const isAside = (p: Paragraph, i: number, floor: number): boolean => {
  const t = p.tokens[i]!;
  if (isTime(t.lower) && t.quote < 0) return i > floor;
  const next = p.tokens[i + 1];
  return next !== undefined && isTime(next.lower) && /^(?:on|in|last|this|late|early|earlier|of)$/.test(t.lower);
};

const listed = (p: Paragraph, comma: number, to: number): boolean =>
  p.tokens.slice(comma + 1, to).some((t) => t.pos === 'CCONJ');

/** The subject before a verb group: the noun phrase at its left, past an apposition or relative clause set off by commas. */
export function subjectBefore(p: Paragraph, group: number, floor: number): Range | null {
  const before = p.tokens[group - 1];
  if (!before || group - 1 < floor) return null;
  if (before.text !== ',' && before.text !== ')')
    return withRelativeClause(p, nounPhraseBefore(p, group, floor), floor);
  const opener = before.text === ')' ? '(' : ',';
  for (let i = group - 2; i >= Math.max(floor + 1, group - 40); i--) {
    const t = p.tokens[i]!;
    if (t.quote >= 0 && opener === ',') continue;
    if (t.text !== opener) continue;
    const next = p.tokens[i + 1]!;
    const head = nounPhraseBefore(p, i, floor);
    if (!head) return null;
    if (p.tokens.slice(i + 1, group - 1).every((x) => x.pos === 'ADV' || isTime(x.lower) || x.lower === 'on'))
      return head;
    const sets =
      /^(?:who|whose|which|whom|a|an|the|his|her|its|their|one|now|then|then-|formerly|himself|herself|aged|speaking|citing|asked|pressed)$/.test(
        next.lower,
      );
    if (sets || opener === '(' || /^(?:PROPN|NUM|DET|NOUN|ADJ|ADP|VERB)$/.test(next.pos)) return [head[0], group - 1];
    return null;
  }
  return null;
}

/** Tokens of a relative clause between a subject and its verb, at most. */
const longestClause = 40;

/** "two officers who have seen the record": the phrase before the verb is only the end of the subject's relative clause. */
function withRelativeClause(p: Paragraph, phrase: Range | null, floor: number): Range | null {
  if (!phrase) return null;
  let verb = false;
  for (let i = phrase[0] - 1; i >= Math.max(floor, phrase[0] - longestClause); i--) {
    const t = p.tokens[i]!;
    if (t.quote >= 0 || /^[,;:.–—]$/.test(t.text)) return phrase;
    if (t.pos === 'VERB' || t.pos === 'AUX') verb = true;
    if (!/^(?:who|that|which)$/.test(t.lower)) continue;
    const head = verb ? nounPhraseBefore(p, i, floor) : null;
    return head && p.tokens[i - 1]!.pos !== 'VERB' ? [head[0], phrase[1]] : phrase;
  }
  return phrase;
}

/** The noun phrase that starts at `start`, with an apposition after a comma when `wide`; or null. */
export function nounPhraseAfter(p: Paragraph, start: number, limit: number, wide = false): Range | null {
  let i = start;
  if (i >= limit || p.tokens[i]!.quote >= 0) return null;
  const reach = Math.min(limit, start + longestPhrase);
  const first = p.tokens[i]!;
  if (
    /^(?:he|she|it|they|we|i|you|him|her|them|us|me|those|many|some)$/.test(first.lower) &&
    first.pos === 'PRON' &&
    !nominal.has(p.tokens[i + 1]?.pos ?? '')
  )
    return [i, i + 1];
  for (; i < reach; i++) {
    const t = p.tokens[i]!;
    if (t.quote >= 0) break;
    if (i > start && (isTime(t.lower) || t.lower === 'that' || t.lower === 'there')) break;
    // What follows a noun with a determiner or as a subject pronoun opens a clause of its own.
    const before = p.tokens[i - 1];
    if (
      i > start &&
      before &&
      /^(?:NOUN|PROPN)$/.test(before.pos) &&
      (t.pos === 'DET' || /^(?:he|she|it|they|we|i|you)$/.test(t.lower))
    )
      break;
    const next = p.tokens[i + 1];
    const nextNominal =
      next !== undefined && i + 1 < limit && next.quote < 0 && nominal.has(next.pos) && !isTime(next.lower);
    if (nominal.has(t.pos) || t.lower === "'s" || t.lower === "'" || t.lower === '&') continue;
    if (i > start && t.text === '-' && next && next.start === t.end) continue;
    if (i > start && /^(?:and|or)$/.test(t.lower) && nextNominal && !looksClausal(p, i + 1, limit)) continue;
    if (i > start && t.pos === 'ADP' && /^(?:of|for|at|from|in|to|with)$/.test(t.lower) && nextNominal) continue;
    if (t.pos === 'VERB' && i > start && p.tokens[i - 1]!.pos === 'ADJ' && nextNominal) continue;
    break;
  }
  let to = i;
  while (to > start && !nominal.has(p.tokens[to - 1]!.pos)) to--;
  if (to === start) return null;
  if (wide && p.tokens[to]?.text === ',' && to + 1 < limit) {
    const next = p.tokens[to + 1]!;
    if (
      next.quote < 0 &&
      (/^(?:who|a|an|the|whose|one|his|her|its)$/.test(next.lower) ||
        ((next.pos === 'NOUN' || (next.pos === 'PROPN' && p.tokens[to - 1]!.pos === 'NOUN')) && !isTime(next.lower)))
    ) {
      let j = to + 2;
      while (j < limit && p.tokens[j]!.text !== ',' && p.tokens[j]!.quote < 0 && !/^[.;:!?]$/.test(p.tokens[j]!.text))
        j++;
      to = j;
    }
  }
  return [start, to];
}

/** Past adverbs, times, and phrases of place and occasion that may stand between a cue and its content. */
export function skipModifiers(p: Paragraph, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const t = p.tokens[i]!;
    if (t.quote >= 0) break;
    if (t.pos === 'ADV' || isTime(t.lower)) {
      i++;
      continue;
    }
    if (
      !(
        preposition.test(t.lower) &&
        (t.pos === 'ADP' || t.pos === 'PART' || t.pos === 'ADJ' || t.pos === 'DET' || t.pos === 'VERB')
      )
    )
      break;
    const end = phraseEnd(p, i, limit);
    if (end === null) break;
    i = end;
  }
  return i;
}

function phraseEnd(p: Paragraph, start: number, limit: number): number | null {
  let i = start + 1;
  let any = false;
  for (; i < limit; i++) {
    const t = p.tokens[i]!;
    if (t.quote >= 0) break;
    const next = p.tokens[i + 1];
    const ends = t.lower === 'that' || (t.pos === 'PRON' && /^(?:he|she|it|they|we|i|you)$/.test(t.lower));
    if (ends) break;
    // A determiner after a noun opens the next phrase: the subject of the content, say.
    if (any && t.pos === 'DET' && p.tokens[i - 1]!.pos !== 'ADP') break;
    if (nominal.has(t.pos) || t.lower === "'s" || (t.text === '-' && next?.start === t.end)) {
      any = true;
      if (
        (speechNouns.has(t.lower) || isTime(t.lower)) &&
        next &&
        (next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NOUN') &&
        !isTime(next.lower) &&
        !speechNouns.has(next.lower)
      )
        return i + 1;
      continue;
    }
    if (any && t.pos === 'ADP' && /^(?:of|with|in|at|for|to|on|from)$/.test(t.lower) && next && nominal.has(next.pos))
      continue;
    if (any && t.lower === 'and' && next && nominal.has(next.pos)) continue;
    break;
  }
  return any ? i : null;
}

/** Whether a clause of its own (subject and finite verb) starts at `start`. */
export function looksClausal(p: Paragraph, start: number, limit: number): boolean {
  if (p.tokens[start]?.lower === 'to') return false;
  let any = false;
  for (let i = start; i < Math.min(limit, start + 30); i++) {
    const t = p.tokens[i]!;
    if (/^[.;:!?]$/.test(t.text)) return false;
    if (t.pos === 'AUX' || (t.pos === 'VERB' && !/ing$/.test(t.lower) && p.tokens[i - 1]?.lower !== 'to')) return any;
    if (t.lower === 'to' && any && p.tokens[i + 1]?.pos === 'VERB') continue;
    if (nominal.has(t.pos)) any = true;
    else if (t.text === ',' && !any) return false;
  }
  return false;
}
