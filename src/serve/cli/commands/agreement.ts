/** `agreement`: how far people who code blind agree, and the machine with each. */
import type { Command } from 'commander';
import { type Format, several, type WorkspaceOptions, withFormat, withWorkspace } from '../options.ts';

export interface AgreementOptions extends WorkspaceOptions {
  readonly coder?: readonly string[];
  readonly differences?: true;
  readonly format?: Format;
}

export function agreement(program: Command): void {
  const command = program
    .command('agreement')
    .summary('print how far coders agree with each other and with the machine')
    .description(
      'Print Krippendorff’s alpha for what people have coded blind: among all of them, of every two, and of the machine ' +
        'with each. 1 is perfect agreement, 0 what chance would give.',
    )
    .option('--coder <name>', 'only this person; can be given several times', several)
    .option('--differences', 'instead, the statements of which people say different things');
  withFormat(command);
  withWorkspace(command)
    .addHelpText(
      'after',
      `
What is compared, and how: docs/agreement.md. As JSON, all of it is one object.

Examples:
  rapporteur agreement
  rapporteur agreement --coder Ann --coder Ben --differences
  rapporteur agreement --format csv > agreement.csv`,
    )
    .action(async (options: AgreementOptions) => {
      const { printAgreement } = await import('../agreement.ts');
      await printAgreement(options);
    });
}
