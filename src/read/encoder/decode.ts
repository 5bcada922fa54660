/**
 * Takes the model's answers for an article, gives attributions as ranges of words, with the figures that their
 * probabilities are made of. Pure; docs/model.md, "From answers to attributions", is its account.
 */
import type { Decoding } from './config.ts';
import { type Encoded, type Range, startsLine } from './encode.ts';
import { isQuoted } from './features.ts';
import type { Figures } from './figures.ts';
import { type Links, type Pointing, pointing } from './links.ts';
import { bestRoles, isOf, role, roles, spansOf } from './roles.ts';

export interface Answers {
  /** Logarithms of the probabilities of the roles, seven to a word. */
  readonly roles: Float64Array;
  /** The links of the window that decides the word: where it finds its source, and its cue. */
  readonly sourceAt: (word: number) => Links;
  readonly cueAt: (word: number) => Links;
}

export interface Decoded {
  readonly cue: Range;
  readonly source: Range | null;
  /** In order; at least one. */
  readonly contents: readonly Range[];
  readonly figures: Figures;
}

interface Held {
  readonly span: Range;
  /** What its cue holds of where it points. */
  readonly share: number;
}
interface Cue {
  readonly span: Range;
  readonly contents: Held[];
}

/** In order of their cues. */
export function decode(encoded: Encoded, answers: Answers, options: Decoding): Decoded[] {
  const path = bestRoles(answers.roles, (w) => startsLine(encoded, w), options.cue);
  const sources = new Spans(spansOf(path, role.source));
  return cuesWithContents(encoded, answers, options, path)
    .filter((cue) => cue.contents.length > 0)
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .map((cue) => {
      const { shares, none } = pointing(answers.sourceAt, cue.span);
      const { best, held, second } = sources.best(shares);
      const source = best >= 0 && held >= options.source_floor ? sources.list[best]! : null;
      const figures = {
        ...figuresOf(answers.roles, path, cue, source),
        source_link: held,
        second,
        none,
      };
      return { cue: cue.span, source, contents: cue.contents.map((c) => c.span).sort((a, b) => a[0] - b[0]), figures };
    });
}

/** Each content goes to the cue it points at, or to one made of the words it points at, or nowhere. */
function cuesWithContents(encoded: Encoded, answers: Answers, options: Decoding, path: Uint8Array): Cue[] {
  const cues: Cue[] = spansOf(path, role.cue).map((span) => ({ span, contents: [] }));
  const spans = new Spans(cues.map((c) => c.span));
  for (const span of spansOf(path, role.content)) {
    const pointed = pointing(answers.cueAt, span);
    const { best, held } = spans.best(pointed.shares);
    if (best >= 0 && held >= options.content_floor) {
      cues[best]!.contents.push({ span, share: held });
      continue;
    }
    const made = around(encoded, pointed, options.edge);
    const floor = isWhollyQuoted(encoded, span) ? options.loose_quoted : options.loose;
    if (!made || made.share < floor || hasContent(path, made.span)) continue;
    let at = spans.overlapping(made.span);
    if (at < 0) {
      at = spans.add(made.span);
      cues.push({ span: made.span, contents: [] });
    }
    cues[at]!.contents.push({ span, share: made.share });
  }
  return cues;
}

/** Spans of one kind that share no word. */
class Spans {
  readonly list: Range[] = [];
  readonly #at = new Map<number, number>();

  constructor(spans: readonly Range[]) {
    for (const span of spans) this.add(span);
  }

  /** Gives its number. */
  add(span: Range): number {
    for (let w = span[0]; w < span[1]; w++) this.#at.set(w, this.list.length);
    return this.list.push(span) - 1;
  }

  /** The number of the first span that has a word of this one; -1 when there is none. */
  overlapping([from, to]: Range): number {
    const numbers = Array.from({ length: to - from }, (_, i) => this.#at.get(from + i)).filter((n) => n !== undefined);
    return numbers.length === 0 ? -1 : Math.min(...numbers);
  }

  /** The span that holds most of the shares, the first of equals (-1 when none holds any), and the two largest sums. */
  best(shares: Pointing['shares']): { best: number; held: number; second: number } {
    const sums = new Map<number, number>();
    for (const [word, share] of shares) {
      const n = this.#at.get(word);
      if (n !== undefined) sums.set(n, (sums.get(n) ?? 0) + share);
    }
    let best = -1;
    let held = 0;
    let second = 0;
    for (const [n, sum] of sums) {
      if (sum > held || (sum === held && n < best)) {
        second = held;
        [best, held] = [n, sum];
      } else second = Math.max(second, sum);
    }
    return { best, held, second };
  }
}

/** The most pointed-at word and its neighbours on the same line that have at least `edge` of its share; null when there is none. */
function around(encoded: Encoded, { shares }: Pointing, edge: number): Held | null {
  let top = -1;
  let most = 0;
  for (const [word, share] of shares)
    if (share > most || (share === most && word < top)) {
      top = word;
      most = share;
    }
  if (top < 0) return null;
  const shareOf = (word: number): number => shares.get(word) ?? 0;
  let [from, to] = [top, top + 1];
  while (from > 0 && !startsLine(encoded, from) && shareOf(from - 1) >= edge * most) from--;
  while (to < encoded.first.length && !startsLine(encoded, to) && shareOf(to) >= edge * most) to++;
  let share = 0;
  for (let w = from; w < to; w++) share += shareOf(w);
  return { span: [from, to], share };
}

function isWhollyQuoted({ feats, first }: Encoded, [from, to]: Range): boolean {
  return first.subarray(from, to).every((token) => isQuoted(feats[token]!));
}

const hasContent = (path: Uint8Array, [from, to]: Range): boolean =>
  path.subarray(from, to).some((r) => isOf(r, role.content));

function figuresOf(scores: Float64Array, path: Uint8Array, { span, contents }: Cue, source: Range | null) {
  const log = (w: number): number => scores[w * roles.length + path[w]!]!;
  const mean = (spans: readonly Range[]): number => {
    let sum = 0;
    for (const [from, to] of spans) for (let w = from; w < to; w++) sum += log(w);
    return Math.exp(sum / lengthOf(spans));
  };
  const spans = contents.map((c) => c.span);
  const words = lengthOf(spans);
  return {
    cue: mean([span]),
    content: mean(spans),
    source: source ? mean([source]) : 0,
    edge: Math.exp(Math.min(...spans.map(([from]) => log(from)))),
    link: contents.reduce((sum, c) => sum + c.share * lengthOf([c.span]), 0) / words,
    words,
  };
}

const lengthOf = (spans: readonly Range[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
