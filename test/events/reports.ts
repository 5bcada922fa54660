/** Reads the events of a text as the program does, with the dossier of the case files and the rules for a reader. */
import { join } from 'node:path';
import { loadDossier } from '../../src/dossier/load.ts';
import type { EventReport } from '../../src/model/event.ts';
import { createPipeline } from '../../src/pipeline/read.ts';
import { rulesReader } from '../../src/read/rules/index.ts';
import { article } from '../store/examples.ts';

const { dossier } = await loadDossier(join(import.meta.dirname, '../cases/dossier.yaml'));
const pipeline = createPipeline({ dossier: dossier!, reader: rulesReader });

export async function reportsIn(text: string, published: string | null): Promise<readonly EventReport[]> {
  const [outcome] = await pipeline.read([article({ text, published })]);
  if (outcome === undefined || 'unread' in outcome) throw new Error(outcome?.unread.message);
  return outcome.events;
}
