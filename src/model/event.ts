/**
 * What an event is: something that took place, was planned, was called off or was only claimed. A report of an event is
 * what one passage of one article says of it; an event is what several reports of the same thing say together.
 */
import type { Span } from '../text/span.ts';
import type { Review } from './correction.ts';
import type { Origin } from './origin.ts';
import type { DatePrecision, Passage } from './statement.ts';

export const eventKinds = [
  'meeting', // talks, summits, rounds, hotel corridors
  'call',
  'visit',
  'attack', // with its toll
  'ceasefire', // a truce: agreed, in force, ended
  'violation', // a breach of a truce or border, or the accusation of one
  'proposal', // a plan, paper, draft, protocol and its versions
  'deadline',
  'sanction', // sanctions, tariffs, fees, seizures
  'delivery', // of arms, aid, observers, money
  'exchange', // of prisoners, of the dead
  'vote',
  'appointment', // to an office, and its end
  'protest', // strikes, walkouts, lockouts, blockades, demonstrations, boycotts
  'declaration', // joint statements, orders, inquiries announced
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The event types of PLOVER (Halterman et al. 2023), without their modes. */
export const ploverTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof ploverTypes)[number];

/** `claimed`: only one side or an unnamed source says so. */
export const eventStatuses = ['happened', 'planned', 'cancelled', 'claimed'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export interface EventDate {
  /** First day, `2025-04-11`, or with the hour `2025-04-19T18:00`; `--04-11` where only the year is not known. */
  readonly date: string;
  /** Last day, or hour, where the words give one ("until midnight on 20 April"). */
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** A sentence for a person: what it was read or inferred from. */
  readonly basis: string;
  /** The words of the expression. */
  readonly spans: readonly Span[];
  /** One sentence: what the year was inferred from, where the words give none; absent where they do. */
  readonly inferred?: string;
}

export interface Place {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** `agent` did it or takes part; `target` is whom it was done to; the others are at the table without being a side. */
export const participantRoles = ['agent', 'target', 'mediator', 'host'] as const;
export type ParticipantRole = (typeof participantRoles)[number];
export interface Participant {
  /** Id of the actor; null when described only ("gunmen"). */
  readonly actor: string | null;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly spans: readonly Span[];
}

export interface Quantity {
  /** What is counted: `killed`, `wounded`, `missing`, `prisoners`, `for`, `against`, else the noun in the plural, a unit behind it (`fee-crowns-per-tonne`). */
  readonly what: string;
  readonly value: number;
  /** As written: "at least", "more than", "nearly"; null when the figure stands alone. */
  readonly qualifier: string | null;
  readonly spans: readonly Span[];
}

/** What one passage of one article says of an event. */
export interface EventReport {
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  readonly kind: EventKind;
  readonly plover: PloverType;
  readonly status: EventStatus;
  /** That these words deny it ("there was no late meeting"). */
  readonly denied: boolean;
  /** The clause it was read from. */
  readonly passage: Passage;
  /** The word that names it ("met", "ceasefire"). */
  readonly trigger: Span;
  readonly date: EventDate | null;
  readonly place: Place | null;
  readonly participants: readonly Participant[];
  /** Those said to have stayed away. */
  readonly absent: readonly Participant[];
  readonly quantities: readonly Quantity[];
  /** "their third meeting" is 3. */
  readonly ordinal: { readonly value: number; readonly spans: readonly Span[] } | null;
  /** What tells it from others of its kind: a ship, a plan, a building ("Little Auk", "Rooke Two"). */
  readonly names: readonly { readonly name: string; readonly spans: readonly Span[] }[];
  /** Ids of the article's statements in whose content it stands: who says so. */
  readonly statements: readonly string[];
  /** Outlets and agencies that these are said to come from, nearest to the article last; absent where there are none. */
  readonly from?: readonly string[];
  /** That a person has confirmed, corrected or added it. */
  readonly review?: Review;
}

/** That somebody holds, took or left an office, as one article has it. */
export interface OfficeClaim {
  readonly id: string;
  readonly article: string;
  readonly person: { readonly actor: string | null; readonly name: string };
  /** In lower case, without its body: "foreign minister". */
  readonly title: string;
  /** Dossier id of the party or organisation, when known. */
  readonly body: string | null;
  readonly says: 'holds' | 'took' | 'left';
  /** The day it is said of, `2025-01-16`; null when not known. */
  readonly day: string | null;
  readonly passage: Passage;
}

/** One event with all its reports. Where they disagree about a thing, that thing is null here and a conflict tells it. */
export interface Event {
  /** From the ids of its reports. */
  readonly id: string;
  readonly kind: EventKind;
  readonly plover: PloverType;
  readonly status: EventStatus;
  readonly date: EventDate | null;
  readonly place: string | null;
  readonly participants: readonly Omit<Participant, 'spans'>[];
  /** The latest figures of those that agree or were revised. */
  readonly quantities: readonly Omit<Quantity, 'spans'>[];
  readonly names: readonly string[];
  /** Ids, in the order of publication, then of the text. */
  readonly reports: readonly string[];
  readonly origins: readonly Origin[];
}
