/** What a person may call things in a question: takes ids and names as typed, gives them as the record keeps them. */
import type { Lookup } from '../dossier/lookup.ts';
import type { ActorView } from './types.ts';

interface Named {
  readonly party?: string;
  readonly outlet?: string;
  readonly participant?: string;
  readonly actor?: string;
}

/** The question with its parties and outlets by name, its participants and actors by id, where the dossier knows them. */
export function inRecordsNames<Q extends Named>(query: Q, dossier: Lookup): Q {
  const { party, outlet, participant, actor } = query;
  return {
    ...query,
    ...(party !== undefined && { party: partyName(party, dossier) }),
    ...(outlet !== undefined && { outlet: outletName(outlet, dossier) }),
    ...(participant !== undefined && { participant: actorId(participant, dossier) }),
    ...(actor !== undefined && { actor: actorId(actor, dossier) }),
  };
}

/** An outlet by its id, name or domain; as given when the dossier does not know it. */
export function outletName(outlet: string, dossier: Lookup): string {
  const found = dossier.byId(outlet);
  return found?.kind === 'outlet' ? found.of.name : (dossier.outlet(outlet)?.name ?? outlet);
}

function partyName(party: string, dossier: Lookup): string {
  const found = dossier.byId(party) ?? dossier.byName(party)[0];
  return found?.kind === 'party' ? found.of.name : party;
}

function actorId(actor: string, dossier: Lookup): string {
  const [found, ...others] = dossier.byId(actor) === null ? dossier.byName(actor) : [];
  return found !== undefined && others.length === 0 ? found.of.id : actor;
}

/** The roles of a person as the dossier lists them; none for anybody else. */
export function rolesOf(id: string, dossier: Lookup): ActorView['roles'] {
  const actor = dossier.byId(id);
  if (actor?.kind !== 'person') return [];
  return actor.of.roles.map(({ title, organisation, party, from, to }) => {
    const body = organisation ?? party;
    return { title, of: body === null ? null : (dossier.byId(body)?.of.name ?? null), from, to };
  });
}
