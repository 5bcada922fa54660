/**
 * Failures of the disk and the database as problems that a person can act on. Takes what a driver throws; anything
 * that is not known here is a programming error and stays as it is.
 */
import { type Problem, ProblemError } from '../model/problem.ts';

const diskFull: Problem = {
  code: 'disk-full',
  message: 'The disk that holds the record is full.',
  hint: 'Make room and run the same command again: what was stored before is safe, and the rest will be completed.',
};
const unwritable: Problem = {
  code: 'workspace-unwritable',
  message: 'The folder that holds the record cannot be written to.',
  hint: 'Check the permissions of the workspace and that its disk is not mounted read-only.',
};
const unreachable: Problem = {
  code: 'database-unreachable',
  message: 'The database stopped answering.',
  hint: 'Check that the server runs, then run the same command again: what was stored before is safe.',
};

/** SQLSTATE classes (PostgreSQL manual, appendix A) and the system's error names. */
const known: readonly (readonly [RegExp, Problem])[] = [
  [/^(53100|ENOSPC|EDQUOT)$/, diskFull],
  [/^(EROFS|EACCES|EPERM|25006|42501)$/, unwritable],
  [/^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/, unreachable],
];

/** Numbers of the same names where PGlite's own file system fails (WASI's errno). */
const wasi: Readonly<Record<number, string>> = { 2: 'EACCES', 19: 'EDQUOT', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };

/** The problem that an error of a driver or of the file system stands for, or null. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  const { name, code: given, errno } = (error ?? {}) as { name?: unknown; code?: unknown; errno?: unknown };
  const code = name === 'ErrnoError' ? wasi[Number(errno)] : given;
  return known.find(([pattern]) => pattern.test(String(code)))?.[1] ?? null;
}

export async function withProblems<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null || error instanceof ProblemError) throw error;
    throw new ProblemError(problem, { cause: error });
  }
}
