/** What a statement is: an attribution found in an article, with its speaker, carriers and time resolved, or the reason they are not. */
import type { Span } from '../text/span.ts';
import type { Review } from './correction.ts';

/** Words in an article: `spans` are sorted and do not overlap; `text` is their words, an ellipsis between parts. */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** `direct`: all of the content stands in quotation marks; `indirect`: none of it; `mixed`: part of it. */
export const statementKinds = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const actorTypes = ['person', 'organisation', 'state', 'outlet'] as const;
export type ActorType = (typeof actorTypes)[number];

/** How a mention came to stand for an actor. Each is shown to the reader of a page as a sentence. */
export const speakerBases = [
  'named', // the name itself
  'surname', // part of a name that the article gives in full, or the dossier knows
  'alias', // another name that the dossier lists
  'role', // a title and a country or body ("the Ukrainian president")
  'pronoun', // he, she, they, it
  'metonym', // a capital or building that stands for a government
  'description', // a description that fits one actor of the article ("the aide")
  'continued', // no source of its own: the speaker of the words just before goes on
] as const;
export type SpeakerBasis = (typeof speakerBases)[number];

/** Who is behind a source. */
export interface Speaker {
  /** null when the source is described but not named ("two officials"); then `name` is the description. */
  readonly actor: string | null;
  readonly name: string;
  readonly type: ActorType | null;
  /** Name of the party spoken for, when known. */
  readonly party: string | null;
  /** The role on the day, when known ("foreign minister"). */
  readonly role: string | null;
  readonly basis: SpeakerBasis | 'unnamed';
  /** That this is who spoke, from 0 to 1, given the statement; absent when the reader says nothing of its certainty. */
  readonly probability?: number;
  /** The words the decision rests on, other than the source: the full name, the antecedent of a pronoun. */
  readonly evidence: readonly Span[];
}

/** Who carried the statement to this article, nearest to the speaker first. */
export interface Carrier {
  readonly actor: string | null;
  readonly name: string;
  readonly spans: readonly Span[];
}

export const datePrecisions = ['time', 'day', 'week', 'month', 'season', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** When something was said. */
export interface Said {
  /** First day of the period: `2025-04-11`; a time is written in full. */
  readonly date: string;
  readonly precision: DatePrecision;
  /** A sentence for a person: what it was read or inferred from ("“on Wednesday”, in a report of 2025-12-04"). */
  readonly basis: string;
  /** The words of the expression. */
  readonly spans: readonly Span[];
}

export interface Statement {
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  readonly kind: StatementKind;
  readonly source: Passage | null;
  readonly cue: Passage | null;
  readonly content: Passage;
  /** Empty when the speaker is left open; `open` then says why. */
  readonly speakers: readonly Speaker[];
  readonly open: string | null;
  readonly via: readonly Carrier[];
  readonly said: Said | null;
  /** That the report attributes these words, from 0 to 1; absent when the reader says nothing of its certainty. */
  readonly probability?: number;
  /** That a person has confirmed, corrected or added it. */
  readonly review?: Review;
}

/** A statement shown in its article, which need not be named again. */
export type StatementHere = Omit<Statement, 'article'>;
