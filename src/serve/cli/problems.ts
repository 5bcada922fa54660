/**
 * Problems as a person reads them on standard error, and the exit code each way of ending means. Takes problems and
 * whatever was thrown; never throws.
 */
import pc from 'picocolors';
import { describeProblem, type Problem, ProblemError } from '../../model/problem.ts';
import { visible, visibleLine } from '../export/visible.ts';

/** 0 done; 1 done with problems, which were listed; 2 wrong use; 130 interrupted, as shells have it. */
export const exitCodes = { done: 0, problems: 1, usage: 2, interrupted: 130 } as const;

const colours = () => pc.createColors(process.stderr.hasColors?.() ?? false);

/** What a problem says of files and articles cannot control the terminal; only its message may have several lines. */
const safe = ({ file, article, message, hint, ...rest }: Problem): string =>
  visible(
    describeProblem({
      ...rest,
      message,
      hint,
      file: file && visibleLine(file),
      article: article && visibleLine(article),
    }),
  );

/** Lists what went wrong while the rest went on; when there is anything, the command will end with exit code 1. */
export function report(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${colours().yellow('problem:')} ${safe(problem)}\n`);
  if (problems.length > 0) process.exitCode = exitCodes.problems;
}

/** Says what was thrown and gives the exit code. A reader that hung up (`| head`) is no failure. */
export function failed(error: unknown): number {
  if (error instanceof Error && error.name === 'AbortError') return exitCodes.interrupted;
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exitCodes.done;
  if (error instanceof ProblemError) {
    const { code } = error.problem;
    process.stderr.write(`${colours().red('error:')} ${safe(error.problem)}\n`);
    return code === 'usage' || code === 'workspace-missing' ? exitCodes.usage : exitCodes.problems;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${colours().red('error:')} This is a mistake in the program, please report it.\n${visible(trace)}\n`,
  );
  return exitCodes.problems;
}
