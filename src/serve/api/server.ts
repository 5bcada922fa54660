/** Starts the pages and the API on a port of this computer. Takes a `Rapporteur`, which it neither opens nor closes. */

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { ProblemError } from '../../model/problem.ts';
import type { Rapporteur } from '../../service/types.ts';
import { createApi } from './app.ts';
import { createPages } from './pages.ts';

export interface ServerOptions {
  /** What `POST` needs to be sent. */
  readonly token: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Where to listen; this computer alone unless told otherwise. */
  readonly host?: string;
  /** The folder of the built pages. */
  readonly pages?: string;
}
export interface RunningServer {
  /** With the port that was taken, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Resolves when connections are accepted. Throws a `ProblemError` when the port or host cannot be had. */
export async function startServer(rapporteur: Rapporteur, options: ServerOptions): Promise<RunningServer> {
  const { token, port = 0, host = '127.0.0.1', pages } = options;
  const app = createApi(rapporteur, { token, host });
  app.route('/', createPages(pages));
  const server = serve({ fetch: app.fetch, port, hostname: host }) as Server;
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ProblemError(
      {
        code: 'usage',
        message: `Port ${port} of ${host} cannot be listened on (${(error as Error).message}).`,
        hint: 'Name another with --port, or leave it out to take any free one.',
      },
      { cause: error },
    );
  }
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
