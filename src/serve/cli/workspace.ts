/** The record of a workspace for the length of a command. Imported when a command runs, since it brings the database. */
import { connect } from '../../service/connect.ts';
import type { Rapporteur } from '../../service/types.ts';
import { type ReaderOptions, readerChoice, type WorkspaceOptions } from './options.ts';

/** Opens the record, gives it to `work`, and closes it however `work` ends. Throws as `connect` does. */
export async function withRecord<T>(
  { workspace, dossier, ...options }: WorkspaceOptions & ReaderOptions,
  work: (rapporteur: Rapporteur) => Promise<T>,
): Promise<T> {
  const rapporteur = await connect({ workspace, dossier, reader: readerChoice(options), certainty: options.certainty });
  try {
    return await work(rapporteur);
  } finally {
    await rapporteur.close();
  }
}
