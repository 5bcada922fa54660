/** Which reports are of one event, and what they say together. Takes reports; gives events and their conflicts. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Event, EventReport } from '../../model/event.ts';
import type { Item } from '../../model/listing.ts';
import type { Families } from '../copies/families.ts';
import type { Linking } from '../linking.ts';
import { accountsOf } from './accounts.ts';
import { differencesIn } from './conflicts/index.ts';
import { conflictOf } from './conflicts/sides.ts';
import { type EventLink, groupsOf } from './groups.ts';
import { keysOf } from './keys.ts';
import { enough, likeness } from './likeness.ts';
import { eventOf } from './merge.ts';
import { compareText } from './order.ts';

export type { EventLink } from './groups.ts';

/** `link` is how sure it is that two reports are of one event, from 0 to 1. */
export const events: Linking<Item<EventReport>, number> = {
  keys: keysOf,
  least: 1,
  days: null,
  compare(a, b) {
    const points = likeness(a, b);
    return points === null || points < enough ? null : points / (points + 1);
  },
};

export interface EventGroup {
  readonly event: Event;
  readonly conflicts: readonly Conflict[];
}

/** Every report is in exactly one event; reports that are linked through others may still be told apart. */
export function groupEvents(
  reports: readonly Item<EventReport>[],
  links: readonly EventLink[],
  families: Families,
  dossier: Lookup,
): EventGroup[] {
  return groupsOf(reports, links, dossier)
    .map((group): EventGroup => {
      const accounts = accountsOf(group, families);
      const differences = differencesIn(accounts, dossier);
      const disputed = new Set(differences.filter(({ revision }) => !revision).map(({ kind }) => kind));
      const event = eventOf(accounts, disputed, families, dossier);
      return { event, conflicts: differences.map((differing) => conflictOf(differing, event.id)) };
    })
    .sort((a, b) => compareText(a.event.id, b.event.id));
}
