/**
 * The use cases over a record that this process has open. Takes a store and what to read and name by; gives a `Rapporteur`.
 * An edited dossier comes into force with the next add, which reads again what was read by the one before.
 */
import { ProblemError } from '../model/problem.ts';
import { add } from '../pipeline/add.ts';
import type { Store } from '../store/store.ts';
import { writeBrief } from './brief.ts';
import { compareWith } from './compare.ts';
import type { Known } from './follow-dossier.ts';
import { inRecordsNames, outletName, rolesOf } from './names.ts';
import type { Rapporteur } from './types.ts';
import { viewActor, viewArticle, viewEvent, viewOutlet, viewStatement } from './views.ts';

export interface LocalParts {
  readonly store: Store;
  /** What the record was last read and is named by. */
  readonly known: Known;
  /** What the dossier file says now. Throws what is wrong with it. */
  readonly current: () => Promise<Known>;
  /** Called when the record is closed. */
  readonly release?: () => void;
}

export function createLocal({ store, known, current, release = () => {} }: LocalParts): Rapporteur {
  let inForce = known;
  /** Adds take turns: two that bring the same article would both read it. */
  let lastAdd: Promise<unknown> = Promise.resolve();

  const named = <Q extends object>(query: Q): Q => inRecordsNames(query, inForce.dossier);

  return {
    add(articles, progress) {
      const turn = lastAdd.then(async () => {
        inForce = await current();
        return add(store, inForce.pipeline, articles, progress);
      });
      lastAdd = turn.catch(() => {});
      return turn;
    },
    async overview() {
      // While the file has a mistake, the dossier before it counts; the next add says what the mistake is.
      const { dossier, pipeline } = await current().catch((error: unknown) => {
        if (error instanceof ProblemError) return inForce;
        throw error;
      });
      const { name, summary } = dossier.dossier;
      return { name, summary, ...(await store.overview(pipeline.fingerprint)) };
    },
    articles: (query) => store.listArticles(named(query)),
    article: (ref) => viewArticle(store, ref),
    statements: (query) => store.listStatements(named(query)),
    statement: (id) => viewStatement(store, id),
    events: (query) => store.listEvents(named(query)),
    event: (id) => viewEvent(store, id),
    copies: (query) => store.listCopies(named(query)),
    conflicts: (query) => store.listConflicts(query),
    async compare(first, others) {
      const views = [];
      for (const ref of [first, ...others]) views.push(await viewArticle(store, ref));
      return compareWith(views[0]!, views.slice(1));
    },
    outlets: () => store.listOutlets(),
    outlet: (name) => viewOutlet(store, outletName(name, inForce.dossier)),
    reliances: () => store.reliances(),
    actors: (query) => store.listActors(named(query)),
    async actor(ref) {
      const found = await viewActor(store, ref);
      return { ...found, roles: rolesOf(found.actor.id, inForce.dossier) };
    },
    brief: ({ since }) => writeBrief(store, inForce.dossier.dossier, since ?? null),
    async close() {
      await lastAdd;
      try {
        await store.close();
      } finally {
        release();
      }
    },
  };
}
