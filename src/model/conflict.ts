/** What a conflict is: entries that cannot both be true, or one that cannot be true at its own date. */
import type { Review } from './correction.ts';
import type { Passage } from './statement.ts';

export const conflictKinds = [
  'toll',
  'count', // how many took part, which meeting in a row it was, how long
  'place',
  'date',
  'participants',
  'status', // held or called off; with or without something
  'speaker', // who said it
  'office', // who holds an office
  'impossible-date', // told as past before its day
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** One account. */
export interface Side {
  readonly article: string;
  readonly passage: Passage;
  /** What it says of the thing in question, short: "nine killed", "Lisk", "Wednesday 19 February". */
  readonly says: string;
  /** Articles that say the same in copied text. */
  readonly copies: readonly string[];
}

export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  /** That the figures or plans were brought up to date rather than disputed. */
  readonly revision: boolean;
  /** That both accounts stand in one article. */
  readonly within: boolean;
  /** One neutral sentence: what differs. */
  readonly differs: string;
  /** Two or more, in the order of publication. */
  readonly sides: readonly Side[];
  /** Id of the event it is about, if it is about one. */
  readonly event: string | null;
  /** Ids of the statements it is about. */
  readonly statements: readonly string[];
  /** That a person has confirmed it. */
  readonly review?: Review;
}
