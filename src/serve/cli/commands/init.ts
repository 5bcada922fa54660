/** `init [DIR]`: a workspace. */
import type { Command } from 'commander';

export function init(program: Command): void {
  program
    .command('init')
    .summary('make a workspace: a dossier to edit, and the record beside it')
    .description(
      'Make a workspace: dossier.yaml, which describes the negotiation and is yours to edit, and the record beside it.\n' +
        'Where there are reports, in the folder itself or in its folder “reports”, the dossier is drafted from them\n' +
        '(from 200 at most). Nothing outside the folder is looked at.\n' +
        'What is there already stays.',
    )
    .argument('[dir]', 'the folder, made when missing', '.')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur init talks
  cd reports && rapporteur init`,
    )
    .action(async (dir: string) => {
      const { initFolder } = await import('../init.ts');
      await initFolder(dir);
    });
}
