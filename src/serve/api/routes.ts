/** The routes of the API as data: paths, parameters, bodies and answers, from which the OpenAPI document is made. */
import { createRoute, z } from '@hono/zod-openapi';
import * as bodies from './bodies/index.ts';
import {
  actorQuery,
  articleQuery,
  briefQuery,
  calendarQuery,
  comparisonQuery,
  conflictQuery,
  copyQuery,
  eventQuery,
  movementQuery,
  networkQuery,
  positionQuery,
  standingQuery,
  statementQuery,
} from './queries.ts';

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
const name = (what: string) =>
  z.object({ name: z.string().openapi({ param: { in: 'path', name: 'name' }, description: what }) });

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
  summary: 'One report with its text, and what it says and shares with others',
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
  responses: {
    200: json(bodies.statementView, 'The statement as each report has it, its origins and conflicts'),
    404: missing,
  },
});

export const events = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'What happened, was planned, called off or claimed, newest first, the undated last',
  request: { query: eventQuery },
  responses: { 200: json(bodies.page(bodies.event), 'One page of events'), 400: refused },
});

export const calendar = createRoute({
  method: 'get',
  path: '/api/events.ics',
  summary: 'The dated events as a calendar to subscribe to (iCalendar, RFC 5545)',
  request: { query: calendarQuery },
  responses: {
    200: { content: { 'text/calendar': { schema: z.string() } }, description: 'The calendar' },
    400: refused,
  },
});

export const event = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  summary: 'One event',
  request: { params: id('Id of the event') },
  responses: {
    200: json(bodies.eventView, 'The event, its conflicts, and the statements in which it is reported'),
    404: missing,
  },
});

export const positions = createRoute({
  method: 'get',
  path: '/api/positions',
  summary: 'Who took which position on which issue, newest first',
  request: { query: positionQuery },
  responses: { 200: json(bodies.page(bodies.positionRow), 'One page of positions'), 400: refused },
});

export const position = createRoute({
  method: 'get',
  path: '/api/positions/{id}',
  summary: 'One position',
  request: { params: id('Id of the position') },
  responses: {
    200: json(bodies.positionView, 'The position, its statement, other reports of it, and what people said of it'),
    404: missing,
  },
});

export const standing = createRoute({
  method: 'get',
  path: '/api/standing',
  summary: 'Where each party stands on each issue at the end of a day',
  request: { query: standingQuery },
  responses: {
    200: json(bodies.matrix, 'Parties by issues, how far the sides are apart, and who departs from their lines'),
    400: refused,
  },
});

export const movement = createRoute({
  method: 'get',
  path: '/api/issues/{issue}',
  summary: 'One issue over time',
  request: {
    params: z.object({
      issue: z.string().openapi({ param: { in: 'path', name: 'issue' }, description: 'Id of the issue' }),
    }),
    query: movementQuery,
  },
  responses: {
    200: json(bodies.movement, 'The line of each party with its shifts, and the distance between the sides by day'),
    400: refused,
    404: missing,
  },
});

export const copies = createRoute({
  method: 'get',
  path: '/api/copies',
  summary: 'Reports that go back to one text, the largest family first',
  request: { query: copyQuery },
  responses: { 200: json(bodies.page(bodies.copyFamily), 'One page of families'), 400: refused },
});

export const conflicts = createRoute({
  method: 'get',
  path: '/api/conflicts',
  summary: 'Where accounts contradict each other or themselves, newest first',
  request: { query: conflictQuery },
  responses: { 200: json(bodies.page(bodies.conflict), 'One page of conflicts'), 400: refused },
});

export const compare = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'One report beside one or more others',
  request: { query: comparisonQuery },
  responses: {
    200: json(bodies.comparisons, 'What each shares with the first and where it differs, and all of them lined up'),
    400: refused,
    404: missing,
  },
});

export const outlets = createRoute({
  method: 'get',
  path: '/api/outlets',
  summary: 'Outlets, those with the most reports first',
  responses: { 200: json(bodies.list(bodies.outletRow).openapi('Outlets'), 'Every outlet, and how much is its own') },
});

export const outlet = createRoute({
  method: 'get',
  path: '/api/outlets/{name}',
  summary: 'One outlet',
  request: { params: name('Name of the outlet') },
  responses: { 200: json(bodies.outletView, 'The outlet, whom it relies on, and whom it quotes'), 404: missing },
});

export const reliances = createRoute({
  method: 'get',
  path: '/api/reliances',
  summary: 'Who has what from whom: every outlet and whom it relies on',
  responses: { 200: json(bodies.list(bodies.reliance).openapi('Reliances'), 'The whole graph') },
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

export const network = createRoute({
  method: 'get',
  path: '/api/network',
  summary: 'Networks of actors and concepts, as discourse network analysis counts them',
  request: { query: networkQuery },
  responses: {
    200: json(
      bodies.list(bodies.network).openapi('Networks'),
      'One for each time window, or one of the whole time; without the program’s doubtful readings',
    ),
    400: refused,
  },
});

export const brief = createRoute({
  method: 'get',
  path: '/api/brief',
  summary: 'Where the talks stand, every sentence cited',
  request: { query: briefQuery },
  responses: { 200: json(bodies.brief, 'The brief'), 400: refused },
});

export const briefMarkdown = createRoute({
  method: 'get',
  path: '/api/brief.md',
  summary: 'The brief as Markdown (CommonMark)',
  request: { query: briefQuery },
  responses: {
    200: { content: { 'text/markdown': { schema: z.string() } }, description: 'The brief' },
    400: refused,
  },
});

export const briefHtml = createRoute({
  method: 'get',
  path: '/api/brief.html',
  summary: 'The brief as one HTML page that needs nothing else, to keep, send or print',
  request: { query: briefQuery },
  responses: {
    200: { content: { 'text/html': { schema: z.string() } }, description: 'The brief' },
    400: refused,
  },
});
