/** What a passage says of an event before anybody is named and any day is known: spans with their kind. Data only. */
import type { EventKind, EventStatus, ParticipantRole, PloverType, Quantity } from '../../model/event.ts';
import type { Span } from '../../text/span.ts';

/** A noun phrase that takes part; whom it means is resolved later. */
export interface Part {
  readonly span: Span;
  readonly role: ParticipantRole;
  readonly absent: boolean;
  /** The span is a stretch in which whoever is named takes part, not one phrase. */
  readonly loose?: true;
}

export interface EventCandidate {
  readonly kind: EventKind;
  readonly plover: PloverType;
  readonly status: EventStatus;
  readonly denied: boolean;
  /** The word or words that name it. */
  readonly trigger: Span;
  /** The words it is read from: the clause, less what belongs to another. */
  readonly clause: Span;
  readonly sentence: Span;
  readonly participants: readonly Part[];
  readonly place: Span | null;
  readonly ordinal: { readonly value: number; readonly span: Span } | null;
  readonly names: readonly Span[];
  readonly quantities: readonly Quantity[];
  /** Index, in the same list, of the report just before that this one only carries on ("A third died on Saturday"). */
  readonly continues: number | null;
}
