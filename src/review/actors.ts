/**
 * Actors that a person says are one: takes what is known of articles and the merges, gives it with every speaker,
 * participant and office-holder under one name. Pure; the order of merges that have nothing to do with each other
 * changes nothing.
 */
import type { ActorName, KeptCorrection } from '../model/correction.ts';
import type { EventReport, OfficeClaim, Participant } from '../model/event.ts';
import type { Speaker, Statement } from '../model/statement.ts';

/** Whom an actor's id stands for; absent where it stands for itself. */
export type Merged = ReadonlyMap<string, ActorName>;

/** In the order in which they were made: an actor that is merged into one that was merged before follows it. */
export function mergedActors(corrections: readonly Pick<KeptCorrection, 'change'>[]): Merged {
  const merged = new Map<string, ActorName>();
  for (const { change } of corrections) {
    if (change.kind !== 'actor') continue;
    const { from } = change;
    const further = merged.get(change.into.id);
    // "A is B", and later "B is A": the later one says which name is kept.
    const into = further === undefined || further.id === from.id ? change.into : further;
    merged.delete(into.id);
    for (const [id, name] of merged) if (name.id === from.id) merged.set(id, into);
    merged.set(from.id, into);
  }
  return merged;
}

/** The same object where nobody in it was merged. */
export function mergeInStatement(statement: Statement, merged: Merged): Statement {
  if (!statement.speakers.some(({ actor }) => actor !== null && merged.has(actor))) return statement;
  return { ...statement, speakers: once(statement.speakers.map((speaker) => renamed(speaker, merged))) };
}

export function mergeInEvent(report: EventReport, merged: Merged): EventReport {
  const named = [...report.participants, ...report.absent];
  if (!named.some(({ actor }) => actor !== null && merged.has(actor))) return report;
  const all = (participants: readonly Participant[]): Participant[] =>
    once(
      participants.map((one) => {
        const into = one.actor === null ? undefined : merged.get(one.actor);
        return into === undefined ? one : { ...one, actor: into.id, name: into.name };
      }),
    );
  return { ...report, participants: all(report.participants), absent: all(report.absent) };
}

export function mergeInOffice(claim: OfficeClaim, merged: Merged): OfficeClaim {
  const into = claim.person.actor === null ? undefined : merged.get(claim.person.actor);
  return into === undefined ? claim : { ...claim, person: { actor: into.id, name: into.name } };
}

function renamed(speaker: Speaker, merged: Merged): Speaker {
  const into = speaker.actor === null ? undefined : merged.get(speaker.actor);
  return into === undefined
    ? speaker
    : { ...speaker, actor: into.id, name: into.name, type: into.type, party: into.party };
}

/** Two who turned out to be one stand once. */
const once = <T extends { readonly actor: string | null; readonly role: unknown }>(all: readonly T[]): T[] =>
  all.filter(
    (one, i) =>
      one.actor === null ||
      all.findIndex(({ actor, role }) => actor === one.actor && ('basis' in one || role === one.role)) === i,
  );
