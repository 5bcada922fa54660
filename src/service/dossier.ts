/** The dossier that a command works with. Takes a path; gives a checked dossier, or throws with all of its mistakes. */
import { existsSync } from 'node:fs';
import { loadDossier } from '../dossier/load.ts';
import { type Dossier, emptyDossier } from '../dossier/types.ts';
import { type Problem, ProblemError } from '../model/problem.ts';

/** `given` must be there; the workspace's own may be missing, and then nobody is known. Throws `dossier-invalid` and others. */
export async function dossierOf(given: string | undefined, own: string | undefined): Promise<Dossier> {
  if (given === undefined && (own === undefined || !existsSync(own))) return emptyDossier;
  const { dossier, problems } = await loadDossier(given ?? own!);
  if (dossier === null) throw new ProblemError(asOne(problems));
  return dossier;
}

function asOne(problems: readonly Problem[]): Problem {
  const [first, ...others] = problems;
  if (others.length === 0) return first!;
  const lines = problems.map(({ line, message, hint }) =>
    [line === undefined ? '  -' : `  line ${line}:`, message, hint].filter(Boolean).join(' '),
  );
  return {
    code: first!.code,
    file: first!.file,
    message: `There are ${problems.length} mistakes:\n${lines.join('\n')}`,
  };
}
