/**
 * Times a page of statements at 100,000 of them against the bare SQL for the same rows, and follows memory while 2,000
 * articles are added. "Bare SQL" is one hand-written query for the page, with no total, no cursor and no shaping of
 * rows, on the same database; both are medians of many runs after the first, and the first is shown too, because
 * only it counts the total.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { emptyDossier } from '../src/dossier/types.ts';
import type { StatementQuery } from '../src/model/listing.ts';
import { add } from '../src/pipeline/add.ts';
import { createPipeline } from '../src/pipeline/read.ts';
import { rulesReader } from '../src/read/rules/index.ts';
import { type Database, schemaName } from '../src/store/database.ts';
import { openFolder } from '../src/store/pglite.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { acrossPages } from './across.ts';
import { articleOf, readingOf } from './corpus.ts';
import { inTurns } from './timing.ts';

const statements = 100_000;
const perArticle = 20;
const runs = 31;

export async function run(): Promise<void> {
  await inFolder(memory);
  await inFolder(pages);
  await inFolder(acrossPages);
}

async function inFolder(work: (database: Database) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  const database = await openFolder(join(folder, 'record'));
  try {
    await work(database);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pages(database: Database): Promise<void> {
  const store = await openStore(database);
  const started = performance.now();
  for (let n = 0; n < statements / perArticle; n++) await store.write(readingOf(n));
  await store.settle();
  const seconds = (performance.now() - started) / 1000;
  console.log(`\nStatements pages, ${statements} statements (written in ${seconds.toFixed(1)} s)`);
  const settling = performance.now();
  await store.settle();
  console.log(`  settling again, as after every add: ${ms(performance.now() - settling).trim()}`);
  console.log('  query                          bare SQL     page   ratio   first    total');
  for (const [name, query, where] of await cases(store)) {
    const begun = performance.now();
    const { total } = await store.listStatements(query);
    const first = performance.now() - begun;
    const sql = bareSql(where);
    const [bare = 0, page = 0] = (
      await inTurns(runs, [() => database.query(sql), () => store.listStatements(query)])
    ).map((taken) => taken.ms);
    const cells = [ms(bare), ms(page), (page / bare).toFixed(2).padStart(7), ms(first), String(total).padStart(8)];
    console.log(`  ${name.padEnd(28)} ${cells.join(' ')}`);
  }
}

type Case = readonly [name: string, query: StatementQuery, where: string];

async function cases(store: Store): Promise<Case[]> {
  const [actor] = (await store.listActors({ limit: 1 })).rows;
  const { articles } = await middle(store);
  return [
    ['newest first', {}, ''],
    ['frequent speaker', { speaker: actor!.name }, `where actors @> array['${actor!.id}']`],
    ['rare speaker', { speaker: 'speaker-998' }, `where actors @> array['speaker-998']`],
    ['party', { party: 'Velmar' }, `where parties @> array['Velmar']`],
    ['outlet', { outlet: 'Outlet 7' }, `where outlet = 'Outlet 7'`],
    ['kind', { kind: 'mixed' }, `where kind = 'mixed'`],
    [
      'days',
      { from: '2030-03-01', to: '2030-03-31' },
      `where age between ${age('2030-03-31')} and ${age('2030-03-01')}`,
    ],
    ['open', { open: true }, 'where open'],
    ['article', { article: articles.id }, `where article = '${articles.id}'`],
    ['search, frequent word', { search: 'harbour' }, `where search @@ 'harbour'::tsquery`],
    [
      'search, phrase',
      { search: '"treaty gates"' },
      `where search @@ websearch_to_tsquery('english', '"treaty gates"')`,
    ],
    [
      'search in a party',
      { search: 'ferry', party: 'Oskaria' },
      `where search @@ 'ferri'::tsquery and parties @> array['Oskaria']`,
    ],
    [
      'page 1000',
      { cursor: articles.cursor },
      `where (age, article, ordinal) > (${articles.age}, '${articles.id}', ${articles.ordinal})`,
    ],
  ];
}

/** A place half-way through the listing. */
async function middle(store: Store) {
  let cursor: string | undefined;
  let last = '';
  for (let seen = 0; seen < statements / 2; seen += 1000) {
    const page = await store.listStatements({ limit: 1000, cursor });
    cursor = page.next!;
    last = page.next!;
  }
  const [at, id, ordinal] = JSON.parse(Buffer.from(last, 'base64url').toString()) as [number, string, number];
  return { articles: { cursor: last, age: at, id, ordinal } };
}

const age = (day: string): number => (Date.UTC(9999, 11, 31) - Date.parse(day)) / 86_400_000;

const bareSql = (where: string): string =>
  `select s.data, a.id, a.file, a.headline, a.outlet, a.published
   from (select age, article, ordinal, data from ${schemaName}.statements ${where} order by age, article, ordinal limit 51) s
   join ${schemaName}.articles a on a.id = s.article order by s.age, s.article, s.ordinal`;

const ms = (value: number): string => `${value.toFixed(2)} ms`.padStart(10);

/** Frees what nobody holds, so that memory that is held shows. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

async function memory(database: Database): Promise<void> {
  const store = await openStore(database);
  const count = 2000;
  const pipeline = createPipeline({ dossier: emptyDossier, reader: rulesReader });
  const sampled: number[] = [];
  function* articles() {
    for (let n = 0; n < count; n++) yield articleOf(n);
  }
  await add(store, pipeline, articles(), ({ done }) => {
    if (done % (count / 10) !== 0) return;
    collect();
    sampled.push(Math.round(process.memoryUsage().rss / 1e6));
  });
  console.log(
    `\nMemory while ${count} articles are read and added, resident MB after each tenth and a collection: ${sampled.join(' ')}`,
  );
}
