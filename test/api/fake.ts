/** A `Rapporteur` over a list in memory: the tests of the faces need its answers, not its record. */
import { type Article, publishedDay } from '../../src/model/article.ts';
import { type Problem, ProblemError } from '../../src/model/problem.ts';
import type { Speaker } from '../../src/model/statement.ts';
import type {
  ActorRow,
  ArticleBrief,
  ArticleRow,
  ArticleView,
  ConflictRow,
  CopyRow,
  EventRow,
  OutletRow,
  Page,
  Paging,
  Rapporteur,
  StatementQuery,
  StatementRow,
} from '../../src/service/types.ts';
import * as across from './across.ts';
import { briefOf } from './brief.ts';
import { coding } from './coding.ts';
import { drawn, positions as taken } from './positions.ts';
import { type Entry, entries } from './record.ts';
import { fakeSaid } from './said.ts';

/** As an empty record answers when `record` is empty. `added` holds what was given to `add`. */
export function fakeRapporteur(record: readonly Entry[] = entries): Rapporteur & { added: (Article | Problem)[] } {
  const added: (Article | Problem)[] = [];
  const articles = record.map(articleRow).sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const rows = record.flatMap(statementRows).sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const actors = actorRows(rows);
  const months = [...new Set(rows.map((r) => dayOf(r).slice(0, 7)))].filter(Boolean).sort();
  const inMonth = (list: readonly StatementRow[], month: string) => list.filter((r) => dayOf(r).startsWith(month));
  const outlets = [...new Set(articles.map((a) => a.outlet))];
  const among = ({ id }: ArticleBrief): boolean => articles.some((a) => a.id === id);
  const events = across.events.filter((e) => e.reports.some((r) => among(r.article)));
  const copies = across.copies.filter((f) => among(f.first));
  const conflicts = across.conflicts.filter((c) => c.sides.some((side) => among(side.article)));
  const positions = taken.filter(({ article }) => among(article));
  const outletRow = (outlet: string | null): OutletRow => {
    const own = articles.filter((a) => a.outlet === outlet);
    return {
      outlet,
      articles: own.length,
      statements: own.reduce((sum, a) => sum + a.statements, 0),
      copied: 0,
      partly: copies.flatMap((f) => f.copies).filter((c) => c.article.outlet === outlet).length,
      own: copies.some((f) => f.copies.some((c) => c.article.outlet === outlet)) ? 0.376 : 1,
      copiedBy: copies.filter((f) => f.first.outlet === outlet).reduce((sum, f) => sum + f.copies.length, 0),
    };
  };
  const view = (ref: string): ArticleView => {
    const entry = record.find(({ article }) => isArticle(article, ref)) ?? missing('article', ref);
    const { article, unread } = entry;
    return {
      article,
      unread,
      statements: statementRows(entry),
      events: events.filter((e) => eventArticles(e).some((a) => a.id === article.id)),
      copies: copies.find((f) => familyArticles(f).some((a) => a.id === article.id)) ?? null,
      conflicts: conflicts.filter((c) => conflictArticles(c).some((a) => a.id === article.id)),
      bounds: article.file === 'leaflet' ? across.leafletBounds : null,
      positions: positions.filter((p) => p.article.id === article.id),
    };
  };

  return {
    ...fakeSaid(),
    added,
    async add(given) {
      for await (const item of given) added.push(item);
      return { added: added.length, known: 0, read: added.length, statements: 0, problems: [] };
    },
    overview: async () => ({
      name: record.length === 0 ? '' : 'The Sel bridge talks',
      summary:
        record.length === 0
          ? ''
          : 'Vardania and Ostrel negotiate over the crossing at Sel, with the Lumen Council between them.',
      articles: articles.length,
      statements: rows.length,
      actors: actors.length,
      events: events.length,
      copies: copies.length,
      conflicts: conflicts.filter((c) => !c.revision).length,
      first: articles.findLast((a) => a.published)?.published?.slice(0, 10) ?? null,
      last: articles[0]?.published?.slice(0, 10) ?? null,
      kinds: {
        direct: rows.filter((r) => r.kind === 'direct').length,
        indirect: rows.filter((r) => r.kind === 'indirect').length,
        mixed: rows.filter((r) => r.kind === 'mixed').length,
      },
      open: rows.filter((r) => r.open !== null).length,
      undated: articles.filter((a) => a.published === null).length,
      unread: articles.filter((a) => a.unread !== null).length,
      stale: 0,
      speakers: actors.slice(0, 8),
      outlets: outlets.map((outlet) => ({
        outlet,
        articles: articles.filter((a) => a.outlet === outlet).length,
        statements: rows.filter((r) => r.article.outlet === outlet).length,
      })),
      months: months.map((month) => ({
        month,
        articles: articles.filter((a) => a.published?.startsWith(month)).length,
        statements: inMonth(rows, month).length,
      })),
      newest: articles.slice(0, 6),
      undatedArticles: articles.filter((a) => a.published === null),
      unreadArticles: articles.filter((a) => a.unread !== null),
    }),
    articles: async (q) =>
      paged(
        articles.filter(
          (a) =>
            (q.outlet === undefined || a.outlet === q.outlet) &&
            (!q.undated || a.published === null) &&
            (!q.unread || a.unread !== null) &&
            within(a.published?.slice(0, 10) ?? '', q.from, q.to) &&
            holds(`${a.headline} ${a.outlet}`, q.search),
        ),
        q,
      ),
    article: async (ref) => view(ref),
    statements: async (q) =>
      paged(
        rows.filter((row) => matches(row, q)),
        q,
      ),
    statement: async (id) => {
      const statement = rows.find((row) => row.id === id) ?? missing('statement', id);
      const { outlet, file } = statement.article;
      return {
        statement,
        variants: [{ statement, differs: [] }],
        origins: [
          {
            name: outlet ?? file,
            article: statement.article.id,
            carriedBy: [],
            why: 'It reports this in its own words.',
          },
        ],
        conflicts: conflicts.filter((c) => c.statements.includes(id)),
      };
    },
    events: async (q) =>
      paged(
        events.filter(
          (e) =>
            (q.kind === undefined || e.kind === q.kind) &&
            (q.status === undefined || e.status === q.status) &&
            (q.participant === undefined ||
              e.participants.some((p) => p.actor === q.participant || p.name === q.participant)) &&
            (q.place === undefined || e.place === q.place) &&
            (q.article === undefined || eventArticles(e).some((a) => isArticle(a, q.article!))) &&
            ((q.from ?? q.to) === undefined || (e.date !== null && within(e.date.date.slice(0, 10), q.from, q.to))) &&
            holds(e.reports.map((r) => r.passage.text).join(' '), q.search),
        ),
        q,
      ),
    event: async (id) => {
      const event = events.find((e) => e.id === id) ?? missing('event', id);
      const told = event.reports.flatMap((r) => r.statements);
      return {
        event,
        conflicts: conflicts.filter((c) => c.event === id),
        statements: rows.filter((r) => told.includes(r.id)),
      };
    },
    copies: async (q) =>
      paged(
        copies.filter(
          (f) =>
            (q.article === undefined || familyArticles(f).some((a) => isArticle(a, q.article!))) &&
            (q.outlet === undefined || familyArticles(f).some((a) => a.outlet === q.outlet)),
        ),
        q,
      ),
    conflicts: async (q) =>
      paged(
        conflicts.filter(
          (c) =>
            (q.kind === undefined || c.kind === q.kind) &&
            (q.revision === undefined || c.revision === q.revision) &&
            (q.event === undefined || c.event === q.event) &&
            (q.article === undefined || conflictArticles(c).some((a) => isArticle(a, q.article!))),
        ),
        q,
      ),
    compare: async (first, others) => {
      const left = view(first);
      const beside = others.map((other) => across.beside(left, view(other)));
      const speakers = groupBy(
        [left, ...beside.map(({ right }) => right)].flatMap(({ statements }) => statements),
        (s) => s.speakers[0]?.actor ?? '',
      );
      return {
        first: left,
        others: beside,
        matters: beside.some(({ differences }) => differences.length > 0)
          ? [
              {
                kind: 'figure',
                what: 'the next round',
                passage: across.passage('bridge-talks', '3 April'),
                others: beside.map(({ differences: [one] }) => (one ? { passage: one.right, differs: true } : null)),
              },
            ]
          : [],
        quoted: [...speakers].map(([actor, list]) => ({
          actor: actor || null,
          name: actor === '' ? null : list[0]!.speakers[0]!.name,
          statements: [left, ...beside.map(({ right }) => right)].map(({ article }) =>
            list.filter((s) => s.article.id === article.id).map(({ id }) => id),
          ),
        })),
      };
    },
    positions: async (q) =>
      paged(
        positions.filter(
          (p) =>
            (q.party === undefined || p.party === q.party) &&
            (q.actor === undefined || p.actor === q.actor || p.name === q.actor) &&
            (q.issue === undefined || p.issue === q.issue) &&
            (q.position === undefined || p.position === q.position) &&
            (q.firmness === undefined || p.firmness === q.firmness) &&
            (q.voice === undefined || p.voice === q.voice) &&
            (q.outlet === undefined || p.article.outlet === q.outlet) &&
            (q.article === undefined || isArticle(p.article, q.article)) &&
            within(p.date?.date ?? '', q.from, q.to) &&
            p.probability >= (q.least ?? 0.5),
        ),
        q,
      ),
    position: async (id) => ({
      position: positions.find((p) => p.id === id) ?? missing('position', id),
      statement: rows.find((r) => r.id === positions.find((p) => p.id === id)!.source.id) ?? null,
      others: [],
      history: [],
    }),
    ...drawn(positions),
    ...coding(rows, positions),
    outlets: async () => outlets.map(outletRow).sort((a, b) => b.articles - a.articles),
    outlet: async (name) => {
      if (!outlets.includes(name)) missing('outlet', name);
      const quoted = groupBy(
        rows.filter((r) => r.article.outlet === name && r.speakers[0]?.actor),
        (r) => r.speakers[0]!.actor!,
      );
      return {
        outlet: outletRow(name),
        relies: across.reliances.filter((r) => r.outlet === name),
        reliedOnBy: across.reliances.filter((r) => r.on === name),
        speakers: [...quoted].map(([actor, list]) => ({
          actor,
          name: list[0]!.speakers[0]!.name,
          statements: list.length,
        })),
      };
    },
    reliances: async () => across.reliances.filter((r) => outlets.includes(r.outlet)),
    actors: async (q) =>
      paged(
        actors.filter(
          (a) =>
            (q.type === undefined || a.type === q.type) &&
            (q.party === undefined || a.party === q.party) &&
            holds(a.name, q.search),
        ),
        q,
      ),
    actor: async (ref) => {
      const actor = actors.find((a) => a.id === ref || a.name === ref) ?? missing('actor', ref);
      const latest = rows.filter((r) => r.speakers.some((s) => s.actor === actor.id));
      const mentions = groupBy(latest, (r) => r.source?.text ?? '');
      return {
        actor,
        roles:
          actor.id === 'p-maric' ? [{ title: 'foreign minister', of: 'Vardania', from: '2030-06-01', to: null }] : [],
        mentions: [...mentions].map(([text, { length }]) => ({ text, count: length })),
        months: months.map((month) => ({ month, statements: inMonth(latest, month).length })),
        outlets: outlets
          .filter((o) => o !== null)
          .map((outlet) => ({ outlet, statements: latest.filter((r) => r.article.outlet === outlet).length }))
          .filter((o) => o.statements > 0),
        latest,
      };
    },
    brief: async ({ since }) => briefOf(rows, articles, since ?? null),
    close: async () => {},
  };
}

const isArticle = ({ id, file }: { readonly id: string; readonly file: string }, ref: string): boolean =>
  id === ref || file === ref;
const eventArticles = ({ reports }: EventRow): ArticleBrief[] => reports.map(({ article }) => article);
const familyArticles = ({ first, copies }: CopyRow): ArticleBrief[] => [first, ...copies.map(({ article }) => article)];
const conflictArticles = ({ sides }: ConflictRow): ArticleBrief[] => sides.map(({ article }) => article);

const missing = (what: string, ref: string): never => {
  throw new ProblemError({ code: 'not-found', message: `The record has no ${what} “${ref}”.`, hint: 'Search for it.' });
};

function articleRow({ article, unread, statements }: Entry): ArticleRow {
  return {
    id: article.id,
    file: article.file,
    headline: article.headline.value,
    outlet: article.outlet.value,
    agency: article.agency.value,
    published: article.published.value,
    language: article.language.value,
    statements: statements.length,
    unread,
  };
}

function statementRows(entry: Entry): StatementRow[] {
  const { id, file, headline, outlet, agency, published } = articleRow(entry);
  return entry.statements.map((s) => ({ ...s, article: { id, file, headline, outlet, agency, published } }));
}

const dayOf = (row: StatementRow): string =>
  row.said?.date.slice(0, 10) ?? publishedDay({ published: { value: row.article.published!, from: 'given' } }) ?? '';

function actorRows(rows: readonly StatementRow[]): ActorRow[] {
  const speakers = new Map<string, Speaker>();
  for (const s of rows.flatMap((r) => r.speakers)) if (s.actor) speakers.set(s.actor, s);
  return [...speakers.values()]
    .map((s) => {
      const own = rows.filter((r) => r.speakers.some((x) => x.actor === s.actor));
      const days = own.map(dayOf).filter(Boolean).sort();
      return {
        id: s.actor!,
        name: s.name,
        type: s.type ?? 'person',
        party: s.party,
        known: true,
        statements: own.length,
        articles: new Set(own.map((r) => r.article.id)).size,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.statements - a.statements);
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

const within = (day: string, from = '', to = '9999'): boolean => day >= from && day.slice(0, 10) <= to;
const holds = (text: string, search = ''): boolean => text.toLowerCase().includes(search.toLowerCase());

function matches(row: StatementRow, q: StatementQuery): boolean {
  return (
    (q.speaker === undefined || row.speakers.some((s) => s.actor === q.speaker || s.name === q.speaker)) &&
    (q.party === undefined || row.speakers.some((s) => s.party === q.party)) &&
    (q.outlet === undefined || row.article.outlet === q.outlet) &&
    (q.article === undefined || row.article.id === q.article || row.article.file === q.article) &&
    (q.kind === undefined || row.kind === q.kind) &&
    (!q.open || row.open !== null) &&
    within(dayOf(row), q.from, q.to) &&
    holds(row.content.text, q.search)
  );
}

function paged<T>(rows: readonly T[], { limit = 50, cursor }: Paging): Page<T> {
  const start = cursor === undefined ? 0 : Number(cursor);
  const end = start + limit;
  return { rows: rows.slice(start, end), total: rows.length, next: end < rows.length ? String(end) : null };
}
