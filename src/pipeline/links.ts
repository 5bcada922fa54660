/**
 * How entries of each kind find their links in the record: those that share enough keys with them are compared. Of
 * copies, people may say that two are or are not.
 */
import type { Article } from '../model/article.ts';
import type { Item } from '../model/listing.ts';
import { copies, knownCopy } from '../reconcile/copies/index.ts';
import { events } from '../reconcile/events/index.ts';
import type { Linking } from '../reconcile/linking.ts';
import { offices } from '../reconcile/offices/index.ts';
import { statements } from '../reconcile/statements/index.ts';
import { copiesSaid } from '../review/across.ts';
import type { EntryKind, Reconciliation, StoredLink } from '../store/store.ts';
import type { Mistakes } from './mistakes.ts';

type Find = (record: Reconciliation, ids: readonly string[], mistakes: Mistakes) => Promise<StoredLink[]>;

const findCopies = finding(
  'article',
  copies,
  (record, ids) => record.articles(ids),
  (article: Article) => article.id,
);

/** The links of these entries with any other; `a` is the smaller id. */
export const links: Readonly<Record<EntryKind, Find>> = {
  async article(record, ids, mistakes) {
    const found = await findCopies(record, ids, mistakes);
    const { rejected, accepted } = copiesSaid(await record.said('copy', ids));
    const links = found.filter(({ a, b }) => !rejected.has(`${a} ${b}`));
    for (const [a, b] of accepted.values()) {
      if (links.some((link) => link.a === a && link.b === b)) continue;
      const [first, second] = await record.articles([a, b]);
      if (first !== undefined && second !== undefined) links.push({ a, b, link: knownCopy(first, second) });
    }
    return links;
  },
  statement: finding('statement', statements, (record, ids) => record.statements(ids), idOf),
  event: finding('event', events, (record, ids) => record.events(ids), idOf),
  office: finding('office', offices, (record, ids) => record.offices(ids), idOf),
};

function idOf({ of }: Item<{ readonly id: string }>): string {
  return of.id;
}

function finding<T, Link>(
  kind: EntryKind,
  linking: Linking<T, Link>,
  load: (record: Reconciliation, ids: readonly string[]) => Promise<T[]>,
  id: (entry: T) => string,
): Find {
  return async (record, ids, mistakes) => {
    const pairs = await record.candidates(kind, ids, linking);
    const entries = new Map((await load(record, [...new Set(pairs.flat())])).map((entry) => [id(entry), entry]));
    const found: StoredLink[] = [];
    for (const [a, b] of pairs) {
      const link = mistakes.attempt([a, b], () => linking.compare(entries.get(a)!, entries.get(b)!), null);
      if (link !== null) found.push({ a, b, link });
    }
    return found;
  };
}
