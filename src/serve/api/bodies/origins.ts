/** Copies, independent origins, outlets and whom they rely on, as bodies. */
import { z } from '@hono/zod-openapi';
import { copyManners } from '../../../model/copy.ts';
import { relianceKinds } from '../../../model/origin.ts';
import { articleBrief } from './articles.ts';
import { count, list, maybe, passage, share, span, spans } from './parts.ts';

export const origin = z
  .object({ name: z.string(), article: maybe, carriedBy: list(z.string()), why: z.string() })
  .openapi('Origin');

export const aligned = z
  .object({ here: span, there: span, likeness: share })
  .openapi('Aligned', { description: 'A passage in two articles' });

const copied = z
  .object({
    article: articleBrief,
    from: articleBrief,
    manner: z.enum(copyManners),
    also: list(z.enum(copyManners)),
    share: share.openapi({ description: 'Part of the words of `article` that are copied' }),
    passages: list(aligned),
    dropped: spans.openapi({ description: 'Paragraphs of `from` that it left out' }),
    added: spans.openapi({ description: 'Paragraphs of its own' }),
  })
  .openapi('Copied');

export const copyFamily = z
  .object({
    id: z.string(),
    first: articleBrief,
    owner: z.object({ name: z.string(), why: z.string() }).nullable(),
    copies: list(copied),
  })
  .openapi('CopyFamily', { description: 'Articles that go back to one text' });

export const reliance = z
  .object({
    outlet: maybe,
    on: z.string(),
    kind: z.enum(relianceKinds),
    articles: count,
    examples: list(z.object({ article: articleBrief, passage: passage.nullable(), statement: maybe })),
  })
  .openapi('Reliance');

export const outletRow = z
  .object({
    outlet: maybe,
    articles: count,
    statements: count,
    copied: count,
    partly: count,
    own: share,
    copiedBy: count,
  })
  .openapi('OutletRow');
