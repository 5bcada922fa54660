/** The lines of the chart as a table: where each party stood on each day on which something was said. */
import type { Movement } from '../../src/service/types.ts';
import { labelOf } from '../positions/gather.ts';
import { percent } from '../words/copies.ts';
import * as dates from '../words/dates.ts';

export const LinesTable = ({ of: { issue, lines }, parties }: { of: Movement; parties: readonly string[] }) => (
  <details className="as-table">
    <summary>The lines as a table</summary>
    <div className="scroller">
      <table className="lined">
        <caption className="unseen">{issue.question}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Party</th>
            <th scope="col">Position</th>
            <th scope="col">Sure</th>
            {issue.ordered && <th scope="col">Place on the scale, 80 % of the weight</th>}
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(({ party }) => parties.includes(party))
            .flatMap(({ party, points }) => points.map((point) => ({ party, ...point })))
            .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
            .map(({ party, date, position, certainty, place }) => (
              <tr key={`${party} ${date}`}>
                <th scope="row">
                  <time dateTime={date}>{dates.day(date)}</time>
                </th>
                <td>{party}</td>
                <td>{position === null ? 'none that can be told' : labelOf(issue, position)}</td>
                <td>{position === null ? '–' : percent(certainty)}</td>
                {issue.ordered && (
                  <td>
                    {place === null
                      ? '–'
                      : `${percent(place.mean)} (${Math.round(100 * place.low)}–${percent(place.high)})`}
                  </td>
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  </details>
);
