/** The form for an item of the queue, by what it is. */
import type { ArticleView, Change, IssueHead, ReviewItem } from '../../../src/service/types.ts';
import { firmnesses } from '../../words/review.ts';
import { gone, ofPosition, ofReport } from '../changes.ts';
import { EventForm } from './event.tsx';
import { PositionForm } from './position.tsx';
import { StatementForm } from './statement.tsx';

interface Props {
  readonly item: ReviewItem;
  readonly view: ArticleView | undefined;
  readonly issues: readonly IssueHead[];
  readonly onSay: (did: string, changes: readonly Change[]) => void;
  readonly onLeave: () => void;
}

export function Correcting({ item: { statement, position, event }, view, issues, onSay, onLeave }: Props) {
  if (statement !== null) return <StatementForm row={statement} view={view} onSay={onSay} onLeave={onLeave} />;
  if (position !== null)
    return (
      <PositionForm
        title="Which position do the words take?"
        issues={issues}
        before={position}
        onSay={(taken, label) =>
          taken === null
            ? onSay('takes no position', [ofPosition(position, gone)])
            : onSay(`${firmnesses[taken.firmness]}: ${label}`, [
                ofPosition(position, (before) => ({ ...before, ...taken })),
              ])
        }
        onLeave={onLeave}
      />
    );
  if (event !== null)
    return (
      <EventForm
        before={event}
        onSay={(facts) =>
          onSay(
            'corrected',
            event.reports.map((report) => ofReport(report, (before) => ({ ...before, ...facts }))),
          )
        }
        onLeave={onLeave}
      />
    );
  return null;
}
