/** Asks the API and tells it what a person says. Gives the service's own types; throws a `ProblemError` whatever goes wrong, except when the asking is called off. */
import { type Problem, ProblemError } from '../../src/model/problem.ts';

export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const silent: Problem = {
  code: 'unexpected',
  message: 'The program does not answer.',
  hint: 'See whether “rapporteur serve” is still running, then try again.',
};

export async function get<T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    for (const one of [value].flat()) if (one !== undefined) query.append(key, String(one));
  const address = query.size > 0 ? `/api${path}?${query}` : `/api${path}`;
  return answerTo<T>(address, { signal: signal ?? null });
}

/** A file of the program, by its whole address. */
export async function getText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new ProblemError(silent);
  return response.text();
}

/** What a person says of the record; the program takes it from its own pages alone. */
export const send = <T>(path: string, body: object): Promise<T> =>
  answerTo<T>(`/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Whether the program did not answer at all, so that asking again later may help. */
export const isSilent = (error: unknown): boolean => error instanceof ProblemError && error.problem === silent;

async function answerTo<T>(address: string, request: RequestInit): Promise<T> {
  const response = await fetch(address, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw new ProblemError(silent, { cause: error });
  });
  const body: unknown = await response.json().catch((cause) => {
    throw new ProblemError(silent, { cause });
  });
  if (!response.ok) throw new ProblemError((body as { problem?: Problem }).problem ?? silent);
  return body as T;
}
