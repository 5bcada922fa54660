/** In what the reports of one event contradict each other: takes its accounts, gives what differs. Pure. */
import type { Lookup } from '../../../dossier/lookup.ts';
import type { Account } from '../accounts.ts';
import { countsDiffer, ordinalsDiffer } from './counts.ts';
import { datesDiffer, impossibleDates } from './dates.ts';
import { placesDiffer } from './places.ts';
import { presenceDiffers } from './presence.ts';
import type { Differing } from './sides.ts';
import { statusesDiffer } from './statuses.ts';
import { tollsDiffer } from './tolls.ts';

const rules: readonly ((accounts: readonly Account[], dossier: Lookup) => Differing[])[] = [
  tollsDiffer,
  countsDiffer,
  ordinalsDiffer,
  placesDiffer,
  datesDiffer,
  presenceDiffers,
  statusesDiffer,
  impossibleDates,
];

/** `accounts` are those of one event; a denial is a statement of its own and no side of a conflict. */
export function differencesIn(accounts: readonly Account[], dossier: Lookup): Differing[] {
  const asserted = accounts.filter(({ of }) => !of.denied);
  return rules.flatMap((rule) => rule(asserted, dossier));
}
