/**
 * A cue that stands after or inside its content:
 *
 *     “We will not sign,” the minister said, “until the ferry runs.”
 *     ^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^^^  content
 *     The ferry, said an official, was late.   The talks are over, he said on Friday.
 *
 * Takes a paragraph and a verb; gives the attribution in tokens, or null when the cue does not stand so.
 */
import { opensComplement } from './clauses.ts';
import type { Found } from './found.ts';
import { cueVerb } from './lexicon.ts';
import { nounPhraseAfter, nounPhraseBefore, skipModifiers, subjectBefore, type Verb } from './phrases.ts';
import { lastWord, type Paragraph, type Range } from './tokens.ts';

export function parenthetical(p: Paragraph, verb: Verb, sentence: Range, taken: readonly boolean[]): Found | null {
  if (verb.passive || verb.infinitive || verb.form === 'ing') return null;
  const says =
    verb.frames.has('say') || verb.frames.has('tell') || /^(?:ask|think|believe|wonder|read|call)$/.test(verb.lemma);
  if (!says) return null;
  return direct(p, verb, sentence, taken) ?? indirect(p, verb, sentence, taken);
}

/**
 * “He only went to sell his hens,” sobbed the widow: after a quotation that breaks off with a comma any verb is one of
 * speech. Null when no quotation ends just before the verb, or before the few words that may be its subject.
 */
export function mannerOfSpeech(p: Paragraph, at: number): Verb | null {
  const token = p.tokens[at]!;
  if (token.pos !== 'VERB' || !/(?:ed|s|aid|old|oke|ang|ank)$/.test(token.lower) || cueVerb(token.lower)) return null;
  let i = at - 1;
  while (
    i >= 0 &&
    at - i <= 8 &&
    p.tokens[i]!.quote < 0 &&
    /^(?:NOUN|PROPN|PRON|ADJ|DET|ADV|PART)$/.test(p.tokens[i]!.pos)
  )
    i--;
  const range = p.quoted.get(p.tokens[i]?.quote ?? -1);
  if (!range || range[1] !== i + 1 || !/^[,?!]$/.test(lastWord(p, range)) || range[1] - range[0] < 4) return null;
  return {
    lemma: token.lower,
    form: 'past',
    frames: new Set(['say']),
    at,
    group: [at, at + 1],
    passive: false,
    infinitive: false,
  };
}

/** Source on either side of the verb, and where both of them start and end. */
function sourceAround(p: Paragraph, verb: Verb, sentence: Range): { source: Range; from: number; to: number } | null {
  const [floor, limit] = sentence;
  const before =
    verb.group[0] > floor
      ? (subjectBefore(p, verb.group[0], floor) ?? nounPhraseBefore(p, verb.group[0], floor))
      : null;
  if (before) return { source: before, from: before[0], to: verb.group[1] };
  const after = nounPhraseAfter(p, verb.group[1], limit, true);
  return after ? { source: after, from: verb.group[0], to: after[1] } : null;
}

function direct(p: Paragraph, verb: Verb, sentence: Range, taken: readonly boolean[]): Found | null {
  const around = sourceAround(p, verb, sentence);
  if (!around) return null;
  let last = around.from - 1;
  // "…,” Trump said": the quotation ends just before; an "and" or a comma outside the marks may stand between.
  if (p.tokens[last]?.text === ',' && p.tokens[last]!.quote < 0) last--;
  const quote = p.tokens[last]?.quote ?? -1;
  if (quote < 0 || taken[last]) return null;
  const range = p.quoted.get(quote);
  if (!range || range[1] !== last + 1) return null;
  if (!endsLikeSpeech(p, range, around.from)) return null;
  // With a complement of its own the verb looks forward: “Hello.” He said that …
  const [, end] = sentence;
  const rest = skipModifiers(p, addresseeEnd(p, verb, around.to, end), end);
  const terminated = /[.!?…]/.test(lastWord(p, range));
  if (terminated && p.tokens[rest]?.quote === -1 && opensComplement(p, rest, end) && p.tokens[rest]!.lower !== 'when')
    return null;
  const following = resumed(p, around.to, end, taken);
  return {
    source: around.source,
    cue: [verb.group],
    content: [...leadIn(p, range, taken), range, ...(following ? [following] : [])],
  };
}

/** The quotation goes on: after a comma or dash in the same sentence, or at the start of the next. */
function resumed(p: Paragraph, from: number, end: number, taken: readonly boolean[]): Range | null {
  for (let i = from; i <= end && i < p.tokens.length; i++) {
    if (taken[i]) return null;
    const quote = p.tokens[i]!.quote;
    if (quote < 0) continue;
    const range = p.quoted.get(quote)!;
    const before = p.tokens[i - 1]!;
    if (i < end && !(before.quote < 0 && /^[,:;—–-]+$/.test(before.text))) {
      // A name in marks (“Today”) is no speech; go on behind it.
      i = range[1] - 1;
      continue;
    }
    const next = p.tokens[range[1]];
    // What goes on as another sentence's quotation must not open another attribution: “…,” she replied.
    const own = next !== undefined && next.quote < 0 && /,/.test(lastWord(p, range)) && i >= end;
    return own ? null : range;
  }
  return null;
}

/** Unquoted words of the same sentence before a quotation that closes it: ''Most of it comes from efforts to measure'' income, he said. */
function leadIn(p: Paragraph, quoted: Range, taken: readonly boolean[]): Range[] {
  const sentence = p.sentences.find(([from, to]) => from <= quoted[0] && quoted[0] < to);
  if (!sentence || sentence[0] >= quoted[0]) return [];
  const words = p.tokens.slice(sentence[0], quoted[0]);
  if (words.length < 3 || words.some((t, i) => taken[sentence[0] + i] || /^[:]$/.test(t.text))) return [];
  if (words.at(-1)?.text === ',') return [];
  return [[sentence[0], quoted[0]]];
}

const endsLikeSpeech = (p: Paragraph, range: Range, next: number): boolean => {
  return /[,.!?…—–-]/.test(lastWord(p, range)) || p.tokens[next - 1]!.text === ',';
};

/** Past "reporters" in "told reporters". */
export function addresseeEnd(p: Paragraph, verb: Verb, from: number, end: number): number {
  if (!verb.frames.has('tell') && !verb.frames.has('urge')) return from;
  return nounPhraseAfter(p, from, end)?.[1] ?? from;
}

function indirect(p: Paragraph, verb: Verb, sentence: Range, taken: readonly boolean[]): Found | null {
  const around = sourceAround(p, verb, sentence);
  if (!around) return null;
  const [floor, end] = sentence;
  const comma = around.from - 1;
  if (comma <= floor || p.tokens[comma]!.text !== ',' || taken[comma - 1]) return null;
  const rest = skipModifiers(p, addresseeEnd(p, verb, around.to, end), end);
  if (rest < end && !/^[.,;!?]$/.test(p.tokens[rest]!.text)) return null;
  if (opensComplement(p, rest, end)) return null;
  let from = floor;
  for (let i = comma - 1; i >= floor; i--)
    if (taken[i] || p.tokens[i]!.text === ';') {
      from = i + 1;
      break;
    }
  while (from < comma && /^(?:but|and|,|so|yet)$/.test(p.tokens[from]!.lower)) from++;
  const content: Range[] = [[from, comma]];
  // "The ferry, said an official, was late": what follows the second comma belongs to the content too.
  if (p.tokens[rest]?.text === ',' && rest + 1 < end) {
    let to = rest + 1;
    while (to < end && !taken[to] && p.tokens[to]!.text !== ';') to++;
    while (to > rest + 1 && /^[.!?]$/.test(p.tokens[to - 1]!.text)) to--;
    const next = p.tokens[rest + 1]!.lower;
    if (to - rest > 2 && !/^(?:citing|according|adding|saying|who|which|calling|noting|referring)$/.test(next))
      content.push([rest + 1, to]);
  }
  return { source: around.source, cue: [verb.group], content };
}
