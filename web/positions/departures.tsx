/** Who speaks for a party and departs from its line: what the line is, what they said instead, in which words. */
import { Link } from 'wouter';
import type { Departure, IssueHead } from '../../src/service/types.ts';
import { Passage } from '../parts/passage.tsx';
import { Source } from '../parts/source.tsx';
import { usePosition } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import { actorPage, issuePage } from '../words/links.ts';
import { departed } from '../words/positions.ts';
import { labelOf } from './gather.ts';

export function Departures({ rows, issues }: { rows: readonly Departure[]; issues: readonly IssueHead[] }) {
  return (
    <ul className="departures">
      {rows.map((row) => (
        <One
          key={JSON.stringify([row.actor ?? row.name, row.issue, row.position, row.line])}
          of={row}
          issues={issues}
        />
      ))}
    </ul>
  );
}

function One({ of, issues }: { of: Departure; issues: readonly IssueHead[] }) {
  const { actor, name, party, line, position, refuses, evidence } = of;
  const issue = issues.find(({ id }) => id === of.issue);
  const newest = usePosition(evidence[0]!).data?.position;
  const label = (id: string) => (issue === undefined ? id : labelOf(issue, id));
  return (
    <li>
      <p className="kicker">
        {departed(of)} · <Link href={issuePage(of.issue, { party })}>{issue?.question ?? of.issue}</Link>
      </p>
      <p className="by">
        {actor === null ? (
          <span className="name described">{name}</span>
        ) : (
          <Link href={actorPage(actor)} className="name">
            {name}
          </Link>
        )}
        <span className="aside">, {party}, </span>
        {refuses ? (
          <>
            refuses the line of {party}: <span className="taken">{label(position)}</span>
          </>
        ) : (
          <>
            takes <span className="taken">{label(position)}</span>; the line of {party} is{' '}
            <span className="taken">{label(line)}</span>
          </>
        )}
      </p>
      {newest !== undefined && (
        <>
          <p className="content">
            <Passage of={newest.passage} article={newest.article} />
          </p>
          <p className="from">
            <Source of={newest.article} />
            {evidence.length > 1 && ` · ${counted(evidence.length, 'origin')}`}
          </p>
        </>
      )}
    </li>
  );
}
