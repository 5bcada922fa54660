/** `compare FIRST OTHER...`: what others share with an article and where they differ from it. */
import { type Command, Option } from 'commander';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface CompareOptions extends WorkspaceOptions {
  readonly format: 'text' | 'json';
}

export function compare(program: Command): void {
  const command = program
    .command('compare')
    .summary('show what reports share and where they differ')
    .description(
      'Show an article beside one or more others: the passages that both have, the figures, names and words in which ' +
        'they differ, and who is quoted in one and not in the other. Of several, first what each calls the same thing, ' +
        'lined up, and who is quoted in which.',
    )
    .argument('<first>', 'id or file name of an article, as the listings give it')
    .argument('<other...>', 'ids or file names of those to set beside it')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur compare courier-2025-03-14 herald-2025-03-15
  rapporteur compare courier-2025-03-14 herald-2025-03-15 gazette-2025-03-15`,
    );
  withWorkspace(command).action(async (first: string, others: string[], options: CompareOptions) => {
    const { compare } = await import('../compare.ts');
    await compare(first, others, options);
  });
}
