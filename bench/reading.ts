/**
 * Times the reading of the sample's reports, stage by stage, and of articles made of ever more of them one after the
 * other: the time for one token must not grow with the length of an article. A token is a word, number or mark. All
 * times are medians of rounds after the first, in which code and lexicon warm up.
 */
import { fileURLToPath } from 'node:url';
import { loadDossier } from '../src/dossier/load.ts';
import { lookup } from '../src/dossier/lookup.ts';
import { extract } from '../src/extract/index.ts';
import { ingest, isProblem } from '../src/ingest/index.ts';
import type { Article } from '../src/model/article.ts';
import { rulesReader } from '../src/read/rules/index.ts';
import { resolve } from '../src/resolve/index.ts';

const sample = (path: string): string => fileURLToPath(new URL(`../samples/${path}`, import.meta.url));
const rounds = 5;
/** Reports in one article. */
const lengths = [1, 2, 4, 8, 16, 32];

const stages = ['predict', 'extract', 'resolve'] as const;
type Times = { readonly [S in (typeof stages)[number]]: number };

export async function run(): Promise<void> {
  const { dossier } = await loadDossier(sample('dossier.yaml'));
  const names = lookup(dossier!);
  const articles: Article[] = [];
  for await (const item of ingest([sample('reports')]))
    if (!isProblem(item) && item.language.value === 'en') articles.push(item);

  /** Milliseconds that each stage takes for all of them, one after the other. */
  const read = async (read: readonly Article[]): Promise<Times> => {
    const times = { predict: 0, extract: 0, resolve: 0 };
    for (const article of read) {
      const begun = performance.now();
      const [attributions] = await rulesReader.predict([article]);
      const predicted = performance.now();
      const candidates = extract(article, attributions!);
      const extracted = performance.now();
      resolve(article, candidates, names);
      times.predict += predicted - begun;
      times.extract += extracted - predicted;
      times.resolve += performance.now() - extracted;
    }
    return times;
  };
  const median = async (of: readonly Article[]): Promise<Times> => {
    const all: Times[] = [];
    for (let round = 0; round <= rounds; round++) all.push(await read(of));
    const middle = (stage: keyof Times) =>
      all
        .slice(1)
        .map((times) => times[stage])
        .sort((a, b) => a - b)[rounds >> 1]!;
    return { predict: middle('predict'), extract: middle('extract'), resolve: middle('resolve') };
  };

  const tokens = articles.reduce((sum, { text }) => sum + tokensIn(text), 0);
  const times = await median(articles);
  const total = sum(times);
  console.log(
    `\nReading with ${rulesReader.name}: ${articles.length} reports of ${Math.round(tokens / articles.length)} tokens on average`,
  );
  console.log('  stage       ms an article   tokens a second');
  for (const [name, ms] of [...stages.map((stage) => [stage, times[stage]] as const), ['all', total] as const])
    console.log(
      `  ${name.padEnd(10)} ${(ms / articles.length).toFixed(2).padStart(14)} ${perSecond(tokens, ms).padStart(17)}`,
    );
  console.log(`  ${perSecond(articles.length, total)} articles a second`);

  console.log('\nTime for a token in an article made of several reports, in microseconds');
  console.log('  reports   tokens   predict   extract   resolve       all');
  for (const count of lengths) {
    const article = joined(articles, count);
    const size = tokensIn(article.text);
    const spent = await median([article]);
    const cells = [...stages.map((stage) => spent[stage]), sum(spent)].map((ms) =>
      ((ms * 1000) / size).toFixed(1).padStart(9),
    );
    console.log(`  ${String(count).padStart(7)} ${String(size).padStart(8)} ${cells.join(' ')}`);
  }
}

const sum = ({ predict, extract, resolve }: Times): number => predict + extract + resolve;
const perSecond = (count: number, ms: number): string => Math.round((count * 1000) / ms).toLocaleString('en');
const tokensIn = (text: string): number => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;

/** The first with the texts of those after it, from the start again when there are no more; what is no body stays marked. */
function joined(articles: readonly Article[], count: number): Article {
  let text = '';
  const furniture: Article['furniture'][number][] = [];
  for (let i = 0; i < count; i++) {
    const part = articles[i % articles.length]!;
    if (i > 0) text += '\n\n';
    const at = text.length;
    furniture.push(
      ...part.furniture.map(({ kind, span: [start, end] }) => ({ kind, span: [at + start, at + end] as const })),
    );
    text += part.text;
  }
  return { ...articles[0]!, text, furniture };
}
