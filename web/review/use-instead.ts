/** What one needs to know of an item to answer it: its report, the issues, and what a single key can say instead. */
import type { Firmness } from '../../src/model/position.ts';
import type { ArticleView, Change, IssueHead, ReviewItem } from '../../src/service/types.ts';
import { useActorChoices } from '../record/queries.ts';
import { useArticleOf, useIssues } from '../record/review.ts';
import { type Alternative, positionsInstead, speakersInstead, statusesInstead } from './alternatives.ts';
import { ofPosition } from './changes.ts';
import { articleOf } from './items.ts';

export interface Instead {
  readonly view: ArticleView | undefined;
  readonly issues: readonly IssueHead[];
  readonly alternatives: readonly Alternative[];
  /** The same position, held otherwise; null of what is no position. */
  readonly firmness: ((firmness: Firmness) => readonly Change[]) | null;
}

export function useInstead(item: ReviewItem | undefined): Instead {
  const view = useArticleOf(item === undefined ? null : articleOf(item)).data;
  const issues = useIssues();
  const known = useActorChoices('').data?.rows ?? [];
  const { statement = null, position = null, event = null } = item ?? {};
  const alternatives =
    statement !== null
      ? speakersInstead(statement, view, known)
      : position !== null
        ? positionsInstead(position, issues)
        : event !== null
          ? statusesInstead(event)
          : [];
  const firmness =
    position === null ? null : (one: Firmness) => [ofPosition(position, (before) => ({ ...before, firmness: one }))];
  return { view, issues, alternatives, firmness };
}
