/** Statements and those who make them, as bodies. */
import { z } from '@hono/zod-openapi';
import { actorTypes, datePrecisions, speakerBases, statementKinds } from '../../../model/statement.ts';
import { articleBrief } from './articles.ts';
import { count, list, maybe, passage, review, share, spans } from './parts.ts';

const probability = share.optional();

const speaker = z
  .object({
    actor: maybe,
    name: z.string(),
    type: z.enum(actorTypes).nullable(),
    party: maybe,
    role: maybe,
    basis: z.enum([...speakerBases, 'unnamed']),
    evidence: spans,
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
      evidence: spans,
      probability,
    }),
  ])
  .nullable()
  .openapi({ description: 'The first of `speakers`; null when the speaker was left open' });

export const statement = z
  .object({
    id: z.string(),
    article: articleBrief,
    kind: z.enum(statementKinds),
    source: passage.nullable(),
    cue: passage.nullable(),
    content: passage,
    speaker: firstSpeaker,
    speakers: list(speaker),
    open: maybe,
    via: list(z.object({ actor: maybe, name: z.string(), spans })),
    said: z.object({ date: z.string(), precision: z.enum(datePrecisions), basis: z.string(), spans }).nullable(),
    probability,
    review: review.optional(),
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
