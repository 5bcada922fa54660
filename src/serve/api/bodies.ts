/**
 * The bodies of the API as schemas: the service's own types, written out so that the OpenAPI document can show them and
 * so that what is posted can be checked. The compiler holds each to its type in both directions.
 */
import { z } from '@hono/zod-openapi';
import { metadataOrigins } from '../../model/article.ts';
import { type ProblemCode, problemCodes } from '../../model/problem.ts';
import { actorTypes, datePrecisions, speakerBases, statementKinds } from '../../model/statement.ts';

const list = <T extends z.ZodType>(row: T) => z.array(row).readonly();
const count = z.int().min(0);
const maybe = z.string().nullable();

export const span = z
  .tuple([z.int().min(0), z.int().min(1)])
  .readonly()
  .refine(([start, end]) => start < end, 'A span ends after it starts.')
  .openapi('Span', {
    type: 'array',
    description: '[start, end) in UTF-16 code units of the text of the article',
    example: [120, 168],
  });

const passage = z.object({ text: z.string(), spans: list(span) }).openapi('Passage');

export const problem = z
  .object({
    code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
    message: z.string(),
    hint: z.string().optional(),
    file: z.string().optional(),
    line: z.int().optional(),
    article: z.string().optional(),
  })
  .openapi('Problem');
export const refusal = z.object({ problem }).openapi('Refusal');

const found = z.union([
  z.object({ value: z.string(), from: z.enum(metadataOrigins), spans: list(span).optional() }),
  z.object({ value: z.null(), reason: z.string() }),
]);

const furniture = z.object({
  kind: z.enum(['headline', 'date-line', 'dateline', 'byline', 'credit', 'caption', 'boilerplate']),
  span,
});

export const article = z
  .object({
    id: z.string().min(1),
    file: z.string(),
    origin: z.string(),
    text: z.string().min(1),
    furniture: list(furniture),
    headline: found,
    outlet: found,
    byline: found,
    agency: found,
    published: found,
    url: found,
    language: found,
  })
  .openapi('Article');

const probability = z.number().min(0).max(1).optional();

const speaker = z
  .object({
    actor: maybe,
    name: z.string(),
    type: z.enum(actorTypes).nullable(),
    party: maybe,
    role: maybe,
    basis: z.enum([...speakerBases, 'unnamed']),
    evidence: list(span),
    probability,
  })
  .openapi('Speaker');

/** The first speaker as scripts read it: a name, or the description of someone whom the report does not name. */
const firstSpeaker = z
  .union([
    speaker.extend({ actor: z.string() }),
    z.object({
      description: z.string(),
      type: z.enum(actorTypes).nullable(),
      party: maybe,
      evidence: list(span),
      probability,
    }),
  ])
  .nullable()
  .openapi({ description: 'The first of `speakers`; null when the speaker was left open' });

export const articleRow = z
  .object({
    id: z.string(),
    file: z.string(),
    headline: maybe,
    outlet: maybe,
    agency: maybe,
    published: maybe,
    language: maybe,
    statements: count,
    unread: maybe,
  })
  .openapi('ArticleRow');

export const statement = z
  .object({
    id: z.string(),
    article: articleRow.pick({ id: true, file: true, headline: true, outlet: true, published: true }),
    kind: z.enum(statementKinds),
    source: passage.nullable(),
    cue: passage.nullable(),
    content: passage,
    speaker: firstSpeaker,
    speakers: list(speaker),
    open: maybe,
    via: list(z.object({ actor: maybe, name: z.string(), spans: list(span) })),
    said: z
      .object({ date: z.string(), precision: z.enum(datePrecisions), basis: z.string(), spans: list(span) })
      .nullable(),
    probability,
  })
  .openapi('Statement');

export const actorRow = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(actorTypes),
    party: maybe,
    known: z.boolean(),
    statements: count,
    articles: count,
    first: maybe,
    last: maybe,
  })
  .openapi('ActorRow');

export const page = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: list(row),
    total: count,
    next: maybe.openapi({ description: 'The cursor of the next page; null on the last' }),
  });

export const articleView = z.object({ article, unread: maybe, statements: list(statement) }).openapi('ArticleView');

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

export const brief = z
  .object({
    name: z.string(),
    since: maybe,
    until: maybe,
    sections: list(
      z.object({
        heading: z.string(),
        sentences: list(
          z.object({ text: z.string(), cites: list(z.object({ statement: z.string(), article: z.string() })) }),
        ),
      }),
    ),
    articles: list(articleRow),
    statements: list(statement),
  })
  .openapi('Brief');

export const addReport = z
  .object({ added: count, known: count, read: count, statements: count, problems: list(problem) })
  .openapi('AddReport');

/** What may be posted: what reading files gave, articles and problems in their order. */
export const additions = list(
  z.union([article, problem], { error: 'is neither an article nor a problem as the OpenAPI document describes them.' }),
).openapi('Additions');
