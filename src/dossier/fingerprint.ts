/** Whether two dossiers say the same. Takes a dossier; gives a short hash of its content, whatever its file looks like. */
import { createHash } from 'node:crypto';
import type { Dossier } from './types.ts';

/** 20 hexadecimal digits; the order of keys, comments and formatting do not count, the order of lists does. */
export function dossierFingerprint(dossier: Dossier): string {
  const canonical = JSON.stringify(dossier, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(canonical).digest('hex').slice(0, 20);
}
