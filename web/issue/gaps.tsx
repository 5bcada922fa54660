/** How far every two of the sides drawn are apart over time, on the same stretch of time as the chart above it. */
import type { Movement } from '../../src/service/types.ts';
import { stack } from '../article/stack.ts';
import { percent } from '../words/copies.ts';
import { distanceMeans } from '../words/positions.ts';
import { bandPath, distanceSteps, linePath } from './steps.ts';

/** Pixels, with room for half a line above and below. */
const height = 104;
const air = 10;
const nameHeight = 15;
/** More lines than this cannot be told apart. */
const most = 6;
/** Lines of pairs belong to no party; they differ by how they are broken. */
const broken = ['', '7 3', '2 3', '8 3 2 3', '12 4', '4 2'];

interface Props {
  readonly of: Movement;
  readonly parties: readonly string[];
  readonly x: (day: number) => number;
  readonly width: number;
  readonly until: number;
}

export function Gaps({ of, parties, x, width, until }: Props) {
  const pairs = distanceSteps(of, parties, until)
    .filter(({ steps }) => steps.length > 0)
    .slice(0, most);
  if (pairs.length === 0) return null;
  const y = (at: number): number => air + (1 - at) * (height - 2 * air);
  const ends = pairs.map((pair, index) => ({ ...pair, index, at: y(pair.steps.at(-1)!.at) - nameHeight / 2 }));
  ends.sort((a, b) => a.at - b.at);
  const tops = stack(
    ends.map(({ at }) => Math.min(at, height - nameHeight)),
    ends.map(() => nameHeight),
    0,
    ends.length - 1,
  );
  return (
    <>
      <p className="lane-names gap-names" title={distanceMeans}>
        <span className="gap-name">as far apart as can be</span>
        <span className="gap-name">the same</span>
      </p>
      <div className="gaps" style={{ blockSize: `${height}px` }}>
        <svg width={width} height={height} aria-hidden="true">
          {[0, 0.5, 1].map((at) => (
            <line key={at} className="lane" x2={width} y1={y(at)} y2={y(at)} />
          ))}
          {pairs.map(({ parties: [a, b], steps }, index) => (
            <g key={`${a} ${b}`} className="pair-line">
              {pairs.length === 1 && <path className="uncertain" d={bandPath(steps, x, y)} />}
              <path className="line" d={linePath(steps, x, y, true)} strokeDasharray={broken[index]} />
            </g>
          ))}
        </svg>
      </div>
      <ol className="ends gap-ends" aria-label="How far apart at the end">
        {ends.map(({ parties: [a, b], steps, index }, place) => (
          <li key={`${a} ${b}`} style={{ insetBlockStart: `${tops[place]}px` }} title={`${a} – ${b}`}>
            <svg className="stroke" viewBox="0 0 20 4" aria-hidden="true">
              <path d="M0 2H20" strokeDasharray={broken[index]} />
            </svg>{' '}
            {percent(steps.at(-1)!.at)}
            <span className="unseen">
              {' '}
              between {a} and {b}
            </span>
          </li>
        ))}
      </ol>
      <ul className="gap-pairs">
        {pairs.map(({ parties: [a, b] }, index) => (
          <li key={`${a} ${b}`}>
            <svg className="stroke" viewBox="0 0 20 4" aria-hidden="true">
              <path d="M0 2H20" strokeDasharray={broken[index]} />
            </svg>{' '}
            {a} – {b}
          </li>
        ))}
      </ul>
    </>
  );
}
