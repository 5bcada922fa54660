/** The network in words: every node with all its ties, for those who do not see the drawing, and to search in. */
import type { Network, NetworkNode } from '../../src/service/types.ts';
import { tie } from '../words/network.ts';
import { endsOf, keyOf, widthOf } from './drawing.ts';

interface Props {
  readonly of: Network;
  readonly least: number;
  readonly nameOf: (node: NetworkNode) => string;
}

export function NetworkList({ of, least, nameOf }: Props) {
  const nodes = new Map(of.nodes.map((node) => [keyOf(node), node]));
  const ties = new Map<string, { other: NetworkNode; weight: number }[]>();
  for (const edge of [...of.edges].sort((a, b) => widthOf(b, of) - widthOf(a, of))) {
    if (widthOf(edge, of) < least) continue;
    const [a, b] = endsOf(edge, of);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const there = nodes.get(other);
      if (there !== undefined) ties.set(one, [...(ties.get(one) ?? []), { other: there, weight: edge.weight }]);
    }
  }
  return (
    <details className="as-table">
      <summary>The network as a list</summary>
      <div className="scroller">
        <table className="lined">
          <caption className="unseen">Every node with its ties and their weights</caption>
          <thead>
            <tr>
              <th scope="col">Node</th>
              <th scope="col">Party</th>
              <th scope="col">Statements</th>
              <th scope="col">Tied to</th>
            </tr>
          </thead>
          <tbody>
            {[...of.nodes]
              .sort((a, b) => b.frequency - a.frequency)
              .map((node) => (
                <tr key={keyOf(node)}>
                  <th scope="row">{nameOf(node)}</th>
                  <td>{node.party ?? '–'}</td>
                  <td>{node.frequency}</td>
                  <td className="tied">
                    {(ties.get(keyOf(node)) ?? [])
                      .map(({ other, weight }) => `${nameOf(other)} (${tie(weight, of)})`)
                      .join(', ') || 'nobody'}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
