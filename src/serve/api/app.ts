/**
 * The API as one request handler: a thin face on the service, which does the work. Takes a `Rapporteur`; gives a Hono
 * app, so that a test can call it without a socket. Never reads a file, a clock or the record itself.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import type { Rapporteur } from '../../service/types.ts';
import { calendar } from '../export/calendar.ts';
import { briefHtml } from '../export/html.ts';
import {
  actorJson,
  articleJson,
  comparisonsJson,
  eventJson,
  eventViewJson,
  pageJson,
  positionViewJson,
  statementJson,
  statementViewJson,
} from '../export/json.ts';
import { pages } from '../export/listing.ts';
import { briefMarkdown } from '../export/markdown.ts';
import { registerCoding } from './coding.ts';
import { bodyLimit, expectedHost, headers, isLoopback, writers } from './guard.ts';
import { answer, describeIssues, notFound, onError } from './problems.ts';
import { registerReview } from './review.ts';
import * as routes from './routes.ts';

/** What people say of the record: the pages send it, and all of it can be undone. */
const said = ['/api/corrections', '/api/splits', '/api/codings'];

export interface ApiOptions {
  /** Whoever sends it may write; the process that owns the workspace makes it and tells its own clients. */
  readonly token: string;
  /** The name under which the server is reached, beside `localhost` and addresses in numbers. */
  readonly host?: string;
}

/** What the OpenAPI document says of the API as a whole. */
const info = {
  openapi: '3.1.0',
  info: {
    title: 'Rapporteur',
    version: '1',
    description: 'Spans are [start, end) in UTF-16 code units of the text of the article.',
    license: { name: 'Apache-2.0' },
  },
};

/** The API under `/api`; anything else is left to the caller. */
export function createApi(rapporteur: Rapporteur, { token, host = 'localhost' }: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const message = describeIssues(result.error.issues, result.target);
      return answer(c, { code: 'usage', message, hint: 'See /api/openapi.json for what can be asked.' });
    },
  });
  app.onError(onError);
  app.notFound(notFound);
  app.use(headers, expectedHost(host));
  app.use('/api/*', etag(), async (c, next) => {
    await next();
    c.header('Cache-Control', 'private, no-cache');
  });
  // The record keeps no NUL, so that nothing in it has one in its name; a database would call the question broken.
  app.use('/api/*', async (c, next) => {
    if (/%00|\0/.test(c.req.path)) return notFound(c);
    return next();
  });
  // To a network the pages show the record; what they say of it is taken only where nobody else can reach them.
  app.post('/api/*', writers({ token, pages: isLoopback(host) ? said : [] }), bodyLimit);

  app.openapi(routes.overview, async (c) => c.json(await rapporteur.overview(), 200));
  app.openapi(routes.articles, async (c) => c.json(await rapporteur.articles(c.req.valid('query')), 200));
  app.openapi(routes.article, async (c) =>
    c.json(articleJson(await rapporteur.article(c.req.valid('param').ref)), 200),
  );
  app.openapi(routes.addArticles, async (c) => c.json(await rapporteur.add(c.req.valid('json')), 200));
  app.openapi(routes.statements, async (c) =>
    c.json(pageJson(await rapporteur.statements(c.req.valid('query')), statementJson), 200),
  );
  app.openapi(routes.statement, async (c) =>
    c.json(statementViewJson(await rapporteur.statement(c.req.valid('param').id)), 200),
  );
  app.openapi(routes.events, async (c) =>
    c.json(pageJson(await rapporteur.events(c.req.valid('query')), eventJson), 200),
  );
  app.openapi(routes.calendar, async (c) => {
    let text = '';
    for await (const lines of calendar(pages(rapporteur, 'events', c.req.valid('query')))) text += lines;
    return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
  });
  app.openapi(routes.event, async (c) => c.json(eventViewJson(await rapporteur.event(c.req.valid('param').id)), 200));
  app.openapi(routes.positions, async (c) => c.json(await rapporteur.positions(c.req.valid('query')), 200));
  app.openapi(routes.position, async (c) =>
    c.json(positionViewJson(await rapporteur.position(c.req.valid('param').id)), 200),
  );
  app.openapi(routes.standing, async (c) => c.json(await rapporteur.standing(c.req.valid('query')), 200));
  app.openapi(routes.movement, async (c) =>
    c.json(await rapporteur.movement(c.req.valid('param').issue, c.req.valid('query')), 200),
  );
  app.openapi(routes.copies, async (c) => c.json(await rapporteur.copies(c.req.valid('query')), 200));
  app.openapi(routes.conflicts, async (c) => c.json(await rapporteur.conflicts(c.req.valid('query')), 200));
  app.openapi(routes.compare, async (c) => {
    const { first, other } = c.req.valid('query');
    return c.json(comparisonsJson(await rapporteur.compare(first, other)), 200);
  });
  app.openapi(routes.outlets, async (c) => c.json(await rapporteur.outlets(), 200));
  app.openapi(routes.outlet, async (c) => c.json(await rapporteur.outlet(c.req.valid('param').name), 200));
  app.openapi(routes.reliances, async (c) => c.json(await rapporteur.reliances(), 200));
  app.openapi(routes.actors, async (c) => c.json(await rapporteur.actors(c.req.valid('query')), 200));
  app.openapi(routes.actor, async (c) => c.json(actorJson(await rapporteur.actor(c.req.valid('param').ref)), 200));
  app.openapi(routes.network, async (c) => c.json(await rapporteur.network(c.req.valid('query')), 200));
  app.openapi(routes.brief, async (c) => c.json(await rapporteur.brief(c.req.valid('query')), 200));
  app.openapi(routes.briefMarkdown, async (c) =>
    c.body(briefMarkdown(await rapporteur.brief(c.req.valid('query'))), 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
    }),
  );
  // A file to keep: under the policy of the pages it could not style itself.
  app.openapi(routes.briefHtml, async (c) =>
    c.body(briefHtml(await rapporteur.brief(c.req.valid('query'))), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="brief.html"',
    }),
  );

  registerReview(app, rapporteur);
  registerCoding(app, rapporteur);

  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  app.doc31('/api/openapi.json', info);
  return app;
}
