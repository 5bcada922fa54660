/** Takes windows of several articles, gives batches of like length as the model's inputs; runs nothing. */

import type { Inputs } from '../model/session.ts';
import type { Encoded } from './encode.ts';
import { lengthOf, type Window } from './windows.ts';

export interface Task {
  readonly encoded: Encoded;
  readonly window: Window;
}

export interface SpecialTokens {
  readonly pad: number;
  readonly cls: number;
  readonly sep: number;
}

/** Padded tokens of a batch: larger ones are no faster, cost memory, and leave a thread waiting for the last of another. */
const batchTokens = 512;

/** Windows of like length together, so that little is padding; the longest first, so that threads end together. */
export function batchesOf<T extends Task>(tasks: readonly T[]): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const task of tasks.toSorted((a, b) => lengthOf(b.window) - lengthOf(a.window))) {
    if (room === 0) {
      batches.push([]);
      room = Math.max(1, Math.floor(batchTokens / lengthOf(task.window)));
    }
    batches.at(-1)!.push(task);
    room--;
  }
  return batches;
}

/** The tensors of a batch, as wide as its longest window. */
export function inputsOf(batch: readonly Task[], { pad, cls, sep }: SpecialTokens): { inputs: Inputs; width: number } {
  const width = Math.max(...batch.map((task) => lengthOf(task.window)));
  const ids = new BigInt64Array(batch.length * width).fill(BigInt(pad));
  const feats = new BigInt64Array(ids.length);
  const mask = new BigInt64Array(ids.length);
  for (const [n, { encoded, window }] of batch.entries()) {
    let at = n * width;
    mask.fill(1n, at, at + lengthOf(window));
    ids[at++] = BigInt(cls);
    for (let token = window.left; token < window.right; token++, at++) {
      ids[at] = BigInt(encoded.ids[token]!);
      feats[at] = BigInt(encoded.feats[token]!);
    }
    ids[at] = BigInt(sep);
  }
  const shape = [batch.length, width];
  return {
    inputs: { ids: { data: ids, shape }, feats: { data: feats, shape }, mask: { data: mask, shape } },
    width,
  };
}
