/** People of the dossier named in a text: takes the text and the dossier, gives them with their places. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Person } from '../dossier/types.ts';
import type { Span } from '../text/span.ts';

export interface Named {
  readonly person: Person;
  readonly span: Span;
}

const capitals = /\p{Lu}[\p{L}’'-]*(?: (?:(?:von|van|de|der|al|bin) )*\p{Lu}[\p{L}’'-]*)*/gu;

/** Under a full name or alias, or a surname that one person bears; the longest name at each place. */
export function peopleNamed(text: string, dossier: Lookup): Named[] {
  return [...text.matchAll(capitals)].flatMap(({ index, 0: run }) => {
    const words = [...run.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length] as const);
    // A run may hold a title before the name: "Foreign Minister Ann Vole".
    for (let first = 0; first < words.length; first++)
      for (let last = Math.min(words.length, first + dossier.longestName) - 1; last >= first; last--) {
        const span: Span = [index + words[first]![0], index + words[last]![1]];
        const person = personCalled(text.slice(...span), dossier);
        if (person !== null) return [{ person, span }];
      }
    return [];
  });
}

function personCalled(name: string, dossier: Lookup): Person | null {
  const called = dossier.byName(name);
  const people =
    called.length > 0
      ? called.flatMap((actor) => (actor.kind === 'person' ? [actor.of] : []))
      : dossier.bySurname(name);
  return people.length === 1 ? people[0]! : null;
}
