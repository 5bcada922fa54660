/**
 * The use cases over a record that this process has open. Takes a store and what to read and name by; gives a `Rapporteur`.
 * An edited dossier comes into force with the next add, which reads again what was read by the one before.
 */
import { ProblemError } from '../model/problem.ts';
import { add } from '../pipeline/add.ts';
import type { Store } from '../store/store.ts';
import { agreementOf } from './agreement.ts';
import { writeBrief } from './brief.ts';
import { code, codingSheet, codingsOf } from './coding.ts';
import { compareWith } from './compare.ts';
import type { Known } from './follow-dossier.ts';
import { inRecordsNames, outletName, rolesOf } from './names.ts';
import { networksOf } from './network.ts';
import { listPositions, viewPosition } from './positions.ts';
import { correct, history, queue, split, undo } from './review.ts';
import { movement, standing } from './standing.ts';
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
  /** Adds and corrections take turns: two that bring the same article would both read it. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  const named = <Q extends object>(query: Q): Q => inRecordsNames(query, inForce.dossier);

  return {
    add(articles, progress) {
      return inTurn(async () => {
        inForce = await current();
        return add(store, inForce.pipeline, articles, progress);
      });
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
    article: (ref) => viewArticle(store, inForce.dossier.dossier, ref),
    statements: (query) => store.listStatements(named(query)),
    statement: (id) => viewStatement(store, id),
    events: (query) => store.listEvents(named(query)),
    event: (id) => viewEvent(store, id),
    copies: (query) => store.listCopies(named(query)),
    conflicts: (query) => store.listConflicts(query),
    async compare(first, others) {
      const views = [];
      for (const ref of [first, ...others]) views.push(await viewArticle(store, inForce.dossier.dossier, ref));
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
    positions: (query) => listPositions(store, inForce.dossier.dossier, named(query)),
    position: (id) => viewPosition(store, inForce.dossier.dossier, id),
    standing: (options) => standing(store, inForce.dossier.dossier, options),
    movement: (issue, options) => movement(store, inForce.dossier.dossier, issue, options),
    network: (options) => networksOf(store, inForce.dossier, options),
    review: (query) => queue(store, inForce, query),
    correct: (corrections) => inTurn(() => correct(store, inForce, corrections)),
    split: (one) => inTurn(() => split(store, inForce, one)),
    undo: (id, who) => inTurn(() => undo(store, inForce, id, who)),
    history: (query) => history(store, query),
    code: (codings) => code(store, inForce.dossier, codings),
    codings: (coder) => codingsOf(store, coder),
    codingSheet: (coder, article) => codingSheet(store, coder, article),
    agreement: (coders) => agreementOf(store, inForce.dossier, coders),
    brief: ({ since }) => writeBrief(store, inForce.dossier.dossier, since ?? null),
    async close() {
      await last;
      try {
        await store.close();
      } finally {
        release();
      }
    },
  };
}
