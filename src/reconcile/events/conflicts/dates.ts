/** Two days for one event, and days that a report could not yet know. Takes accounts. Pure. */
import { type Account, nameOf } from '../accounts.ts';
import { daysBetween, isDay, isNight, written } from '../days.ts';
import { hasDay } from '../kinds.ts';
import { type Differing, versionsOf } from './sides.ts';
import { noun, sentence } from './words.ts';

const dayOf = ({ of }: Account): string => of.date!.date.slice(0, 10);

/** Only days that the words themselves give, of what has taken place on one day. */
export function datesDiffer(accounts: readonly Account[]): Differing[] {
  const dated = accounts.filter(
    ({ of }) =>
      isDay(of.date) &&
      of.date.end === null &&
      of.date.spans.length > 0 &&
      of.status !== 'planned' &&
      of.status !== 'cancelled' &&
      hasDay(of.kind),
  );
  const versions = versionsOf(dated, dayOf, (account) => written(dayOf(account)));
  for (const [i, one] of versions.entries())
    for (const other of versions.slice(i + 1)) {
      // Who gives both days means two things by them: an attack and a death, the eve and the day.
      if (one.alike.some((a) => other.alike.some((b) => a.article.id === b.article.id))) continue;
      const night =
        Math.abs(daysBetween(dayOf(one.account), dayOf(other.account))) === 1 &&
        [...one.alike, ...other.alike].some(({ of }) => isNight(of));
      if (night) continue;
      return [
        {
          kind: 'date',
          revision: false,
          versions: [one, other],
          differs: sentence([one.account, other.account], (account, first) =>
            first
              ? `dates the ${noun(account.of.kind)} ${written(dayOf(account))}`
              : `dates it ${written(dayOf(account))}`,
          ),
        },
      ];
    }
  return [];
}

/** Told as past on a day before it. A day's difference is left to time zones. */
export function impossibleDates(accounts: readonly Account[]): Differing[] {
  return accounts
    .filter(
      ({ of, article }) =>
        isDay(of.date) &&
        of.date.spans.length > 0 &&
        (of.status === 'happened' || of.status === 'claimed') &&
        article.published !== null &&
        daysBetween(article.published, of.date.date) > 1,
    )
    .map((account) => {
      const day = written(dayOf(account));
      return {
        kind: 'impossible-date',
        revision: false,
        versions: [{ account, says: day, alike: [account] }],
        differs: `${nameOf(account)}, published on ${written(account.article.published!.slice(0, 10))}, tells of a ${noun(account.of.kind)} on ${day} as past.`,
      };
    });
}
