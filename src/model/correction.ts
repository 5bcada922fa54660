/**
 * What a person says of the record: a correction is kept beside what the machine read, with who and when, and can be
 * undone. Reading an article again never undoes it.
 */
import type { EventReport } from './event.ts';
import type { Position } from './position.ts';
import type { ActorType, Statement } from './statement.ts';

/** That a person looked at an entry, and what they did with it. */
export interface Review {
  readonly action: 'accepted' | 'corrected' | 'added';
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Whom an actor's statements are counted under. */
export interface ActorName {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType | null;
  /** Name of the party, when known. */
  readonly party: string | null;
}

/**
 * What is corrected. Of entries of an article, `before` is what the record had (null: it was missed) and `after` what it
 * should have (null: it should not be there); when both are equal the entry is accepted.
 */
export type Change =
  | {
      readonly kind: 'statement';
      readonly article: string;
      readonly before: Statement | null;
      readonly after: Statement | null;
    }
  | {
      readonly kind: 'event';
      readonly article: string;
      readonly before: EventReport | null;
      readonly after: EventReport | null;
    }
  | {
      readonly kind: 'position';
      readonly article: string;
      readonly before: Position | null;
      readonly after: Position | null;
    }
  /** That two articles go back to one text, or do not. */
  | { readonly kind: 'copy'; readonly articles: readonly [string, string]; readonly holds: boolean }
  | {
      readonly kind: 'conflict';
      readonly conflict: string;
      readonly articles: readonly string[];
      readonly holds: boolean;
      /** The sentence that said what differs, for the history: a rejected conflict is in the record no more. Filled in when it is stored. */
      readonly differs?: string;
    }
  /** That two actors are one. Undone, they are two again. */
  | { readonly kind: 'actor'; readonly from: ActorName; readonly into: ActorName };

export const changeKinds = [
  'statement',
  'event',
  'position',
  'copy',
  'conflict',
  'actor',
] as const satisfies readonly Change['kind'][];
/** What a person can be asked about. */
export const reviewKinds = ['statement', 'position', 'event', 'copy', 'conflict'] as const;

/** Ids of the articles that a change is of; none for a merge of actors, which is of all that name them. */
export function articlesOf(change: Change): readonly string[] {
  if (change.kind === 'copy' || change.kind === 'conflict') return change.articles;
  return change.kind === 'actor' ? [] : [change.article];
}

export interface Correction {
  /** From who, when and what. */
  readonly id: string;
  /** Corrections made in one go share it and are undone together: an actor split off takes many statements along. */
  readonly batch: string | null;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly change: Change;
  readonly undone: { readonly who: string; readonly at: string } | null;
}

/** A correction as the record keeps it. */
export interface KeptCorrection extends Correction {
  /**
   * What is corrected, by the id that it had before anybody corrected it: of several corrections of one thing the last
   * counts. Of a copy, both ids with a space between them.
   */
  readonly target: string;
}
