/** The outlets that a command's dossier knows, so that whoever brings articles recognises them. Takes paths; opens no record. */
import { lookup } from '../dossier/lookup.ts';
import type { Outlet } from '../dossier/types.ts';
import { dossierOf } from './dossier.ts';

/** Looks up an outlet by name, alias or domain. `given` and `own` are as for `dossierOf`, which throws what is wrong. */
export async function knownOutlets(
  given: string | undefined,
  own?: string,
): Promise<(nameOrDomain: string) => Outlet | null> {
  const names = lookup(await dossierOf(given, own));
  return (nameOrDomain) => names.outlet(nameOrDomain);
}
