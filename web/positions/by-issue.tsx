/** Where the parties stand, issue by issue beneath each other: for a narrow screen. Those who said nothing stand in one line. */
import { Link } from 'wouter';
import { PartyMark } from '../parts/party.tsx';
import { cellOf, issuePage } from '../words/links.ts';
import { Cell } from './cell.tsx';
import { Evidence } from './evidence.tsx';
import { cellsOf, distancesOn } from './gather.ts';
import { Furthest, type MatrixProps } from './matrix.tsx';

export function ByIssue({ of, issues, parties, looks, open, onOpen }: MatrixProps) {
  const cells = cellsOf(of);
  return (
    <div className="by-issue">
      {issues.map((issue) => {
        const standings = parties.flatMap((party) => cells.get(cellOf(issue.id, party)) ?? []);
        const silent = standings.filter(({ behind }) => behind.positions === 0);
        return (
          <section key={issue.id} aria-labelledby={`issue-${issue.id}`}>
            <h2 id={`issue-${issue.id}`}>
              <Link href={issuePage(issue.id)}>{issue.question}</Link>
            </h2>
            <Furthest distances={distancesOn(of.distances, issue.id, parties)} pairs={parties.length > 2} />
            <ul>
              {standings
                .filter(({ behind }) => behind.positions > 0)
                .map((standing) => {
                  const cell = cellOf(issue.id, standing.party);
                  const isOpen = open === cell;
                  const toggle = () => onOpen(isOpen ? null : cell);
                  return (
                    <li key={standing.party}>
                      <p className="who">
                        <PartyMark look={looks(standing.party)} /> {standing.party}
                      </p>
                      <Cell of={standing} issue={issue} isOpen={isOpen} onToggle={toggle} />
                      {isOpen && <Evidence of={standing} issue={issue} date={of.date} onClose={toggle} />}
                    </li>
                  );
                })}
            </ul>
            {[...new Set(silent.map(({ why }) => why))].map((why) => (
              <p key={why} className="aside">
                {why?.replace(/\.$/, '')}:{' '}
                {silent
                  .filter((standing) => standing.why === why)
                  .map(({ party }) => party)
                  .join(', ')}
              </p>
            ))}
          </section>
        );
      })}
    </div>
  );
}
