/**
 * Whom and what a coder means: takes the names and concepts of a coding and the dossier, gives the record's actors and
 * the dossier's positions. Guesses nobody: a name that fits two is a new actor's.
 */
import { conceptName } from '../../dna/concept.ts';
import type { ActorRef, Lookup } from '../../dossier/lookup.ts';
import type { HandCoding, HandPosition } from '../../model/hand-coding.ts';
import type { ActorType, Speaker } from '../../model/statement.ts';
import { actorId } from '../../review/ids.ts';
import { fold } from '../../text/fold.ts';

const typeOf = (ref: ActorRef): ActorType =>
  ref.kind === 'party' ? (ref.of.type === 'state' ? 'state' : 'organisation') : ref.kind;

/** The one actor of this name, of these kinds. */
function known(dossier: Lookup, name: string, kinds: readonly ActorRef['kind'][]): ActorRef | null {
  const found = dossier.byName(name).filter(({ kind }) => kinds.includes(kind));
  return found.length === 1 ? found[0]! : null;
}

/** The name of the dossier's party that is called so. */
export function partyNamed(dossier: Lookup, name: string | null): string | null {
  if (name === null) return null;
  const found = known(dossier, name, ['party']) ?? dossier.byDemonym(name) ?? dossier.byMetonym(name);
  return found === null ? null : 'kind' in found ? found.of.name : found.name;
}

/** What the coder calls the speaker, or null where nobody is named. */
export const speakerName = ({ position, person, speaker, organization }: HandCoding): string | null =>
  position?.toldBy ?? person ?? speaker ?? organization;

/** Who speaks, as the record would have it; null where the coder names nobody. `day` is when, `YYYY-MM-DD`. */
export function speakerOf(coding: HandCoding, dossier: Lookup, day: string | null): Speaker | null {
  const name = speakerName(coding);
  if (name === null) return null;
  const { position, person, organization } = coding;
  const told = position?.toldBy != null;
  const named = (ref: ActorRef): Speaker => ({
    ...speaker(ref.of.id, ref.of.name, typeOf(ref)),
    party: (told ? null : side) ?? dossier.partyOf(ref, day)?.name ?? null,
    role: ref.kind === 'person' ? (dossier.roleOn(ref.of, day)?.title ?? body) : null,
  });
  const side = partyNamed(dossier, coding.party) ?? partyNamed(dossier, organization);
  // An organisation that is no party is worth keeping beside whoever speaks for it.
  const body = told || organization === null || partyNamed(dossier, organization) !== null ? null : organization;
  if (!told && person !== null) {
    const ref = known(dossier, person, ['person']);
    return ref ? named(ref) : { ...speaker(actorId('person', person), person, 'person'), party: side, role: body };
  }
  const ref = known(dossier, name, ['person', 'party', 'organisation', 'outlet']);
  if (ref !== null) return named(ref);
  if (name === organization) return { ...speaker(actorId('organisation', name), name, 'organisation'), party: side };
  return { ...speaker(null, name, null), party: told ? null : side };
}

const speaker = (actor: string | null, name: string, type: ActorType | null): Speaker => ({
  actor,
  name,
  type,
  party: null,
  role: null,
  basis: actor === null ? 'unnamed' : 'named',
  evidence: [],
});

/** Whether the coder names one of these speakers, or nobody. A state may be coded by its party's name. */
export function isAmong(coding: HandCoding, speakers: readonly Speaker[]): boolean {
  const name = speakerName(coding);
  if (name === null) return true;
  const said = fold(name);
  const apart = coding.person === null && coding.speaker === null;
  return speakers.some((one) => fold(one.name) === said || (apart && one.party !== null && fold(one.party) === said));
}

/** An issue and a position of the dossier, by their ids. */
export type Placed = Pick<HandPosition & { issue: string; position: string }, 'issue' | 'position'>;

/** By the ids that the coding names, else by `QUESTION: LABEL`, else by a label that one issue alone has. */
export function placing({ dossier }: Lookup): (coded: HandPosition) => Placed | null {
  const byName = new Map<string, Placed | null>();
  const byLabel = new Map<string, Placed | null>();
  const add = (map: Map<string, Placed | null>, name: string, placed: Placed) =>
    map.set(fold(name), map.has(fold(name)) ? null : placed);
  for (const { id: issue, question, positions } of dossier.issues)
    for (const { id: position, label } of positions) {
      add(byName, conceptName(question, label), { issue, position });
      add(byLabel, label, { issue, position });
    }
  return ({ concept, issue, position }) => {
    const listed = dossier.issues.find(({ id }) => id === issue)?.positions.some(({ id }) => id === position);
    if (listed) return { issue: issue!, position: position! };
    return byName.get(fold(concept)) ?? byLabel.get(fold(concept)) ?? null;
  };
}
