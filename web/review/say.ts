/** Says something of the record in the name of whoever is at the keyboard. Written to the journal, sent from there. */
import type { NewCoding } from '../../src/model/agreement.ts';
import type { ActorName, Change } from '../../src/service/types.ts';
import { aboutKey, append, type Said } from './journal.ts';
import { askWho } from './who.ts';

export interface Telling {
  /** What was done, a word or two. */
  readonly did: string;
  /** To what, as a short line. */
  readonly what: string;
  /** The entry that it is about, as `aboutKey` makes it. */
  readonly about: string;
}

/** False when nobody would say who they are, and nothing was said. */
export const correct = (changes: readonly Change[], telling: Telling): Promise<boolean> =>
  say({ kind: 'corrections', changes }, telling);

export const split = (statements: readonly string[], into: ActorName, telling: Telling): Promise<boolean> =>
  say({ kind: 'splits', statements, into }, telling);

async function say(said: Said, telling: Telling): Promise<boolean> {
  const who = await askWho();
  if (who !== null) write(who, said, telling);
  return who !== null;
}

/** What a coder says blind, under the coder's own name. */
export const code = (coding: NewCoding): void =>
  write(
    coding.coder,
    { kind: 'codings', coding },
    { did: 'coded', what: coding.unit, about: aboutKey('coding', coding.unit) },
  );

function write(who: string, said: Said, telling: Telling): void {
  append({
    id: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    who,
    at: new Date().toISOString(),
    ...telling,
    said,
    state: 'waiting',
    corrections: [],
    problem: null,
  });
}
