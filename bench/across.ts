/**
 * Times pages of what reports have in common, at 100,000 events and as many conflicts, against the bare SQL for the
 * same rows: one hand-written query, with no total, no cursor and no shaping of rows, on the same database. Medians of
 * many runs after the first, and the first too, because only it counts the total.
 */
import type { Article } from '../src/model/article.ts';
import type { Conflict } from '../src/model/conflict.ts';
import type { CopyFamily } from '../src/model/copy.ts';
import type { EventReport } from '../src/model/event.ts';
import { contentId } from '../src/model/id.ts';
import type { Page } from '../src/model/listing.ts';
import { type Database, schemaName } from '../src/store/database.ts';
import { type Component, openStore, type Store } from '../src/store/store.ts';
import { articleOf } from './corpus.ts';
import { inTurns } from './timing.ts';

/** Every two articles report the same events, and disagree on each. */
const pairs = 2500;
const eventsOfPair = 40;
const runs = 31;
const kinds = ['meeting', 'call', 'visit', 'attack'] as const;
const firstDay = Date.UTC(2029, 0, 1);

export async function acrossPages(database: Database): Promise<void> {
  const store = await openStore(database);
  for (let n = 0; n < pairs; n++) await writePair(store, n);
  await store.settle();
  console.log(`\nPages of ${pairs * eventsOfPair} events, as many conflicts and ${pairs} families of copies`);
  console.log('  query                          bare SQL     page   ratio   first    total');
  for (const [name, page, sql] of cases(store)) {
    const begun = performance.now();
    const { total } = await page();
    const first = performance.now() - begun;
    const [bare = 0, own = 0] = (await inTurns(runs, [() => database.query(sql), page])).map((taken) => taken.ms);
    const cells = [ms(bare), ms(own), (own / bare).toFixed(2).padStart(7), ms(first), String(total).padStart(8)];
    console.log(`  ${name.padEnd(28)} ${cells.join(' ')}`);
  }
}

type Case = readonly [name: string, page: () => Promise<Page<unknown>>, sql: string];

function cases(store: Store): Case[] {
  const middle = { age: age('2030-06-01'), cursor: cursorAt(age('2030-06-01')) };
  return [
    ['events, newest first', () => store.listEvents({}), events('')],
    ['events, kind', () => store.listEvents({ kind: 'call' }), events(`where kind = 'call'`)],
    [
      'events, participant',
      () => store.listEvents({ participant: 'person-7' }),
      events(`where participants @> array['person-7']`),
    ],
    ['events, place', () => store.listEvents({ place: 'Place 3' }), events(`where places @> array['place 3']`)],
    [
      'events, days',
      () => store.listEvents({ from: '2030-03-01', to: '2030-03-31' }),
      events(`where age between ${age('2030-03-31')} and ${age('2030-03-01')}`),
    ],
    ['events, search', () => store.listEvents({ search: 'harbour' }), events(`where search @@ 'harbour'::tsquery`)],
    [
      'events, half-way',
      () => store.listEvents({ cursor: middle.cursor }),
      events(`where (age, id) > (${middle.age}, '')`),
    ],
    ['conflicts, newest first', () => store.listConflicts({}), conflicts('')],
    ['conflicts, revisions', () => store.listConflicts({ revision: true }), conflicts('where revision')],
    [
      'conflicts, half-way',
      () => store.listConflicts({ cursor: middle.cursor }),
      conflicts(`where (age, id) > (${middle.age}, '')`),
    ],
    ['copies, largest first', () => store.listCopies({}), copies('')],
    ['copies, outlet', () => store.listCopies({ outlet: 'Outlet 7' }), copies(`where outlets @> array['Outlet 7']`)],
  ];
}

const s = schemaName;
const events = (where: string): string =>
  `select page.data, r.data as report, a.id, a.file, a.headline, a.outlet, a.published
   from (select age, id, data from ${s}.events ${where} order by age, id limit 51) page
   join ${s}.entries r on r.in_group = page.id join ${s}.articles a on a.id = r.article order by page.age, page.id`;
const withArticles = (table: string, order: string, where: string): string =>
  `select page.data, a.id, a.file, a.headline, a.outlet, a.published
   from (select ${order}, id, data, articles from ${s}.${table} ${where} order by ${order}, id limit 51) page
   join ${s}.articles a on a.id = any(page.articles) order by page.${order}, page.id`;
const conflicts = (where: string): string => withArticles('conflicts', 'age', where);
const copies = (where: string): string => withArticles('families', 'rank', where);

const age = (day: string): number => (Date.UTC(9999, 11, 31) - Date.parse(day)) / 86_400_000;
const cursorAt = (age: number): string => Buffer.from(JSON.stringify([age, ''])).toString('base64url');
const ms = (value: number): string => `${value.toFixed(2)} ms`.padStart(10);

async function writePair(store: Store, n: number): Promise<void> {
  const [a, b] = [articleOf(2 * n), articleOf(2 * n + 1)];
  const reports = [a, b].map((article) => Array.from({ length: eventsOfPair }, (_, i) => reportOf(article, n, i)));
  for (const [i, article] of [a, b].entries())
    await store.write({
      article,
      statements: [],
      events: reports[i]!,
      offices: [],
      reliances: [],
      keys: new Map(),
      fingerprint: 'bench',
      unread: null,
    });
  const together = Array.from({ length: eventsOfPair }, (_, i) =>
    componentOf([reports[0]![i]!, reports[1]![i]!], a, b),
  );
  await store.reconcile((record) =>
    record.replace([{ members: [a.id, b.id].sort(), families: [family(a, b)] }, ...together]),
  );
}

function reportOf(article: Article, n: number, i: number): EventReport {
  const at = n * eventsOfPair + i;
  const day = new Date(firstDay + ((at * 7919) % 900) * 86_400_000).toISOString().slice(0, 10);
  const end = article.text.indexOf('\n');
  return {
    id: contentId('r', article.id, String(i)),
    article: article.id,
    kind: kinds[at % kinds.length]!,
    plover: 'CONSULT',
    status: 'happened',
    denied: false,
    passage: { text: article.text.slice(0, end), spans: [[0, end]] },
    trigger: [0, 7],
    date: { date: day, end: null, precision: 'day', basis: 'said', spans: [] },
    place: { name: `Place ${at % 37}`, spans: [] },
    participants: [{ actor: `person-${at % 211}`, name: `Person ${at % 211}`, role: 'agent', spans: [] }],
    absent: [],
    quantities: [],
    ordinal: null,
    names: [],
    statements: [],
  };
}

function componentOf(reports: readonly EventReport[], a: Article, b: Article): Component {
  const { kind, plover, status, date, place, participants, id } = reports[0]!;
  const event = {
    id: contentId('e', ...reports.map((report) => report.id)),
    ...{ kind, plover, status, date, participants },
    place: place!.name,
    quantities: [],
    names: [],
    reports: reports.map((report) => report.id),
    origins: [],
  };
  const conflict: Conflict = {
    id: contentId('c', id),
    kind: 'toll',
    revision: kind === 'call',
    within: false,
    differs: 'One gives nine, the other four.',
    sides: [a, b].map((article) => ({
      article: article.id,
      passage: { text: article.text.slice(0, 20), spans: [[0, 20]] },
      says: 'nine',
      copies: [],
    })),
    event: event.id,
    statements: [],
  };
  return { members: event.reports.toSorted(), events: [{ event, reports }], conflicts: [conflict] };
}

const family = (a: Article, b: Article): CopyFamily => ({
  id: contentId('f', a.id, b.id),
  first: a.id,
  owner: null,
  copies: [{ article: b.id, from: a.id, manner: 'verbatim', also: [], share: 1, passages: [], dropped: [], added: [] }],
});
