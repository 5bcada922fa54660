/** What an actor is in the record: a person, organisation or state that something is attributed to or that a report names. */
import type { ActorType } from './statement.ts';

export interface Actor {
  /** The dossier's id where the dossier knows the actor; else made from type and name. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** Name of the party the actor belongs to, when the dossier says. */
  readonly party: string | null;
  /** Whether the dossier knows the actor. */
  readonly known: boolean;
}
