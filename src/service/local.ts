/**
 * The use cases over a record that this process has open. Takes a store and what to read and name by; gives a `Rapporteur`.
 * An edited dossier comes into force with the next add, which reads again what was read by the one before.
 */
import { ProblemError } from '../model/problem.ts';
import { add } from '../pipeline/add.ts';
import type { Store } from '../store/store.ts';
import { writeBrief } from './brief.ts';
import type { Known } from './follow-dossier.ts';
import { rowOf } from './row.ts';
import type { ActorView, Rapporteur } from './types.ts';

export interface LocalParts {
  readonly store: Store;
  /** What the record was last read and is named by. */
  readonly known: Known;
  /** What the dossier file says now. Throws what is wrong with it. */
  readonly current: () => Promise<Known>;
  /** Called when the record is closed. */
  readonly release?: () => void;
}

/** Statements shown on an actor's page without asking for more. */
const latest = 20;

export function createLocal({ store, known, current, release = () => {} }: LocalParts): Rapporteur {
  let inForce = known;
  /** Adds take turns: two that bring the same article would both read it. */
  let lastAdd: Promise<unknown> = Promise.resolve();

  const partyName = (party: string | undefined): string | undefined => {
    const { dossier } = inForce;
    const found = party === undefined ? null : (dossier.byId(party) ?? dossier.byName(party)[0]);
    return found?.kind === 'party' ? found.of.name : party;
  };
  const outletName = (outlet: string | undefined): string | undefined => {
    const found = outlet === undefined ? null : inForce.dossier.byId(outlet);
    return found?.kind === 'outlet' ? found.of.name : outlet;
  };
  const rolesOf = (id: string): ActorView['roles'] => {
    const { dossier } = inForce;
    const actor = dossier.byId(id);
    if (actor?.kind !== 'person') return [];
    return actor.of.roles.map(({ title, organisation, party, from, to }) => {
      const body = organisation ?? party;
      return { title, of: body === null ? null : (dossier.byId(body)?.of.name ?? null), from, to };
    });
  };
  const named = <Q extends { readonly party?: string; readonly outlet?: string }>(query: Q): Q => ({
    ...query,
    party: partyName(query.party),
    outlet: outletName(query.outlet),
  });

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
    async article(ref) {
      const [id, ...others] = await store.findArticles(ref);
      if (id === undefined) throw notFound('article', ref, 'List them with “rapporteur articles”.');
      if (others.length > 0)
        throw notFound('one article', ref, `Several have that file name; give an id: ${[id, ...others].join(', ')}.`);
      const { article, unread } = (await store.getArticles([id])).get(id)!;
      const statements = await store.statementsOf(id);
      return { article, unread, statements: statements.map((statement) => rowOf(article, statement)) };
    },
    statements: (query) => store.listStatements(named(query)),
    async statement(id) {
      const [statement] = await store.getStatements([id]);
      if (statement === undefined) throw notFound('statement', id, 'List them with “rapporteur statements”.');
      return statement;
    },
    actors: (query) => store.listActors(named(query)),
    async actor(ref) {
      const found = await store.getActor(ref);
      if (found === null) throw notFound('actor', ref, 'List them with “rapporteur actors”.');
      const statements = await store.listStatements({ speaker: found.actor.id, limit: latest });
      return { ...found, roles: rolesOf(found.actor.id), latest: statements.rows };
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

const notFound = (what: string, ref: string, hint: string): ProblemError =>
  new ProblemError({ code: 'not-found', message: `The record has no ${what} “${ref}”.`, hint });
