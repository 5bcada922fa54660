/** When an article without a date can have been published, inferred from what it and others say. */
import type { CopyFamily } from './copy.ts';
import type { Event, EventReport } from './event.ts';
import type { Item } from './listing.ts';
import type { Passage, Statement } from './statement.ts';

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

/** What the record holds around an undated article. */
export interface Surroundings {
  /** The article's reports, each with its event and the reports of the same event in dated articles. */
  readonly events: readonly {
    readonly report: EventReport;
    readonly event: Event;
    readonly others: readonly Item<EventReport>[];
  }[];
  /** The article's statements, each with the same statement in dated articles. */
  readonly statements: readonly { readonly statement: Statement; readonly others: readonly Item<Statement>[] }[];
  readonly family: CopyFamily | null;
  /** Days of publication of the family's articles that are dated, by id. */
  readonly published: ReadonlyMap<string, string>;
}
