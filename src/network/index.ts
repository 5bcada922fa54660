/**
 * Networks of coded statements, with the numbers that Discourse Network Analyzer 3 gives for the same statements and
 * options. Takes statements and options; gives networks. Knows no record: who codes and what is doubtful is decided before.
 */
import type { Coded, Network, NetworkNode, NetworkOptions, NetworkVariable } from '../model/network.ts';
import { type Counted, counted, span } from './counted.ts';
import { oneMode } from './one-mode.ts';
import { type Tally, tally } from './tally.ts';
import { dayOf } from './time.ts';
import { twoMode } from './two-mode.ts';
import { windows } from './windows.ts';

export { networkOptions } from './options.ts';

/** One network for each window of time, in order, or one of the whole time. Throws `usage` for too many windows. */
export function networks(statements: readonly Coded[], options: NetworkOptions): Network[] {
  const inside = counted(statements, options);
  const whole = span(statements, options);
  if (options.timeWindow === 'no')
    return [{ at: null, first: whole && dayOf(whole[0]), last: whole && dayOf(whole[1]), ...network(inside, options) }];
  if (whole === null) return [];
  return windows(inside, whole, options).map(({ middle, first, last, statements: some }) => ({
    at: dayOf(middle),
    first: dayOf(first),
    last: dayOf(last),
    ...network(some, options),
  }));
}

function network(
  statements: readonly Counted[],
  options: NetworkOptions,
): Pick<Network, 'options' | 'statements' | 'nodes' | 'edges'> {
  const counts = tally(statements);
  const both = options.networkType === 'twomode';
  return {
    options,
    statements: statements.length,
    nodes: [
      ...nodes(counts.rows, counts.ofRow, options.variable1, partiesOf(statements, 'row', options.variable1)),
      ...(both
        ? nodes(counts.columns, counts.ofColumn, options.variable2, partiesOf(statements, 'column', options.variable2))
        : []),
    ],
    edges: (both ? twoMode : oneMode)(counts, options),
  };
}

const nodes = (
  names: Tally['rows'],
  frequencies: Tally['ofRow'],
  variable: NetworkVariable,
  parties: ReadonlyMap<string, string>,
): NetworkNode[] =>
  names.map((name, i) => ({ name, variable, party: parties.get(name) ?? null, frequency: frequencies[i]! }));

/** The party for which each value of an actor's variable spoke most; of those for which it spoke as often, the first named. */
function partiesOf(
  statements: readonly Counted[],
  side: 'row' | 'column',
  variable: NetworkVariable,
): ReadonlyMap<string, string> {
  if (variable === 'concept' || variable === 'issue') return new Map();
  const counts = new Map<string, Map<string, number>>();
  for (const { of, [side]: name } of statements) {
    if (of.party === null) continue;
    const parties = counts.get(name) ?? new Map<string, number>();
    parties.set(of.party, (parties.get(of.party) ?? 0) + 1);
    counts.set(name, parties);
  }
  return new Map(
    [...counts].map(([name, parties]) => [
      name,
      [...parties].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0],
    ]),
  );
}
