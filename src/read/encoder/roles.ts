/** Takes the model's scores of roles, gives the best sequence of roles and its spans. Pure. */
import type { Range } from './encode.ts';

/** The order is the model's; `I-x` follows its `B-x`. */
export const roles = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
const count = roles.length;

export const role = { none: 0, source: 1, cue: 3, content: 5 } as const;

/** Whether the role goes on with a span: only its own `B-x` or `I-x` may stand before it. */
const goesOn = (r: number): boolean => r > 0 && r % 2 === 0;

/** Whether the role is the beginning or the inside of the kind. */
export const isOf = (r: number, kind: number): boolean => r === kind || r === kind + 1;

/** Writes the log-softmax of the scores at `from` to `to`. */
export function logSoftmax(scores: Float32Array, from: number, out: Float64Array, to: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < count; r++) highest = Math.max(highest, scores[from + r]!);
  let sum = 0;
  for (let r = 0; r < count; r++) sum += Math.exp(scores[from + r]! - highest);
  const all = highest + Math.log(sum);
  for (let r = 0; r < count; r++) out[to + r] = scores[from + r]! - all;
}

/**
 * The best role of each word (Viterbi), from the logarithms of their probabilities, seven to a word. `cueBonus` is added
 * to those of `B-cue`; no `I-x` begins a line. Between equal predecessors the lower one wins.
 */
export function bestRoles(scores: Float64Array, startsLine: (word: number) => boolean, cueBonus: number): Uint8Array {
  const words = scores.length / count;
  const path = new Uint8Array(words);
  if (words === 0) return path;
  const back = new Uint8Array(scores.length);
  let before = new Float64Array(count);
  let best = new Float64Array(count);
  for (let w = 0; w < words; w++) {
    [before, best] = [best, before];
    const top = w === 0 ? 0 : highest(before);
    const fresh = startsLine(w);
    for (let r = 0; r < count; r++) {
      const score = scores[w * count + r]! + (r === role.cue ? cueBonus : 0);
      if (!goesOn(r)) {
        best[r] = (w === 0 ? 0 : before[top]!) + score;
        back[w * count + r] = top;
      } else if (fresh) {
        best[r] = Number.NEGATIVE_INFINITY;
      } else {
        const from = before[r]! > before[r - 1]! ? r : r - 1;
        best[r] = before[from]! + score;
        back[w * count + r] = from;
      }
    }
  }
  path[words - 1] = highest(best);
  for (let w = words - 1; w > 0; w--) path[w - 1] = back[w * count + path[w]!]!;
  return path;
}

/** The runs `B-x I-x*` of one kind, in order. */
export function spansOf(path: Uint8Array, kind: number): Range[] {
  const spans: Range[] = [];
  for (let w = 0; w < path.length; w++) {
    if (path[w] !== kind) continue;
    let end = w + 1;
    while (end < path.length && path[end] === kind + 1) end++;
    spans.push([w, end]);
  }
  return spans;
}

function highest(values: Float64Array): number {
  let top = 0;
  for (let r = 1; r < values.length; r++) if (values[r]! > values[top]!) top = r;
  return top;
}
