/** The routes of the API as data: paths, parameters, bodies and answers, from which the OpenAPI document is made. */
import { createRoute, z } from '@hono/zod-openapi';
import * as bodies from './bodies.ts';
import { actorQuery, articleQuery, briefQuery, statementQuery } from './queries.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const refused = json(bodies.refusal, 'What was wrong with the request, and what to do');
const missing = json(bodies.refusal, 'The record has no such entry');

const ref = (what: string) =>
  z.object({ ref: z.string().openapi({ param: { in: 'path', name: 'ref' }, description: what }) });
const id = (what: string) =>
  z.object({ id: z.string().openapi({ param: { in: 'path', name: 'id' }, description: what }) });

export const overview = createRoute({
  method: 'get',
  path: '/api/overview',
  summary: 'What is in the record',
  responses: { 200: json(bodies.overview, 'Counts, months, speakers, outlets, and what is new, undated or unread') },
});

export const articles = createRoute({
  method: 'get',
  path: '/api/articles',
  summary: 'Reports, newest first',
  request: { query: articleQuery },
  responses: { 200: json(bodies.page(bodies.articleRow), 'One page of reports'), 400: refused },
});

export const article = createRoute({
  method: 'get',
  path: '/api/articles/{ref}',
  summary: 'One report with its text and statements',
  request: { params: ref('Id, or file name when only one report has it') },
  responses: { 200: json(bodies.articleView, 'The report'), 404: missing },
});

export const addArticles = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Store and read reports',
  security: [{ token: [] }],
  request: { body: { required: true, ...json(bodies.additions, 'Reports, and the problems met while making them') } },
  responses: {
    200: json(bodies.addReport, 'What was added, and what went wrong'),
    400: refused,
    401: refused,
    413: refused,
  },
});

export const statements = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Who said what, newest first',
  request: { query: statementQuery },
  responses: { 200: json(bodies.page(bodies.statement), 'One page of statements'), 400: refused },
});

export const statement = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'One statement',
  request: { params: id('Id of the statement') },
  responses: { 200: json(bodies.statement, 'The statement'), 404: missing },
});

export const actors = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'People, organisations, states and outlets, the most quoted first',
  request: { query: actorQuery },
  responses: { 200: json(bodies.page(bodies.actorRow), 'One page of actors'), 400: refused },
});

export const actor = createRoute({
  method: 'get',
  path: '/api/actors/{ref}',
  summary: 'One actor',
  request: { params: ref('Id or name of the actor') },
  responses: {
    200: json(bodies.actorView, 'The actor, its mentions, months, outlets and latest statements'),
    404: missing,
  },
});

export const brief = createRoute({
  method: 'get',
  path: '/api/brief',
  summary: 'Where the talks stand, every sentence cited',
  request: { query: briefQuery },
  responses: { 200: json(bodies.brief, 'The brief'), 400: refused },
});
