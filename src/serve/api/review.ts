/** What people say of the record, over HTTP: routes as data, with the queries and bodies that they take, and their answers. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Rapporteur, ReviewItem } from '../../service/types.ts';
import { eventJson, statementJson } from '../export/json.ts';
import * as bodies from './bodies/index.ts';
import { correctionQuery, reviewQuery } from './queries.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const refused = json(bodies.refusal, 'What was wrong with the request, and what to do');
const missing = json(bodies.refusal, 'The record has no such entry');
const writing = { security: [{ token: [] }] };
const wrongly = { 400: refused, 401: refused, 404: missing, 413: refused };
const answered = json(
  bodies.list(bodies.correctionRow).openapi('Corrections'),
  'The corrections as the history has them',
);

const queue = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'What a person should look at, what would teach most first',
  request: { query: reviewQuery },
  responses: { 200: json(bodies.reviewQueue, 'The queue'), 400: refused },
});

const history = createRoute({
  method: 'get',
  path: '/api/corrections',
  summary: 'What people have said of the record, newest first',
  request: { query: correctionQuery },
  responses: { 200: json(bodies.page(bodies.correctionRow), 'One page of corrections'), 400: refused },
});

const correct = createRoute({
  method: 'post',
  path: '/api/corrections',
  summary: 'Confirm, correct, reject or add entries, or say that two actors are one',
  ...writing,
  request: { body: { required: true, ...json(bodies.newCorrections, 'Who says so, and what') } },
  responses: { 200: answered, ...wrongly },
});

const split = createRoute({
  method: 'post',
  path: '/api/splits',
  summary: 'Give statements of one actor to another',
  ...writing,
  request: { body: { required: true, ...json(bodies.newSplit, 'Which statements, and whose they are') } },
  responses: { 200: answered, ...wrongly },
});

const undo = createRoute({
  method: 'post',
  path: '/api/corrections/{id}/undo',
  summary: 'Undo a correction, with those that were made in one go with it',
  ...writing,
  request: {
    params: z.object({
      id: z.string().openapi({ param: { in: 'path', name: 'id' }, description: 'Id of the correction' }),
    }),
    body: { required: true, ...json(bodies.undoing, 'Who undoes it') },
  },
  responses: { 200: answered, ...wrongly },
});

/** Adds these routes to the API. */
export function registerReview(app: OpenAPIHono, rapporteur: Rapporteur): void {
  app.openapi(queue, async (c) => {
    const { items, waiting } = await rapporteur.review(c.req.valid('query'));
    return c.json({ items: items.map(itemJson), waiting }, 200);
  });
  app.openapi(history, async (c) => c.json(await rapporteur.history(c.req.valid('query')), 200));
  app.openapi(correct, async (c) => c.json(await rapporteur.correct(c.req.valid('json')), 200));
  app.openapi(split, async (c) => c.json(await rapporteur.split(c.req.valid('json')), 200));
  app.openapi(undo, async (c) => c.json(await rapporteur.undo(c.req.valid('param').id, c.req.valid('json').who), 200));
}

const itemJson = ({ statement, event, ...item }: ReviewItem) => ({
  ...item,
  statement: statement && statementJson(statement),
  event: event && eventJson(event),
});
