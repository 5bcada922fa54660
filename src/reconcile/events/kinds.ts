/** Which kinds of event reports confuse: takes kinds, gives whether two can be one event and how far apart they are. Data only. */
import type { EventKind } from '../../model/event.ts';

/** What one report calls a visit another calls talks; what one calls a breach of the truce another calls an attack. */
const families: Readonly<Record<EventKind, string>> = {
  meeting: 'talks',
  visit: 'talks',
  call: 'talks',
  attack: 'force',
  violation: 'force',
  ceasefire: 'terms',
  proposal: 'terms',
  declaration: 'terms',
  deadline: 'deadline',
  protest: 'protest',
  sanction: 'sanction',
  delivery: 'delivery',
  exchange: 'exchange',
  vote: 'vote',
  appointment: 'appointment',
};

/** Kinds of one family can be one event; of two families never. */
export const familyOf = (kind: EventKind): string => families[kind];

/** Kinds of which a month holds so few that the month tells them apart. */
export const isRare = (kind: EventKind): boolean => kind === 'ceasefire' || kind === 'exchange';

/** Kinds that the same sides do to each other again and again, so that who took part tells nothing apart. */
export const isRepeated = (kind: EventKind): boolean =>
  familyOf(kind) === 'force' || kind === 'sanction' || kind === 'delivery' || kind === 'protest';

/** Kinds that take place on one day, which two accounts can disagree about. */
export const hasDay = (kind: EventKind): boolean =>
  kind === 'meeting' ||
  kind === 'visit' ||
  kind === 'call' ||
  kind === 'attack' ||
  kind === 'exchange' ||
  kind === 'vote';
