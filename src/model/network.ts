/**
 * Networks of actors and concepts as discourse network analysis draws them (Leifeld 2016, 2017), under the names that
 * Discourse Network Analyzer 3 gives its options. Data only.
 */

export const networkTypes = ['twomode', 'onemode'] as const;
export const networkVariables = ['person', 'organization', 'party', 'concept', 'issue'] as const;
export const qualifierAggregations = ['ignore', 'combine', 'subtract', 'congruence', 'conflict'] as const;
export const normalizations = ['no', 'activity', 'prominence', 'average', 'jaccard', 'cosine'] as const;
export const duplicateRules = ['include', 'document', 'week', 'month', 'year', 'acrossrange'] as const;
export const timeWindows = ['no', 'events', 'days', 'weeks', 'months', 'years'] as const;

export type NetworkVariable = (typeof networkVariables)[number];

/** As DNA's exporter asks. A one-mode network is of `variable1`, through `variable2`. */
export interface NetworkOptions {
  readonly networkType: (typeof networkTypes)[number];
  readonly variable1: NetworkVariable;
  readonly variable2: NetworkVariable;
  readonly qualifierAggregation: (typeof qualifierAggregations)[number];
  readonly normalization: (typeof normalizations)[number];
  readonly duplicates: (typeof duplicateRules)[number];
  readonly timeWindow: (typeof timeWindows)[number];
  /** Units of the time window. */
  readonly windowSize: number;
  /** First and last day, `YYYY-MM-DD`; open when null. */
  readonly start: string | null;
  readonly stop: string | null;
}

/** A coded statement as DNA has it. */
export interface Coded {
  readonly document: string;
  /** `YYYY-MM-DD`, or with a time; null when not known: it is then in no window and no stretch of time. */
  readonly date: string | null;
  readonly person: string | null;
  readonly organization: string | null;
  readonly party: string | null;
  /** An issue's position. */
  readonly concept: string;
  readonly issue: string;
  /** true: holds it; false: refuses it. */
  readonly agreement: boolean;
}

export interface NetworkNode {
  readonly name: string;
  readonly variable: NetworkVariable;
  readonly party: string | null;
  /** Statements of it, after duplicates are taken out. */
  readonly frequency: number;
}
/** Without direction; of a two-mode network `from` is of the first variable, of a one-mode network the name that sorts first. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** Never 0. Of `combine`: 1 agreement, 2 disagreement, 3 both. */
  readonly weight: number;
}
export interface Network {
  /** What it was made with. */
  readonly options: NetworkOptions;
  /** The middle day of the window; null when the network is of the whole time. */
  readonly at: string | null;
  /** First and last day that it looks at, `YYYY-MM-DD`; null when nothing that it could count is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Statements counted, after duplicates are taken out. */
  readonly statements: number;
  /** By variable, then by name; those that no edge ends at too. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}
