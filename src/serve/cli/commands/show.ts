/** `show ARTICLE`: one article as it reads, with its statements marked, and what the record knows of it. */
import { type Command, Option } from 'commander';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface ShowOptions extends WorkspaceOptions {
  readonly format: 'text' | 'json';
}

export function show(program: Command): void {
  const command = program
    .command('show')
    .summary('show an article with its statements marked')
    .description(
      'Show an article with its statements marked, and who spoke, through whom, when and why; then whose text it runs, ' +
        'the positions that it tells of, its events, the conflicts it is part of, and, if it is undated, when it can ' +
        'have been published.',
    )
    .argument('<article>', 'id or file name, as the listings give it')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur show courier-2025-03-14
  rapporteur show courier-2025-03-14 | less -R`,
    );
  withWorkspace(command).action(async (ref: string, options: ShowOptions) => {
    const { show } = await import('../show.ts');
    await show(ref, options);
  });
}
