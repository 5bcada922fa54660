/**
 * The stance model: takes texts, gives their meanings; takes meanings and positions, gives how likely each text takes
 * each position, how firmly and whose it is. docs/stance-model.md is the account of every step.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Firmness, firmnesses } from '../../model/position.ts';
import { openSession } from '../model/session.ts';
import { loadPieces, type Pieces } from '../model/tokens.ts';
import type { Answer, Pair, StanceReader } from '../stance.ts';
import { loadConfig, type StanceConfig } from './config.ts';
import { batchesOf, pairInputs, textInputs, tokensOf } from './inputs.ts';

/** The model that comes with the program, and the reader's, whose table of words it shares. */
export const stanceFolder = fileURLToPath(new URL('../../../models/stance', import.meta.url));
const wordsFolder = fileURLToPath(new URL('../../../models/reader', import.meta.url));

/** Pairs that the head is asked about at once, which bounds what it holds meanwhile. */
const pairsAtOnce = 256;

export interface OpenStanceReader extends StanceReader {
  /** Ends its threads. A program that ends by itself need not call it. */
  close(): Promise<void>;
}

/** `threads`: by default one for each core. Throws an `Error` that names the file when one is missing or of another format. */
export async function openStanceReader(threads?: number): Promise<OpenStanceReader> {
  const config = await loadConfig(stanceFolder);
  const encoder = openSession(join(stanceFolder, 'encoder.onnx'), ['vector'], threads);
  const head = openSession(join(stanceFolder, 'head.onnx'), ['scores'], threads);
  let pieces: Promise<Pieces> | null = null;
  return {
    name: `stance-${createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 12)}`,
    async read(texts) {
      pieces ??= loadPieces(wordsFolder, config.maxPieces);
      const known = await pieces;
      const rows = texts.map((text) => tokensOf(text, known, config));
      const found: Float32Array[] = new Array(rows.length);
      await Promise.all(
        batchesOf(rows).map(async (batch) => {
          const inputs = textInputs(
            batch.map((i) => rows[i]!),
            config,
          );
          const { vector } = await encoder.run(inputs);
          for (const [k, i] of batch.entries()) found[i] = vector.slice(k * config.size, (k + 1) * config.size);
        }),
      );
      return found;
    },
    async compare(pairs) {
      const parts: (readonly Pair[])[] = [];
      for (let start = 0; start < pairs.length; start += pairsAtOnce)
        parts.push(pairs.slice(start, start + pairsAtOnce));
      const answers = await Promise.all(
        parts.map(async (part) => {
          const { scores } = await head.run(pairInputs(part, config));
          const width = scores.length / part.length;
          return part.map((_, n) => answerOf(scores.subarray(n * width, (n + 1) * width), config));
        }),
      );
      return answers.flat();
    },
    async close() {
      await Promise.all([encoder.close(), head.close()]);
    },
  };
}

function answerOf([takes, others, ...firm]: Float32Array, { calibration }: StanceConfig): Answer {
  const most = Math.max(...firm);
  const powers = firm.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b);
  return {
    takes: logistic(calibration.slope * takes! + calibration.offset),
    others: logistic(others!),
    firmness: Object.fromEntries(firmnesses.map((name, i) => [name, powers[i]! / sum])) as Record<Firmness, number>,
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
