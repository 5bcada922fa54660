/** What an attribution becomes before anybody is named: spans with their kind and the words that carried it. Data only. */
import type { StatementKind } from '../model/statement.ts';
import type { Span } from '../text/span.ts';

export interface Candidate {
  readonly kind: StatementKind;
  /** Sorted, disjoint; source and cue may be empty, content never is. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The sentence or sentences that source and cue stand in. */
  readonly sentence: Span;
  /** Words that name who carried the statement here, nearest to the speaker first. */
  readonly carriers: readonly Span[];
  /** The reader's: of the words, and of the source given the words. Absent when it gives none. */
  readonly probability?: { readonly statement: number; readonly speaker: number };
}
