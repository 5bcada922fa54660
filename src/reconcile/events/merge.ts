/**
 * What the reports of one event say together: takes its accounts in the order of publication, gives the event. What they
 * disagree about is null or left out; a copy counts as its original. Pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { ConflictKind } from '../../model/conflict.ts';
import type { Event, EventDate, EventReport, EventStatus, Participant } from '../../model/event.ts';
import { contentId } from '../../model/id.ts';
import { fold } from '../../text/fold.ts';
import type { Families } from '../copies/families.ts';
import { originsOfAccounts } from '../origins.ts';
import type { Account } from './accounts.ts';
import { isDay, periodOf } from './days.ts';
import { latestFigures } from './figures.ts';
import { isNamed } from './places.ts';

/** `disputed` are the things that a conflict tells of. */
export function eventOf(
  accounts: readonly Account[],
  disputed: ReadonlySet<ConflictKind>,
  families: Families,
  dossier: Lookup,
): Event {
  const reports = accounts.map(({ of }) => of);
  const telling = reports.filter(({ denied }) => !denied);
  const shown = telling.length > 0 ? telling : reports;
  const kind = most(shown.map((report) => report.kind));
  const date = disputed.has('date') ? null : dateOf(shown);
  return {
    id: contentId('e', ...reports.map(({ id }) => id).sort()),
    kind,
    plover: most(shown.filter((report) => report.kind === kind).map(({ plover }) => plover)),
    status: statusOf(accounts, date),
    date,
    place: disputed.has('place') ? null : placeOf(shown),
    participants: participantsOf(shown),
    quantities: latestFigures(accounts),
    names: namesOf(shown),
    reports: reports.map(({ id }) => id),
    origins: originsOfAccounts(
      accounts.map(({ article, of: { passage, from = [] } }) => ({
        article,
        spans: passage.spans,
        headline: article.headline?.includes(passage.text) ?? false,
        from,
      })),
      families,
      dossier,
      'event',
    ),
  };
}

/** The most frequent; of several the first. */
function most<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Called off beats planned; what was planned and others report as held has happened; a claim stays one until somebody
 * independent reports the thing in his own name. What is told as past only before its day is no more than claimed.
 */
function statusOf(accounts: readonly Account[], date: EventDate | null): EventStatus {
  const has = (status: EventStatus): boolean => accounts.some(({ of }) => !of.denied && of.status === status);
  if (has('cancelled')) return 'cancelled';
  const held = accounts.filter(({ of }) => !of.denied && of.status === 'happened');
  if (held.length > 0) return held.every(({ article }) => isBefore(article.published, date)) ? 'claimed' : 'happened';
  if (has('claimed')) return 'claimed';
  return has('planned') ? 'planned' : accounts.some(({ of }) => of.denied) ? 'claimed' : 'planned';
}

const isBefore = (published: string | null, date: EventDate | null): boolean =>
  published !== null && date !== null && isDay(date) && published.slice(0, 10) < date.date.slice(0, 10);

/** The most precise date; of equally precise ones the most frequent. One that lies outside it is not counted. */
function dateOf(reports: readonly EventReport[]): EventDate | null {
  const dates = reports.map(({ date }) => date).filter((date) => date !== null);
  const days = dates.filter(isDay);
  const best = days.length > 0 ? days : dates;
  if (best.length === 0) return null;
  if (days.length > 0) {
    const day = most(days.map((date) => date.date.slice(0, 10)));
    const same = days.filter((date) => date.date.slice(0, 10) === day);
    return same.find((date) => date.precision === 'time') ?? same[0]!;
  }
  const length = (date: EventDate): number => {
    const period = periodOf(date);
    return period === null ? Number.POSITIVE_INFINITY : Date.parse(period.last) - Date.parse(period.first);
  };
  return best.reduce((shortest, date) => (length(date) < length(shortest) ? date : shortest));
}

/** The most frequent name; what is only described ("a hotel") counts where no report names the place. */
function placeOf(reports: readonly EventReport[]): string | null {
  const all = reports.map(({ place }) => place?.name ?? null).filter((name) => name !== null);
  const named = all.filter(isNamed);
  const names = named.length > 0 ? named : all;
  if (names.length === 0) return null;
  return most(names);
}

/** Each once, with the first role given, in the order in which the reports name them. */
function participantsOf(reports: readonly EventReport[]): Omit<Participant, 'spans'>[] {
  const kept = new Map<string, Omit<Participant, 'spans'>>();
  for (const { participants } of reports)
    for (const { actor, name, role } of participants) {
      const who = actor ?? fold(name);
      if (!kept.has(who)) kept.set(who, { actor, name, role });
    }
  return [...kept.values()];
}

function namesOf(reports: readonly EventReport[]): string[] {
  const kept = new Map<string, string>();
  for (const { names } of reports) for (const { name } of names) if (!kept.has(fold(name))) kept.set(fold(name), name);
  return [...kept.values()];
}
