/**
 * A source that is introduced by a preposition:
 *
 *     The ferry was late, according to two officials.     According to the paper, the ferry was late.
 *     ^^^^^^^^^^^^^^^^^^ content                                                  ^^^^^^^^^^^^^^^^^^ content
 *     It was “a raft”, in the words of one diplomat.      In her view the ferry was late.
 *
 * Takes a paragraph and a token; gives the attribution in tokens, or null when no such phrase starts there.
 */
import { contentEnd } from './clauses.ts';
import type { Found } from './found.ts';
import { nounPhraseAfter } from './phrases.ts';
import type { Paragraph, Range } from './tokens.ts';

interface Phrase {
  readonly cue: readonly Range[];
  readonly source: Range;
  /** Where the whole phrase ends. */
  readonly end: number;
}

export function according(p: Paragraph, at: number, sentence: Range, taken: readonly boolean[]): Found | null {
  const [floor, end] = sentence;
  const opens = at === floor || (at === floor + 1 && /^(?:but|and|also|still|yet)$/.test(p.tokens[floor]!.lower));
  const phrase = phraseAt(p, at, end, !opens);
  if (!phrase) return null;
  const { cue, source } = phrase;
  if (opens) {
    let from = phrase.end;
    while (from < end && p.tokens[from]!.text !== ',' && p.tokens[from]!.quote < 0 && from - phrase.end < 8) from++;
    // “In her view the ferry …” needs no comma.
    if (p.tokens[from]?.text === ',') from++;
    else from = phrase.end;
    const to = contentEnd(p, from, end, taken);
    return to > from + 1 ? { source, cue, content: [[from, to]] } : null;
  }
  let from = at;
  while (from > floor && !taken[from - 1] && p.tokens[from - 1]!.text !== ';') from--;
  let to = at;
  while (to > from && /^[,—–-]$/.test(p.tokens[to - 1]!.text) && p.tokens[to - 1]!.quote < 0) to--;
  while (from < to && /^(?:but|and|,|so|yet)$/.test(p.tokens[from]!.lower)) from++;
  if (to - from < 1) return null;
  const content: Range[] = [[from, to]];
  // “The wall, according to Voss, is moving”: the content goes on behind the second comma.
  const inserted = p.tokens[at - 1]?.text === ',' && p.tokens[phrase.end]?.text === ',';
  if (inserted && to - from < 8 && !p.tokens.slice(from, to).some((t) => t.pos === 'VERB' || t.pos === 'AUX')) {
    const rest = contentEnd(p, phrase.end + 1, end, taken);
    if (rest > phrase.end + 1) content.push([phrase.end + 1, rest]);
  }
  return to - from < 2 && content.length === 1 ? null : { source, cue, content };
}

const opinion = /^(?:words|view|opinion|eyes|telling|account|judgment|judgement|phrase)$/;

function phraseAt(p: Paragraph, at: number, end: number, wide: boolean): Phrase | null {
  const word = (i: number) => p.tokens[i]?.lower ?? '';
  if (word(at) === 'according' && word(at + 1) === 'to') return withSource(p, [[at, at + 2]], at + 2, end, wide);
  if (word(at) !== 'in') return null;
  if (word(at + 1) === 'the' && opinion.test(word(at + 2)) && word(at + 3) === 'of')
    return withSource(p, [[at, at + 4]], at + 4, end, wide);
  // “in her view”, “in Mr Holt’s words”
  for (let noun = at + 2; noun < Math.min(end, at + 7); noun++) {
    if (!opinion.test(word(noun))) continue;
    const owner: Range = [at + 1, noun];
    const possessive = /^(?:his|her|their|its|my|our)$/.test(word(at + 1)) ? noun === at + 2 : word(noun - 1) === "'s";
    return possessive
      ? {
          cue: [
            [at, at + 1],
            [noun, noun + 1],
          ],
          source: owner,
          end: noun + 1,
        }
      : null;
  }
  return null;
}

function withSource(p: Paragraph, cue: readonly Range[], from: number, end: number, wide: boolean): Phrase | null {
  const source = nounPhraseAfter(p, from, end, wide);
  if (!source) return null;
  // “two people who saw it”, “figures released by the army”: what tells the source apart belongs to it.
  const next = p.tokens[source[1]];
  const more =
    next &&
    source[1] < end &&
    next.quote < 0 &&
    (/^(?:who|which|that)$/.test(next.lower) ||
      (next.pos === 'VERB' &&
        /(?:ed|ing|wn|en)$/.test(next.lower) &&
        !/^(?:cited|quoted|citing|quoting)$/.test(next.lower)));
  if (!more) return { cue, source, end: source[1] };
  let to = source[1];
  while (to < end && p.tokens[to]!.text !== ',' && p.tokens[to]!.quote < 0 && !/^[.;:!?]$/.test(p.tokens[to]!.text))
    to++;
  return { cue, source: [source[0], to], end: to };
}
