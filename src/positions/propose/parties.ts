/** The parties that a text names: by their names, demonyms, capitals, people and organisations. Takes a text and the dossier; pure. */
import type { ActorRef, Lookup } from '../../dossier/lookup.ts';
import type { Party } from '../../dossier/types.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu;

/** In the order in which they are first named. `day` is the one on which people hold their roles. */
export function partiesIn(text: string, dossier: Lookup, day: string | null): Party[] {
  const words = [...text.matchAll(word)].map((match) => match[0]);
  const found = new Set<Party>();
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue;
    for (let length = Math.min(dossier.longestName, words.length - i); length > 0; length--) {
      const party = partyCalled(words.slice(i, i + length).join(' '), length === 1, dossier, day);
      if (party === null) continue;
      found.add(party);
      i += length - 1;
      break;
    }
  }
  return [...found];
}

function partyCalled(name: string, single: boolean, dossier: Lookup, day: string | null): Party | null {
  const place = dossier.byDemonym(name) ?? dossier.byMetonym(name);
  if (place !== null) return place;
  const named = dossier.byName(name);
  const refs: readonly ActorRef[] =
    named.length > 0 || !single ? named : dossier.bySurname(name).map((of) => ({ kind: 'person' as const, of }));
  const parties = new Set(refs.map((ref) => dossier.partyOf(ref, day)));
  const [party] = parties;
  return parties.size === 1 ? (party ?? null) : null;
}
