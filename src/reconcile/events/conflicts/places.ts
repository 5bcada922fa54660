/** Two places for one event, where neither can lie in the other. Takes accounts and the dossier. Pure. */
import type { Lookup } from '../../../dossier/lookup.ts';
import type { Account } from '../accounts.ts';
import { isNamed, nearness } from '../places.ts';
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
      const alikeTo = (name: string) => placed.filter((account) => nearness(account.of.place!.name, name) !== 'apart');
      return [
        {
          kind: 'place',
          revision: false,
          versions: [one, other].map((version) => ({ ...version, alike: alikeTo(version.says) })),
          differs: sentence([one.account, other.account], ({ of }, first) =>
            first ? `gives ${of.place!.name} as the place of the ${noun(of.kind)}` : `gives ${of.place!.name}`,
          ),
        },
      ];
    }
  return [];
}

/** One writer who uses both names means one place by them. */
function canBeOne(a: Account, b: Account, dossier: Lookup): boolean {
  const [one, other] = [a.of.place!.name, b.of.place!.name];
  return a.article.id === b.article.id || nearness(one, other) !== 'apart' || samePower(one, other, dossier);
}

/** A capital and the palace in it stand for one government. */
function samePower(a: string, b: string, dossier: Lookup): boolean {
  const party = (name: string): string | null =>
    (dossier.byMetonym(name) ?? dossier.byName(name).find((actor) => actor.kind === 'party')?.of)?.id ?? null;
  return party(a) !== null && party(a) === party(b);
}
