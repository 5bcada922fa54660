/** Serves the pages and the API until interrupted, as the owner of the record, and says where they are. */
import { once } from 'node:events';
import { ProblemError } from '../../model/problem.ts';
import { connectAsOwner, type Owned } from '../../service/connect.ts';
import { type RunningServer, startServer } from '../api/server.ts';
import type { ServeOptions } from './commands/serve.ts';
import { readerChoice } from './options.ts';
import { interruption, note, print } from './terminal.ts';

const usualPort = 4000;

export async function serveUntilInterrupted({
  port,
  host,
  workspace,
  dossier,
  ...options
}: ServeOptions): Promise<void> {
  const interrupted = interruption();
  const owned = await connectAsOwner({
    workspace,
    dossier,
    reader: readerChoice(options),
    certainty: options.certainty,
  });
  try {
    const server = await listen(owned, host, port);
    try {
      owned.announce(server.url);
      await print([`${server.url}\n`]);
      note('Ctrl-C ends it.');
      if (!interrupted.aborted) await once(interrupted, 'abort');
    } finally {
      await server.close();
    }
  } finally {
    await owned.rapporteur.close();
  }
}

/** On the port that was asked for, or else the usual one, or any free one when another program has that. */
async function listen({ rapporteur, token }: Owned, host: string, port?: number): Promise<RunningServer> {
  if (port !== undefined) return startServer(rapporteur, { token, host, port });
  try {
    return await startServer(rapporteur, { token, host, port: usualPort });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return startServer(rapporteur, { token, host, port: 0 });
  }
}
