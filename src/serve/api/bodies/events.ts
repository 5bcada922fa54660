/** Events with their reports, as bodies. */
import { z } from '@hono/zod-openapi';
import { eventKinds, eventStatuses, participantRoles, ploverTypes } from '../../../model/event.ts';
import { datePrecisions } from '../../../model/statement.ts';
import { articleBrief } from './articles.ts';
import { origin } from './origins.ts';
import { list, maybe, passage, review, span, spans } from './parts.ts';

const date = z
  .object({
    date: z.string(),
    end: maybe,
    precision: z.enum(datePrecisions),
    basis: z.string(),
    spans,
    inferred: z.string().optional(),
  })
  .openapi('EventDate', {
    description:
      '`--04-11` where only the year is not known; `end` where the words give one; `inferred` says why the year is what it is, where they give none',
  });

const coded = {
  id: z.string(),
  kind: z.enum(eventKinds),
  plover: z.enum(ploverTypes),
  status: z.enum(eventStatuses),
  date: date.nullable(),
};

const participant = z.object({ actor: maybe, name: z.string(), role: z.enum(participantRoles) });
const participantHere = participant.extend({ spans });
const quantity = z.object({ what: z.string(), value: z.number(), qualifier: maybe });

const eventReport = z
  .object({
    ...coded,
    article: articleBrief,
    spans: spans.openapi({ description: 'Those of `passage`' }),
    passage,
    denied: z.boolean(),
    trigger: span,
    place: z.object({ name: z.string(), spans }).nullable(),
    participants: list(participantHere),
    absent: list(participantHere),
    quantities: list(quantity.extend({ spans })),
    ordinal: z.object({ value: z.int(), spans }).nullable(),
    names: list(z.object({ name: z.string(), spans })),
    statements: list(z.string()).openapi({ description: 'Ids of the statements in whose content it stands' }),
    from: list(z.string()).optional().openapi({ description: 'Outlets that these statements are said to come from' }),
    review: review.optional(),
  })
  .openapi('EventReport');

export const event = z
  .object({
    ...coded,
    place: maybe,
    participants: list(participant),
    quantities: list(quantity),
    names: list(z.string()),
    reports: list(eventReport),
    origins: list(origin),
  })
  .openapi('Event', { description: 'What reports disagree about is null here, and a conflict tells it' });
