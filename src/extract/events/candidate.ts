/** What a passage says of an event before anybody is named and any day is known: spans with their kind. Data only. */
import type { EventKind, EventStatus, ParticipantRole, PloverType } from '../../model/event.ts';
import type { Span } from '../../text/span.ts';

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
  /** Noun phrases that take part, with their role; whom they mean is resolved later. */
  readonly participants: readonly { readonly span: Span; readonly role: ParticipantRole; readonly absent: boolean }[];
  readonly place: Span | null;
  readonly ordinal: { readonly value: number; readonly span: Span } | null;
  readonly names: readonly Span[];
}
