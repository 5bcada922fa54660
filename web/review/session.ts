/** What was said since this window was opened: the part of the journal that a person thinks of as this sitting. */
import { type Entry, useJournal } from './journal.ts';

const key = 'review-since';

/** ISO 8601, UTC; kept over reloads. */
function since(): string {
  const kept = sessionStorage.getItem(key);
  if (kept !== null) return kept;
  const now = new Date().toISOString();
  sessionStorage.setItem(key, now);
  return now;
}

/** With whatever waits or was refused before, which must not be forgotten. */
export function useSession(): readonly Entry[] {
  const from = since();
  return useJournal().filter(
    ({ at, state, said }) => said.kind !== 'codings' && (at >= from || state === 'waiting' || state === 'failed'),
  );
}
