/** How to read a cell: what its edge says of how the position is known, and what its mark says of the scale. */
import { bases, basisWords } from '../words/positions.ts';

export const Legend = () => (
  <ul className="stance-legend" aria-label="Signs">
    {bases.map((basis) => (
      <li key={basis}>
        <span className={`edge ${basis}`} aria-hidden="true" /> {basis === 'confirmed' && '✓ '}
        {basisWords[basis]}
      </li>
    ))}
    <li>
      <span className="stance doubtful" aria-hidden="true">
        <span className="position">Paler:</span>
      </span>
      less than 50{'\u00a0'}% sure
    </li>
    <li>
      <span className="place" aria-hidden="true">
        {[0, 50, 100].map((notch) => (
          <span key={notch} className="notch" style={{ insetInlineStart: `${notch}%` }} />
        ))}
        <span className="likely" style={{ insetInlineStart: '30%', inlineSize: '45%' }} />
        <span className="spot" style={{ insetInlineStart: '50%' }} />
      </span>{' '}
      place on the issue’s scale, and where 80 % of the weight lies
    </li>
    <li>
      <span className="lots" aria-hidden="true">
        {[20, 80, 0].map((share) => (
          <span key={share} className={share === 80 ? 'lot held' : 'lot'}>
            <span style={{ blockSize: `${share}%` }} />
          </span>
        ))}
      </span>{' '}
      weight on each position, where an issue has no order
    </li>
  </ul>
);
