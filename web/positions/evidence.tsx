/** What a party's position was drawn from, in the words of the reports: those that bear it out, and those that speak against it. */
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { IssueHead, PositionRow, Standing } from '../../src/service/types.ts';
import { Answer } from '../parts/answer.tsx';
import { useReadings } from '../record/queries.ts';
import { percent } from '../words/copies.ts';
import { counted } from '../words/counts.ts';
import { issuePage } from '../words/links.ts';
import { basisOf, basisWords, voicesBehind } from '../words/positions.ts';
import { firmnesses } from '../words/review.ts';
import { isAgainst, labelOf } from './gather.ts';
import { Reading, ReadingById } from './reading.tsx';

/** Readings shown before more are asked for. */
const few = 4;

interface Props {
  readonly of: Standing;
  readonly issue: IssueHead;
  /** The last day that counts. */
  readonly date: string;
  readonly onClose: () => void;
}

export function Evidence({ of, issue, date, onClose }: Props) {
  const { party, position, behind } = of;
  const answer = useReadings({ party, issue: issue.id, to: date });
  return (
    <section className="evidence-of" aria-label={`${party}: ${issue.question}`}>
      <header>
        <p className="kicker">
          {party} · {issue.question}
        </p>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
        <p className="drawn">
          {position === null ? (
            of.why
          ) : (
            <>
              <span className="firmness">{of.firmness !== null && firmnesses[of.firmness]}</span>{' '}
              <strong>{labelOf(issue, position)}</strong>
            </>
          )}
        </p>
        <p className="aside">
          {position !== null && `${percent(of.certainty)} sure, ${basisWords[basisOf(behind)]}. `}
          {counted(behind.origins, 'independent origin')} in {counted(behind.positions, 'reading')}:{' '}
          {voicesBehind(behind)}.
        </p>
      </header>
      <Weights of={of} issue={issue} />
      <Answer of={answer}>
        {({ rows }) => {
          const known = new Map(rows.map((row) => [row.id, row]));
          const against = position === null ? [] : rows.filter((row) => isAgainst(row, position));
          return (
            <div className="for-and-against">
              <div>
                <h3>{position === null ? 'What was read' : 'What bears it out'}</h3>
                <Few ids={of.evidence} known={known} />
              </div>
              {position !== null && (
                <div>
                  <h3>What speaks against it</h3>
                  {against.length === 0 ? (
                    <p className="aside">Nothing that was read by this day.</p>
                  ) : (
                    <Few ids={against.map(({ id }) => id)} known={known} />
                  )}
                </div>
              )}
            </div>
          );
        }}
      </Answer>
      <p className="onward">
        <Link href={issuePage(issue.id, { party })}>Over time, with every reading</Link>
      </p>
    </section>
  );
}

/** How the weight of what was read lies on the positions: nothing is averaged away. */
function Weights({ of: { shares, refuses }, issue }: Pick<Props, 'of' | 'issue'>): ReactNode {
  if (shares.length + refuses.length === 0) return null;
  return (
    <ul className="weights" aria-label="Weight of what was read">
      {issue.positions.map(({ id, label }) => {
        const share = shares.find((one) => one.position === id)?.share ?? 0;
        const refused = refuses.find((one) => one.position === id)?.share;
        return (
          (share > 0 || refused !== undefined) && (
            <li key={id}>
              <span>{label}</span>
              <span className="whole" aria-hidden="true">
                <span style={{ inlineSize: `${share * 100}%` }} />
              </span>
              <span className="aside">{percent(share)}</span>
              {refused !== undefined && <span className="refused">refused, with a weight of {percent(refused)}</span>}
            </li>
          )
        );
      })}
    </ul>
  );
}

function Few({ ids, known }: { ids: readonly string[]; known: ReadonlyMap<string, PositionRow> }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol className="readings">
        {(all ? ids : ids.slice(0, few)).map((id) => {
          const row = known.get(id);
          return row === undefined ? (
            <ReadingById key={id} id={id} within="issue" />
          ) : (
            <Reading key={id} of={row} within="issue" />
          );
        })}
      </ol>
      {!all && ids.length > few && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show {ids.length - few} more
        </button>
      )}
    </>
  );
}
