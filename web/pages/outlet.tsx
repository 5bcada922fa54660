/** One outlet: how much of it is its own, whose text it runs, whom it cites and quotes, who relies on it. */
import { Link } from 'wouter';
import { ProblemError } from '../../src/model/problem.ts';
import type { OutletView, RelianceRow } from '../../src/service/types.ts';
import { Reliances } from '../outlets/reliances.tsx';
import { Share } from '../outlets/share.tsx';
import { Answer } from '../parts/answer.tsx';
import { Bars } from '../parts/bars.tsx';
import { useTitle } from '../parts/title.ts';
import { useOutlet, useReliances } from '../record/queries.ts';
import { counted, number } from '../words/counts.ts';
import { articlesPage, copiesPage, statementsPage } from '../words/links.ts';

export function OutletPage({ name }: { name: string }) {
  const answer = useOutlet(name);
  useTitle(name);
  const isUnheld = answer.error instanceof ProblemError && answer.error.problem.code === 'not-found';
  if (isUnheld) return <Unheld name={name} />;
  return <Answer of={answer}>{(view) => <Outlet name={name} view={view} />}</Answer>;
}

/** One that others rely on and none of whose reports is in the record. */
function Unheld({ name }: { name: string }) {
  return (
    <>
      <header className="opening">
        <p className="kicker">Outlet · no report of it is in the record</p>
        <h1>{name}</h1>
      </header>
      <section aria-labelledby="relied">
        <h2 id="relied">Who relies on it</h2>
        <Answer of={useReliances()}>{(rows) => <ReliedOn rows={rows.filter(({ on }) => on === name)} />}</Answer>
      </section>
    </>
  );
}

const ReliedOn = ({ rows }: { rows: readonly RelianceRow[] }) =>
  rows.length === 0 ? <p className="aside">No report of the record.</p> : <Reliances rows={rows} />;

function Outlet({ name, view: { outlet, relies, reliedOnBy, speakers } }: { name: string; view: OutletView }) {
  return (
    <>
      <header className="opening">
        <p className="kicker">Outlet</p>
        <h1>{outlet.outlet ?? name}</h1>
        <p className="figures">
          <Link href={articlesPage({ outlet: name })}>
            <strong>{number(outlet.articles)}</strong> {outlet.articles === 1 ? 'report' : 'reports'}
          </Link>
          <Link href={statementsPage({ outlet: name })}>
            <strong>{number(outlet.statements)}</strong> {outlet.statements === 1 ? 'statement' : 'statements'}
          </Link>
        </p>
        {outlet.articles > 0 && (
          <p className="concluded note">
            <span className="tag inferred">inferred</span> <Share own={outlet.own} /> of its words stand in no report
            before; {counted(outlet.copied, 'report')} wholly or mostly another’s text, {number(outlet.partly)} in part;{' '}
            {counted(outlet.copiedBy, 'report')} of others run its text.{' '}
            <Link href={copiesPage({ outlet: name })}>Its copies</Link>
          </p>
        )}
      </header>
      <div className="columns">
        <div>
          <section aria-labelledby="relies">
            <h2 id="relies">On whom it relies</h2>
            {relies.length === 0 ? <p className="aside">No report of its own says so.</p> : <Reliances rows={relies} />}
          </section>
          <section aria-labelledby="relied">
            <h2 id="relied">Who relies on it</h2>
            <ReliedOn rows={reliedOnBy} />
          </section>
        </div>
        <section aria-labelledby="speakers">
          <h2 id="speakers">Whom it quotes</h2>
          <Bars
            noun="statement"
            rows={speakers.map(({ actor, name: speaker, statements }) => ({
              name: speaker,
              count: statements,
              href: statementsPage({ speaker: actor, outlet: name }),
            }))}
          />
        </section>
      </div>
    </>
  );
}
