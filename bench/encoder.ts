/**
 * Times the trained reader: the whole of `predict` against bare runs of the model on the same tokens, with one thread
 * each and in turns; the time per token as articles grow; and two threads against one.
 */
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { batchesOf, inputsOf, type Task } from '../src/read/encoder/batches.ts';
import { loadConfig } from '../src/read/encoder/config.ts';
import { type Encoded, encode } from '../src/read/encoder/encode.ts';
import { modelFolder, openEncoderReader } from '../src/read/encoder/index.ts';
import { loadPieces } from '../src/read/encoder/tokens.ts';
import { lengthOf, type Window, windowsOf } from '../src/read/encoder/windows.ts';
import type { Readable } from '../src/read/reader.ts';
import { articleOf } from './corpus.ts';

const repeats = 5;

/** `dir`: the model's folder, by default the one that comes with the program. */
export async function run(dir = modelFolder): Promise<void> {
  const config = await loadConfig(dir);
  const pieces = await loadPieces(dir, config.maxPieces);
  const encoded = (article: Readable): Encoded => encode(article.text, [], pieces, config.tokens.break);
  const tokensOf = (articles: readonly Readable[]): number =>
    articles.reduce((sum, article) => sum + encoded(article).ids.length, 0);
  const one = await openEncoderReader({ dir, threads: 1 });
  const two = await openEncoderReader({ dir, threads: 2 });
  const bare = await bareModel(dir);

  const articles = Array.from({ length: 12 }, (_, n) => articleOf(n));
  const tasks = (windows: (encoded: Encoded) => Window[]): Task[] =>
    articles.map(encoded).flatMap((encoded) => windows(encoded).map((window) => ({ encoded, window })));
  const overlapping = tasks((encoded) => windowsOf(encoded, config.window, config.core));
  const once = tasks((encoded) => sideBySide(encoded, config.window));
  const inputs = (tasks: readonly Task[]) => batchesOf(tasks).map((batch) => inputsOf(batch, config.tokens));
  const [whole, windows, tokens, both] = await alternate(
    () => one.predict(articles),
    () => bare(inputs(overlapping)),
    () => bare(inputs(once)),
    () => two.predict(articles),
  );
  const count = tokensOf(articles);
  const perSecond = (ms: number): string =>
    `${Math.round((count / ms) * 1000)} tokens/s, ${((articles.length / ms) * 1000).toFixed(1)} articles/s`;
  console.log(`The trained reader, ${articles.length} articles of ${Math.round(count / articles.length)} tokens`);
  console.log(`  whole, one thread            ${seconds(whole)}   ${perSecond(whole)}`);
  const read = overlapping.reduce((sum, { window }) => sum + lengthOf(window), 0);
  console.log(`  bare, the same windows       ${seconds(windows)}   ratio ${(whole / windows).toFixed(2)}`);
  console.log(
    `  bare, each token once        ${seconds(tokens)}   ratio ${(whole / tokens).toFixed(2)} (windows overlap: ${(read / count).toFixed(2)} tokens read for one)`,
  );
  console.log(`  whole, two threads           ${seconds(both)}   ${(whole / both).toFixed(2)} times one`);

  const lengths = [1, 4, 16, 64].map((times) => joined(times));
  const times = await alternate(...lengths.map((article) => () => one.predict([article])));
  const cells = lengths.map((article, i) => {
    const length = tokensOf([article]);
    return `${length}: ${((times[i]! / length) * 1000).toFixed(0)}`;
  });
  console.log(`  microseconds per token by the article’s tokens, one thread: ${cells.join(', ')}`);
  await Promise.all([one.close(), two.close()]);
}

/** One article made of the words of this many. */
const joined = (times: number): Readable => ({
  text: Array.from({ length: times }, (_, n) => articleOf(n).text).join('\n'),
  furniture: [],
});

/** The article in windows that share no token. */
function sideBySide({ ids }: Encoded, size: number): Window[] {
  const room = size - 2;
  return Array.from({ length: Math.ceil(ids.length / room) }, (_, n): Window => {
    const [start, end] = [n * room, Math.min((n + 1) * room, ids.length)];
    return { left: start, right: end, start, end };
  });
}

async function bareModel(dir: string) {
  const session = await InferenceSession.create(join(dir, 'model.onnx'), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
  return async (batches: readonly ReturnType<typeof inputsOf>[]): Promise<void> => {
    for (const { inputs, width } of batches) {
      const shape = [inputs.ids.length / width, width];
      const feeds = Object.entries(inputs).map(([name, data]) => [name, new Tensor('int64', data, shape)]);
      await session.run(Object.fromEntries(feeds), ['role', 'source', 'cue']);
    }
  };
}

/** The best time of each in milliseconds, taken in turns, so that a busy machine counts against none of them. */
async function alternate<const T extends readonly (() => Promise<unknown>)[]>(
  ...works: T
): Promise<{ [K in keyof T]: number }> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < repeats; i++)
    for (const [which, work] of works.entries()) {
      const begun = performance.now();
      await work();
      best[which] = Math.min(best[which]!, performance.now() - begun);
    }
  return best as { [K in keyof T]: number };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`.padStart(8);
