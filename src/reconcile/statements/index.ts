/** Which statements are one, said once and reported several times. Takes statements; gives groups. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Conflict } from '../../model/conflict.ts';
import { contentId } from '../../model/id.ts';
import type { Item } from '../../model/listing.ts';
import type { Origin } from '../../model/origin.ts';
import type { Statement } from '../../model/statement.ts';
import type { Families } from '../copies/families.ts';
import type { Linking } from '../linking.ts';
import { originsOf } from '../origins.ts';
import { conflictsOf } from './conflicts.ts';
import { cluster, type StatementLink } from './group.ts';
import { keysOf } from './keys.ts';
import { inOrder } from './order.ts';
import { mostDays, sameness } from './sameness.ts';

export { differencesOf } from './differences.ts';

/** `link` is how sure it is that two reports give one statement, from 0 to 1. */
export const statements: Linking<Item<Statement>, number> = {
  keys: keysOf,
  least: 2,
  days: mostDays,
  compare: sameness,
};

export interface StatementGroup {
  /** From the ids of its statements. */
  readonly id: string;
  /** Ids, in the order of publication. */
  readonly statements: readonly string[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
}

/** Every statement is in exactly one group, most of them alone. */
export function groupStatements(
  all: readonly Item<Statement>[],
  links: readonly StatementLink[],
  families: Families,
  dossier: Lookup,
): StatementGroup[] {
  const byId = new Map(all.map((item) => [item.of.id, item]));
  return cluster([...byId.keys()], links).map((ids) => {
    const items = ids.map((id) => byId.get(id)!).sort(inOrder);
    return {
      id: contentId('g', ...ids),
      statements: items.map(({ of }) => of.id),
      origins: originsOf(items, families, dossier),
      conflicts: conflictsOf(items, families, dossier),
    };
  });
}
