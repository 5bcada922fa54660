/**
 * The trained model alone, without the reader around it: each token of the articles is read once, in windows and
 * batches as large as the reader's, which are ready before they are timed. Its answers are dropped.
 */
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Article } from '../src/model/article.ts';
import { batchesOf, inputsOf, type Task } from '../src/read/encoder/batches.ts';
import { loadConfig } from '../src/read/encoder/config.ts';
import { encode } from '../src/read/encoder/encode.ts';
import { modelFolder } from '../src/read/encoder/index.ts';
import { windowsOf } from '../src/read/encoder/windows.ts';
import { loadPieces } from '../src/read/model/tokens.ts';

export interface Bare {
  /** Tokens as the model counts them: pieces of words, and line breaks. */
  readonly tokens: number;
  /** How many of them the reader reads for one, because its windows overlap. */
  readonly overlap: number;
  /** On one thread. */
  run(): Promise<void>;
}

export async function bareModel(articles: readonly Article[]): Promise<Bare> {
  const config = await loadConfig(modelFolder);
  const pieces = await loadPieces(modelFolder, config.maxPieces);
  const session = await InferenceSession.create(join(modelFolder, 'model.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
  const windows = (context: number): Task[] =>
    articles.flatMap(({ text, furniture }) => {
      const skipped = furniture.filter((f) => f.kind !== 'headline').map((f) => f.span);
      const encoded = encode(text, skipped, pieces, config.tokens.break);
      return windowsOf(encoded, config.window, context).map((window) => ({ encoded, window }));
    });
  const size = (tasks: readonly Task[]): number =>
    tasks.reduce((sum, { window }) => sum + window.right - window.left, 0);
  const once = windows(0);
  const batches = batchesOf(once).map((batch) => inputsOf(batch, config.tokens));
  return {
    tokens: size(once),
    overlap: size(windows(config.context)) / size(once),
    async run() {
      for (const { inputs } of batches) {
        const feeds = Object.entries(inputs).map(([name, { data, shape }]) => [name, new Tensor('int64', data, shape)]);
        await session.run(Object.fromEntries(feeds), ['role', 'source', 'cue']);
      }
    },
  };
}
