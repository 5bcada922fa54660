/** Every time a party went over from one position to another: when, how sure, and the words before and after. */
import type { IssueHead, Shift } from '../../src/service/types.ts';
import { type Looks, PartyMark } from '../parts/party.tsx';
import { labelOf } from '../positions/gather.ts';
import { ReadingById } from '../positions/reading.tsx';
import { percent } from '../words/copies.ts';
import { shifted } from '../words/positions.ts';

interface Props {
  /** As the chart numbers them. */
  readonly rows: readonly Shift[];
  readonly issue: IssueHead;
  readonly looks: Looks;
}

/** Readings shown on either side of a shift. */
const few = 2;

export const Shifts = ({ rows, issue, looks }: Props) => (
  <ol className="shifts">
    {rows.map(({ party, from, to, date, last, certainty, before, after }, index) => (
      <li key={`${party} ${date}`} id={`shift-${index + 1}`}>
        <p className="by">
          <span className={`flag ${looks(party).colour}`} aria-hidden="true">
            {index + 1}
          </span>{' '}
          <PartyMark look={looks(party)} /> <strong>{party}</strong> {shifted({ last, date })}{' '}
          <span className="tag inferred">inferred, {percent(certainty)} sure</span>
        </p>
        <div className="for-and-against">
          {(
            [
              ['Before', from, before],
              ['After', to, after],
            ] as const
          ).map(([when, position, ids]) => (
            <div key={when}>
              <h3>
                {when}: <span className="taken">{position === null ? 'no position' : labelOf(issue, position)}</span>
              </h3>
              <ol className="readings">
                {ids.slice(0, few).map((id) => (
                  <ReadingById key={id} id={id} within="issue" />
                ))}
              </ol>
            </div>
          ))}
        </div>
      </li>
    ))}
  </ol>
);
