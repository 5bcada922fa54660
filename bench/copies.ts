/**
 * Times finding an article's copies as an invented stream comes in, on the record's own tables: its keys, who shares
 * enough of them, and comparing it with those. Recall is against exact comparison: pairs of articles that share at least
 * half of the word 5-grams that the shorter one has outside quotations.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../src/model/article.ts';
import { copies } from '../src/reconcile/copies/index.ts';
import { schemaName } from '../src/store/database.ts';
import { openFolder } from '../src/store/pglite.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { type Streamed, stream } from './stream.ts';
import { median } from './timing.ts';

/** So many articles up to each size are measured, each compared exactly with so many before it. */
const measured = 200;
const compared = 3000;
/** The last size may cost so many times the first, and so much must be found. */
const mostTimes = 3;
const leastRecall = 0.98;

export async function run(size = 100_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const database = await openFolder(join(folder, 'record'));
  try {
    const store = await openStore(database);
    console.log(
      `\nFinding copies in a stream of ${size} articles (medians of the ${measured} articles up to each size)`,
    );
    console.log('  articles    keys ms    look-up ms   compare ms   all ms   compared with   index MB   resident MB');
    const recall: Recall = { found: 0, of: 0, linked: 0, wrong: 0 };
    const costs: number[] = [];
    let last: Streamed[] = [];
    let words = 0;
    let keys = 0;
    for (const streamed of stream(size)) {
      const own = copies.keys(streamed.article);
      keys += own.length;
      words += streamed.article.text.split(/\s+/).length;
      await write(store, streamed.article, own);
      last.push(streamed);
      if (last.length > 2 * (measured + compared)) last = last.slice(-(measured + compared));
      const count = streamed.number + 1;
      if (![1000, 10_000, 100_000, size].includes(count)) continue;
      const found: Found[] = [];
      for (const { article } of last.slice(-measured)) found.push(await find(store, article));
      const [{ bytes } = { bytes: 0 }] = await database.query<{ bytes: number }>(
        `select pg_total_relation_size('${schemaName}.keys')::float8 as bytes`,
      );
      const middle = (part: (one: Found) => number): number => median(found.map(part));
      costs.push(middle((one) => one.keys + one.lookUp + one.compare));
      const cells = [
        middle((one) => one.keys)
          .toFixed(2)
          .padStart(8),
        middle((one) => one.lookUp)
          .toFixed(2)
          .padStart(13),
        middle((one) => one.compare)
          .toFixed(2)
          .padStart(12),
        costs.at(-1)!.toFixed(2).padStart(8),
        String(middle((one) => one.candidates)).padStart(15),
        (bytes / 1e6).toFixed(0).padStart(10),
        (process.memoryUsage().rss / 1e6).toFixed(0).padStart(13),
      ];
      console.log(`  ${String(count).padStart(8)}   ${cells.join(' ')}`);
      score(recall, last.slice(-(measured + compared)), found);
    }
    const times = costs.at(-1)! / costs[0]!;
    const share = recall.found / recall.of;
    console.log(`  the last size costs ${times.toFixed(2)} times the first (at most ${mostTimes})`);
    console.log(
      `  recall ${share.toFixed(4)} of ${recall.of} pairs that share half of their 5-grams (at least ${leastRecall})`,
    );
    console.log(`  of ${recall.linked} links ${recall.wrong} are between texts that were made apart from each other`);
    console.log(`  ${(keys / words).toFixed(3)} keys a word`);
    if (times > mostTimes || share < leastRecall) process.exitCode = 1;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

const write = (store: Store, article: Article, keys: readonly number[]): Promise<void> =>
  store.write({
    article,
    statements: [],
    events: [],
    offices: [],
    reliances: [],
    keys: new Map([[article.id, keys]]),
    fingerprint: 'bench',
    unread: null,
  });

interface Found {
  /** Milliseconds. */
  readonly keys: number;
  readonly lookUp: number;
  readonly compare: number;
  readonly candidates: number;
  readonly linked: ReadonlySet<string>;
}

/** As the record does it for an article that came in. */
async function find(store: Store, article: Article): Promise<Found> {
  const begun = performance.now();
  copies.keys({ ...article });
  const keyed = performance.now();
  return store.reconcile(async (record) => {
    const pairs = await record.candidates('article', [article.id], copies);
    const looked = performance.now();
    const [own, others] = [article.id, pairs.map(([a, b]) => (a === article.id ? b : a))];
    const articles = new Map((await record.articles([own, ...others])).map((one) => [one.id, one]));
    const linked = others.filter((id) => copies.compare(articles.get(own)!, articles.get(id)!) !== null);
    const done = performance.now();
    return {
      keys: keyed - begun,
      lookUp: looked - keyed,
      compare: done - looked,
      candidates: others.length,
      linked: new Set(linked),
    };
  });
}

interface Recall {
  found: number;
  of: number;
  linked: number;
  wrong: number;
}

/** Compares the last articles exactly with those before them. */
function score(recall: Recall, articles: readonly Streamed[], found: readonly Found[]): void {
  const grams = articles.map(({ article }) => gramsOf(article.text));
  const where = new Map<string, number[]>();
  for (const [i, own] of grams.entries())
    for (const gram of own) {
      const list = where.get(gram);
      if (list) list.push(i);
      else where.set(gram, [i]);
    }
  for (const [n, { linked }] of found.entries()) {
    const i = articles.length - found.length + n;
    const shared = new Map<number, number>();
    for (const gram of grams[i]!) for (const j of where.get(gram)!) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      if (j === i) continue;
      const isFound = linked.has(articles[j]!.article.id);
      if (isFound) recall.linked++;
      if (isFound && articles[j]!.root !== articles[i]!.root) recall.wrong++;
      if (count * 2 < Math.min(grams[i]!.size, grams[j]!.size)) continue;
      recall.of++;
      if (isFound) recall.found++;
    }
  }
}

/** The distinct word 5-grams between quotations. */
function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const part of text.split(/[“"][^“”"]*[”"]/)) {
    const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let i = 0; i + 5 <= words.length; i++) grams.add(words.slice(i, i + 5).join(' '));
  }
  return grams;
}
