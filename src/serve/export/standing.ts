/**
 * Where the parties stand, and how they moved, as CSV: a line for each cell of a matrix, and one for each day on which a
 * party said something of an issue. Ids of positions are joined by `;`, as is what is listed in one cell.
 */
import type { Distance, IssueHead, Matrix, Movement, Shift, Standing } from '../../service/types.ts';
import { type Columns, type Sheet, sheet } from './csv.ts';

/** `Velmar alone`; the id where the dossier has no such position. */
export const labelOf = ({ positions }: IssueHead, position: string): string =>
  positions.find(({ id }) => id === position)?.label ?? position;

interface Cell extends Standing {
  readonly matrix: Matrix;
  readonly head: IssueHead;
}

export const matrixSheet: Sheet<Matrix> = sheet(
  {
    date: ({ matrix }) => matrix.date,
    window: ({ matrix }) => matrix.window,
    issue: (c) => c.issue,
    question: ({ head }) => head.question,
    party: (c) => c.party,
    position: (c) => c.position,
    label: ({ head, position }) => position && labelOf(head, position),
    firmness: (c) => c.firmness,
    certainty: (c) => c.certainty,
    since: (c) => c.since,
    why: (c) => c.why,
    shares: (c) => joined(c.shares),
    refuses: (c) => joined(c.refuses),
    place: (c) => c.place?.mean,
    place_low: (c) => c.place?.low,
    place_high: (c) => c.place?.high,
    positions: (c) => c.behind.positions,
    origins: (c) => c.behind.origins,
    confirmed: (c) => c.behind.confirmed,
    evidence: (c) => c.evidence.join(';'),
  } satisfies Columns<Cell>,
  (matrix) =>
    matrix.standings.map((standing) => ({
      ...standing,
      matrix,
      head: matrix.issues.find(({ id }) => id === standing.issue)!,
    })),
);

/** `velmar-alone 0.66;velmar-capped 0.34`. */
const joined = (shares: Standing['shares']): string =>
  shares.map(({ position, share }) => `${position} ${share.toFixed(2)}`).join(';');

interface Day {
  readonly head: IssueHead;
  readonly party: string;
  readonly point: Movement['lines'][number]['points'][number];
  readonly shift: Shift | undefined;
  readonly distances: readonly Distance[];
}

export const movementSheet: Sheet<Movement> = sheet(
  {
    issue: ({ head }) => head.id,
    question: ({ head }) => head.question,
    party: (d) => d.party,
    date: ({ point }) => point.date,
    position: ({ point }) => point.position,
    label: ({ head, point }) => point.position && labelOf(head, point.position),
    certainty: ({ point }) => point.certainty,
    place: ({ point }) => point.place?.mean,
    place_low: ({ point }) => point.place?.low,
    place_high: ({ point }) => point.place?.high,
    shift_from: ({ shift }) => shift?.from,
    shift_to: ({ shift }) => shift?.to,
    shift_last: ({ shift }) => shift?.last,
    shift_certainty: ({ shift }) => shift?.certainty,
    before: ({ shift }) => shift?.before.join(';'),
    after: ({ shift }) => shift?.after.join(';'),
    distances: (d) =>
      d.distances.map(({ parties, distance }) => `${parties.join(' / ')} ${distance!.toFixed(2)}`).join(';'),
  } satisfies Columns<Day>,
  ({ issue: head, lines, distances }) =>
    lines.flatMap(({ party, points, shifts }) =>
      points.map((point) => ({
        head,
        party,
        point,
        shift: shifts.find(({ date }) => date === point.date),
        distances: distances
          .filter(({ date, between }) => date === point.date && between.parties.includes(party))
          .map(({ between }) => between),
      })),
    ),
);
