/**
 * The stance model: takes texts, gives their meanings; takes meanings and positions, gives how likely each text takes
 * each position, how firmly and whose it is. docs/stance-model.md is the account of every step.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Firmness, firmnesses } from '../../model/position.ts';
import { openSession, type Session } from '../model/session.ts';
import { loadPieces, type Pieces } from '../model/tokens.ts';
import type { Answer, StanceReader } from '../stance.ts';
import { loadConfig, type StanceConfig } from './config.ts';
import { batchesOf, type Pair, pairInputs, textInputs, tokensOf } from './inputs.ts';

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
    async compare(questions) {
      const pairs = questions.flatMap(({ text, positions, any }) => positions.map((shown) => ({ text, shown, any })));
      const parts: (readonly Pair[])[] = [];
      for (let at = 0; at < pairs.length; at += pairsAtOnce) parts.push(pairs.slice(at, at + pairsAtOnce));
      const scores = (await Promise.all(parts.map((part) => scoresOf(part, head, config)))).flat().values();
      return questions.map(({ positions }) =>
        answersOf(
          positions.map(() => scores.next().value!),
          config,
        ),
      );
    },
    async close() {
      await Promise.all([encoder.close(), head.close()]);
    },
  };
}

async function scoresOf(
  pairs: readonly Pair[],
  head: Session<'scores'>,
  config: StanceConfig,
): Promise<Float32Array[]> {
  const { scores } = await head.run(pairInputs(pairs, config));
  const width = scores.length / pairs.length;
  return pairs.map((_, n) => scores.subarray(n * width, (n + 1) * width));
}

/** The answers of one text: what sets a position apart from the text's other ones tells as much as its own score. */
function answersOf(scores: readonly Float32Array[], { calibration }: StanceConfig): Answer[] {
  const logits = scores.map(([takes]) => takes!);
  const [first = 0, second = first - widest] = logits.toSorted((a, b) => b - a);
  return scores.map(([logit, others, ...firm]) => {
    const best = logit === first;
    const margin = Math.max(-widest, Math.min(widest, logit! - (best ? second : first)));
    return {
      takes: logistic(
        calibration.logit * logit! + calibration.margin * margin + (best ? calibration.best : 0) + calibration.offset,
      ),
      others: logistic(others!),
      firmness: shares(firm),
    };
  });
}

/** No margin counts as wider, on either side; also where a text is beside no other position. */
const widest = 12;

function shares(scores: readonly number[]): Record<Firmness, number> {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b);
  return Object.fromEntries(firmnesses.map((name, i) => [name, powers[i]! / sum])) as Record<Firmness, number>;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
