/** Everything that a record gives about what reports have in common, as plain data for comparing two records. */
import { lookup } from '../../src/dossier/lookup.ts';
import { parseDossier } from '../../src/dossier/parse.ts';
import type { Pipeline } from '../../src/pipeline/pipeline.ts';
import { createPipeline } from '../../src/pipeline/read.ts';
import { rulesReader } from '../../src/read/rules/index.ts';
import type { StanceReader } from '../../src/read/stance.ts';
import { createLocal } from '../../src/service/local.ts';
import type { Rapporteur } from '../../src/service/types.ts';
import type { Store } from '../../src/store/store.ts';

/** A pipeline of rules that reads by this dossier, and draws positions by `stances`, with the service over a store that reads so. */
export function reading(
  store: Store,
  dossierText: string,
  stances: StanceReader | null = null,
): { readonly pipeline: Pipeline; readonly service: Rapporteur } {
  const { dossier } = parseDossier(dossierText, 'dossier.yaml');
  const known = {
    dossier: lookup(dossier!),
    pipeline: createPipeline({ dossier: dossier!, reader: rulesReader, stances }),
  };
  return { pipeline: known.pipeline, service: createLocal({ store, known, current: async () => known }) };
}

export async function everything(of: Rapporteur) {
  const all = { limit: 1000 };
  const [articles, statements] = [(await of.articles(all)).rows, (await of.statements(all)).rows];
  return {
    events: (await of.events(all)).rows,
    copies: (await of.copies(all)).rows,
    conflicts: (await of.conflicts(all)).rows,
    outlets: await of.outlets(),
    reliances: await of.reliances(),
    articles: await Promise.all(articles.map(({ id }) => of.article(id))),
    statements: await Promise.all(statements.map(({ id }) => of.statement(id))),
    positions: (await of.positions(all)).rows,
    standing: await of.standing({}),
    overview: await of.overview(),
  };
}
