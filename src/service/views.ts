/** One thing of the record with what belongs to it: takes the store and what a person calls the thing, gives its view. */
import type { Dossier } from '../dossier/types.ts';
import { ProblemError } from '../model/problem.ts';
import { differencesOf } from '../reconcile/statements/index.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import { briefOf, positionRow, rowOf } from './row.ts';
import type { ActorView, ArticleView, EventView, OutletView, StatementView, VariantRow } from './types.ts';

/** Statements shown on an actor's page without asking for more. */
const latest = 20;

/** By id, or by file name when only one article has it. Throws `not-found`. */
export async function findArticle(store: Store, ref: string): Promise<StoredArticle> {
  const [id, ...others] = await store.findArticles(ref);
  if (id === undefined) throw notFound('article', ref, 'List them with “rapporteur articles”.');
  if (others.length > 0)
    throw notFound('one article', ref, `Several have that file name; give an id: ${[id, ...others].join(', ')}.`);
  return (await store.getArticles([id])).get(id)!;
}

export async function viewArticle(store: Store, dossier: Dossier, ref: string): Promise<ArticleView> {
  const { article, unread } = await findArticle(store, ref);
  const { id } = article;
  const statements = await store.statementsOf(id);
  return {
    article,
    unread,
    statements: statements.map((statement) => rowOf(article, statement)),
    events: await store.eventsOf(id),
    copies: await store.copiesOf(id),
    conflicts: await store.conflictsAbout({ article: id }),
    bounds: await store.boundsOf(id),
    positions: (await store.positionsOf(id)).map((of) => positionRow({ of, article: briefOf(article) }, dossier)),
  };
}

export async function viewStatement(store: Store, id: string): Promise<StatementView> {
  const [statement] = await store.getStatements([id]);
  if (statement === undefined) throw notFound('statement', id, 'List them with “rapporteur statements”.');
  const group = (await store.statementGroupOf(id)) ?? { statements: [id], origins: [] };
  return {
    statement,
    variants: await variants(store, group.statements),
    origins: group.origins,
    conflicts: await store.conflictsAbout({ statements: group.statements }),
  };
}

/** The statements of a group in its order, each with what sets it apart from the first. */
async function variants(store: Store, ids: readonly string[]): Promise<VariantRow[]> {
  const items = new Map((await store.placedStatements(ids)).map((item) => [item.of.id, item]));
  const rows = new Map((await store.getStatements(ids)).map((row) => [row.id, row]));
  const first = items.get(ids[0]!);
  return ids.flatMap((id) => {
    const [item, statement] = [items.get(id), rows.get(id)];
    if (first === undefined || item === undefined || statement === undefined) return [];
    return [{ statement, differs: item === first ? [] : differencesOf(first, item) }];
  });
}

export async function viewEvent(store: Store, id: string): Promise<EventView> {
  const [event] = await store.getEvents([id]);
  if (event === undefined) throw notFound('event', id, 'List them with “rapporteur events”.');
  return {
    event,
    conflicts: await store.conflictsAbout({ event: id }),
    statements: await store.getStatements([...new Set(event.reports.flatMap(({ statements }) => statements))]),
  };
}

/** `name` as the record keeps it. */
export async function viewOutlet(store: Store, name: string): Promise<OutletView> {
  const outlet = await store.getOutlet(name);
  if (outlet === null) throw notFound('outlet', name, 'Its outlets are those that articles name.');
  return {
    outlet,
    relies: await store.reliances({ outlet: name }),
    reliedOnBy: await store.reliances({ on: name }),
    speakers: await store.speakersOf(name),
  };
}

/** By id, else by name. */
export async function viewActor(store: Store, ref: string): Promise<Omit<ActorView, 'roles'>> {
  const found = await store.getActor(ref);
  if (found === null) throw notFound('actor', ref, 'List them with “rapporteur actors”.');
  const { rows } = await store.listStatements({ speaker: found.actor.id, limit: latest });
  return { ...found, latest: rows };
}

const notFound = (what: string, ref: string, hint: string): ProblemError =>
  new ProblemError({ code: 'not-found', message: `The record has no ${what} “${ref}”.`, hint });
