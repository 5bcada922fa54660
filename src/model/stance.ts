/**
 * What the model says of one text of an article (a statement, or the passage of an event): which positions of the
 * dossier it may take. Kept, so that positions can be drawn anew when a person teaches something, without the model.
 */
import type { Firmness } from './position.ts';

export interface Stance {
  /** Id of the statement or of the report of an event. */
  readonly source: string;
  /** The text's meaning as a vector of length 1, 8-bit steps, base64. */
  readonly vector: string;
  /** The likeliest positions, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly issue: string;
  readonly position: string;
  /** That the text takes this position in some way, from 0 to 1. */
  readonly takes: number;
  /** How, if it takes it; they sum to 1. */
  readonly firmness: Readonly<Record<Firmness, number>>;
  /** That it is somebody else's than the speaker's party's, if it takes it, from 0 to 1. */
  readonly others: number;
  /** The example nearest to the text, as it stands in the dossier. */
  readonly example: string;
}
