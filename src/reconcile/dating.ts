/** When an article without a date can have been published: takes it with what is known around it, gives bounds. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Bounds } from '../model/bounds.ts';
import type { CopyFamily } from '../model/copy.ts';
import type { Event, EventReport } from '../model/event.ts';
import type { Statement } from '../model/statement.ts';
import type { Item } from './linking.ts';

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

/** null when nothing bounds it. */
export const boundsOf = (_article: Article, _around: Surroundings, _dossier: Lookup): Bounds | null => null;
