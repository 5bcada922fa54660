/** Every outlet: how much of what it prints is its own, and who relies on whom. */
import { Link } from 'wouter';
import type { OutletRow } from '../../src/service/types.ts';
import { edgesOf, unknown } from '../outlets/edges.ts';
import { Matrix } from '../outlets/matrix.tsx';
import { Reliances } from '../outlets/reliances.tsx';
import { Share } from '../outlets/share.tsx';
import { Answer } from '../parts/answer.tsx';
import { useFilters } from '../parts/filters.tsx';
import { useTitle } from '../parts/title.ts';
import { useOutlets, useReliances } from '../record/queries.ts';
import { counted, number } from '../words/counts.ts';
import { articlesPage, outletPage, outletsPage } from '../words/links.ts';

export function OutletsPage() {
  useTitle('Outlets');
  return (
    <>
      <h1>Outlets</h1>
      <p className="lead">How much of what each prints is its own, whose text it runs, and who relies on whom.</p>
      <Answer of={useOutlets()}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="notice">No report is in the record. Add some with “rapporteur add FOLDER”.</p>
          ) : (
            <Table rows={rows} />
          )
        }
      </Answer>
      <section aria-labelledby="graph">
        <h2 id="graph">Who relies on whom</h2>
        <Graph />
      </section>
      <p className="onward">
        <Link href="/copies">Texts that several reports run</Link>
      </p>
    </>
  );
}

function Table({ rows }: { rows: readonly OutletRow[] }) {
  return (
    <table className="outlets">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Reports</th>
          <th scope="col">
            Its own words <span className="tag inferred">inferred</span>
          </th>
          <th scope="col">Copies</th>
          <th scope="col">Partly copies</th>
          <th scope="col">Run by others</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.outlet ?? unknown}>
            <th scope="row">
              {row.outlet === null ? (
                unknown
              ) : (
                <Link href={outletPage(row.outlet)} data-stop>
                  {row.outlet}
                </Link>
              )}
            </th>
            <td data-name="Reports">
              {row.outlet === null ? (
                number(row.articles)
              ) : (
                <Link href={articlesPage({ outlet: row.outlet })}>{number(row.articles)}</Link>
              )}
            </td>
            <td data-name="Its own words">
              <Share own={row.own} />
            </td>
            <td data-name="Copies">{number(row.copied)}</td>
            <td data-name="Partly copies">{number(row.partly)}</td>
            <td data-name="Run by others">{number(row.copiedBy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The matrix, and the words behind the field that the address names. */
function Graph() {
  const { outlet, on } = useFilters(['outlet', 'on']).values;
  return (
    <Answer of={useReliances()}>
      {(rows) => {
        if (rows.length === 0) return <p className="notice">No report credits, cites or copies another.</p>;
        const edges = edgesOf(rows);
        const chosen = edges.find((e) => e.outlet === outlet && e.on === on);
        // Until one is chosen, the strongest of an outlet that is known.
        const edge = chosen ?? edges.find((e) => e.outlet !== unknown) ?? edges[0]!;
        return (
          <>
            <p className="aside">
              {counted(edges.length, 'pair')}: each row relies on each column in so many reports. Choose a number to
              read the words behind it.
            </p>
            <div className="graph">
              <Matrix edges={edges} chosen={edge} href={(from, to) => outletsPage({ outlet: from, on: to })} />
              <div className="behind" aria-live="polite">
                <Reliances rows={edge.rows} />
              </div>
            </div>
          </>
        );
      }}
    </Answer>
  );
}
