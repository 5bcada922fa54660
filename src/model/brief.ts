/** A brief: where the talks stand, in sentences each of which cites the words it rests on. Data only. */
import type { ArticleBrief } from './listing.ts';
import type { Passage } from './statement.ts';

/** Words that bear out a sentence. */
export interface Citation {
  readonly article: string;
  readonly passage: Passage;
  /** Id of the statement, position, event or conflict that it was read as, by which a page opens it. */
  readonly entry: string;
}
export interface BriefSentence {
  readonly text: string;
  /** One or more. */
  readonly cites: readonly Citation[];
  /** `read`: the cited words say so; `inferred`: drawn from several readings; `confirmed`: a person has confirmed it. */
  readonly basis: 'read' | 'inferred' | 'confirmed';
}
export const briefSections = ['standing', 'moved', 'next', 'disputed', 'single-sourced'] as const;
export interface BriefSection {
  readonly kind: (typeof briefSections)[number];
  readonly heading: string;
  readonly paragraphs: readonly BriefParagraph[];
  /** One line on what no words can be cited for: that there is nothing to tell, or the issues on which no position was read; else null. */
  readonly unsaid: string | null;
}
export interface BriefParagraph {
  /** The question of the issue, under `standing` and `moved`; else null. */
  readonly heading: string | null;
  /** One or more. */
  readonly sentences: readonly BriefSentence[];
}
export interface Brief {
  readonly name: string;
  /** First day of what counts as new; null: everything. */
  readonly since: string | null;
  /** The day of the newest report. */
  readonly until: string | null;
  /** All five, in the order of `briefSections`. */
  readonly sections: readonly BriefSection[];
  /** Every article cited, in the order of citation, which numbers them from 1. */
  readonly articles: readonly ArticleBrief[];
}
