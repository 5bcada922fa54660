/** Which statement of an article is chosen: the one that the address names after `#`. */
import { useLocationProperty } from 'wouter/use-browser-location';

export const useChosen = (): string => useLocationProperty(() => window.location.hash.slice(1));

/** Chooses without a step in the history; an empty id chooses none. */
export function choose(id: string): void {
  const { pathname, search, hash } = window.location;
  if (hash.slice(1) !== id) history.replaceState(history.state, '', id === '' ? pathname + search : `#${id}`);
}
