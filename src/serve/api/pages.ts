/**
 * The built pages as a request handler: files under `/assets` for good (their names change with their content), the
 * rest afresh, and the one page for every address that a person may open. Says plainly when nothing has been built.
 */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/** `dist/web`, seen alike from `src/serve/api/` and from `dist/serve/api/`. */
export const builtPages = fileURLToPath(new URL('../../../dist/web', import.meta.url));

const unbuilt =
  'The pages have not been built. Run `npm run build` and start again. The API answers under /api/overview.\n';

/** Serves the folder `root`. */
export function createPages(root: string = builtPages): Hono {
  const app = new Hono();
  if (!existsSync(`${root}/index.html`)) return app.get('*', (c) => c.text(unbuilt, 503));

  app.get(
    '/assets/*',
    serveStatic({ root, onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }),
  );
  app.get('/assets/*', (c) => c.text('There is no such file.\n', 404));
  app.get('*', etag(), async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-cache');
  });
  app.get('*', serveStatic({ root }));
  app.get('*', serveStatic({ root, path: 'index.html' }));
  return app;
}
