/** What a command reads with: what it was told, else what the variable RAPPORTEUR_READER says, else the models. */
import { ProblemError } from '../model/problem.ts';
import type { PipelineParts } from '../pipeline/read.ts';
import { openReader, openStances, type ReaderChoice, readerNames } from '../pipeline/readers.ts';

export { type ReaderChoice, readerNames } from '../pipeline/readers.ts';

/** Throws `usage` when the variable names no reader that needs nothing else to be told. */
export async function readersOf(choice: ReaderChoice = usual()): Promise<Pick<PipelineParts, 'reader' | 'stances'>> {
  return { reader: await openReader(choice), stances: await openStances(choice) };
}

function usual(): ReaderChoice {
  const name = process.env.RAPPORTEUR_READER || 'model';
  if (name === 'model' || name === 'rules') return { reader: name };
  throw new ProblemError({
    code: 'usage',
    message: `The variable RAPPORTEUR_READER is “${name}”.`,
    hint: `Set it to model or rules; the readers are ${readerNames.join(', ')}, and llm is chosen with --reader llm.`,
  });
}
