/**
 * A conflict put together: takes the accounts that cannot both be true, gives the sides with their copies and the
 * conflict with its id. Pure.
 */
import type { Conflict, ConflictKind, Side } from '../../../model/conflict.ts';
import { contentId } from '../../../model/id.ts';
import type { Account } from '../accounts.ts';
import { inOrder } from '../order.ts';

/** One value and who gives it. */
export interface Version {
  readonly account: Account;
  /** What it says, short. */
  readonly says: string;
  /** All accounts that give the same value. */
  readonly alike: readonly Account[];
}

export interface Differing {
  readonly kind: ConflictKind;
  readonly revision: boolean;
  readonly differs: string;
  readonly versions: readonly Version[];
}

/** Accounts by the value that they give, each value with its first account; in the order of publication. */
export function versionsOf(
  accounts: readonly Account[],
  keyOf: (account: Account) => string,
  says: (account: Account) => string,
): Version[] {
  const values = new Map<string, Account[]>();
  for (const account of [...accounts].sort(inOrder))
    values.set(keyOf(account), [...(values.get(keyOf(account)) ?? []), account]);
  return [...values.values()].map((alike) => {
    // The article that the others copy stands for them, also where its own date is not known.
    const account = alike.find(({ article, origin }) => article.id === origin) ?? alike[0]!;
    return { account, says: says(account), alike };
  });
}

export function conflictOf({ kind, revision, differs, versions }: Differing, event: string): Conflict {
  const sides = [...versions].sort((a, b) => inOrder(a.account, b.account)).map(sideOf);
  return {
    id: contentId('c', kind, ...versions.map(({ account, says }) => `${account.of.id} ${says}`).sort()),
    kind,
    revision,
    within: new Set(sides.map(({ article }) => article)).size === 1,
    differs,
    sides,
    event,
    statements: [...new Set(versions.flatMap(({ account }) => account.of.statements))].sort(),
  };
}

const sideOf = ({ account, says, alike }: Version): Side => ({
  article: account.article.id,
  passage: account.of.passage,
  says,
  copies: [
    ...new Set(
      alike
        .filter(({ article, origin }) => article.id !== account.article.id && origin === account.origin)
        .map(({ article }) => article.id),
    ),
  ].sort(),
});
