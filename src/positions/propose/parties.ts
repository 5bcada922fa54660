/** Who a text names of those that belong to a party: by names, demonyms, capitals, people and organisations. Takes a text and the dossier; pure. */
import type { ActorRef, Lookup } from '../../dossier/lookup.ts';
import type { Party } from '../../dossier/types.ts';

/** Somebody named, the party spoken for, and how many words stand before the name. */
export interface NamedParty {
  readonly ref: ActorRef;
  readonly party: Party;
  readonly before: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu;

/** Each party once, by whoever of it is named first, in that order. `day` is the one on which people hold their roles. */
export function partiesIn(text: string, dossier: Lookup, day: string | null): NamedParty[] {
  const words = [...text.matchAll(word)].map((match) => match[0]);
  const found = new Map<Party, NamedParty>();
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue;
    for (let length = Math.min(dossier.longestName, words.length - i); length > 0; length--) {
      const named = called(words.slice(i, i + length).join(' '), length === 1, dossier, day);
      if (named === null) continue;
      if (!found.has(named.party)) found.set(named.party, { ...named, before: i });
      i += length - 1;
      break;
    }
  }
  return [...found.values()];
}

function called(name: string, single: boolean, dossier: Lookup, day: string | null): Omit<NamedParty, 'before'> | null {
  const place = dossier.byDemonym(name) ?? dossier.byMetonym(name);
  if (place !== null) return { ref: { kind: 'party', of: place }, party: place };
  const known = dossier.byName(name);
  const refs: readonly ActorRef[] =
    known.length > 0 || !single ? known : dossier.bySurname(name).map((of) => ({ kind: 'person' as const, of }));
  const [ref] = refs;
  const party = ref === undefined ? null : dossier.partyOf(ref, day);
  // Two of one name count where they are of one party.
  if (party === null || refs.some((other) => dossier.partyOf(other, day) !== party)) return null;
  return { ref: refs.length === 1 ? ref! : { kind: 'party', of: party }, party };
}
