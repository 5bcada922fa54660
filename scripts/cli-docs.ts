/**
 * docs/cli.md, made from the program's own help: `npx tsx scripts/cli-docs.ts` writes it, and a test compares it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { program } from '../src/serve/cli/program.ts';

/** What `rapporteur help NAME` prints on a terminal of 80 columns. */
export function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => (text += part),
    getOutHelpWidth: () => 80,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trimEnd();
}

export function cliDocs(): string {
  const rapporteur = program();
  const section = (heading: string, command: Command) => `${heading}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  return [
    '# The command line\n\nMade from the program’s own help by `npx tsx scripts/cli-docs.ts`.\n',
    section('## rapporteur', rapporteur),
    ...rapporteur.commands.flatMap((command) => [
      section(`## rapporteur ${command.name()}`, command),
      ...command.commands.map((nested) => section(`### rapporteur ${command.name()} ${nested.name()}`, nested)),
    ]),
  ].join('\n');
}

export const docsFile = fileURLToPath(new URL('../docs/cli.md', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(docsFile, cliDocs());
