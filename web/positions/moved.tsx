/** Who went over from one position to another on the day that is looked at. */
import { Link } from 'wouter';
import type { IssueHead, Shift } from '../../src/service/types.ts';
import { percent } from '../words/copies.ts';
import * as dates from '../words/dates.ts';
import { issuePage } from '../words/links.ts';
import { labelOf } from './gather.ts';

interface Props {
  readonly shifts: readonly Shift[];
  readonly issues: readonly IssueHead[];
  readonly date: string;
}

export function Moved({ shifts, issues, date }: Props) {
  if (shifts.length === 0) return null;
  return (
    <section className="moved concluded" aria-label={`Moved on ${dates.day(date)}`}>
      <ul>
        {shifts.map(({ party, issue, from, to, certainty }) => {
          const head = issues.find(({ id }) => id === issue);
          if (head === undefined) return null;
          return (
            <li key={`${party} ${issue}`}>
              <strong>{party}</strong> moved on <Link href={issuePage(issue, { party })}>{head.question}</Link>{' '}
              <span className="turn">
                {from !== null && (
                  <>
                    from <span className="taken">{labelOf(head, from)}</span>{' '}
                  </>
                )}
                to <span className="taken">{labelOf(head, to)}</span>
              </span>{' '}
              <span className="tag inferred">inferred, {percent(certainty)} sure</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
