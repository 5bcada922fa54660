/**
 * Weights between the values of two variables (Leifeld 2017, "Discourse Network Analysis", Oxford Handbook of Political
 * Networks). Takes counts; gives the weights, those of 0 left out.
 */
import type { NetworkEdge, NetworkOptions } from '../model/network.ts';
import { compare } from './counted.ts';
import { all, type Cell, type Tally } from './tally.ts';

type Rules = Pick<NetworkOptions, 'qualifierAggregation' | 'normalization'>;

function weightOf(cell: Cell, rule: NetworkOptions['qualifierAggregation']): number {
  if (rule === 'combine') return (cell.agree > 0 ? 1 : 0) + (cell.disagree > 0 ? 2 : 0);
  return rule === 'subtract' ? cell.agree - cell.disagree : all(cell);
}

export function twoMode(tally: Tally, { qualifierAggregation, normalization }: Rules): NetworkEdge[] {
  const { rows, columns, cells, ofRow, ofColumn } = tally;
  const norm = (i: number, j: number): number => {
    if (normalization === 'activity') return ofRow[i]!;
    return normalization === 'prominence' ? ofColumn[j]! : 1;
  };
  return cells
    .flatMap((column, j) =>
      [...column].map(([i, cell]) => ({
        from: rows[i]!,
        to: columns[j]!,
        weight: weightOf(cell, qualifierAggregation) / norm(i, j),
      })),
    )
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to));
}
