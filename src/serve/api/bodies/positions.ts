/** Positions, where each party stands, and how it moved, as bodies. */
import { z } from '@hono/zod-openapi';
import { firmnesses, voices } from '../../../model/position.ts';
import { datePrecisions } from '../../../model/statement.ts';
import type { Matrix, Movement, PositionRow } from '../../../service/types.ts';
import { articleBrief } from './articles.ts';
import { count, list, maybe, passage, review, share, spans } from './parts.ts';

const id = z.string().max(200);
const words = z.string().max(20_000);
const name = z.string().max(500);

export const positionEntry = z
  .object({
    id,
    article: id,
    source: z.object({ kind: z.enum(['statement', 'event']), id }),
    actor: id.nullable(),
    name,
    party: name,
    issue: id,
    position: id,
    firmness: z.enum(firmnesses),
    voice: z.enum(voices),
    date: z.object({ date: z.string(), precision: z.enum(datePrecisions), basis: z.string(), spans }).nullable(),
    passage,
    probability: share,
    because: z.object({ kind: z.enum(['example', 'correction', 'rule', 'person']), text: words }),
    review: review.optional(),
  })
  .openapi('PositionEntry', { description: 'A position as an article has it; an empty `id` for one that is new' });

export const positionRow = positionEntry
  .extend({ article: articleBrief, question: z.string(), label: z.string() })
  .openapi('PositionRow', {
    description: 'With what the dossier calls its issue and position; their ids where it has them no longer',
  }) satisfies z.ZodType<PositionRow>;

const place = z.object({ mean: share, low: share, high: share }).nullable().openapi('Place', {
  description:
    'From 0, the first position, to 1, the last, with the bounds of 80 % of the weight; null where there is no order',
});
const shares = list(z.object({ position: z.string(), share }));
const ids = list(z.string()).openapi({ description: 'Ids of positions' });

const standing = z
  .object({
    party: z.string(),
    issue: z.string(),
    position: maybe,
    why: maybe.openapi({ description: 'Why it has no position' }),
    firmness: z.enum(firmnesses).nullable(),
    certainty: share,
    since: maybe,
    shares,
    refuses: shares,
    place,
    behind: z.object({
      positions: count,
      origins: count,
      voices: z.partialRecord(z.enum(voices), count),
      confirmed: count,
    }),
    evidence: ids,
  })
  .openapi('Standing');

const distance = z
  .object({
    issue: maybe.openapi({ description: 'null: over all issues on which both have a position' }),
    parties: z.tuple([z.string(), z.string()]).readonly(),
    distance: share.nullable(),
    low: share.nullable(),
    high: share.nullable(),
  })
  .openapi('Distance', { description: '0 the same, 1 as far as the issue allows; null when either has no position' });

const departure = z
  .object({
    actor: maybe,
    name: z.string(),
    party: z.string(),
    issue: z.string(),
    line: z.string(),
    position: z.string(),
    refuses: z.boolean().openapi({ description: 'It is the line that the actor refuses' }),
    first: maybe,
    last: maybe,
    evidence: ids,
  })
  .openapi('Departure', { description: 'Somebody who speaks for a party and departs from its line' });

const issueHead = z
  .object({
    id: z.string(),
    question: z.string(),
    ordered: z.boolean(),
    positions: list(z.object({ id: z.string(), label: z.string() })),
  })
  .openapi('IssueHead');

export const matrix = z
  .object({
    date: z.string(),
    window: count.openapi({ description: 'Days that are looked back on' }),
    issues: list(issueHead),
    parties: list(z.string()),
    standings: list(standing),
    distances: list(distance),
    departures: list(departure),
  })
  .openapi('Matrix') satisfies z.ZodType<Matrix>;

const shift = z
  .object({
    party: z.string(),
    issue: z.string(),
    from: maybe,
    to: z.string(),
    date: z.string(),
    last: maybe,
    certainty: share,
    before: ids,
    after: ids,
  })
  .openapi('Shift', { description: 'That a party went over from one position to another' });

const line = z
  .object({
    party: z.string(),
    points: list(z.object({ date: z.string(), position: maybe, certainty: share, place })),
    shifts: list(shift),
  })
  .openapi('Line');

export const movement = z
  .object({
    issue: issueHead,
    window: count,
    lines: list(line),
    distances: list(z.object({ date: z.string(), between: distance })),
    departures: list(departure),
  })
  .openapi('Movement') satisfies z.ZodType<Movement>;
