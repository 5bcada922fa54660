/**
 * Whom a person names in a correction: takes names and ids as entered, gives actors and parties as the record keeps
 * them. Somebody new must be given whole. Throws `usage`; guesses nobody.
 */
import type { ActorRef, Lookup } from '../dossier/lookup.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { ActorType, Speaker } from '../model/statement.ts';
import { actorId } from '../review/ids.ts';
import type { Store } from '../store/store.ts';
import type { ActorName } from './types.ts';

export const wrong = (message: string, hint?: string, article?: string): ProblemError => {
  const problem: Problem = { code: 'usage', message, ...(hint && { hint }), ...(article && { article }) };
  return new ProblemError(problem);
};

export class Actors {
  readonly #store: Store;
  readonly #dossier: Lookup;
  readonly #inRecord = new Map<string, Promise<ActorName | null>>();

  constructor(store: Store, dossier: Lookup) {
    this.#store = store;
    this.#dossier = dossier;
  }

  /** As the dossier has it, else as the record has it, else as given: then with a type and an id made from both. */
  async named(given: ActorName): Promise<ActorName> {
    const party = this.party(given.party);
    const known = this.#dossier.byId(given.id) ?? this.#byName(given);
    if (known !== null) return { id: known.of.id, name: known.of.name, type: typeOf(known), party };
    const found = await this.inRecord(given.id);
    if (found !== null) return { ...found, party };
    const name = given.name.trim();
    if (name === '' || given.type === null)
      throw wrong(
        `Neither the dossier nor the record knows the actor “${given.id || given.name}”.`,
        'Give the id of one of “rapporteur actors”, or a name and a type (person, organisation, state or outlet).',
      );
    return { id: actorId(given.type, name), name, type: given.type, party };
  }

  /** The one whom the dossier calls so; a name that is typed is not somebody new for that. */
  #byName({ id, name }: ActorName): ActorRef | null {
    const [found, ...others] = id === '' ? this.#dossier.byName(name) : [];
    return others.length === 0 ? (found ?? null) : null;
  }

  /** A speaker with nobody's id is one who is described only. */
  async speaker(given: Speaker): Promise<Speaker> {
    const { probability: _, ...speaker } = given;
    if (speaker.actor === null) {
      if (speaker.name.trim() === '')
        throw wrong('A speaker has no name.', 'Give a name or a description, or leave the speaker open.');
      return { ...speaker, party: this.party(speaker.party) };
    }
    const { id, name, type, party } = await this.named({ ...speaker, id: speaker.actor });
    return { ...speaker, actor: id, name, type, party };
  }

  /** By its name or dossier id, as the record keeps it; null for none. */
  party(given: string | null): string | null {
    if (given === null) return null;
    const { parties } = this.#dossier.dossier;
    const found = parties.find(({ id, name }) => id === given || name === given);
    if (found !== undefined) return found.name;
    const names = parties.map(({ name }) => name).join(', ');
    throw wrong(
      `The dossier has no party “${given}”.`,
      names === ''
        ? 'Enter it in the dossier first.'
        : `Its parties are ${names}; another must be entered there first.`,
    );
  }

  /** An actor that statements or events name, by id. */
  inRecord(id: string): Promise<ActorName | null> {
    let found = this.#inRecord.get(id);
    if (found === undefined) {
      found = this.#find(id);
      this.#inRecord.set(id, found);
    }
    return found;
  }

  async #find(id: string): Promise<ActorName | null> {
    const found = await this.#store.getActor(id);
    if (found?.actor.id === id) {
      const { name, type, party } = found.actor;
      return { id, name, type, party };
    }
    const [event] = (await this.#store.listEvents({ participant: id, limit: 1 })).rows;
    const named = event?.reports.flatMap(({ participants }) => participants).find(({ actor }) => actor === id);
    return named === undefined ? null : { id, name: named.name, type: null, party: null };
  }
}

function typeOf(ref: ActorRef): ActorType {
  if (ref.kind === 'party') return ref.of.type === 'state' ? 'state' : 'organisation';
  return ref.kind;
}
