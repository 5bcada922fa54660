/** Collects what the model answers about the windows of one article, in any order, and keeps what decoding needs of it. */
import type { Answers } from './decode.ts';
import { type Encoded, wordsAmong } from './encode.ts';
import { type Links, linksOf } from './links.ts';
import type { RawAnswers } from './outputs.ts';
import { logSoftmax, roles } from './roles.ts';
import { rowOf, type Window } from './windows.ts';

export class Collected implements Answers {
  readonly roles: Float64Array;
  readonly #encoded: Encoded;
  readonly #windows: number;
  readonly #windowOf: Int32Array;
  readonly #sources: Links[] = [];
  readonly #cues: Links[] = [];

  /** `windows`: how many will be added. */
  constructor(encoded: Encoded, windows: number) {
    const words = encoded.first.length;
    this.#encoded = encoded;
    this.#windows = windows;
    this.roles = new Float64Array(words * roles.length);
    this.#windowOf = new Int32Array(words);
  }

  /** Whether all windows have been added. */
  get complete(): boolean {
    return this.#sources.length === this.#windows;
  }

  /** Takes over the answers of the window that stands at `row` of a batch whose windows are `width` tokens wide. */
  add(window: Window, raw: RawAnswers, row: number, width: number): void {
    const encoded = this.#encoded;
    const [from, to] = wordsAmong(encoded, window.start, window.end);
    this.#windowOf.fill(this.#sources.length, from, to);
    const square = row * width * width;
    this.#sources.push(linksOf(raw.source.subarray(square, square + width * width), width, encoded, window));
    this.#cues.push(linksOf(raw.cue.subarray(square, square + width * width), width, encoded, window));
    for (let w = from; w < to; w++) {
      const token = row * width + rowOf(window, encoded.first[w]!);
      logSoftmax(raw.role, token * roles.length, this.roles, w * roles.length);
    }
  }

  readonly sourceAt = (word: number): Links => this.#sources[this.#windowOf[word]!]!;
  readonly cueAt = (word: number): Links => this.#cues[this.#windowOf[word]!]!;
}
