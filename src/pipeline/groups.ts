/** What entries of each kind make with all that links lead to from them: takes them from the record, gives components. */
import type { Lookup } from '../dossier/lookup.ts';
import type { CopyLink } from '../model/copy.ts';
import type { Event, EventReport } from '../model/event.ts';
import type { Item } from '../model/listing.ts';
import { components } from '../reconcile/components.ts';
import { families } from '../reconcile/copies/families.ts';
import { familyOf } from '../reconcile/copies/index.ts';
import { groupEvents } from '../reconcile/events/index.ts';
import { officeConflicts } from '../reconcile/offices/index.ts';
import { groupStatements } from '../reconcile/statements/index.ts';
import { withoutRejected } from '../review/across.ts';
import type { Component, EntryKind, Reconciliation, StoredLink } from '../store/store.ts';
import type { Mistakes } from './mistakes.ts';

type Group = (
  record: Reconciliation,
  ids: readonly string[],
  dossier: Lookup,
  mistakes: Mistakes,
) => Promise<Component[]>;

export const groups: Readonly<Record<EntryKind, Group>> = {
  async article(record, ids, dossier, mistakes) {
    const parts = await partsOf(record, ids);
    // Most articles are nobody's copy: their texts need not be loaded.
    const copying = parts.filter(({ members }) => members.length > 1).flatMap(({ members }) => members);
    const articles = new Map((await record.articles(copying)).map((article) => [article.id, article]));
    return made(parts, mistakes, ({ members, links }) => {
      if (members.length === 1) return {};
      const copies = links.map(({ link }) => link as CopyLink);
      return {
        families: [
          familyOf(
            members.map((id) => articles.get(id)!),
            copies,
            dossier,
          ),
        ],
      };
    });
  },
  async statement(record, ids, dossier, mistakes) {
    const parts = await partsOf(record, ids);
    const items = await record.statements(parts.flatMap(({ members }) => members));
    const copies = await familiesOf(record, items);
    const standing = await standingOf(record, items);
    return made(split(parts, items), mistakes, ({ links, items }) => {
      const statements = groupStatements(items, links as NumberedLink[], copies, dossier);
      return { statements, conflicts: standing(statements.flatMap(({ conflicts }) => conflicts)) };
    });
  },
  async event(record, ids, dossier, mistakes) {
    const parts = await partsOf(record, ids);
    const items = await record.events(parts.flatMap(({ members }) => members));
    const copies = await familiesOf(record, items);
    const standing = await standingOf(record, items);
    return made(split(parts, items), mistakes, ({ links, items }) => {
      const found = groupEvents(items, links as NumberedLink[], copies, dossier);
      return {
        events: found.map(({ event }) => ({ event, reports: reportsOf(event, items) })),
        conflicts: standing(found.flatMap(({ conflicts }) => conflicts)),
      };
    });
  },
  async office(record, ids, _dossier, mistakes) {
    const parts = await partsOf(record, ids);
    const items = await record.offices(parts.flatMap(({ members }) => members));
    const copies = await familiesOf(record, items);
    const standing = await standingOf(record, items);
    return made(split(parts, items), mistakes, ({ items }) => ({
      conflicts: standing(officeConflicts(items, copies)),
    }));
  },
};

/** What each part makes; nothing where the program makes a mistake. */
const made = <P extends Part>(
  parts: readonly P[],
  mistakes: Mistakes,
  make: (part: P) => Omit<Component, 'members'>,
): Component[] =>
  parts.map((part) => ({ members: part.members, ...mistakes.attempt(part.members, () => make(part), {}) }));

interface Part {
  readonly members: readonly string[];
  readonly links: readonly StoredLink[];
}
type NumberedLink = StoredLink & { readonly link: number };

async function partsOf(record: Reconciliation, ids: readonly string[]): Promise<Part[]> {
  const reached = await record.reachable(ids);
  const parts = components(reached.ids, reached.links).map((members) => ({ members, links: [] as StoredLink[] }));
  const partOf = new Map(parts.flatMap((part) => part.members.map((id) => [id, part] as const)));
  for (const link of reached.links) partOf.get(link.a)!.links.push(link);
  return parts;
}

/** Each part with its items, in their order. */
function split<T extends { readonly id: string }>(
  parts: readonly Part[],
  items: readonly Item<T>[],
): (Part & { readonly items: readonly Item<T>[] })[] {
  const whole = parts.map((part) => ({ ...part, items: [] as Item<T>[] }));
  const partOf = new Map(whole.flatMap((part) => part.members.map((id) => [id, part] as const)));
  for (const item of items) partOf.get(item.of.id)!.items.push(item);
  return whole;
}

const standingOf = async (record: Reconciliation, items: readonly Item<unknown>[]) =>
  withoutRejected(await record.said('conflict', [...new Set(items.map(({ article }) => article.id))]));

const familiesOf = async (record: Reconciliation, items: readonly Item<unknown>[]) =>
  families(await record.families([...new Set(items.map(({ article }) => article.id))]));

const reportsOf = (event: Event, items: readonly Item<EventReport>[]): EventReport[] =>
  items.map(({ of }) => of).filter(({ id }) => event.reports.includes(id));
