/**
 * The query parameters of the API: strings from an address in, the service's query types out. A wrong value gets a
 * message that says what to write instead; an unknown parameter is refused, since ignoring it would answer another question.
 */
import { z } from '@hono/zod-openapi';
import { conflictKinds } from '../../model/conflict.ts';
import { changeKinds, reviewKinds } from '../../model/correction.ts';
import { eventKinds, eventStatuses } from '../../model/event.ts';
import {
  duplicateRules,
  networkTypes,
  networkVariables,
  normalizations,
  qualifierAggregations,
  timeWindows,
} from '../../model/network.ts';
import { firmnesses, voices } from '../../model/position.ts';
import { actorTypes, statementKinds } from '../../model/statement.ts';
import type {
  ActorQuery,
  ArticleQuery,
  ConflictQuery,
  CopyQuery,
  CorrectionQuery,
  EventQuery,
  NetworkOptions,
  PositionQuery,
  ReviewQuery,
  StandingOptions,
  StatementQuery,
} from '../../service/types.ts';

/** Rows in one page at most; the service chooses when none is asked for. */
export const maxLimit = 1000;

/** Articles beside one: each is a text to align, and nobody reads more. */
export const mostCompared = 40;

/** PostgreSQL keeps no NUL in text, and no name or search holds one. */
const isPlain = (value: string): boolean => !value.includes('\0');

const needed = (what: string, example: string) =>
  z
    .string({ error: `is missing: give ${what}.` })
    .trim()
    .min(1, `is empty: give ${what}, or leave the parameter out.`)
    .max(500, 'is longer than 500 characters: shorten it.')
    .refine(isPlain, 'holds a NUL character: remove it.')
    .openapi({ description: what, example });

const text = (what: string, example: string) => needed(what, example).optional();

const day = (what: string) =>
  z.iso
    .date({ error: (issue) => `“${issue.input}” is not a day: write it as 2031-04-15.` })
    .optional()
    .openapi({ description: what, example: '2031-04-15' });

const flag = (what: string) =>
  z
    .enum(['true', 'false'], { error: (issue) => `“${issue.input}” is neither true nor false.` })
    .transform((value) => value === 'true')
    .optional()
    .openapi({ description: what, type: 'boolean', example: true });

const oneOf = <const T extends readonly string[]>(values: T, what: string) =>
  z
    .enum(values, { error: (issue) => `“${issue.input}” is none of ${values.join(', ')}.` })
    .optional()
    .openapi({ description: what });

const paging = {
  limit: z
    .string()
    .regex(/^\d{1,6}$/, 'is not a whole number.')
    .transform(Number)
    .refine((n) => n >= 1 && n <= maxLimit, `is out of range: ask for 1 to ${maxLimit} rows.`)
    .optional()
    .openapi({ description: `Rows in the page, 1 to ${maxLimit}`, type: 'integer', example: 50 }),
  cursor: text('The `next` of the page before', 'eyJhZnRlciI6…'),
};

export const articleQuery = z.strictObject({
  ...paging,
  outlet: text('Name of the outlet', 'Northern Wire'),
  from: day('Published on or after this day'),
  to: day('Published on or before this day'),
  undated: flag('Only reports whose time of publication is not known'),
  unread: flag('Only reports that were kept but not read'),
  search: text('Words, "quoted phrases", -without', 'ceasefire -monitors'),
}) satisfies z.ZodType<ArticleQuery>;

export const statementQuery = z.strictObject({
  ...paging,
  speaker: text('Id or name of an actor', 'Ilan Maric'),
  party: text('Name or dossier id of a party', 'Vardania'),
  outlet: text('Name of the outlet', 'Northern Wire'),
  article: text('Id or file name of an article', 'day-one'),
  kind: oneOf(statementKinds, 'How much of the content stands in quotation marks: all, none, part'),
  from: day("Said on or after this day; the report's day counts where the statement has none"),
  to: day("Said on or before this day; the report's day counts where the statement has none"),
  open: flag('Only statements whose speaker was left open'),
  search: text('Words, "quoted phrases", -without', '"prisoner exchange"'),
}) satisfies z.ZodType<StatementQuery>;

const eventFilters = {
  kind: oneOf(eventKinds, 'What kind of event'),
  status: oneOf(eventStatuses, 'Whether it took place; claimed: only one side or an unnamed source says so'),
  participant: text('Id or name of an actor', 'Ilan Maric'),
  place: text('Name of the place', 'Sel'),
  article: text('Id or file name of an article that reports it', 'day-one'),
  from: day('On or after this day; undated events are left out'),
  to: day('On or before this day; undated events are left out'),
  search: text('Words in its reports, "quoted phrases", -without', '"customs house"'),
};
export const eventQuery = z.strictObject({ ...paging, ...eventFilters }) satisfies z.ZodType<EventQuery>;
export const calendarQuery = z.strictObject(eventFilters) satisfies z.ZodType<EventQuery>;

export const positionQuery = z.strictObject({
  ...paging,
  party: text('Name or dossier id of a party', 'Vardania'),
  actor: text('Id or name of an actor', 'Ilan Maric'),
  issue: text('Id of an issue of the dossier', 'crossing'),
  position: text('Id of one of its positions', 'joint-control'),
  firmness: oneOf(firmnesses, 'How firmly'),
  voice: oneOf(voices, 'How near the words are to the party'),
  outlet: text('Name of the outlet', 'Northern Wire'),
  article: text('Id or file name of an article', 'day-one'),
  from: day("Taken on or after this day; the report's day counts where the words give none"),
  to: day("Taken on or before this day; the report's day counts where the words give none"),
  least: z
    .string()
    .regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/, 'is not a number from 0 to 1.')
    .transform(Number)
    .optional()
    .openapi({
      description: 'Only readings that are at least so probable; 0.5 without it',
      type: 'number',
      example: 0.8,
    }),
}) satisfies z.ZodType<PositionQuery>;

const window = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'is not a whole number of days, 1 to 99999.')
  .transform(Number)
  .optional()
  .openapi({ description: 'Days that are looked back on; 90 without it', type: 'integer', example: 90 });
export const standingQuery = z.strictObject({
  date: day('At the end of this day; by default that of the newest report'),
  window,
}) satisfies z.ZodType<StandingOptions>;
export const movementQuery = z.strictObject({ window });

export const copyQuery = z.strictObject({
  ...paging,
  article: text('Id or file name of an article: the families it belongs to', 'day-one'),
  outlet: text('Name of the outlet of any of the articles', 'Northern Wire'),
}) satisfies z.ZodType<CopyQuery>;

export const conflictQuery = z.strictObject({
  ...paging,
  kind: oneOf(conflictKinds, 'What the accounts differ in'),
  revision: flag('Only revisions, or with false only disagreements; both without it'),
  article: text('Id or file name of an article that gives one of the accounts', 'day-one'),
  event: text('Id of the event that it is about', 'e-0f3c'),
}) satisfies z.ZodType<ConflictQuery>;

export const comparisonQuery = z.strictObject({
  first: needed('Id or file name of one article', 'day-one'),
  other: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z
        .array(needed('Id or file name of an article to set beside it', 'day-two'), {
          error: 'is missing: give the id or file name of an article to set beside the first.',
        })
        .max(mostCompared, `is given too often: set at most ${mostCompared} articles beside the first.`),
    )
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description: `Id or file name of an article to set beside it; once for each, ${mostCompared} at most`,
      example: ['day-two'],
    }),
});

export const actorQuery = z.strictObject({
  ...paging,
  type: oneOf(actorTypes, 'What kind of actor'),
  party: text('Name or dossier id of a party', 'Vardania'),
  search: text('Part of a name', 'maric'),
}) satisfies z.ZodType<ActorQuery>;

export const correctionQuery = z.strictObject({
  ...paging,
  who: text('Who made it', 'Ann'),
  kind: oneOf(changeKinds, 'What was corrected'),
  article: text('Id or file name of an article that it is of', 'day-one'),
  undone: flag('Also those that were undone'),
}) satisfies z.ZodType<CorrectionQuery>;

export const reviewQuery = z.strictObject({
  kind: oneOf(reviewKinds, 'Only what is of this kind'),
  issue: text('Id of an issue of the dossier: only positions on it', 'observers'),
  article: text('Id or file name of an article: only what is of it', 'day-one'),
  limit: paging.limit,
}) satisfies z.ZodType<ReviewQuery>;

export const briefQuery = z.strictObject({ since: day('What moved, is disputed or is new on or after this day') });

/** Under the names of Discourse Network Analyzer; the service chooses what is left out, and refuses what cannot be together. */
export const networkQuery = z.strictObject({
  networkType: oneOf(networkTypes, 'Actors with concepts (twomode), or with each other (onemode, unless it is said)'),
  variable1: oneOf(networkVariables, 'The nodes of a one-mode network, the first of a two-mode one; organization'),
  variable2: oneOf(networkVariables, 'What ties run through, or end at in a two-mode network; concept'),
  qualifierAggregation: oneOf(
    qualifierAggregations,
    'What agreement and refusal make of a tie; congruence, in a two-mode network combine',
  ),
  normalization: oneOf(normalizations, 'What weights are divided by; average, in a two-mode network no'),
  duplicates: oneOf(duplicateRules, 'Within what the same statement counts once; acrossrange'),
  timeWindow: oneOf(timeWindows, 'Units of a moving time window, one network for each; no'),
  windowSize: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'is not a whole number of 1 or more.')
    .transform(Number)
    .optional()
    .openapi({ description: 'Units of the time window', type: 'integer', example: 3 }),
  start: day('Only what was said on or after this day'),
  stop: day('Only what was said on or before this day'),
}) satisfies z.ZodType<Partial<NetworkOptions>>;

const coder = needed('Name of the coder', 'Ann');
export const coderQuery = z.strictObject({ coder });
export const codingSheetQuery = z.strictObject({ coder, article: needed('Id or file name of an article', 'day-one') });
export const agreementQuery = z.strictObject({
  coder: z
    .preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(coder).optional())
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description: 'Name of a coder; once for each, all without it',
      example: ['Ann', 'Ben'],
    }),
});
