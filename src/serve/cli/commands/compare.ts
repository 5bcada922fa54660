/** `compare LEFT RIGHT`: what two articles share and where they differ. */
import { type Command, Option } from 'commander';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface CompareOptions extends WorkspaceOptions {
  readonly format: 'text' | 'json';
}

export function compare(program: Command): void {
  const command = program
    .command('compare')
    .summary('show what two articles share and where they differ')
    .description(
      'Show two articles beside each other: the passages that both have, the figures, names and words in which they ' +
        'differ, and who is quoted in one and not in the other.',
    )
    .argument('<left>', 'id or file name of an article, as the listings give it')
    .argument('<right>', 'id or file name of the other')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur compare courier-2025-03-14 herald-2025-03-15`,
    );
  withWorkspace(command).action(async (left: string, right: string, options: CompareOptions) => {
    const { compare } = await import('../compare.ts');
    await compare(left, right, options);
  });
}
