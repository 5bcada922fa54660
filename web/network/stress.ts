/**
 * Where the nodes of a network are drawn: distances on the page as near as can be to distances in the network, by stress
 * majorization (Gansner, Koren and North 2004, "Graph Drawing by Stress Majorization"). Nothing is left to chance: the same
 * network gives the same picture. Takes numbered nodes and the lengths of ties; gives points around 0, 0. Pure.
 */

export interface Tie {
  readonly from: number;
  readonly to: number;
  /** Greater than 0. */
  readonly length: number;
}
export type Point = readonly [x: number, y: number];

/** Rounds without much gain end it before. */
const mostRounds = 300;
const enough = 1e-4;

/** The order of nodes decides which of several pictures as good as each other it is. */
export function layout(nodes: number, ties: readonly Tie[]): readonly Point[] {
  const lengths = distances(nodes, ties);
  let points = spiral(nodes);
  let stress = stressOf(points, lengths);
  for (let round = 0; round < mostRounds; round++) {
    points = majorize(points, lengths);
    const now = stressOf(points, lengths);
    if (stress - now < enough * stress) break;
    stress = now;
  }
  return alongWidth(points);
}

/** Of the shortest ways; between parts that no tie joins, a little more than the longest way there is. */
function distances(nodes: number, ties: readonly Tie[]): readonly Float64Array[] {
  const rows = Array.from({ length: nodes }, (_, i) => {
    const row = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    row[i] = 0;
    return row;
  });
  for (const { from, to, length } of ties) {
    rows[from]![to] = Math.min(rows[from]![to]!, length);
    rows[to]![from] = rows[from]![to]!;
  }
  for (const [k, through] of rows.entries())
    for (const row of rows) {
      const there = row[k]!;
      if (there === Number.POSITIVE_INFINITY) continue;
      for (let j = 0; j < nodes; j++) {
        const way = there + through[j]!;
        if (way < row[j]!) row[j] = way;
      }
    }
  const longest = rows.reduce((most, row) => row.reduce((m, d) => (Number.isFinite(d) ? Math.max(m, d) : m), most), 1);
  for (const row of rows)
    for (let j = 0; j < nodes; j++) if (row[j] === Number.POSITIVE_INFINITY) row[j] = longest * 1.15;
  return rows;
}

/** Evenly over a disc, by the golden angle (Vogel 1979). */
const spiral = (nodes: number): readonly Point[] =>
  Array.from({ length: nodes }, (_, i) => {
    const [radius, angle] = [Math.sqrt(i + 0.5), i * Math.PI * (3 - Math.sqrt(5))];
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Moves every point to where all the others together would have it; near ones count more. */
function majorize(points: readonly Point[], lengths: readonly Float64Array[]): readonly Point[] {
  return points.map(([x, y], i) => {
    let [sumX, sumY, sum] = [0, 0, 0];
    for (const [j, [ox, oy]] of points.entries()) {
      if (j === i) continue;
      const wanted = lengths[i]![j]!;
      const weight = 1 / wanted ** 2;
      const between = Math.hypot(x - ox, y - oy) || 1e-6;
      sumX += weight * (ox + (wanted * (x - ox)) / between);
      sumY += weight * (oy + (wanted * (y - oy)) / between);
      sum += weight;
    }
    return sum === 0 ? [x, y] : [sumX / sum, sumY / sum];
  });
}

function stressOf(points: readonly Point[], lengths: readonly Float64Array[]): number {
  let stress = 0;
  for (const [i, [x, y]] of points.entries())
    for (let j = 0; j < i; j++) {
      const wanted = lengths[i]![j]!;
      stress += (Math.hypot(x - points[j]![0], y - points[j]![1]) / wanted - 1) ** 2;
    }
  return stress;
}

/** Turned so that the picture is wider than high, and its middle at 0, 0. */
function alongWidth(points: readonly Point[]): readonly Point[] {
  const count = Math.max(1, points.length);
  const [mx, my] = [sum(points.map(([x]) => x)) / count, sum(points.map(([, y]) => y)) / count];
  const centred = points.map(([x, y]): Point => [x - mx, y - my]);
  const xx = sum(centred.map(([x]) => x * x));
  const yy = sum(centred.map(([, y]) => y * y));
  const xy = sum(centred.map(([x, y]) => x * y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return centred.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
