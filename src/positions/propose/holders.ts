/**
 * Whose position a text gives: the speaker's own party's, or another's that the text names. Takes a text with its
 * statement or event and the dossier; gives nobody where that is not clear.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { EventKind } from '../../model/event.ts';
import type { Voice } from '../../model/position.ts';
import { type NamedParty, partiesIn } from './parties.ts';
import type { PositionText } from './texts.ts';
import { voiceOf } from './voice.ts';

export interface Holder {
  readonly actor: string | null;
  readonly name: string;
  /** Name of the party. */
  readonly party: string;
  readonly voice: Voice;
  /** That it is this holder, from 0 to 1, given that the text takes the position. */
  readonly probability: number;
}

/** A mediator who tables a paper or reads out a truce takes no position by it; one who punishes or arms does. */
const mediatorsOwn: ReadonlySet<EventKind> = new Set<EventKind>(['sanction', 'delivery']);

/** Words before a name that still stands at the beginning: "that", an article, a title. */
const atBeginning = 4;

const isSide = (role: string): boolean => role === 'party';

/** The speakers, each for their party; of an event, those who did it. */
export function ownHolders({ statement, event }: PositionText, dossier: Lookup, day: string | null): Holder[] {
  if (statement !== null)
    return statement.speakers.flatMap((speaker) => {
      if (speaker.party === null) return [];
      const { actor, name, party, probability = 1 } = speaker;
      return [{ actor, name, party, voice: voiceOf(speaker, dossier, day), probability }];
    });
  return (event?.participants ?? []).flatMap(({ actor, name, role }) => {
    const ref = actor === null ? null : dossier.byId(actor);
    const party = ref === null ? null : dossier.partyOf(ref, day);
    return role !== 'agent' || party === null || !(isSide(party.role) || mediatorsOwn.has(event!.kind))
      ? []
      : [{ actor, name, party: party.name, voice: 'act' as const, probability: 1 }];
  });
}

/**
 * The side that the words are about, other than the speaker's own party; null when nobody of a party is named in them. What
 * nobody named says of somebody ("is said to want") is found so too.
 */
export function otherHolder(
  { statement, passage, text }: PositionText,
  dossier: Lookup,
  day: string | null,
): Holder | null {
  if (statement === null) return null;
  const own = new Set(statement.speakers.map(({ party }) => party));
  const within = (words: string): NamedParty[] =>
    partiesIn(words, dossier, day).filter(({ party }) => !own.has(party.name));
  const source = statement.source?.text;
  const said = within(passage.text);
  const named = said.length > 0 ? said : within(source === undefined ? text : text.replace(source, ' '));
  // Only who is named at the beginning is likely what the words are about: others are what is done to or spoken of.
  const [first, ...more] = named;
  if (first === undefined || first.before > atBeginning || !isSide(first.party.role)) return null;
  return {
    actor: first.ref.of.id,
    name: first.ref.of.name,
    party: first.party.name,
    voice: 'hearsay',
    probability: more.length === 0 ? 0.9 : 0.65,
  };
}
