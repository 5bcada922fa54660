/**
 * Times the whole of reading the sample's reports (predicting, extracting, resolving, events) with both readers: beside the bare
 * model, with one thread and two, beside libraries that tag text, by stage, and as articles grow, which are then made of
 * ever more reports one after the other. A token is a word, number or mark.
 */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { eventsIn } from '../src/extract/events/index.ts';
import { extract } from '../src/extract/index.ts';
import type { Article } from '../src/model/article.ts';
import { openEncoderReader } from '../src/read/encoder/index.ts';
import type { Reader } from '../src/read/reader.ts';
import { rulesReader } from '../src/read/rules/index.ts';
import { reportsOf } from '../src/resolve/events/index.ts';
import { resolve } from '../src/resolve/index.ts';
import { officesOf } from '../src/resolve/offices.ts';
import { sceneOf } from '../src/resolve/scene.ts';
import { bareModel } from './bare.ts';
import { joined, loadSample, type Sample, tokensIn } from './sample.ts';
import { inTurns, median, perSecond } from './timing.ts';

const rounds = 3;
/** Reports in one article. */
const lengths = [1, 2, 4, 8, 16, 32];

const stages = ['predict', 'extract', 'resolve', 'events'] as const;
type Times = { readonly [S in (typeof stages)[number]]: number };

export async function run(): Promise<void> {
  const sample = await loadSample();
  const one = await openEncoderReader({ threads: 1 });
  const two = await openEncoderReader({ threads: 2 });
  await compare(sample, one, two);
  await two.close();
  for (const reader of [rulesReader, one]) {
    await byStage(reader, sample);
    await byLength(reader, sample);
  }
  await one.close();
}

/** Milliseconds that each stage takes for all articles. */
async function read(reader: Reader, articles: readonly Article[], names: Sample['names']): Promise<Times> {
  const begun = performance.now();
  const attributions = await reader.predict(articles);
  const predicted = performance.now();
  const candidates = articles.map((article, i) => extract(article, attributions[i]!));
  const extracted = performance.now();
  const resolving = articles.map((article, i) => {
    const sources = candidates[i]!.flatMap(({ source }) => source);
    const scene = sceneOf(article, sources, names);
    return { article, scene, statements: resolve(article, candidates[i]!, scene) };
  });
  const resolved = performance.now();
  for (const { article, scene, statements } of resolving) {
    reportsOf(article, eventsIn(article), statements, scene);
    officesOf(article, scene);
  }
  return {
    predict: predicted - begun,
    extract: extracted - predicted,
    resolve: resolved - extracted,
    events: performance.now() - resolved,
  };
}

async function compare({ articles, names }: Sample, one: Reader, two: Reader): Promise<void> {
  const bare = await bareModel(articles);
  const wink = winkNLP(model, ['sbd', 'pos']);
  const works = {
    'bare model, one thread': () => bare.run(),
    'trained reader, one thread': () => read(one, articles, names),
    'trained reader, two threads': () => read(two, articles, names),
    'rules reader': () => read(rulesReader, articles, names),
    'compromise: terms and tags': () => articles.map(({ text }) => compromise(text).json()),
    'wink-nlp: sentences and tags': () => articles.map(({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)),
  };
  const taken = await inTurns(rounds, Object.values(works));
  const tokens = tokensIn(articles);
  console.log(
    `\nReading ${articles.length} reports of ${Math.round(tokens / articles.length)} tokens on average (median of ${rounds})`,
  );
  console.log('                                     s    CPU s   articles/s   tokens/s');
  for (const [i, name] of Object.keys(works).entries()) {
    const { ms, cpuMs } = taken[i]!;
    const cells = [
      (ms / 1000).toFixed(2).padStart(8),
      (cpuMs / 1000).toFixed(2).padStart(8),
      ((articles.length * 1000) / ms).toFixed(1).padStart(12),
      perSecond(tokens, ms).padStart(10),
    ];
    console.log(`  ${name.padEnd(28)} ${cells.join(' ')}`);
  }
  const [alone, single, double] = taken;
  console.log(
    `  to the model they are ${bare.tokens} tokens; windows overlap: ${bare.overlap.toFixed(2)} are read for one`,
  );
  console.log(
    `  the whole takes ${(single!.ms / alone!.ms).toFixed(2)} times the bare model (of CPU time ${(single!.cpuMs / alone!.cpuMs).toFixed(2)} times; at most 1.3)`,
  );
  console.log(`  two threads are ${(single!.ms / double!.ms).toFixed(2)} times as fast as one (at least 1.7)`);
}

async function byStage(reader: Reader, { articles, names }: Sample): Promise<void> {
  const times = await medians(reader, articles, names);
  const tokens = tokensIn(articles);
  console.log(`\nStages of reading with ${reader.name}`);
  console.log('  stage       ms an article   tokens a second');
  for (const [name, ms] of [...stages.map((stage) => [stage, times[stage]] as const), ['all', sum(times)] as const])
    console.log(
      `  ${name.padEnd(10)} ${(ms / articles.length).toFixed(2).padStart(14)} ${perSecond(tokens, ms).padStart(17)}`,
    );
}

async function byLength(reader: Reader, { articles, names }: Sample): Promise<void> {
  console.log(`\nTime for a token in an article made of several reports, in microseconds, with ${reader.name}`);
  console.log('  reports   tokens   predict   extract   resolve    events       all');
  for (const count of lengths) {
    const article = joined(articles, count);
    const size = tokensIn([article]);
    const times = await medians(reader, [article], names);
    const cells = [...stages.map((stage) => times[stage]), sum(times)].map((ms) =>
      ((ms * 1000) / size).toFixed(1).padStart(9),
    );
    console.log(`  ${String(count).padStart(7)} ${String(size).padStart(8)} ${cells.join(' ')}`);
  }
}

/** Over the rounds after the first, in which code and lexicon warm up. */
async function medians(reader: Reader, articles: readonly Article[], names: Sample['names']): Promise<Times> {
  const all: Times[] = [];
  for (let round = 0; round <= rounds; round++) all.push(await read(reader, articles, names));
  const middle = (stage: keyof Times): number => median(all.slice(1).map((times) => times[stage]));
  return {
    predict: middle('predict'),
    extract: middle('extract'),
    resolve: middle('resolve'),
    events: middle('events'),
  };
}

const sum = (times: Times): number => stages.reduce((total, stage) => total + times[stage], 0);
