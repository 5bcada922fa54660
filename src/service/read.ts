/** Reading without a workspace: nothing is looked up in a record and nothing is stored. */
import { type Lookup, lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Findings } from '../pipeline/pipeline.ts';
import { createPipeline } from '../pipeline/read.ts';
import { families } from '../reconcile/copies/families.ts';
import { events, groupEvents } from '../reconcile/events/index.ts';
import { linkAll } from '../reconcile/link-all.ts';
import { dossierOf } from './dossier.ts';
import { type ReaderChoice, readersOf } from './reader.ts';
import { briefOf, rowOf } from './row.ts';
import type { EventRow, StatementRow } from './types.ts';

/** What one article says by itself. */
export interface Reading {
  readonly article: Article;
  /** In the order of the text. */
  readonly statements: readonly StatementRow[];
  readonly events: readonly EventRow[];
  /** Why it was not read; null when it was. */
  readonly unread: Problem | null;
}

/** Reads articles by this dossier file, or with none by what the articles themselves say. Throws what is wrong with it. */
export async function openReading(
  dossier?: string,
  reader?: ReaderChoice,
  certainty?: number,
): Promise<(article: Article) => Promise<Reading>> {
  const known = await dossierOf(dossier, undefined);
  const pipeline = createPipeline({ dossier: known, ...(await readersOf(reader)), certainty });
  const names = lookup(known);
  return async (article) => {
    const [outcome] = await pipeline.read([article]);
    if ('unread' in outcome!) return { article, statements: [], events: [], unread: outcome.unread };
    const statements = outcome!.statements.map((statement) => rowOf(article, statement));
    return { article, statements, events: eventsOfArticle(article, outcome!, names), unread: null };
  };
}

/** The article's reports as events, grouped as the record groups those of many articles. */
export function eventsOfArticle(article: Article, { events: reports }: Findings, dossier: Lookup): EventRow[] {
  const brief = briefOf(article);
  const items = reports.map((of) => ({ of, article: brief }));
  const links = linkAll(items, ({ of }) => of.id, events);
  const place = new Map(reports.map(({ id }, i) => [id, i]));
  return groupEvents(items, links, families([]), dossier)
    .map(({ event }) => event)
    .sort((a, b) => place.get(a.reports[0]!)! - place.get(b.reports[0]!)!)
    .map((event) => ({
      ...event,
      reports: event.reports.map((id) => ({ ...reports[place.get(id)!]!, article: brief })),
    }));
}
