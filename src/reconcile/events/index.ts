/** Which reports are of one event, and what they say together. Takes reports; gives events and their conflicts. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Event, EventReport } from '../../model/event.ts';
import type { Families } from '../copies/families.ts';
import type { Item, Linking } from '../linking.ts';

/** `link` is how sure it is that two reports are of one event, from 0 to 1. */
export const events: Linking<Item<EventReport>, number> = {
  keys: () => [],
  least: 1,
  compare: () => null,
};

export interface EventLink {
  readonly a: string;
  readonly b: string;
  readonly link: number;
}
export interface EventGroup {
  readonly event: Event;
  readonly conflicts: readonly Conflict[];
}

/** Every report is in exactly one event; reports that are linked through others may still be told apart. */
export const groupEvents = (
  _reports: readonly Item<EventReport>[],
  _links: readonly EventLink[],
  _families: Families,
  _dossier: Lookup,
): EventGroup[] => [];
