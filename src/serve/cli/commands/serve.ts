/** `serve`: the pages and the API, on this computer alone unless told otherwise. */
import type { Command } from 'commander';
import { type ReaderOptions, type WorkspaceOptions, whole, withReader, withWorkspace } from '../options.ts';

export interface ServeOptions extends WorkspaceOptions, ReaderOptions {
  readonly port?: number;
  readonly host: string;
}

export function serve(program: Command): void {
  const command = program
    .command('serve')
    .summary('serve the pages and the API')
    .description('Serve the pages and the API until Ctrl-C, and print their address.')
    .option(
      '--port <n>',
      'port to listen on, 0 for any free one (default: 4000, or any free one when it is taken)',
      whole(0, 65535),
    )
    .option('--host <address>', 'address to listen on; anyone who can reach it can read the record', '127.0.0.1')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur serve
  rapporteur serve --port 8080 --workspace ~/talks`,
    );
  withReader(withWorkspace(command)).action(async (options: ServeOptions) => {
    const { serveUntilInterrupted } = await import('../serve.ts');
    await serveUntilInterrupted(options);
  });
}
