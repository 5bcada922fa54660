/** Two reports that give one quotation to two people. Takes the reports; gives the disagreement or null. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { changedWords } from './changed.ts';
import { type Disagreement, reporter } from './disagreement.ts';
import { sharedRuns } from './runs.ts';
import { type Voice, voiceOf } from './voice.ts';
import { wordsOf } from './words.ts';

export function speakersDiffer(a: Item<Statement>, b: Item<Statement>, dossier: Lookup): Disagreement | null {
  // One article that gives words to two people has one of them quote the other.
  if (a.article.id === b.article.id) return null;
  const [one, other] = [voiceOf(a.of, dossier), voiceOf(b.of, dossier)];
  if (one === null || other === null || one.actor === other.actor || speaksFor(one, other) || speaksFor(other, one))
    return null;
  if (relays(a, one, other) || relays(b, other, one)) return null;
  const shared = sharedRuns(wordsOf(a.of).quoted, wordsOf(b.of).quoted);
  if (shared.words < 4 || shared.weight < 2 || shared.ofShorter < 0.7 || shared.ofLonger < 0.7) return null;
  const changed = changedWords(a.of, b.of);
  const [here, there] = [reporter(a), reporter(b)];
  const but = changed === null ? '' : `, with ${changed}`;
  return {
    kind: 'speaker',
    a: { passage: a.of.content, says: one.name },
    b: { passage: b.of.content, says: other.name },
    differs: `${here} gives these words to ${one.name}; ${there} gives them to ${other.name}${but}.`,
  };
}

/** A spokesman or aide says what his principal says. */
const speaksFor = (a: Voice, b: Voice): boolean =>
  /\b(?:spokes\p{L}+|aide|press|deput\p{L}+)\b/u.test(a.role ?? '') &&
  (a.party === null || b.party === null || a.party === b.party);

/** That the words reached the report through the other person, or that it names him beside them. */
const relays = ({ of: { via, content, source } }: Item<Statement>, own: Voice, other: Voice): boolean => {
  const surname = (voice: Voice) => voice.name.split(' ').at(-1)!;
  const telling = surname(own) === surname(other) ? other.name : surname(other);
  return via.some(({ actor }) => actor === other.actor) || `${source?.text ?? ''} ${content.text}`.includes(telling);
};
