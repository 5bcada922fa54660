/** Takes texts, gives the stance model's tokens and tensors; training/stance_encode.py does the same. Alters no text. */
import { encode } from '../encoder/encode.ts';
import type { Inputs } from '../model/session.ts';
import type { Pieces } from '../model/tokens.ts';
import { type Question, type Shown, shownKinds } from '../stance.ts';
import type { StanceConfig } from './config.ts';

export type Tokens = readonly number[];

/** Of a long text both ends are kept: the words that attribute it can stand at either. */
export function tokensOf(text: string, pieces: Pieces, { tokens, most }: StanceConfig): Tokens {
  const ids = [...encode(text, [], pieces, tokens.break).ids];
  const tail = Math.floor(most / 3);
  const kept = ids.length <= most ? ids : [...ids.slice(0, most - tail), ...ids.slice(ids.length - tail)];
  return [tokens.cls, ...kept, tokens.sep];
}

/** Padded tokens of a batch. */
const batchTokens = 1024;

/** Rows of like length together, so that little is padding; each batch as the places of its rows in the list. */
export function batchesOf(rows: readonly Tokens[]): number[][] {
  const order = rows.map((_, i) => i).sort((a, b) => rows[b]!.length - rows[a]!.length);
  const batches: number[][] = [];
  let room = 0;
  for (const i of order) {
    if (room === 0) {
      batches.push([]);
      room = Math.max(1, Math.floor(batchTokens / rows[i]!.length));
    }
    batches.at(-1)!.push(i);
    room--;
  }
  return batches;
}

/** As wide as the longest row. */
export function textInputs(rows: readonly Tokens[], { tokens }: StanceConfig): Inputs {
  const width = Math.max(...rows.map((row) => row.length));
  const ids = new BigInt64Array(rows.length * width).fill(BigInt(tokens.pad));
  const mask = new BigInt64Array(ids.length);
  for (const [n, row] of rows.entries()) {
    for (const [k, id] of row.entries()) ids[n * width + k] = BigInt(id);
    mask.fill(1n, n * width, n * width + row.length);
  }
  const shape = [rows.length, width];
  return { ids: { data: ids, shape }, mask: { data: mask, shape } };
}

/** A text beside one position. */
export interface Pair extends Pick<Question, 'text' | 'any'> {
  readonly shown: readonly Shown[];
}

/** A position that is known by less than others is filled up with nothing (-1). */
export function pairInputs(pairs: readonly Pair[], { size }: StanceConfig): Inputs {
  const most = Math.max(...pairs.map(({ shown }) => shown.length));
  const texts = new Float32Array(pairs.length * size);
  const vectors = new Float32Array(pairs.length * most * size);
  const kinds = new BigInt64Array(pairs.length * most).fill(-1n);
  for (const [n, { text, shown }] of pairs.entries()) {
    texts.set(text, n * size);
    for (const [k, { kind, vector }] of shown.entries()) {
      vectors.set(vector, (n * most + k) * size);
      kinds[n * most + k] = BigInt(shownKinds.indexOf(kind));
    }
  }
  return {
    texts: { data: texts, shape: [pairs.length, size] },
    shown: { data: vectors, shape: [pairs.length, most, size] },
    kinds: { data: kinds, shape: [pairs.length, most] },
    any: { data: Float32Array.from(pairs, ({ any }) => any), shape: [pairs.length] },
  };
}
