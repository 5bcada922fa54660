/** Coding blind, and how far coders agree, over HTTP: routes as data, and their answers. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Rapporteur } from '../../service/types.ts';
import * as bodies from './bodies/index.ts';
import { agreementQuery, coderQuery, codingSheetQuery } from './queries.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const refused = json(bodies.refusal, 'What was wrong with the request, and what to do');
const missing = json(bodies.refusal, 'The record has no such entry');

const codings = createRoute({
  method: 'get',
  path: '/api/codings',
  summary: 'What one coder has said, by report',
  request: { query: coderQuery },
  responses: { 200: json(bodies.list(bodies.coding).openapi('Codings'), 'The coder’s own codings'), 400: refused },
});

const codingSheet = createRoute({
  method: 'get',
  path: '/api/codings/sheet',
  summary: 'The statements of one report for a coder, with nothing that the machine or another coder says of them',
  request: { query: codingSheetQuery },
  responses: {
    200: json(bodies.codingSheet, 'The statements in the order of the text, and what this coder has said of them'),
    400: refused,
    404: missing,
  },
});

const code = createRoute({
  method: 'post',
  path: '/api/codings',
  summary: 'Store what coders say; of the same statement the last of a coder counts',
  security: [{ token: [] }],
  request: { body: { required: true, ...json(bodies.newCodings, 'Codings; all are stored, or none') } },
  responses: {
    200: json(z.object({ stored: bodies.count }).openapi('Stored'), 'How many were stored'),
    400: refused,
    401: refused,
    404: missing,
    413: refused,
  },
});

const agreement = createRoute({
  method: 'get',
  path: '/api/agreement',
  summary: 'How far coders agree with each other and with the machine, and where they differ',
  request: { query: agreementQuery },
  responses: { 200: json(bodies.agreement, 'Krippendorff’s alphas'), 400: refused, 404: missing },
});

/** Adds these routes to the API. */
export function registerCoding(app: OpenAPIHono, rapporteur: Rapporteur): void {
  app.openapi(codings, async (c) => c.json(await rapporteur.codings(c.req.valid('query').coder), 200));
  app.openapi(codingSheet, async (c) => {
    const { coder, article } = c.req.valid('query');
    return c.json(await rapporteur.codingSheet(coder, article), 200);
  });
  app.openapi(code, async (c) => {
    const given = c.req.valid('json');
    await rapporteur.code(given);
    return c.json({ stored: given.length }, 200);
  });
  app.openapi(agreement, async (c) => c.json(await rapporteur.agreement(c.req.valid('query').coder), 200));
}
