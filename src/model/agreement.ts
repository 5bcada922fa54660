/** How far people who code the same articles blind agree with one another and with the program. Data only. */
import type { ArticleBrief } from './listing.ts';
import type { Firmness } from './position.ts';
import type { Passage } from './statement.ts';

/** The program's name among coders; no person can take it. */
export const machineCoder = 'machine';

/** What one coder says of one statement, not seeing what others say of it. */
export interface Coding {
  readonly coder: string;
  /** Id of the article. */
  readonly article: string;
  /** Id of the statement. */
  readonly unit: string;
  /** Whether these words are attributed to anybody in the article at all. */
  readonly statement: boolean;
  /** Name of the speaker as the coder gives it, several with "; " between them; null: left open, or not named. */
  readonly speaker: string | null;
  /** Empty: it takes none. */
  readonly positions: readonly CodedPosition[];
  /** ISO 8601, UTC. */
  readonly at: string;
}
export interface CodedPosition {
  readonly issue: string;
  readonly position: string;
  readonly firmness: Firmness;
}
/** When it was made is noted when it is stored. */
export type NewCoding = Omit<Coding, 'at'>;

/** One statement as a coder sees it: its words and where they stand, nothing that the machine or another coder says of them. */
export interface CodingUnit {
  /** Id of the statement. */
  readonly unit: string;
  /** What is attributed. */
  readonly passage: Passage;
  /** The paragraphs in which it stands. */
  readonly context: Passage;
  /** What this coder has said of it; null when still to be coded. */
  readonly coding: Coding | null;
}
/** The units of one article, in the order of its text. */
export interface CodingSheet {
  readonly coder: string;
  readonly article: ArticleBrief;
  readonly units: readonly CodingUnit[];
}

/** Levels of measurement; `set`: values are sets, which may have some members in common. */
export const agreementMetrics = ['nominal', 'ordinal', 'interval', 'ratio', 'set'] as const;
export type AgreementMetric = (typeof agreementMetrics)[number];

export const agreementVariables = ['statement', 'speaker', 'issue', 'position', 'firmness'] as const;
export type AgreementVariable = (typeof agreementVariables)[number];

/** Krippendorff's alpha on one variable between these coders; the program is one under the name `machine`. */
export interface Alpha {
  readonly variable: AgreementVariable;
  /** Of `position` on an ordered issue: which. */
  readonly issue: string | null;
  readonly metric: AgreementMetric;
  readonly coders: readonly string[];
  /** null when there are no two values to compare, or no variation. */
  readonly alpha: number | null;
  /** 95 % by bootstrap over units; null with `alpha`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Units of which two or more of these coders said something; of firmness, positions that two or more gave. */
  readonly units: number;
}
/** A unit of which people said different things, and what each said. */
export interface CodingDifference {
  readonly unit: string;
  readonly article: ArticleBrief;
  /** Its words; null when the record has the statement no more. */
  readonly passage: Passage | null;
  readonly codings: readonly Coding[];
}
export interface Agreement {
  /** People, by name, with how many units each has coded. */
  readonly coders: readonly { readonly name: string; readonly units: number }[];
  /** Among all people first, then of every two where there are more, then of the machine with each. */
  readonly alphas: readonly Alpha[];
  /** By article, then in the order of its text. */
  readonly differences: readonly CodingDifference[];
}
