/** Reads a dossier file from disk. Takes a path; gives the dossier or the problems, never throws for what it finds there. */
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import { type ParsedDossier, parseDossier } from './parse.ts';

/** Bytes; the dossier of a large negotiation is a fiftieth of this. */
const largest = 4 * 1024 * 1024;

export async function loadDossier(path: string): Promise<ParsedDossier> {
  const fail = (problem: Omit<Problem, 'file'>): ParsedDossier => ({
    dossier: null,
    problems: [{ ...problem, file: path }],
  });
  try {
    const { size } = await stat(path);
    if (size > largest)
      return fail({
        code: 'file-too-large',
        message: `The file has ${size} bytes; a dossier has at most ${largest}.`,
        hint: 'Give the dossier, not the reports.',
      });
    return parseDossier(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)), path);
  } catch (error) {
    if (error instanceof TypeError && !('syscall' in error))
      return fail({ code: 'encoding-broken', message: 'The dossier is not valid UTF-8.', hint: 'Save it as UTF-8.' });
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? fail({
          code: 'file-not-found',
          message: 'There is no dossier here.',
          hint: 'Give another path with --dossier, or make one with “rapporteur init”.',
        })
      : fail({
          code: 'file-unreadable',
          message: `The dossier could not be read (${code ?? String(error)}).`,
          hint: 'Check that it is a file that you may read.',
        });
  }
}
