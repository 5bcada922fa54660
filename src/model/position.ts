/** What a position is: that an actor, for a party, on an issue, took a stance, this firmly, on this day, in these words. */
import type { Review } from './correction.ts';
import type { Passage, Said } from './statement.ts';

export const firmnesses = [
  'demands', // insists on it, holds that it must be so
  'accepts', // agrees to it, has signed it, can live with it
  'offers', // puts it on the table as a concession of its own
  'conditional', // would accept it if something else happens
  'leaves-open', // might consider it, does not rule it out
  'refuses', // rejects that very position
] as const;
export type Firmness = (typeof firmnesses)[number];

/** How near the words are to those whose position they give, the nearest first. */
export const voices = [
  'act', // the party did it, signed it or said it jointly
  'principal', // its head, its foreign minister or chief negotiator, or "the ministry says" without a name
  'spokesperson',
  'member', // anybody else who speaks for it
  'unnamed', // "a senior official"
  'hearsay', // told by somebody who does not speak for it: a rival, a mediator, an outlet
] as const;
export type Voice = (typeof voices)[number];

/** Why the program proposes a position. */
export interface Because {
  /** `example`: a sentence of the dossier; `correction`: a passage that a person has marked so; `rule`: a rule of ours; `person`: a person entered it. */
  readonly kind: 'example' | 'correction' | 'rule' | 'person';
  /** The example, the passage or the rule, as a sentence for a person. */
  readonly text: string;
}

export interface Position {
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  /** What it was read from: a statement, or a report of an event, of that article. */
  readonly source: { readonly kind: 'statement' | 'event'; readonly id: string };
  /** Whose words: the speaker; of an event, the participant. `actor` is null when only described. */
  readonly actor: string | null;
  readonly name: string;
  /** Name of the party whose position it is. */
  readonly party: string;
  /** Ids of the dossier's issue and of one of its positions. */
  readonly issue: string;
  readonly position: string;
  readonly firmness: Firmness;
  readonly voice: Voice;
  /** When it was taken; the article's day where the words give none; null in an undated article. */
  readonly date: Said | null;
  /** The words that bear it. */
  readonly passage: Passage;
  /** That a trained person would mark it so, from 0 to 1. */
  readonly probability: number;
  readonly because: Because;
  readonly review?: Review;
}
