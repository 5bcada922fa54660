/** Shows what a question was answered with: the data, that it is on its way, or the problem as the program says it. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../../src/model/problem.ts';

export function Answer<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <Trouble error={of.error} again={() => void of.refetch()} />;
  return <Waiting />;
}

/** Appears only when an answer takes long enough to be waited for. */
export const Waiting = () => (
  <p className="waiting" role="status">
    Reading the record…
  </p>
);

export function Trouble({ error, again }: { error: Error; again?: () => void }) {
  const problem = error instanceof ProblemError ? error.problem : { message: error.message, hint: undefined };
  return (
    <div className="notice trouble" role="alert">
      <p>{problem.message}</p>
      {problem.hint !== undefined && <p>{problem.hint}</p>}
      {again && (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
