/** What is shown together, as bodies: one entry with all that belongs to it, several articles, the record. */
import { z } from '@hono/zod-openapi';
import { article, articleRow } from './articles.ts';
import { conflict } from './conflicts.ts';
import { event } from './events.ts';
import { aligned, copyFamily, origin, outletRow, reliance } from './origins.ts';
import { count, list, maybe, passage, share } from './parts.ts';
import { positionRow } from './positions.ts';
import { correctionRow } from './review.ts';
import { actorRow, statement } from './statements.ts';

const bounds = z
  .object({
    after: maybe,
    before: maybe,
    best: maybe,
    evidence: list(
      z.object({
        bound: z.enum(['after', 'before', 'about']),
        day: z.string(),
        why: z.string(),
        passage,
        other: maybe,
      }),
    ),
  })
  .openapi('Bounds', { description: 'When an article without a date can have been published, inferred' });

export const articleView = z
  .object({
    article,
    unread: maybe,
    statements: list(statement),
    events: list(event),
    copies: copyFamily.nullable(),
    conflicts: list(conflict),
    bounds: bounds.nullable(),
    positions: list(positionRow),
  })
  .openapi('ArticleView');

export const statementView = z
  .object({
    statement,
    variants: list(z.object({ statement, differs: list(z.string()) })),
    origins: list(origin),
    conflicts: list(conflict),
  })
  .openapi('StatementView');

export const eventView = z
  .object({ event, conflicts: list(conflict), statements: list(statement) })
  .openapi('EventView');

export const positionView = z
  .object({
    position: positionRow,
    statement: statement.nullable(),
    others: list(positionRow).openapi({ description: 'The same position of the same party in other reports' }),
    history: list(correctionRow),
  })
  .openapi('PositionView');

const onlyThere = list(z.object({ speaker: z.string(), statements: list(z.string()) }));

const compared = articleView.pick({ article: true, statements: true, copies: true }).openapi('ComparedArticle');

const beside = z
  .object({
    right: compared,
    share: z
      .object({ left: share, right: share })
      .openapi({ description: 'Part of the text of each that stands in both, quotations aside' }),
    shared: list(aligned.extend({ quotation: z.boolean() })),
    differences: list(
      z.object({ kind: z.enum(['figure', 'name', 'wording']), what: z.string(), left: passage, right: passage }),
    ),
    onlyLeft: onlyThere,
    onlyRight: onlyThere,
  })
  .openapi('Beside', { description: '`left` and `here` are of the first report, `right` and `there` of this one' });

const matter = z
  .object({
    kind: z.enum(['figure', 'name']),
    what: z.string(),
    passage,
    others: list(z.object({ passage, differs: z.boolean() }).nullable()),
  })
  .openapi('Matter', {
    description:
      'A figure or name of the first report that another gives otherwise, with the words of each other in its order; null where nothing was found to set against it',
  });

const quoted = z.object({ actor: maybe, name: maybe, statements: list(list(z.string())) }).openapi('Quoted', {
  description:
    'Somebody whom a report quotes, with the ids of the statements in each, the first before the others; those whom no report names stand together under null',
});

export const comparisons = z
  .object({ first: compared, others: list(beside), matters: list(matter), quoted: list(quoted) })
  .openapi('Comparisons');

export const outletView = z
  .object({
    outlet: outletRow,
    relies: list(reliance),
    reliedOnBy: list(reliance),
    speakers: list(z.object({ actor: z.string(), name: z.string(), statements: count })),
  })
  .openapi('OutletView');

export const actorView = z
  .object({
    actor: actorRow,
    roles: list(z.object({ title: z.string(), of: maybe, from: maybe, to: maybe })),
    mentions: list(z.object({ text: z.string(), count })),
    months: list(z.object({ month: z.string(), statements: count })),
    outlets: list(z.object({ outlet: z.string(), statements: count })),
    latest: list(statement),
  })
  .openapi('ActorView');

export const overview = z
  .object({
    name: z.string(),
    summary: z.string(),
    articles: count,
    statements: count,
    actors: count,
    events: count,
    copies: count.openapi({ description: 'Families of copies' }),
    conflicts: count.openapi({ description: 'Without revisions' }),
    first: maybe,
    last: maybe,
    kinds: z.object({ direct: count, indirect: count, mixed: count }),
    open: count,
    undated: count,
    unread: count,
    stale: count,
    speakers: list(actorRow),
    outlets: list(z.object({ outlet: maybe, articles: count, statements: count })),
    months: list(z.object({ month: z.string(), articles: count, statements: count })),
    newest: list(articleRow),
    undatedArticles: list(articleRow),
    unreadArticles: list(articleRow),
  })
  .openapi('Overview');
