/** Where knowledge comes from: independent origins of what several reports say, and who relies on whom. */
import type { Passage } from './statement.ts';

/** One independent origin: copies of it, and reports that only cite it, add none. */
export interface Origin {
  /** Outlet or agency; the file's name where the outlet is not known. */
  readonly name: string;
  /** Id of the article, when the record holds it. */
  readonly article: string | null;
  /** Ids of the articles that copy or cite it for this. */
  readonly carriedBy: readonly string[];
  /** One sentence: why it counts as one origin. */
  readonly why: string;
}

/** `credit`: the whole report is credited to an agency; `cites`: "according to X"; `told`: "told X"; `copy`: its text is X's. */
export const relianceKinds = ['credit', 'cites', 'told', 'copy'] as const;
export type RelianceKind = (typeof relianceKinds)[number];

/** That an article has something from an outlet or agency. */
export interface Reliance {
  readonly article: string;
  /** Name of the outlet or agency relied on. */
  readonly on: string;
  readonly kind: RelianceKind;
  /** The words that say so; null where the texts themselves show it. */
  readonly passage: Passage | null;
  /** Id of the statement that was carried, for `cites` and `told`. */
  readonly statement: string | null;
}
