/** Networks of actors and concepts out of the record: takes the store and what is asked; gives the networks. */
import type { Lookup } from '../dossier/lookup.ts';
import type { ActorType } from '../model/statement.ts';
import { networkOptions, networks } from '../network/index.ts';
import type { Store } from '../store/store.ts';
import { codedStatements } from './coded.ts';
import type { Coded, Network, NetworkOptions } from './types.ts';

/** Throws `usage` for options that cannot be together. */
export async function networksOf(
  store: Store,
  dossier: Lookup,
  given: Partial<NetworkOptions>,
): Promise<readonly Network[]> {
  const options = networkOptions(given);
  return networks(await statementsCoded(store, dossier), options);
}

/** What the record holds for sure enough, as coded statements. */
export async function statementsCoded(store: Store, dossier: Lookup): Promise<Coded[]> {
  const positions = await store.weighed();
  const isUnknown = ({ actor }: { readonly actor: string | null }) => actor !== null && dossier.byId(actor) === null;
  const types = positions.some(isUnknown) ? await actorTypes(store) : new Map<string, ActorType>();
  return codedStatements(positions, dossier, (actor) => types.get(actor) ?? null);
}

async function actorTypes(store: Store): Promise<Map<string, ActorType>> {
  const types = new Map<string, ActorType>();
  let cursor: string | undefined;
  do {
    const page = await store.listActors({ limit: 1000, ...(cursor !== undefined && { cursor }) });
    for (const { id, type } of page.rows) types.set(id, type);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return types;
}
