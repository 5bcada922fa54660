/** What the bodies are made of: lists, counts, spans, passages, problems, pages. */
import { z } from '@hono/zod-openapi';
import { type ProblemCode, problemCodes } from '../../../model/problem.ts';

export const list = <T extends z.ZodType>(row: T) => z.array(row).readonly();
export const count = z.int().min(0);
export const maybe = z.string().nullable();
/** A part of a whole or a probability, from 0 to 1. */
export const share = z.number().min(0).max(1);

export const span = z
  .tuple([z.int().min(0), z.int().min(1)])
  .readonly()
  .refine(([start, end]) => start < end, 'A span ends after it starts.')
  .openapi('Span', {
    type: 'array',
    description: '[start, end) in UTF-16 code units of the text of the article',
    example: [120, 168],
  });
export const spans = list(span);

export const passage = z.object({ text: z.string(), spans }).openapi('Passage');

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

export const page = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: list(row),
    total: count,
    next: maybe.openapi({ description: 'The cursor of the next page; null on the last' }),
  });

export const review = z
  .object({ action: z.enum(['accepted', 'corrected', 'added']), who: z.string(), at: z.string() })
  .openapi('Review', { description: 'That a person has looked at it, and what they did with it; `at` is in UTC' });
