/** What people say of the record, as bodies: changes as they are sent, corrections as the history shows them, the queue. */
import { z } from '@hono/zod-openapi';
import { eventKinds, eventStatuses, participantRoles, ploverTypes } from '../../../model/event.ts';
import { actorTypes, datePrecisions, speakerBases, statementKinds } from '../../../model/statement.ts';
import type { Change, NewCorrections, Split } from '../../../service/types.ts';
import { articleBrief } from './articles.ts';
import { conflict } from './conflicts.ts';
import { event } from './events.ts';
import { copyFamily } from './origins.ts';
import { count, list, maybe, passage, review, share, span, spans } from './parts.ts';
import { positionEntry, positionRow } from './positions.ts';
import { statement } from './statements.ts';

const id = z.string().max(200);
const words = z.string().max(20_000);
const name = z.string().max(500);

export const actorName = z
  .object({ id, name, type: z.enum(actorTypes).nullable(), party: name.nullable() })
  .openapi('ActorName', {
    description: 'An actor of the dossier or the record by its `id`; somebody new by name and type, with an empty `id`',
  });

const saidOn = z.object({ date: z.string(), precision: z.enum(datePrecisions), basis: z.string(), spans });

const statementEntry = z
  .object({
    id,
    article: id,
    kind: z.enum(statementKinds),
    source: passage.nullable(),
    cue: passage.nullable(),
    content: passage,
    speakers: list(
      z.object({
        actor: id.nullable(),
        name,
        type: z.enum(actorTypes).nullable(),
        party: name.nullable(),
        role: name.nullable(),
        basis: z.enum([...speakerBases, 'unnamed']),
        probability: share.optional(),
        evidence: spans,
      }),
    ),
    open: words.nullable(),
    via: list(z.object({ actor: id.nullable(), name, spans })),
    said: saidOn.nullable(),
    probability: share.optional(),
    review: review.optional(),
  })
  .openapi('StatementEntry', { description: 'A statement as an article has it; an empty `id` for one that is new' });

const participant = z.object({ actor: id.nullable(), name, role: z.enum(participantRoles), spans });

const eventEntry = z
  .object({
    id,
    article: id,
    kind: z.enum(eventKinds),
    plover: z.enum(ploverTypes),
    status: z.enum(eventStatuses),
    denied: z.boolean(),
    passage,
    trigger: span,
    date: saidOn.extend({ end: maybe, inferred: z.string().optional() }).nullable(),
    place: z.object({ name, spans }).nullable(),
    participants: list(participant),
    absent: list(participant),
    quantities: list(z.object({ what: name, value: z.number(), qualifier: maybe, spans })),
    ordinal: z.object({ value: z.int(), spans }).nullable(),
    names: list(z.object({ name, spans })),
    statements: list(id),
    from: list(name).optional(),
    review: review.optional(),
  })
  .openapi('EventEntry', {
    description: 'A report of an event as one article has it; an empty `id` for one that is new',
  });

export const change = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('statement'),
      article: id,
      before: statementEntry.nullable(),
      after: statementEntry.nullable(),
    }),
    z.object({ kind: z.literal('event'), article: id, before: eventEntry.nullable(), after: eventEntry.nullable() }),
    z.object({
      kind: z.literal('position'),
      article: id,
      before: positionEntry.nullable(),
      after: positionEntry.nullable(),
    }),
    z.object({ kind: z.literal('copy'), articles: z.tuple([id, id]).readonly(), holds: z.boolean() }),
    z.object({
      kind: z.literal('conflict'),
      conflict: id,
      articles: list(id),
      holds: z.boolean(),
      differs: words.optional(),
    }),
    z.object({ kind: z.literal('actor'), from: actorName, into: actorName }),
  ])
  .openapi('Change', {
    description:
      '`before` is what the record had (null: it was missed), `after` what it should have (null: it should not be there); both alike: it is right',
  }) satisfies z.ZodType<Change>;

const who = z.string().max(200).openapi({ description: 'Who says so, as the person wants to be named' });

export const newCorrections = z
  .object({ who, changes: list(change) })
  .openapi('NewCorrections', { description: 'They are undone together' }) satisfies z.ZodType<NewCorrections>;

export const newSplit = z
  .object({ who, statements: list(id), into: actorName })
  .openapi('Split', { description: 'Statements of one actor that are another’s' }) satisfies z.ZodType<Split>;

export const undoing = z.object({ who }).openapi('Undoing');

export const correctionRow = z
  .object({
    id,
    batch: maybe,
    who: z.string(),
    at: z.string(),
    change,
    undone: z.object({ who: z.string(), at: z.string() }).nullable(),
    says: z.string().openapi({ description: 'One sentence: what was done to what' }),
    articles: list(articleBrief),
  })
  .openapi('Correction');

export const reviewQueue = z
  .object({
    items: list(
      z
        .object({
          statement: statement.nullable(),
          position: positionRow.nullable(),
          event: event.nullable(),
          copy: copyFamily.nullable(),
          conflict: conflict.nullable(),
          asks: z.string(),
          why: z.string(),
          value: z.number(),
          context: passage.nullable(),
        })
        .openapi('ReviewItem', {
          description: 'Exactly one of statement, position, event, copy and conflict is not null',
        }),
    ),
    waiting: count,
  })
  .openapi('ReviewQueue');
