/**
 * Brings together what was read from different articles: takes the record and the dossier, writes links, groups and
 * bounds. Every turn is whole or not done and what is due stands in the record, so that an interrupted run is completed
 * by the next. Work grows with what an entry has to do with, not with the record.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Problem } from '../model/problem.ts';
import { boundsOf } from '../reconcile/dating.ts';
import { withoutYear, withYear } from '../reconcile/year.ts';
import type { EntryKind, Reconciliation, Store } from '../store/store.ts';
import { groups } from './groups.ts';
import { links } from './links.ts';
import { Mistakes } from './mistakes.ts';

/** Copies come first: they decide how the rest is grouped. */
const kinds: readonly EntryKind[] = ['article', 'statement', 'event', 'office'];
/** Entries of one turn; other writers wait while it lasts. */
const atOnce: Readonly<Record<EntryKind, number>> = { article: 16, statement: 400, event: 400, office: 400 };

/** Until nothing is due. Gives the mistakes that the program made. */
export async function reconcile(store: Store, dossier: Lookup): Promise<readonly Problem[]> {
  const mistakes = new Mistakes();
  while (await store.isAnythingDue()) await store.reconcile((record) => takeTurn(record, dossier, mistakes));
  return mistakes.problems;
}

/** All links are found before anything is grouped, and everything grouped before an article is dated by it. */
async function takeTurn(record: Reconciliation, dossier: Lookup, mistakes: Mistakes): Promise<void> {
  for (const kind of kinds) {
    const ids = await record.due(kind, 'linking', atOnce[kind]);
    if (ids.length > 0) return record.link(ids, await links[kind](record, ids, mistakes));
  }
  for (const kind of kinds) {
    const ids = await record.due(kind, 'grouping', atOnce[kind]);
    if (ids.length > 0) return record.replace(await groups[kind](record, ids, dossier, mistakes));
  }
  await dateUndated(record, dossier, mistakes);
}

async function dateUndated(record: Reconciliation, dossier: Lookup, mistakes: Mistakes): Promise<void> {
  const due = await record.boundsDue(atOnce.article);
  for (const article of await record.articles(due)) {
    const around = await record.around(article.id);
    // A year that was inferred from an article's bounds is no evidence for another's.
    const events = around.events.map((one) => ({ ...one, event: withoutYear(one.event) }));
    await record.bound(
      article.id,
      mistakes.attempt([article.id], () => boundsOf(article, { ...around, events }, dossier), null),
    );
  }
  for (const { event, bounds } of await record.yearless(due)) await record.date(withYear(withoutYear(event), bounds));
}
