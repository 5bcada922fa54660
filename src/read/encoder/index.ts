/**
 * The reader made of a trained encoder: takes articles, gives attributions with their probabilities, touches nothing.
 * docs/model.md is the account of every step. Furniture other than the headline is not read.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSession, type Session } from '../model/session.ts';
import { loadPieces, type Pieces } from '../model/tokens.ts';
import type { Attribution, Readable, Reader } from '../reader.ts';
import { Collected } from './answers.ts';
import { batchesOf, inputsOf, type Task } from './batches.ts';
import { loadConfig, type ModelConfig } from './config.ts';
import { type Decoded, decode } from './decode.ts';
import { charactersOf, type Encoded, encode } from './encode.ts';
import { type Output, outputs } from './outputs.ts';
import { probabilityOf } from './probability.ts';
import { windowsOf } from './windows.ts';

/** The model that comes with the program. */
export const modelFolder = fileURLToPath(new URL('../../../models/reader', import.meta.url));

export interface EncoderReader extends Reader {
  /** Ends its threads. A program that ends by itself need not call it: idle threads do not keep it alive. */
  close(): Promise<void>;
}

export interface EncoderOptions {
  /** Folder with `config.json`, `tokenizer.json` and `model.onnx`. */
  readonly dir?: string;
  /** Threads that run the model at once; by default one for each core. */
  readonly threads?: number;
}

/**
 * Reads the model's configuration; vocabulary and weights are loaded when the first article is read.
 * Throws an `Error` that names the file when one is missing or of another format.
 */
export async function openEncoderReader({ dir = modelFolder, threads }: EncoderOptions = {}): Promise<EncoderReader> {
  const config = await loadConfig(dir);
  let pieces: Promise<Pieces> | null = null;
  const session = openSession(join(dir, 'model.onnx'), outputs, threads);
  return {
    name: `encoder-${fingerprintOf(config)}`,
    languages: ['en'],
    predict: async (articles) => {
      pieces ??= loadPieces(dir, config.maxPieces);
      return predict(articles, { config, pieces: await pieces, session });
    },
    close: () => session.close(),
  };
}

/** Of all that a reading depends on: the configuration, which names the weights by their hash. */
const fingerprintOf = (config: ModelConfig): string =>
  createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 12);

interface Model {
  readonly config: ModelConfig;
  readonly pieces: Pieces;
  readonly session: Session<Output>;
}

/** Windows that are batched among themselves; their raw answers, about a megabyte each, may be in memory at once. */
const chunkSize = 64;

async function predict(articles: readonly Readable[], { config, pieces, session }: Model): Promise<Attribution[][]> {
  const tasks: ArticleTask[] = [];
  for (const [article, { text, furniture }] of articles.entries()) {
    const skipped = furniture.filter((f) => f.kind !== 'headline').map((f) => f.span);
    const encoded = encode(text, skipped, pieces, config.tokens.break);
    const windows = windowsOf(encoded, config.window, config.context);
    for (const window of windows) tasks.push({ article, encoded, window, windows: windows.length });
    await setImmediate(); // others have their turn between articles
  }
  const lists: Attribution[][] = articles.map(() => []);
  const begun = new Map<number, Collected>();
  const run = async (batch: readonly ArticleTask[]): Promise<void> => {
    const { inputs, width } = inputsOf(batch, config.tokens);
    const raw = await session.run(inputs);
    for (const [row, { article, encoded, window, windows }] of batch.entries()) {
      const answers = begun.get(article) ?? new Collected(encoded, windows);
      begun.set(article, answers);
      answers.add(window, raw, row, width);
      if (!answers.complete) continue;
      begun.delete(article);
      lists[article] = attributionsOf(encoded, answers, config);
    }
  };
  // Two lanes, so that no thread waits while a chunk ends.
  const chunks = chunksOf(tasks, chunkSize);
  const lane = async (): Promise<void> => {
    for (const chunk of chunks) await Promise.all(batchesOf(chunk).map(run));
  };
  await Promise.all([lane(), lane()]);
  return lists;
}

interface ArticleTask extends Task {
  /** Its place in the list of articles. */
  readonly article: number;
  /** How many windows the article has. */
  readonly windows: number;
}

const attributionsOf = (encoded: Encoded, answers: Collected, config: ModelConfig): Attribution[] =>
  decode(encoded, answers, config.decoding)
    .map((found) => toAttribution(encoded, found, config))
    .sort((a, b) => a.content[0]![0] - b.content[0]![0]);

function* chunksOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

const toAttribution = (encoded: Encoded, found: Decoded, { calibration }: ModelConfig): Attribution => ({
  source: found.source ? [charactersOf(encoded, found.source)] : [],
  cue: [charactersOf(encoded, found.cue)],
  content: found.contents.map((span) => charactersOf(encoded, span)),
  probability: probabilityOf(found.figures, calibration),
});
