/** Which statements are one, said once and reported several times. Takes statements; gives groups. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Origin } from '../../model/origin.ts';
import type { Statement } from '../../model/statement.ts';
import type { Families } from '../copies/families.ts';
import type { Item, Linking } from '../linking.ts';

export const statements: Linking<Item<Statement>, number> = {
  keys: () => [],
  least: 1,
  compare: () => null,
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
export const groupStatements = (
  _statements: readonly Item<Statement>[],
  _links: readonly { readonly a: string; readonly b: string; readonly link: number }[],
  _families: Families,
  _dossier: Lookup,
): StatementGroup[] => [];

/** What sets a statement apart from the first of its group, one short phrase each; empty for the same words. */
export const differencesOf = (_first: Item<Statement>, _other: Item<Statement>): string[] => [];
