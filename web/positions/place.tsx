/**
 * A position's place, small: on an ordered issue a point on the scale with the stretch in which 80 % of the weight lies;
 * on another a bar for each position, as high as its share. For the eye; what stands beside it says the same in words.
 */
import type { IssueHead, Standing } from '../../src/service/types.ts';

interface Props {
  readonly of: Pick<Standing, 'place' | 'shares' | 'position'>;
  readonly issue: IssueHead;
}

export function Place({ of: { place, shares, position }, issue }: Props) {
  if (issue.ordered && place !== null) {
    return (
      <span className="place" aria-hidden="true">
        {issue.positions.map(({ id }, index) => (
          <span
            key={id}
            className="notch"
            style={at(issue.positions.length < 2 ? 0.5 : index / (issue.positions.length - 1))}
          />
        ))}
        <span className="likely" style={{ ...at(place.low), inlineSize: `${100 * (place.high - place.low)}%` }} />
        <span className="spot" style={at(place.mean)} />
      </span>
    );
  }
  const share = new Map(shares.map((one) => [one.position, one.share]));
  return (
    <span className="lots" aria-hidden="true">
      {issue.positions.map(({ id }) => (
        <span key={id} className={id === position ? 'lot held' : 'lot'}>
          <span style={{ blockSize: `${100 * (share.get(id) ?? 0)}%` }} />
        </span>
      ))}
    </span>
  );
}

const at = (share: number) => ({ insetInlineStart: `${100 * share}%` });
