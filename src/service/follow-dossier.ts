/**
 * What articles are read and named by, kept in step with a dossier file that a person edits while the program runs.
 * Takes paths; gives the dossier's look-up and the pipeline that reads by it. Loads the file again only when it changed.
 */
import { statSync } from 'node:fs';
import { type Lookup, lookup } from '../dossier/lookup.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { createPipeline, type PipelineParts } from '../pipeline/read.ts';
import { dossierOf } from './dossier.ts';

export interface Known {
  readonly dossier: Lookup;
  readonly pipeline: Pipeline;
}

/**
 * Gives what the file says now; each call looks at the file. `given` and `own` are as for `dossierOf`; what is wrong
 * with the dossier is thrown, at the start and by every call until it is mended.
 */
export async function followDossier(
  given: string | undefined,
  own: string,
  reading: Omit<PipelineParts, 'dossier'>,
): Promise<() => Promise<Known>> {
  const path = given ?? own;
  let stamp = stampOf(path);
  let known = await load();
  async function load(): Promise<Known> {
    const dossier = await dossierOf(given, own);
    return { dossier: lookup(dossier), pipeline: createPipeline({ dossier, ...reading }) };
  }
  return async () => {
    const now = stampOf(path);
    if (now !== stamp) {
      known = await load();
      stamp = now;
    }
    return known;
  };
}

/** Differs when the file was written, replaced, made or removed. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 'none' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}
