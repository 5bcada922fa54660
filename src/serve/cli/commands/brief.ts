/** `brief`: where the talks stand, every sentence cited. */
import { type Command, Option } from 'commander';
import { day, type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface BriefOptions extends WorkspaceOptions {
  readonly since?: string;
  readonly format: 'markdown' | 'json';
}

export function brief(program: Command): void {
  const command = program
    .command('brief')
    .summary('print where the talks stand, every sentence cited')
    .description('Print where the talks stand, as Markdown: every sentence cites the articles it rests on.')
    .option('--since <day>', 'only what was said on or after', day)
    .addOption(new Option('--format <format>', 'how to print').choices(['markdown', 'json']).default('markdown'))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur brief --since 2025-03-01
  rapporteur brief > brief.md`,
    );
  withWorkspace(command).action(async (options: BriefOptions) => {
    const { printBrief } = await import('../brief.ts');
    await printBrief(options);
  });
}
