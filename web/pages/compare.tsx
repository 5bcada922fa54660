/** Two reports beside each other: what both have, what they tell differently, whom only one of them quotes. */
import { useMemo } from 'react';
import type { Comparison } from '../../src/service/types.ts';
import { Choose } from '../compare/choose.tsx';
import { type Pair, pairsOf } from '../compare/pairs.ts';
import { Spread } from '../compare/spread.tsx';
import { Answer } from '../parts/answer.tsx';
import { useFilters } from '../parts/filters.tsx';
import { useTitle } from '../parts/title.ts';
import { useComparison } from '../record/queries.ts';
import { counted } from '../words/counts.ts';

export function ComparePage() {
  const filters = useFilters(['left', 'right']);
  const { left, right } = filters.values;
  useTitle('Compare two reports');
  return (
    <>
      <h1>Two reports</h1>
      <Choose filters={filters} />
      {left === undefined || right === undefined ? (
        <p className="notice">Choose two reports. Every report also leads here from its copies and its events.</p>
      ) : (
        <Compared key={`${left} ${right}`} left={left} right={right} />
      )}
    </>
  );
}

function Compared({ left, right }: { left: string; right: string }) {
  const answer = useComparison(left, right);
  return <Answer of={answer}>{(comparison) => <Found comparison={comparison} />}</Answer>;
}

function Found({ comparison }: { comparison: Comparison }) {
  const pairs = useMemo(() => pairsOf(comparison), [comparison]);
  const marks = (['copied', 'quotation', 'difference'] as const)
    .map((kind) => ({ kind, count: pairs.filter((pair) => pair.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {marks.length === 0 ? (
        <p className="legend">No passage, quotation or figure was found in both.</p>
      ) : (
        <p className="legend">
          {marks.map(({ kind, count }, index) => (
            <span key={kind}>
              {index > 0 && ', '}
              <span className={kind}>{legend[kind](count)}</span>
            </span>
          ))}
          .{' '}
          <span className="hint">
            Point at one, or go to its number, and its counterpart comes level; Enter goes over to it.
          </span>
        </p>
      )}
      <Spread comparison={comparison} pairs={pairs} />
    </>
  );
}

const legend: Readonly<Record<Pair['kind'], (count: number) => string>> = {
  copied: (count) => `${counted(count, 'passage')} of the same text`,
  quotation: (count) => `${counted(count, 'quotation')} that both have`,
  difference: (count) => counted(count, 'difference'),
};
