/** `corrections`, the history of what people have said of the record, and `undo ID`. */
import { type Command, Option } from 'commander';
import { changeKinds } from '../../../model/correction.ts';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';
import { listing } from './listings.ts';

export interface UndoOptions extends WorkspaceOptions {
  readonly who?: string;
}

export function corrections(program: Command): void {
  const command = program
    .command('corrections')
    .summary('list what people have said of the record')
    .description('List what people have confirmed, corrected, rejected or added, newest first: who, when and what.')
    .option('--who <name>', 'by this person')
    .addOption(new Option('--kind <kind>', 'of this').choices(changeKinds))
    .option('--article <ref>', 'of this article (id or file name)')
    .option('--undone', 'also those that were undone, with who undid them and when')
    .addHelpText(
      'after',
      `
Corrections are made in the pages (“rapporteur serve”). JSON has what was there before
and after. Days and times are in UTC.

Examples:
  rapporteur corrections --who Ann
  rapporteur corrections --undone --format csv > history.csv`,
    );
  listing(command, 'corrections');
}

export function undo(program: Command): void {
  const command = program
    .command('undo')
    .summary('undo a correction')
    .description(
      'Undo a correction, with those that were made in one go with it: the record is then as if they had not been made. ' +
        'The history keeps them.',
    )
    .argument('<id>', 'the correction (id, from “rapporteur corrections”)')
    .option('--who <name>', 'who undoes it (default: the name you have on this computer)')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur undo k-3f2a90c1d4e5b6a7f809
  rapporteur undo k-3f2a90c1d4e5b6a7f809 --who Ann`,
    );
  withWorkspace(command).action(async (id: string, options: UndoOptions) => {
    const { undoCorrection } = await import('../undo.ts');
    await undoCorrection(id, options);
  });
}
