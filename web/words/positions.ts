/** Where a party stands, in words: what it was drawn from, who stands behind it, how far apart parties are. */
import type { Firmness, Voice } from '../../src/model/position.ts';
import type { Behind, Departure, Distance, Shift, Standing } from '../../src/service/types.ts';
import { percent } from './copies.ts';
import { counted } from './counts.ts';
import * as dates from './dates.ts';

/** How a position came to be known, the strongest first. Each is drawn in its own way. */
export const bases = ['confirmed', 'inferred', 'read'] as const;
export type Basis = (typeof bases)[number];

export const basisOf = ({ confirmed, origins }: Pick<Behind, 'confirmed' | 'origins'>): Basis =>
  confirmed > 0 ? 'confirmed' : origins > 1 ? 'inferred' : 'read';

export const basisWords: Readonly<Record<Basis, string>> = {
  confirmed: 'confirmed by a person',
  inferred: 'inferred from several readings',
  read: 'read in one report',
};

/** As likely as not, or less: drawn paler. */
export const isDoubtful = ({ certainty }: Pick<Standing, 'certainty'>): boolean => certainty < 0.5;

/** How a party holds its position, in the room of a cell. */
export const heldHow: Readonly<Record<Firmness, string>> = {
  demands: 'demands',
  accepts: 'accepts',
  offers: 'offers',
  conditional: 'on a condition',
  'leaves-open': 'leaves open',
  refuses: 'refuses',
};

/** Who is nearest to the party among those behind its position, when there are others. */
const nearest: Readonly<Record<Voice, string>> = {
  act: 'its own act',
  principal: 'principals',
  spokesperson: 'spokespersons',
  member: 'members',
  unnamed: 'unnamed sources',
  hearsay: 'hearsay',
};
const one: Readonly<Record<Voice, string>> = {
  act: 'its own act',
  principal: 'a principal',
  spokesperson: 'a spokesperson',
  member: 'a member',
  unnamed: 'unnamed',
  hearsay: 'hearsay',
};

/** `3 origins, principals`, `1 origin, hearsay only`: by those nearest to the party. */
export function bearing({ origins, voices }: Pick<Behind, 'origins' | 'voices'>): string {
  const held = (Object.keys(nearest) as Voice[]).filter((voice) => (voices[voice] ?? 0) > 0);
  const first = held[0];
  if (first === undefined) return counted(origins, 'origin');
  const only = first === 'hearsay' ? ' only' : '';
  return `${counted(origins, 'origin')}, ${(origins === 1 ? one : nearest)[first]}${only}`;
}

/** Every voice behind a position with its number: `2 by principals, 1 by hearsay`. */
export const voicesBehind = ({ voices }: Pick<Behind, 'voices'>): string =>
  (Object.keys(nearest) as Voice[])
    .filter((voice) => (voices[voice] ?? 0) > 0)
    .map((voice) => `${voices[voice]} by ${nearest[voice]}`)
    .join(', ');

/** `since 3 Mar 2031`; empty when it is not known. */
export const since = ({ since: day }: Pick<Standing, 'since'>): string =>
  day === null ? '' : `since ${dates.day(day)}`;

/** What a distance is measured against, for those who have not seen it before. */
export const distanceMeans = '0 %: the same; 100 %: as far as the issue allows';

/** `62 % apart (50–74 %)`. */
export function apart({ distance, low, high }: Pick<Distance, 'distance' | 'low' | 'high'>): string {
  if (distance === null) return 'not known';
  const range =
    low === null || high === null || high - low < 0.01 ? '' : ` (${Math.round(low * 100)}–${percent(high)})`;
  return `${percent(distance)} apart${range}`;
}

/** `between 3 Mar and 9 Apr 2031`: when a party went over. */
export const shifted = ({ last, date }: Pick<Shift, 'last' | 'date'>): string =>
  last === null || last === date ? dates.day(date) : `between ${dates.day(last)} and ${dates.day(date)}`;

/** `3 Mar 2031`, `3 Mar – 9 Apr 2031`, or that no day is known. */
export const departed = ({ first, last }: Pick<Departure, 'first' | 'last'>): string =>
  dates.between(first, last) ?? 'day not known';
