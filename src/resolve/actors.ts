/** From a named actor to the speaker of a statement: takes dossier entry or name, gives id, party and role on the day. */
import type { ActorRef, Lookup } from '../dossier/lookup.ts';
import { contentId } from '../model/id.ts';
import type { ActorType, Speaker, SpeakerBasis } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Named } from './cast.ts';

interface Where {
  readonly dossier: Lookup;
  readonly day: string | null;
}

export function speakerOf(
  who: ActorRef | Named,
  basis: SpeakerBasis,
  evidence: readonly Span[],
  { dossier, day }: Where,
): Speaker {
  if ('of' in who) {
    const role = who.kind === 'person' ? dossier.roleOn(who.of, day) : null;
    const party = dossier.partyOf(who, day);
    return {
      actor: who.of.id,
      name: who.of.name,
      type: typeOf(who),
      party: party?.name ?? null,
      role: role?.title ?? null,
      basis,
      evidence,
    };
  }
  if (who.ref) return speakerOf(who.ref, basis, evidence, { dossier, day });
  const type = who.kind === 'party' ? 'state' : who.kind;
  const role = who.titles[0] ?? null;
  return { actor: contentId('p', type, fold(who.name)), name: who.name, type, party: null, role, basis, evidence };
}

function typeOf(ref: ActorRef): ActorType {
  if (ref.kind === 'party') return ref.of.type === 'state' ? 'state' : 'organisation';
  return ref.kind;
}
