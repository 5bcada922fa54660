/**
 * Takes the model's log-probabilities of where tokens point, gives for each word the words it points at with their
 * shares, as a sparse matrix: of a window's square of answers only these few are kept, so that an article of any
 * length fits in memory. Pure.
 */
import { type Encoded, type Range, wordsAmong } from './encode.ts';
import { rowOf, type Window } from './windows.ts';

/** Smaller shares are left out: a whole window of them would move a sum by 0.003 at most. */
const least = Math.log(1e-5);

/** Where the words `from`, `from + 1`, ... point: word `from + i` at `words[offsets[i] .. offsets[i + 1]]`. */
export interface Links {
  readonly from: number;
  readonly offsets: Int32Array;
  readonly words: Int32Array;
  readonly shares: Float32Array;
  /** The share of each word that points at nothing. */
  readonly none: Float64Array;
}

/** Of the words that the window decides. `square` holds `width` log-probabilities for each of the window's rows. */
export function linksOf(square: Float32Array, width: number, encoded: Encoded, window: Window): Links {
  const { first } = encoded;
  const [from, to] = wordsAmong(encoded, window.start, window.end);
  const [low, high] = wordsAmong(encoded, window.left, window.right);
  const offsets = new Int32Array(to - from + 1);
  const none = new Float64Array(to - from);
  const words: number[] = [];
  const shares: number[] = [];
  for (let w = from; w < to; w++) {
    const row = rowOf(window, first[w]!) * width;
    none[w - from] = Math.exp(square[row]!);
    for (let other = low; other < high; other++) {
      const score = square[row + rowOf(window, first[other]!)]!;
      if (score < least) continue;
      words.push(other);
      shares.push(Math.exp(score));
    }
    offsets[w - from + 1] = words.length;
  }
  return { from, offsets, words: Int32Array.from(words), shares: Float32Array.from(shares), none };
}

/** Where a span points: the mean over its words. */
export interface Pointing {
  /** Words and their shares; what is left out has none. */
  readonly shares: ReadonlyMap<number, number>;
  /** The share that points at nothing. */
  readonly none: number;
}

/** `linksAt` gives the links of the window that decides a word. */
export function pointing(linksAt: (word: number) => Links, [from, to]: Range): Pointing {
  const shares = new Map<number, number>();
  const count = to - from;
  let none = 0;
  for (let w = from; w < to; w++) {
    const links = linksAt(w);
    const i = w - links.from;
    none += links.none[i]! / count;
    for (let k = links.offsets[i]!; k < links.offsets[i + 1]!; k++) {
      const word = links.words[k]!;
      shares.set(word, (shares.get(word) ?? 0) + links.shares[k]! / count);
    }
  }
  return { shares, none };
}
