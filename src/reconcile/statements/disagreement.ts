/** How two reports of one statement contradict each other: the shapes that the tests for it give. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { ConflictKind } from '../../model/conflict.ts';
import type { Item } from '../../model/listing.ts';
import type { Passage, Statement } from '../../model/statement.ts';

/** What one report says of the thing in question. */
export interface Claim {
  readonly passage: Passage;
  readonly says: string;
}
/** How two reports contradict each other. */
export interface Disagreement {
  readonly kind: ConflictKind;
  readonly a: Claim;
  readonly b: Claim;
  readonly differs: string;
}
export type Test = (a: Item<Statement>, b: Item<Statement>, dossier: Lookup) => Disagreement | null;

/** The report's outlet in a sentence. */
export const reporter = ({ article }: Item<Statement>): string => article.outlet ?? article.agency ?? article.file;
