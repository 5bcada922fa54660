/** Which reports are compared, as the address holds it: the first, those beside it, and which of these is open. */
import { useSearchParams } from 'wouter';

export interface Chosen {
  readonly first: string | null;
  readonly others: readonly string[];
  /** Id of the one that is open; null for the first of the others. */
  readonly open: string | null;
  setFirst(reference: string): void;
  add(reference: string): void;
  /** Keeps the place in the history: to look from one to the next is no step of its own. */
  setOpen(id: string): void;
}

export function useChosen(): Chosen {
  const [params, setParams] = useSearchParams();
  const change = (how: (params: URLSearchParams) => void, replace = false) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        how(after);
        return after;
      },
      { replace },
    );
  return {
    first: params.get('first'),
    others: params.getAll('other'),
    open: params.get('open'),
    setFirst: (reference) => change((after) => after.set('first', reference)),
    add: (reference) => change((after) => after.append('other', reference)),
    setOpen: (id) => change((after) => after.set('open', id), true),
  };
}
