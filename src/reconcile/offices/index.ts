/** Who is in office: takes claims that do not fit each other or the dossier; gives conflicts. Pure. */
import type { Conflict } from '../../model/conflict.ts';
import type { OfficeClaim } from '../../model/event.ts';
import type { Families } from '../copies/families.ts';
import type { Item, Linking } from '../linking.ts';

export const offices: Linking<Item<OfficeClaim>, true> = {
  keys: () => [],
  least: 1,
  compare: () => null,
};

export const officeConflicts = (_claims: readonly Item<OfficeClaim>[], _families: Families): Conflict[] => [];
