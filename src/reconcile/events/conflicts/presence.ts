/** Somebody whom one report has at the table and another has staying away. Takes accounts. Pure. */
import type { Participant } from '../../../model/event.ts';
import type { Account } from '../accounts.ts';
import type { Differing } from './sides.ts';
import { noun, sentence } from './words.ts';

export function presenceDiffers(accounts: readonly Account[]): Differing[] {
  const held = accounts.filter(({ of }) => of.status === 'happened' || of.status === 'claimed');
  const named = (list: readonly Participant[], actor: string) => list.find((one) => one.actor === actor);
  const absentees = new Set(held.flatMap(({ of }) => of.absent.map(({ actor }) => actor).filter((id) => id !== null)));
  return [...absentees].sort().flatMap((actor): Differing[] => {
    const away = held.filter(({ of }) => named(of.absent, actor) !== undefined);
    const there = held.filter(
      ({ of, article }) =>
        named(of.participants, actor) !== undefined && !away.some((other) => other.article.id === article.id),
    );
    const [absent, present] = [away[0], there[0]];
    if (absent === undefined || present === undefined) return [];
    const { name } = named(present.of.participants, actor)!;
    return [
      {
        kind: 'participants',
        revision: false,
        versions: [
          { account: present, says: `${name} took part`, alike: there },
          { account: absent, says: `${name} was not there`, alike: away },
        ],
        differs: sentence([present, absent], ({ of }, first) =>
          first ? `has ${name} at the ${noun(of.kind)}` : `says that ${name} was not there`,
        ),
      },
    ];
  });
}
