/** When an article without a date can have been published, inferred from what it and others say. */
import type { Passage } from './statement.ts';

export interface BoundsEvidence {
  /** `after`: it cannot be earlier than `day`; `before`: it cannot be later; `about`: it is close to it. */
  readonly bound: 'after' | 'before' | 'about';
  /** `2025-04-19`. */
  readonly day: string;
  /** One sentence: why. */
  readonly why: string;
  /** The words of the undated article that it rests on. */
  readonly passage: Passage;
  /** Id of the other article it rests on, if it does. */
  readonly other: string | null;
}

/** Days, `2025-04-19`; null where nothing bounds it. */
export interface Bounds {
  readonly after: string | null;
  readonly before: string | null;
  /** The likeliest day. */
  readonly best: string | null;
  readonly evidence: readonly BoundsEvidence[];
}
