/** What is stored of an article's findings: themselves, whom the article relies on, and what each is looked up by. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Item } from '../model/listing.ts';
import { copies } from '../reconcile/copies/index.ts';
import { events } from '../reconcile/events/index.ts';
import { offices } from '../reconcile/offices/index.ts';
import { reliancesOf } from '../reconcile/reliance.ts';
import { statements } from '../reconcile/statements/index.ts';
import type { Reading } from '../store/store.ts';
import type { Findings } from './pipeline.ts';

export function toStore(
  article: Article,
  findings: Findings,
  dossier: Lookup,
): Omit<Reading, 'article' | 'fingerprint' | 'unread'> {
  const keys = new Map<string, readonly number[]>([[article.id, copies.keys(article)]]);
  for (const one of findings.statements) keys.set(one.id, statements.keys(itemOf(article, one)));
  for (const one of findings.events) keys.set(one.id, events.keys(itemOf(article, one)));
  for (const one of findings.offices) keys.set(one.id, offices.keys(itemOf(article, one)));
  return { ...findings, reliances: reliancesOf(article, findings.statements, dossier), keys };
}

const itemOf = <T>({ id, file, headline, outlet, published, agency }: Article, of: T): Item<T> => ({
  of,
  article: {
    id,
    file,
    headline: headline.value,
    outlet: outlet.value,
    published: published.value,
    agency: agency.value,
  },
});
