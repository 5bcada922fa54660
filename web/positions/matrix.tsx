/** Parties by issues as a table, both kinds of head staying in sight; a cell opens its evidence in a row of its own below. */
import { Fragment, type KeyboardEvent, useRef } from 'react';
import { Link } from 'wouter';
import type { Distance, IssueHead, Matrix as Standings } from '../../src/service/types.ts';
import { type Looks, PartyMark } from '../parts/party.tsx';
import { cellOf, issuePage } from '../words/links.ts';
import { apart } from '../words/positions.ts';
import { Gap } from './apart.tsx';
import { Cell } from './cell.tsx';
import { Evidence } from './evidence.tsx';
import { cellsOf, distancesOn } from './gather.ts';

export interface MatrixProps {
  readonly of: Standings;
  readonly issues: readonly IssueHead[];
  readonly parties: readonly string[];
  readonly looks: Looks;
  /** The cell whose evidence is shown, as `cellOf` names it. */
  readonly open: string | null;
  readonly onOpen: (cell: string | null) => void;
}

export function Matrix({ of, issues, parties, looks, open, onOpen }: MatrixProps) {
  const cells = cellsOf(of);
  const table = useRef<HTMLTableElement>(null);
  const pressed = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const step = steps[event.key];
    if (at === undefined || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // The next cell in that direction that can be opened.
    let [row, column] = at.split(',').map(Number) as [number, number];
    do {
      row += step[0];
      column += step[1];
      const next = table.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`);
      if (next) {
        next.focus();
        event.preventDefault();
        return;
      }
    } while (row >= 0 && column >= 0 && row < issues.length && column < parties.length);
  };
  return (
    <div className={parties.length > broad ? 'scroller standings broad' : 'scroller standings'}>
      <table ref={table} onKeyDown={pressed}>
        <caption className="unseen">Each party’s position on each issue</caption>
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
          {issues.map((issue, row) => {
            const shown = parties.find((party) => open === cellOf(issue.id, party));
            return (
              <Fragment key={issue.id}>
                <tr>
                  <th scope="row">
                    <Link href={issuePage(issue.id)} className="question">
                      {issue.question}
                    </Link>
                    <Furthest distances={distancesOn(of.distances, issue.id, parties)} pairs={parties.length > 2} />
                  </th>
                  {parties.map((party, column) => {
                    const standing = cells.get(cellOf(issue.id, party));
                    return (
                      <td key={party} className={shown === party ? 'shown' : undefined}>
                        {standing !== undefined && (
                          <Cell
                            of={standing}
                            issue={issue}
                            at={`${row},${column}`}
                            isOpen={shown === party}
                            onToggle={() => onOpen(shown === party ? null : cellOf(issue.id, party))}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
                {shown !== undefined && (
                  <tr className="opened">
                    <td colSpan={parties.length + 1}>
                      <div className="sheet">
                        <Evidence
                          key={shown}
                          of={cells.get(cellOf(issue.id, shown))!}
                          issue={issue}
                          date={of.date}
                          onClose={() => {
                            onOpen(null);
                            table.current
                              ?.querySelector<HTMLElement>(`[data-cell="${row},${parties.indexOf(shown)}"]`)
                              ?.focus();
                          }}
                        />
                      </div>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** More parties than this need all the width that there is. */
const broad = 6;

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The two that are furthest apart, named where there are more than two. */
export function Furthest({ distances, pairs }: { distances: readonly Distance[]; pairs: boolean }) {
  const most = distances[0];
  if (most === undefined) return null;
  return (
    <span className="furthest">
      <Gap of={most} />
      <span>
        {pairs && `${most.parties.join(' – ')}: `}
        {apart({ ...most, low: null, high: null })}
      </span>
    </span>
  );
}
