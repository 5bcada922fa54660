/** The reader that a command reads with: what it was told, else what the variable RAPPORTEUR_READER says, else the model. */
import { ProblemError } from '../model/problem.ts';
import { openReader, type ReaderChoice, readerNames } from '../pipeline/readers.ts';
import type { Reader } from '../read/reader.ts';

export { type ReaderChoice, readerNames } from '../pipeline/readers.ts';

/** Throws `usage` when the variable names no reader that needs nothing else to be told. */
export async function readerOf(choice?: ReaderChoice): Promise<Reader> {
  if (choice !== undefined) return openReader(choice);
  const name = process.env.RAPPORTEUR_READER || 'model';
  if (name === 'model' || name === 'rules') return openReader({ reader: name });
  throw new ProblemError({
    code: 'usage',
    message: `The variable RAPPORTEUR_READER is “${name}”.`,
    hint: `Set it to model or rules; the readers are ${readerNames.join(', ')}, and llm is chosen with --reader llm.`,
  });
}
