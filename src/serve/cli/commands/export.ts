/** `export --to FORMAT FILE`: a listing of the record, or a calendar of its events, as a file for another program. */
import { type Command, Option } from 'commander';
import { type Listing, listings } from '../../export/formats.ts';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface ExportOptions extends WorkspaceOptions {
  readonly to: 'csv' | 'jsonl' | 'ics';
  readonly what?: Listing;
}

export function exportTo(program: Command): void {
  const command = program
    .command('export')
    .summary('write a listing to a CSV or JSONL file, or events to a calendar')
    .description('Write the whole record to a file for another program.')
    .argument(
      '<file>',
      'the file to write, - for standard output; an earlier one is replaced once the new one is whole',
    )
    .addOption(new Option('--to <format>', 'format of the file').choices(['csv', 'jsonl', 'ics']).makeOptionMandatory())
    .addOption(new Option('--what <listing>', 'what to write (default: statements; events for ics)').choices(listings))
    .addHelpText(
      'after',
      `
In CSV, an event has a line for each of its reports, copies one for each copy, and a
conflict one for each account. A cell that a spreadsheet would take for a formula (it
begins with = + - @) gets a leading apostrophe, and spans are written start-end, several
joined by ";".

A calendar (iCalendar) has the dated events: days as whole days, weeks and months as
stretches of days, planned and claimed ones as tentative, cancelled ones as cancelled.

Examples:
  rapporteur export --to csv statements.csv
  rapporteur export --to jsonl --what articles - | wc -l
  rapporteur export --to csv --what events events.csv
  rapporteur export --to ics talks.ics`,
    );
  withWorkspace(command).action(async (file: string, options: ExportOptions) => {
    const { exportFile } = await import('../export.ts');
    await exportFile(file, options);
  });
}
