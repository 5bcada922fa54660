/** `codings export|import|codebook`: coding blind in a spreadsheet. */
import { type Command, Option } from 'commander';
import { several, type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface CodingExportOptions extends WorkspaceOptions {
  readonly coder: string;
  readonly article?: readonly string[];
  readonly uncoded?: true;
}

export function codings(program: Command): void {
  const command = program
    .command('codings')
    .summary('let people code articles blind, in a spreadsheet')
    .description(
      'Let people code the statements of articles blind: each gets a table with the words alone, fills it in with a ' +
        'spreadsheet, and it is read back. How far they agree: rapporteur agreement.',
    )
    .addHelpText(
      'after',
      `
In the table, “statement” is yes or no: whether these words are attributed to anybody in
the article. “speaker” is a name, several with ; between them, empty where nobody is
named. Each issue has a column for the positions that the words take: a position of the
codebook, with how firmly it is held behind it unless it is demanded ("joint-board
refuses"), several with ; between them. A line that is left empty is still to be coded.

Examples:
  rapporteur codings codebook > codebook.md
  rapporteur codings export --coder Ann --article 03-lisk ann.csv
  rapporteur codings import ann.csv ben.csv`,
    );
  const out = command
    .command('export')
    .description('Write a table for a coder to fill in, with what this coder has said already and nothing else.')
    .argument('<file>', 'the CSV file to write, - for standard output')
    .addOption(new Option('--coder <name>', 'who will code').makeOptionMandatory())
    .option('--article <ref>', 'only this article (id or file name); can be given several times', several)
    .option('--uncoded', 'only statements that this coder has not coded');
  withWorkspace(out).action(async (file: string, options: CodingExportOptions) => {
    const { exportCodings } = await import('../codings.ts');
    await exportCodings(file, options);
  });
  const back = command
    .command('import')
    .description('Read filled tables back. A second coding of a statement by the same coder replaces the first.')
    .argument('<files...>', 'CSV files as a spreadsheet saves them');
  withWorkspace(back).action(async (files: readonly string[], options: WorkspaceOptions) => {
    const { importCodings } = await import('../codings.ts');
    await importCodings(files, options);
  });
  const book = command
    .command('codebook')
    .description('Print the issues and positions of the dossier, and how firmly a position is held, as Markdown.');
  withWorkspace(book).action(async (options: WorkspaceOptions) => {
    const { printCodebook } = await import('../codings.ts');
    await printCodebook(options);
  });
}
