/** Who relies on whom as a table: a row for each outlet, a column for each one relied on, in each field in how many reports. */
import { Link } from 'wouter';
import { counted } from '../words/counts.ts';
import { relies } from '../words/outlets.ts';
import { columnsOf, type Edge } from './edges.ts';

interface Props {
  /** Those with most reports first. */
  readonly edges: readonly Edge[];
  /** The one whose words are shown. */
  readonly chosen: Edge;
  readonly href: (outlet: string, on: string) => string;
}

export function Matrix({ edges, chosen, href }: Props) {
  const columns = columnsOf(edges);
  const outlets = [...new Set(edges.map(({ outlet }) => outlet))];
  const most = Math.max(1, ...edges.map(({ articles }) => articles));
  return (
    <div className="scroller">
      <table className="matrix">
        <caption className="unseen">Reports of the outlet in each row that rely on the one in each column</caption>
        <thead>
          <tr>
            <td />
            {columns.map((on) => (
              <th key={on} scope="col">
                <span>{on}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outlets.map((outlet) => (
            <tr key={outlet}>
              <th scope="row">{outlet}</th>
              {columns.map((on) => {
                const edge = edges.find((e) => e.outlet === outlet && e.on === on);
                return (
                  <td key={on}>
                    {edge && (
                      <Link
                        href={href(outlet, on)}
                        aria-current={edge === chosen || undefined}
                        aria-label={tell(edge)}
                        title={tell(edge)}
                        data-stop
                      >
                        <span className="weight" style={{ opacity: 0.15 + (0.55 * edge.articles) / most }} />
                        <span className="count">{edge.articles}</span>
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
  );
}

/** `The Halvek Courier runs the text of Tidewire, cites Tidewire: 3 reports`. */
const tell = ({ outlet, on, articles, rows }: Edge): string =>
  `${outlet} ${rows.map(({ kind }) => `${relies[kind]} ${on}`).join(', ')}: ${counted(articles, 'report')}`;
