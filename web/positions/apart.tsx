/** How far apart parties are: as a bar with its uncertainty, and of all sides as a table. */
import type { Distance } from '../../src/service/types.ts';
import { percent } from '../words/copies.ts';
import { apart, distanceMeans } from '../words/positions.ts';

/** The bar alone, for the eye. */
export const Gap = ({ of: { distance, low, high } }: { of: Distance }) => (
  <span className={distance === null ? 'gap unknown' : 'gap'} aria-hidden="true" title={distanceMeans}>
    <span className="measured" style={{ inlineSize: `${100 * (distance ?? 0)}%` }} />
    {low !== null && high !== null && (
      <span className="bounds" style={{ insetInlineStart: `${100 * low}%`, inlineSize: `${100 * (high - low)}%` }} />
    )}
  </span>
);

export const Apart = ({ of }: { of: Distance }) => (
  <span className="apart">
    <Gap of={of} />{' '}
    <span>
      {of.parties.join(' – ')}: {apart(of)}
    </span>
  </span>
);

/** Every two sides, over all issues on which both have a position. */
export function AllApart({ sides, distances }: { sides: readonly string[]; distances: readonly Distance[] }) {
  const overall = distances.filter(({ issue }) => issue === null);
  const between = (a: string, b: string) => overall.find(({ parties }) => parties.includes(a) && parties.includes(b));
  if (sides.length <= 3) {
    return (
      <ul className="aparts">
        {overall.map((distance) => (
          <li key={distance.parties.join()}>
            <Apart of={distance} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="scroller">
      <table className="matrix apart-all">
        <caption className="unseen">How far every two sides are apart over all issues: {distanceMeans}</caption>
        <thead>
          <tr>
            <td />
            {sides.slice(0, -1).map((side) => (
              <th key={side} scope="col">
                <span>{side}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.slice(1).map((row, index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {sides.slice(0, index + 1).map((column) => {
                const distance = between(row, column)?.distance ?? null;
                return (
                  <td key={column} title={distance === null ? 'No issue on which both have a position' : undefined}>
                    {distance === null ? (
                      <span className="unsaid">–</span>
                    ) : (
                      <span className="field-of">
                        <span className="weight" style={{ opacity: 0.08 + 0.6 * distance }} />
                        <span className="count">{percent(distance)}</span>
                      </span>
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
