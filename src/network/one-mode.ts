/**
 * Weights between values of one variable, through what they share on the other (Leifeld 2017, "Discourse Network
 * Analysis", Oxford Handbook of Political Networks). Takes counts; gives the weights, those of 0 left out.
 */
import type { NetworkEdge, NetworkOptions } from '../model/network.ts';
import { compare } from './counted.ts';
import { all, type Cell, type Tally } from './tally.ts';

type Rules = Pick<NetworkOptions, 'qualifierAggregation' | 'normalization'>;

/** What two rows have in common in one column. */
const shared = (a: Cell, b: Cell, rule: NetworkOptions['qualifierAggregation']): number => {
  const congruence = a.agree * b.agree + a.disagree * b.disagree;
  const conflict = a.agree * b.disagree + a.disagree * b.agree;
  if (rule === 'congruence') return congruence;
  if (rule === 'conflict') return conflict;
  return rule === 'subtract' ? congruence - conflict : all(a) * all(b);
};

export function oneMode(tally: Tally, { qualifierAggregation, normalization }: Rules): NetworkEdge[] {
  const { rows, cells } = tally;
  const weights = new Map<number, number>();
  // What DNA's Jaccard coefficient takes for the overlap, whatever the weight: same value with same agreement.
  const overlaps = new Map<number, { product: number; a: number; b: number }>();
  for (const column of cells) {
    const there = [...column].sort(([a], [b]) => a - b);
    there.forEach(([i, a], k) => {
      for (const [j, b] of there.slice(k + 1)) {
        const pair = i * rows.length + j;
        weights.set(pair, (weights.get(pair) ?? 0) + shared(a, b, qualifierAggregation));
        if (normalization !== 'jaccard') continue;
        const overlap = overlaps.get(pair) ?? { product: 0, a: 0, b: 0 };
        for (const kind of ['agree', 'disagree'] as const)
          if (a[kind] > 0 && b[kind] > 0) {
            overlap.product += a[kind] * b[kind];
            overlap.a += a[kind];
            overlap.b += b[kind];
          }
        overlaps.set(pair, overlap);
      }
    });
  }
  const norm = (i: number, j: number, pair: number): number => {
    const [a, b] = [tally.ofRow[i]!, tally.ofRow[j]!];
    if (normalization === 'average') return (a + b) / 2;
    if (normalization === 'cosine') return a * b;
    if (normalization !== 'jaccard') return 1;
    const { product, a: inA, b: inB } = overlaps.get(pair)!;
    return a - inA + (b - inB) + product;
  };
  return [...weights]
    .filter(([, weight]) => weight !== 0)
    .map(([pair, weight]) => {
      const i = Math.floor(pair / rows.length);
      const j = pair % rows.length;
      return { from: rows[i]!, to: rows[j]!, weight: weight / norm(i, j, pair) };
    })
    .sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to));
}
