/** `export --to FORMAT FILE`: a listing of the record as a file for another program. */
import { type Command, Option } from 'commander';
import { type Listing, listings } from '../../export/formats.ts';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface ExportOptions extends WorkspaceOptions {
  readonly to: 'csv' | 'jsonl';
  readonly what: Listing;
}

export function exportTo(program: Command): void {
  const command = program
    .command('export')
    .summary('write a listing to a CSV or JSONL file')
    .description('Write the whole record to a file for another program.')
    .argument(
      '<file>',
      'the file to write, - for standard output; an earlier one is replaced once the new one is whole',
    )
    .addOption(new Option('--to <format>', 'format of the file').choices(['csv', 'jsonl']).makeOptionMandatory())
    .addOption(new Option('--what <listing>', 'what to write').choices(listings).default('statements'))
    .addHelpText(
      'after',
      `
In CSV, a cell that a spreadsheet would take for a formula (it begins with = + - @)
gets a leading apostrophe, and spans are written start-end, several joined by ";".

Examples:
  rapporteur export --to csv statements.csv
  rapporteur export --to jsonl --what articles - | wc -l`,
    );
  withWorkspace(command).action(async (file: string, options: ExportOptions) => {
    const { exportFile } = await import('../export.ts');
    await exportFile(file, options);
  });
}
