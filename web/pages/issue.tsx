/** One issue over time: where each party stood, when it moved, how far the sides were apart, and every reading behind that. */
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Movement, PositionRow } from '../../src/service/types.ts';
import { Chart } from '../issue/chart.tsx';
import { Readings } from '../issue/readings.tsx';
import { Shifts } from '../issue/shifts.tsx';
import { LinesTable } from '../issue/table.tsx';
import { Answer } from '../parts/answer.tsx';
import { Choices, useChoices } from '../parts/choices.tsx';
import { useFilters } from '../parts/filters.tsx';
import { looksOf, PartyMark } from '../parts/party.tsx';
import { useTitle } from '../parts/title.ts';
import { Departures } from '../positions/departures.tsx';
import { useMovement, useReadings, useStanding } from '../record/queries.ts';
import { positionsPage } from '../words/links.ts';

/** Lines that can be told apart at once; more are drawn when they are asked for. */
const atFirst = 4;

export function IssuePage({ id }: { id: string }) {
  const answer = useMovement(id);
  const readings = useReadings({ issue: id });
  useTitle(answer.data?.issue.question);
  return (
    <Answer of={answer}>
      {(movement) => (
        <>
          <header className="opening">
            <p className="kicker">
              <Link href={positionsPage()}>Where the talks stand</Link> · issue
            </p>
            <h1>{movement.issue.question}</h1>
          </header>
          <Answer of={readings}>
            {({ rows }) =>
              rows.length === 0 ? (
                <div className="notice">
                  <p>Nobody has taken a position on this yet.</p>
                  <p>A report that does shows here when it has been added.</p>
                </div>
              ) : (
                <Moving of={movement} rows={rows} />
              )
            }
          </Answer>
        </>
      )}
    </Answer>
  );
}

function Moving({ of, rows }: { of: Movement; rows: readonly PositionRow[] }) {
  const { issue } = of;
  const matrix = useStanding().data;
  const looks = useMemo(() => looksOf(matrix?.parties ?? []), [matrix]);
  const last = matrix?.date || null;
  const filters = useFilters(['firmness', 'voice']);
  const parties = useMemo(
    () => of.lines.filter(({ points }) => points.length > 0).map(({ party }) => party),
    [of.lines],
  );
  const { chosen, choose } = useChoices('party', parties);
  const shown = chosen.length > 0 ? chosen : parties.slice(0, atFirst);
  const shifts = useMemo(
    () =>
      of.lines
        .filter(({ party }) => shown.includes(party))
        .flatMap((line) => line.shifts)
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    [of.lines, shown],
  );
  const departures = of.departures.filter(({ party }) => shown.includes(party));
  return (
    <>
      <Choices label="Parties" all={parties} chosen={shown} onChoose={choose}>
        {(party) => (
          <>
            <PartyMark look={looks(party)} /> {party}
          </>
        )}
      </Choices>
      <Chart key={shown.join()} of={of} rows={rows} parties={shown} looks={looks} shifts={shifts} last={last} />
      <LinesTable of={of} parties={shown} />
      <section aria-labelledby="shifts">
        <h2 id="shifts">Who moved</h2>
        {shifts.length === 0 ? (
          <p className="aside">None of these parties has gone over to another position.</p>
        ) : (
          <Shifts rows={shifts} issue={issue} looks={looks} />
        )}
      </section>
      {departures.length > 0 && (
        <section aria-labelledby="departures">
          <h2 id="departures">Who departs from the line of their party</h2>
          <Departures rows={departures} issues={[issue]} />
        </section>
      )}
      <section aria-labelledby="readings">
        <h2 id="readings">Every reading</h2>
        <Readings key={shown.join()} rows={rows.filter(({ party }) => shown.includes(party))} filters={filters} />
      </section>
    </>
  );
}
