/** What to go through: everything, one kind of entry, one issue or one report. The address keeps it. */
import type { ReviewQuery } from '../../src/service/types.ts';
import type { Filters } from '../parts/filters.tsx';
import { useIssues } from '../record/review.ts';

const kinds = {
  '': 'Everything',
  statement: 'Statements',
  position: 'Positions',
  event: 'Events',
  copy: 'Copies',
  conflict: 'Conflicts',
} as const;

export const reviewFilters = ['kind', 'issue', 'article'];

export function queryOf({ values }: Filters): ReviewQuery {
  const { kind, issue, article } = values;
  const isKind = kind !== undefined && kind in kinds;
  return {
    ...(isKind && { kind: kind as NonNullable<ReviewQuery['kind']> }),
    ...(issue !== undefined && { issue }),
    ...(article !== undefined && { article }),
  };
}

export function Choose({ filters }: { filters: Filters }) {
  const issues = useIssues();
  const { kind = '', issue = '', article } = filters.values;
  return (
    <div className="choose-review">
      <fieldset className="kinds">
        <legend className="unseen">What to review</legend>
        {Object.entries(kinds).map(([value, name]) => (
          <label key={value}>
            <input
              type="radio"
              name="kind"
              className="unseen"
              checked={kind === value}
              onChange={() => filters.set('kind', value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {issues.length > 0 && (
        <select aria-label="Issue" value={issue} onChange={({ target }) => filters.set('issue', target.value)}>
          <option value="">Any issue</option>
          {issues.map(({ id, question }) => (
            <option key={id} value={id}>
              {question}
            </option>
          ))}
        </select>
      )}
      {article !== undefined && (
        <button type="button" className="button" onClick={() => filters.set('article', undefined)}>
          One report only: show all
        </button>
      )}
    </div>
  );
}
