/**
 * What one reading of a position is worth for where a party stands, from 0 to 1: how near its voice is to the party, how
 * much its firmness commits, how sure the reading is. Data and arithmetic only; looks at one reading at a time.
 */
import type { Firmness, Voice } from '../../model/position.ts';
import type { Weighed } from '../../model/standing.ts';

/** Days that are looked back on unless a person asks for others. */
export const usualWindow = 90;

/**
 * How far one who speaks so can tell the party's line. Also the most that one person's words come to, however often they
 * are repeated: a minister who dissents every week stays below a head of government who spoke once.
 */
export const authority: Readonly<Record<Voice, number>> = {
  act: 1,
  principal: 0.95,
  spokesperson: 0.75,
  member: 0.45,
  unnamed: 0.4,
  hearsay: 0.2,
};

const commitment: Readonly<Record<Firmness, number>> = {
  demands: 1,
  accepts: 0.85,
  offers: 0.65,
  conditional: 0.5,
  'leaves-open': 0.2,
  refuses: 1,
};

/** No reading of a program is surer; one that a person has confirmed is. */
const surest = 0.95;

/** That these words say so and commit to it, from 0 to 1, whoever says them. */
export function reading({ firmness, voice, probability, confirmed }: Weighed): number {
  // What was signed or done commits in full.
  const committed = voice === 'act' && (firmness === 'accepts' || firmness === 'offers') ? 1 : commitment[firmness];
  return committed * (confirmed ? 1 : Math.min(surest, probability));
}

/** That the party stands by it, from 0 to 1. */
export const strength = (position: Weighed): number => authority[position.voice] * reading(position);

/** Days since 1970 of a `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
