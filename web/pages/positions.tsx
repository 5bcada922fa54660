/** Where the talks stand: each party’s position on each issue at a day, how far apart the sides are, who departs from their party’s line. */
import { useMemo } from 'react';
import type { StandingOptions, Matrix as Standings } from '../../src/service/types.ts';
import { Answer } from '../parts/answer.tsx';
import { Choices, useChoices } from '../parts/choices.tsx';
import { type Filters, useFilters } from '../parts/filters.tsx';
import { useMedia } from '../parts/media.ts';
import { looksOf, PartyMark } from '../parts/party.tsx';
import { useTitle } from '../parts/title.ts';
import { AllApart } from '../positions/apart.tsx';
import { ByIssue } from '../positions/by-issue.tsx';
import { Day } from '../positions/day.tsx';
import { Departures } from '../positions/departures.tsx';
import { movesOf, sidesOf } from '../positions/gather.ts';
import { Legend } from '../positions/legend.tsx';
import { Matrix } from '../positions/matrix.tsx';
import { Moved } from '../positions/moved.tsx';
import { useMovements, useStanding } from '../record/queries.ts';
import * as dates from '../words/dates.ts';
import { distanceMeans } from '../words/positions.ts';

export function PositionsPage() {
  const filters = useFilters(['date', 'window', 'open']);
  const { date, window } = filters.values;
  const options: StandingOptions = { ...(date && { date }), ...(window && { window: Number(window) }) };
  const answer = useStanding(options);
  useTitle('Where the talks stand');
  return (
    <>
      <h1>Where the talks stand</h1>
      <Answer of={answer}>
        {(matrix) =>
          matrix.issues.length === 0 ? (
            <NoIssues />
          ) : (
            <div className="listing stand" aria-busy={answer.isPlaceholderData}>
              <Stand of={matrix} filters={filters} />
            </div>
          )
        }
      </Answer>
    </>
  );
}

const NoIssues = () => (
  <div className="notice">
    <p>The dossier lists no issues.</p>
    <p>Write what is negotiated under “issues” in dossier.yaml, then add the reports again.</p>
  </div>
);

function Stand({ of, filters }: { of: Standings; filters: Filters }) {
  const { issues, parties, window } = of;
  const isNarrow = useMedia('(max-width: 48rem)');
  const { chosen, choose } = useChoices('party', parties);
  const shown = chosen.length > 0 ? chosen : parties;
  const looks = useMemo(() => looksOf(parties), [parties]);
  const movements = useMovements(
    useMemo(() => issues.map(({ id }) => id), [issues]),
    filters.values.window === undefined ? undefined : window,
  );
  const moves = useMemo(() => movesOf(movements, shown), [movements, shown]);
  const departures = of.departures.filter(({ party }) => shown.includes(party));
  const sides = sidesOf(of).filter((party) => shown.includes(party));
  const Layout = isNarrow ? ByIssue : Matrix;
  if (of.standings.every(({ behind }) => behind.positions === 0) && filters.values.date === undefined)
    return (
      <p className="notice">Nobody has taken a position on any issue yet. Add reports that tell what the sides want.</p>
    );
  return (
    <>
      <p className="lead">
        Each party’s position on each issue
        {of.date !== '' && (
          <>
            {' '}
            at the end of <time dateTime={of.date}>{dates.day(of.date)}</time>
          </>
        )}
        , drawn from many readings. Open one to read the words behind it.
      </p>
      <Day filters={filters} date={of.date} window={window} days={[...moves.keys()]} />
      {parties.length > 2 && (
        <Choices label="Parties" all={parties} chosen={chosen} onChoose={choose}>
          {(party) => (
            <>
              <PartyMark look={looks(party)} /> {party}
            </>
          )}
        </Choices>
      )}
      <Moved shifts={moves.get(of.date) ?? []} issues={issues} date={of.date} />
      {isNarrow ? (
        <details className="folded">
          <summary>How to read it</summary>
          <Legend />
        </details>
      ) : (
        <Legend />
      )}
      <Layout
        of={of}
        issues={issues}
        parties={shown}
        looks={looks}
        open={filters.values.open ?? null}
        onOpen={(cell) => filters.set('open', cell ?? undefined, true)}
      />
      {sides.length > 1 && (
        <section aria-labelledby="apart">
          <h2 id="apart">How far apart the sides are, over all issues</h2>
          <p className="aside note-of">{distanceMeans}. The mean of the issues on which both have a position.</p>
          <AllApart sides={sides} distances={of.distances} />
        </section>
      )}
      <section aria-labelledby="departures">
        <h2 id="departures">Who departs from the line of their party</h2>
        {departures.length === 0 ? (
          <p className="aside">Nobody, as far as the record shows by this day.</p>
        ) : (
          <Departures rows={departures} issues={issues} />
        )}
      </section>
    </>
  );
}
