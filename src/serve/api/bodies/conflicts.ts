/** Conflicts with their accounts, as bodies. */
import { z } from '@hono/zod-openapi';
import { conflictKinds } from '../../../model/conflict.ts';
import { articleBrief } from './articles.ts';
import { list, maybe, passage, review } from './parts.ts';

const side = z
  .object({ article: articleBrief, passage, says: z.string(), copies: list(articleBrief) })
  .openapi('Side', { description: 'One account, and the articles that say the same in copied text' });

export const conflict = z
  .object({
    id: z.string(),
    kind: z.enum(conflictKinds),
    revision: z.boolean().openapi({ description: 'Brought up to date rather than disputed' }),
    within: z.boolean().openapi({ description: 'Both accounts stand in one article' }),
    differs: z.string(),
    sides: list(side),
    event: maybe,
    statements: list(z.string()),
    review: review.optional(),
  })
  .openapi('Conflict');
