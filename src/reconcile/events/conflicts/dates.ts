/** Two days for one event, and days that a report could not yet know. Takes accounts. Pure. */
import type { EventDate } from '../../../model/event.ts';
import { type Account, nameOf } from '../accounts.ts';
import { daysBetween, isDay, isNight, written } from '../days.ts';
import { hasDay } from '../kinds.ts';
import { isPlainlyPast } from './past.ts';
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
      if (night || !knewBoth(one.account, other.account)) continue;
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

/** That both wrote after both days: who writes between them tells of the first of two days of talks. */
const knewBoth = (a: Account, b: Account): boolean =>
  [a, b].every(
    ({ article }) => article.published !== null && [a, b].every((one) => dayOf(one) < article.published!.slice(0, 10)),
  );

/** Told plainly as past on a day before it. A day's difference is left to time zones. */
export function impossibleDates(accounts: readonly Account[]): Differing[] {
  return accounts.flatMap((account): Differing[] => {
    const { of, article } = account;
    const told = hasDay(of.kind) && (of.status === 'happened' || of.status === 'claimed');
    if (!told || !isDay(of.date) || of.date.spans.length === 0 || article.published === null) return [];
    const day = meantDay(of.date, article.published.slice(0, 10));
    if (daysBetween(article.published, day) <= 1 || !isPlainlyPast(of)) return [];
    return [
      {
        kind: 'impossible-date',
        revision: false,
        versions: [{ account, says: written(day), alike: [account] }],
        differs: `${nameOf(account)}, published on ${written(article.published.slice(0, 10))}, tells of the ${noun(of.kind)} on ${written(day)} as past.`,
      },
    ];
  });
}

/** Days after publication for which a day without a year is nearer than the one a year before. */
const soon = 31;

/** A day that the words give without its year is taken for the last one; one that lies just ahead is meant, though told as past. */
function meantDay(date: EventDate, published: string): string {
  const day = date.date.slice(0, 10);
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const saysYear = /\b(?:19|20)\d\d\b|\blast\b|\bago\b/.test(/“([^”]*)”/.exec(date.basis)?.[1] ?? '');
  const ahead = daysBetween(published, next);
  return !saysYear && ahead > 0 && ahead <= soon ? next : day;
}
