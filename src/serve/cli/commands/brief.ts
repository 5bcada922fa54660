/** `brief`: where the talks stand, every sentence cited. */
import { type Command, Option } from 'commander';
import { day, type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface BriefOptions extends WorkspaceOptions {
  readonly since?: string;
  readonly format: 'markdown' | 'html' | 'json';
}

export function brief(program: Command): void {
  const command = program
    .command('brief')
    .summary('print where the talks stand, every sentence cited')
    .description(
      `Print where the talks stand, what moved, what is planned, what is disputed, and what one source alone tells. Every
sentence cites the words it rests on.`,
    )
    .option('--since <day>', 'what moved, is disputed or is new on or after this day; the rest stays as it is', day)
    .addOption(
      new Option('--format <format>', 'how to print').choices(['markdown', 'html', 'json']).default('markdown'),
    )
    .addHelpText(
      'after',
      `
Examples:
  rapporteur brief --since 2025-03-01
  rapporteur brief > brief.md
  rapporteur brief --format html > brief.html    to print or to send; each note has its words`,
    );
  withWorkspace(command).action(async (options: BriefOptions) => {
    const { printBrief } = await import('../brief.ts');
    await printBrief(options);
  });
}
