/** What coders say, what they are given to code, and how far they agree, as bodies. */
import { z } from '@hono/zod-openapi';
import { agreementMetrics, agreementVariables } from '../../../model/agreement.ts';
import { firmnesses } from '../../../model/position.ts';
import type { Agreement, Coding, CodingSheet, NewCoding } from '../../../service/types.ts';
import { articleBrief } from './articles.ts';
import { count, list, maybe, passage } from './parts.ts';

/** Statements of several articles at once, as a spreadsheet brings them. */
const mostCodings = 10_000;
const mostPositions = 100;

const id = z.string().max(200);

const coded = {
  coder: z.string().max(200),
  article: id,
  unit: id.openapi({ description: 'Id of the statement' }),
  statement: z
    .boolean()
    .openapi({ description: 'Whether these words are attributed to anybody in the article at all' }),
  speaker: z
    .string()
    .max(1000)
    .nullable()
    .openapi({ description: 'Name, several with “; ” between them; null when left open or not named' }),
  positions: z
    .array(z.object({ issue: id, position: id, firmness: z.enum(firmnesses) }))
    .max(mostPositions)
    .readonly(),
};

export const newCodings = z
  .array(z.object(coded).openapi('NewCoding'))
  .max(mostCodings)
  .readonly()
  .openapi('NewCodings') satisfies z.ZodType<readonly NewCoding[]>;

export const coding = z
  .object({ ...coded, at: z.string() })
  .openapi('Coding', { description: 'What one coder says of one statement' }) satisfies z.ZodType<Coding>;

export const codingSheet = z
  .object({
    coder: z.string(),
    article: articleBrief,
    units: list(
      z
        .object({ unit: z.string(), passage, context: passage, coding: coding.nullable() })
        .openapi('CodingUnit', { description: 'A statement with the paragraphs in which it stands' }),
    ),
  })
  .openapi('CodingSheet') satisfies z.ZodType<CodingSheet>;

const alpha = z
  .object({
    variable: z.enum(agreementVariables),
    issue: maybe.openapi({ description: 'Of `position` on an ordered issue: which' }),
    metric: z.enum(agreementMetrics),
    coders: list(z.string()),
    alpha: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    units: count,
  })
  .openapi('Alpha', { description: 'Krippendorff’s alpha, with bounds of 95 %; null where nothing can be compared' });

export const agreement = z
  .object({
    coders: list(z.object({ name: z.string(), units: count })),
    alphas: list(alpha),
    differences: list(
      z
        .object({ unit: z.string(), article: articleBrief, passage: passage.nullable(), codings: list(coding) })
        .openapi('CodingDifference'),
    ),
  })
  .openapi('Agreement') satisfies z.ZodType<Agreement>;
