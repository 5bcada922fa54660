/** Undoes a correction and prints what was undone. */
import { userInfo } from 'node:os';
import type { UndoOptions } from './commands/corrections.ts';
import { printTable } from './list.ts';
import { note } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

export async function undoCorrection(id: string, { who, ...workspace }: UndoOptions): Promise<void> {
  await withRecord(workspace, async (rapporteur) => {
    const undone = await rapporteur.undo(id, who ?? userInfo().username);
    await printTable('corrections', undone);
    note(`Undid ${counted(undone.length, 'correction')}.`);
  });
}
