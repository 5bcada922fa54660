/** Two places for one event, where neither can lie in the other. Takes accounts and the dossier. Pure. */
import type { Lookup } from '../../../dossier/lookup.ts';
import type { Account } from '../accounts.ts';
import { isNamed, nearness, standsFor, whereOf } from '../places.ts';
import { type Differing, versionsOf } from './sides.ts';
import { noun, sentence } from './words.ts';

export function placesDiffer(accounts: readonly Account[], dossier: Lookup): Differing[] {
  const placed = accounts.filter(({ of }) => of.place !== null && of.status !== 'planned' && isNamed(of.place.name));
  const versions = versionsOf(
    placed,
    ({ of }) => of.place!.name,
    ({ of }) => of.place!.name,
  );
  for (const [i, one] of versions.entries())
    for (const other of versions.slice(i + 1)) {
      const compatible = one.alike.some((a) => other.alike.some((b) => canBeOne(a, b, dossier)));
      if (compatible) continue;
      const alikeTo = (other: Account) => placed.filter(({ of }) => sayOne(of, other.of));
      return [
        {
          kind: 'place',
          revision: false,
          versions: [one, other].map((version) => ({ ...version, alike: alikeTo(version.account) })),
          differs: sentence([one.account, other.account], ({ of }, first) =>
            first ? `gives ${of.place!.name} as the place of the ${noun(of.kind)}` : `gives ${of.place!.name}`,
          ),
        },
      ];
    }
  return [];
}

const sayOne = (a: Account['of'], b: Account['of']): boolean =>
  ['same', 'shared'].includes(nearness(whereOf(a), whereOf(b)));

/** Whether either can lie in the other, or nothing says that they are two. One writer who uses both names means one place. */
function canBeOne(a: Account, b: Account, dossier: Lookup): boolean {
  if (a.article.id === b.article.id) return true;
  const near = standsFor(a.of, dossier).flatMap((one) => standsFor(b.of, dossier).map((other) => nearness(one, other)));
  return near.includes('same') || near.includes('shared') || !near.includes('apart');
}
