/** How far people who code the same articles blind agree with one another and with the program. Data only. */
import type { Firmness } from './position.ts';

/** What one coder says of one statement or report of an event, not seeing what others say of it. */
export interface Coding {
  readonly coder: string;
  readonly article: string;
  /** Id of the statement. */
  readonly unit: string;
  /** Whether these words are attributed to anybody in the article at all. */
  readonly statement: boolean;
  /** Name of the speaker as the coder gives it; null: left open. */
  readonly speaker: string | null;
  /** Empty: it takes none. */
  readonly positions: readonly {
    readonly issue: string;
    readonly position: string;
    readonly firmness: Firmness;
  }[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const agreementMetrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type AgreementMetric = (typeof agreementMetrics)[number];

/** Krippendorff's alpha on one variable between these coders; the program is one under the name `machine`. */
export interface Alpha {
  readonly variable: 'statement' | 'speaker' | 'issue' | 'position' | 'firmness';
  /** Of `position` on an ordered issue: which. */
  readonly issue: string | null;
  readonly metric: AgreementMetric;
  readonly coders: readonly string[];
  /** null when there are no two values to compare, or no variation. */
  readonly alpha: number | null;
  /** 95 % by bootstrap over units; null with `alpha`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Units that two or more of these coders have coded. */
  readonly units: number;
}
export interface Agreement {
  readonly coders: readonly { readonly name: string; readonly units: number }[];
  /** Among all people first, then of every two, then of the machine with each. */
  readonly alphas: readonly Alpha[];
  /** Where people differ: unit, and what each said. */
  readonly differences: readonly { readonly unit: string; readonly article: string; readonly codings: readonly Coding[] }[];
}
