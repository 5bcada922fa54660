/** Writes the whole record for another program: a database of Discourse Network Analyzer, or JSON-LD. */
import { ProblemError } from '../../model/problem.ts';
import type { Rapporteur } from '../../service/types.ts';
import type { RecordFormat } from '../export/formats.ts';
import { replaceFile } from './replace-file.ts';
import { interruption, note, print } from './terminal.ts';

/** `file` is `-` for standard output. Throws `usage`, `file-too-large`, and when the file cannot be written. */
export async function exportRecord(rapporteur: Rapporteur, file: string, to: RecordFormat): Promise<void> {
  if (to === 'dna') return exportDna(rapporteur, file);
  const { jsonld } = await import('../export/jsonld.ts');
  const text = jsonld(rapporteur);
  if (file === '-') return print(text);
  await replaceFile(file, text, interruption());
  note(`Wrote the record to ${file}.`);
}

async function exportDna(rapporteur: Rapporteur, file: string): Promise<void> {
  if (file === '-')
    throw new ProblemError({
      code: 'usage',
      message: 'A database does not go to standard output.',
      hint: 'Name a file that ends in .dna.',
    });
  const { dnaFile, dnaPassword } = await import('../export/dna.ts');
  await replaceFile(file, [await dnaFile(rapporteur)], interruption());
  note(`Wrote the record to ${file}. Every coder in it has the password “${dnaPassword}”.`);
}
