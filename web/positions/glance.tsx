/** Where the talks stand at a glance: the sides by issues, each field leading to its evidence. Absent while nobody has a position. */
import { Link } from 'wouter';
import { looksOf, PartyMark } from '../parts/party.tsx';
import { useStanding } from '../record/queries.ts';
import { percent } from '../words/copies.ts';
import * as dates from '../words/dates.ts';
import { cellOf, issuePage, positionsPage } from '../words/links.ts';
import { basisOf, isDoubtful } from '../words/positions.ts';
import { cellsOf, labelOf, sidesOf } from './gather.ts';
import { Place } from './place.tsx';

/** Columns and rows that fit; the page of positions has the rest. */
const mostParties = 4;
const mostIssues = 8;

export function Glance() {
  const matrix = useStanding().data;
  if (matrix === undefined || matrix.standings.every(({ position }) => position === null)) return null;
  const cells = cellsOf(matrix);
  const held = (issue: string, party: string) => cells.get(cellOf(issue, party));
  const sides = sidesOf(matrix);
  const parties = (sides.length > 1 ? sides : matrix.parties).slice(0, mostParties);
  /** Issues on which most of them have a position first. */
  const many = (issue: string) => parties.filter((party) => held(issue, party)?.position != null).length;
  const issues = [...matrix.issues].sort((a, b) => many(b.id) - many(a.id)).slice(0, mostIssues);
  const looks = looksOf(matrix.parties);
  return (
    <section aria-labelledby="stand">
      <h2 id="stand">Where the talks stand{matrix.date !== '' && ` on ${dates.day(matrix.date)}`}</h2>
      <div className="scroller">
        <table className="glance">
          <thead>
            <tr>
              <td />
              {parties.map((party) => (
                <th key={party} scope="col">
                  <PartyMark look={looks(party)} /> {party}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">
                  <Link href={issuePage(issue.id)} className="question">
                    {issue.question}
                  </Link>
                </th>
                {parties.map((party) => {
                  const standing = held(issue.id, party);
                  return (
                    <td key={party}>
                      {standing === undefined || standing.position === null ? (
                        <span className="stance none">{standing?.why}</span>
                      ) : (
                        <Link
                          href={positionsPage({ open: cellOf(issue.id, party) })}
                          className={[`stance ${basisOf(standing.behind)}`, isDoubtful(standing) && 'doubtful']
                            .filter(Boolean)
                            .join(' ')}
                          title={`${labelOf(issue, standing.position)}; ${percent(standing.certainty)} sure`}
                        >
                          <span className="position">{labelOf(issue, standing.position)}</span>
                          <Place of={standing} issue={issue} />
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="onward">
        <Link href={positionsPage()}>All positions, and the words behind them</Link>
      </p>
    </section>
  );
}
