/** Articles as bodies: whole, as rows, beside what was read in them, and as they are posted. */
import { z } from '@hono/zod-openapi';
import { metadataOrigins } from '../../../model/article.ts';
import { count, list, maybe, problem, span, spans } from './parts.ts';

const found = z.union([
  z.object({ value: z.string(), from: z.enum(metadataOrigins), spans: spans.optional() }),
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

export const articleBrief = articleRow
  .pick({ id: true, file: true, headline: true, outlet: true, agency: true, published: true })
  .openapi('ArticleBrief');

export const addReport = z
  .object({ added: count, known: count, read: count, statements: count, problems: list(problem) })
  .openapi('AddReport');

/** What may be posted: what reading files gave, articles and problems in their order. */
export const additions = list(
  z.union([article, problem], { error: 'is neither an article nor a problem as the OpenAPI document describes them.' }),
).openapi('Additions');
