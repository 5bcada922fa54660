/** Problems as HTTP answers: each code's status, and `{problem}` as the body. Never shows a stack or a path of the program. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { type Problem, type ProblemCode, ProblemError } from '../../model/problem.ts';

/** The statuses that the routes document; any other problem is the server's. */
const statuses: Partial<Record<ProblemCode, ContentfulStatusCode>> = {
  usage: 400,
  forbidden: 403,
  'not-found': 404,
  'file-too-large': 413,
  'database-unreachable': 503,
  'workspace-busy': 503,
  'disk-full': 507,
  'workspace-unwritable': 507,
};

export const answer = (c: Context, problem: Problem, status = statuses[problem.code] ?? 500): Response =>
  c.json({ problem }, status);

/** What was wrong with a query or a body, as one sentence for each mistake. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], target: string): string {
  const place = target === 'json' ? 'The body' : 'The address';
  return issues
    .map((issue) => {
      if (issue.code === 'unrecognized_keys') return `${place} has an unknown parameter: ${issue.keys.join(', ')}.`;
      const where = issue.path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
      return where === '' ? `${place}: ${issue.message}` : `${where} ${issue.message}`;
    })
    .join(' ');
}

/** Called for whatever a route throws. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof ProblemError) return answer(c, error.problem);
  if (error instanceof HTTPException) {
    return answer(c, { code: 'usage', message: error.message, hint: 'See /api/openapi.json.' }, error.status as 400);
  }
  console.error(error);
  return answer(c, {
    code: 'unexpected',
    message: 'The program failed to answer.',
    hint: 'What happened is written where the program runs; please report it.',
  });
}

export const notFound = (c: Context): Response =>
  answer(c, {
    code: 'not-found',
    message: `There is nothing at ${c.req.method} ${c.req.path}.`,
    hint: 'See /api/openapi.json for what there is.',
  });
