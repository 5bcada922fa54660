/**
 * Where the reports of one statement cannot both be right: who spoke the quoted words, how many sources there were, and
 * a thing that one has without and the other with something. Takes the reports of one group; gives conflicts. Pure.
 * Precision before recall: a report that says less than another contradicts nobody.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Conflict, Side } from '../../model/conflict.ts';
import { contentId } from '../../model/id.ts';
import type { Statement } from '../../model/statement.ts';
import type { Families } from '../copies/families.ts';
import type { Item } from '../linking.ts';
import { countsDiffer } from './count-conflict.ts';
import type { Claim, Test } from './disagreement.ts';
import { oppositesIn } from './opposites.ts';
import { sameness } from './sameness.ts';
import { speakersDiffer } from './speaker-conflict.ts';

const tests: readonly Test[] = [speakersDiffer, countsDiffer, oppositesIn];

/** `items` are in the order of publication. A copy repeats its original and is no side of its own. */
export function conflictsOf(items: readonly Item<Statement>[], families: Families, dossier: Lookup): Conflict[] {
  const originOf = ({ of, article }: Item<Statement>): string => families.originOf(article.id, of.content.spans);
  const copiesOf = (item: Item<Statement>): string[] => [
    ...new Set(
      items.filter((other) => other !== item && originOf(other) === originOf(item)).map(({ article }) => article.id),
    ),
  ];
  const sideOf = (item: Item<Statement>, { passage, says }: Claim): Side => ({
    article: item.article.id,
    passage,
    says,
    copies: copiesOf(item).filter((id) => id !== item.article.id),
  });
  // Of copies the original speaks, or the first one that the record holds.
  const own = items.filter(
    (item, i) =>
      !items
        .slice(0, i)
        .some((earlier) => originOf(earlier) === originOf(item) && earlier.article.id !== item.article.id),
  );
  const found = new Map<string, Conflict>();
  for (const [i, a] of own.entries())
    for (const b of own.slice(i + 1)) {
      // Through a third report two can be in one group that say different things.
      if (sameness(a, b) === null) continue;
      for (const test of tests) {
        const disagreement = test(a, b, dossier);
        if (disagreement === null) continue;
        const { kind, differs } = disagreement;
        const says = [disagreement.a.says, disagreement.b.says].sort().join(' / ');
        // The same two accounts in further reports add nothing to the first pair.
        if (found.has(`${kind} ${says}`)) continue;
        found.set(`${kind} ${says}`, {
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
    }
  return [...found.values()];
}
