/** What a party wants on an issue, in a few lines: the position, its place, how firm and sure, since when, what stands behind it. */
import type { IssueHead, Standing } from '../../src/service/types.ts';
import { percent } from '../words/copies.ts';
import { basisOf, basisWords, bearing, heldHow, isDoubtful, since } from '../words/positions.ts';
import { labelOf } from './gather.ts';
import { Place } from './place.tsx';

interface Props {
  readonly of: Standing;
  readonly issue: IssueHead;
  readonly isOpen: boolean;
  /** Where it stands in the table, for the arrow keys. */
  readonly at?: string;
  readonly onToggle: () => void;
}

/** Nothing can be opened where nothing was read. */
export function Cell({ of, issue, isOpen, at, onToggle }: Props) {
  if (of.behind.positions === 0) return <p className="stance none">{of.why}</p>;
  const basis = of.position === null ? 'untold' : basisOf(of.behind);
  return (
    <button
      type="button"
      className={[`stance ${basis}`, isDoubtful(of) && 'doubtful'].filter(Boolean).join(' ')}
      aria-expanded={isOpen}
      data-stop
      data-cell={at}
      onClick={onToggle}
    >
      {of.position === null ? (
        <span className="untold-why">{of.why}</span>
      ) : (
        <>
          <span className="unseen">{of.party}: </span>
          <span className="position" title={labelOf(issue, of.position)}>
            {labelOf(issue, of.position)}
          </span>{' '}
          <Place of={of} issue={issue} />
          <span className="how">
            {of.firmness !== null && <span className="firmness">{heldHow[of.firmness]}</span>}{' '}
            <span className="sure">{percent(of.certainty)} sure</span>
          </span>{' '}
          {of.since !== null && <span className="held">{since(of)}</span>}{' '}
        </>
      )}
      <span className="bearing">
        {basis === 'confirmed' && <span aria-hidden="true">✓ </span>}
        {bearing(of.behind)}
        {basis !== 'untold' && <span className="unseen">, {basisWords[basis]}</span>}
      </span>
    </button>
  );
}
