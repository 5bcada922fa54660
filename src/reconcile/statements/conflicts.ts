/**
 * Where the reports of one statement cannot both be right: who spoke the quoted words, how many sources there were, and
 * a thing that one has without and the other with something. Takes the reports of one group; gives conflicts. Pure.
 * Precision before recall: a report that says less than another contradicts nobody.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Conflict, Side } from '../../model/conflict.ts';
import { contentId } from '../../model/id.ts';
import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import type { Families } from '../copies/families.ts';
import { countsDiffer } from './count-conflict.ts';
import type { Claim, Disagreement, Test } from './disagreement.ts';
import { oppositesIn } from './opposites.ts';
import { sameness } from './sameness.ts';
import { speakersDiffer } from './speaker-conflict.ts';

const tests: readonly Test[] = [speakersDiffer, countsDiffer, oppositesIn];

/** `items` are in the order of publication. A copy repeats its original and is no side of its own. */
export function conflictsOf(items: readonly Item<Statement>[], families: Families, dossier: Lookup): Conflict[] {
  const originOf = new Map(items.map((item) => [item, families.originOf(item.article.id, item.of.content.spans)]));
  // Of copies the first that has it speaks for all.
  const speaks = new Map([...items].reverse().map((item) => [originOf.get(item)!, item.article.id]));
  const own = items.filter((item) => speaks.get(originOf.get(item)!) === item.article.id);
  const sideOf = (item: Item<Statement>, { passage, says }: Claim): Side => {
    const alike = items.filter((other) => originOf.get(other) === originOf.get(item));
    const copies = new Set(alike.map(({ article }) => article.id).filter((id) => id !== item.article.id));
    return { article: item.article.id, passage, says, copies: [...copies] };
  };
  const found = new Map<string, Conflict>();
  for (const [i, a] of own.entries())
    for (const b of own.slice(i + 1))
      for (const disagreement of disagreementsOf(a, b, dossier)) {
        const { kind, differs } = disagreement;
        // The same two accounts in further reports add nothing to the first pair.
        const accounts = `${kind} ${[disagreement.a.says, disagreement.b.says].sort().join(' / ')}`;
        if (found.has(accounts)) continue;
        found.set(accounts, {
          id: contentId('c', kind, ...[a.of.id, b.of.id].sort()),
          kind,
          revision: false,
          within: a.article.id === b.article.id,
          differs,
          sides: [sideOf(a, disagreement.a), sideOf(b, disagreement.b)],
          event: null,
          statements: [a.of.id, b.of.id],
        });
      }
  return [...found.values()];
}

/** Only of two that are themselves linked: through a third report two that say different things can be in one group. */
function disagreementsOf(a: Item<Statement>, b: Item<Statement>, dossier: Lookup): Disagreement[] {
  const all = tests.map((test) => test(a, b, dossier)).filter((one) => one !== null);
  return all.length > 0 && sameness(a, b) !== null ? all : [];
}
