/**
 * A network as it is drawn: which nodes and ties, how large and where. Takes networks of one question (one, or one for each
 * window of time) and gives a place to every node that holds in all of them, so that nothing jumps as time goes on. Pure.
 */
import type { Network, NetworkEdge, NetworkNode } from '../../src/service/types.ts';
import { layout, type Point } from './stress.ts';

/** More cannot be read; those that say most are drawn. */
export const mostNodes = 150;

/** A node by its variable too: a party and an organisation may bear one name. */
export const keyOf = ({ variable, name }: Pick<NetworkNode, 'variable' | 'name'>): string => `${variable} ${name}`;

/** The keys of both ends of a tie. */
export function endsOf({ from, to }: NetworkEdge, { options }: Pick<Network, 'options'>): readonly [string, string] {
  const second = options.networkType === 'twomode' ? options.variable2 : options.variable1;
  return [keyOf({ variable: options.variable1, name: from }), keyOf({ variable: second, name: to })];
}

/** A place for each node that is drawn, by its key. */
export function placesOf(networks: readonly Network[]): ReadonlyMap<string, Point> {
  const nodes = new Map<string, NetworkNode>();
  for (const node of networks.flatMap((network) => network.nodes)) {
    const before = nodes.get(keyOf(node));
    if (before === undefined || before.frequency < node.frequency) nodes.set(keyOf(node), node);
  }
  const kept = [...nodes]
    .sort(([a, m], [b, n]) => n.frequency - m.frequency || order(a, b))
    .slice(0, mostNodes)
    // Those of one party begin near each other.
    .sort(([a, m], [b, n]) => order(m.party ?? '', n.party ?? '') || order(a, b))
    .map(([key]) => key);
  const index = new Map(kept.map((key, i) => [key, i]));
  const weights = new Map<string, number>();
  for (const network of networks)
    for (const edge of network.edges) {
      const [from, to] = endsOf(edge, network).map((key) => index.get(key));
      if (from === undefined || to === undefined) continue;
      const pair = `${from} ${to}`;
      weights.set(pair, (weights.get(pair) ?? 0) + strength(edge, network));
    }
  const most = Math.max(...weights.values(), 0) || 1;
  const ties = [...weights].flatMap(([pair, weight]) => {
    const [from, to] = pair.split(' ').map(Number) as [number, number];
    // Strong ties are short. Those who are against each other stand apart.
    return from === to ? [] : [{ from, to, length: weight > 0 ? 1 + 1.4 * (1 - weight / most) : 3 }];
  });
  const points = layout(kept.length, ties);
  return new Map(kept.map((key, i) => [key, points[i]!]));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export type Sense = 'agree' | 'conflict' | 'both';

/** What a tie says: that two agree, that they are against each other, or both. */
export function senseOf({ weight }: NetworkEdge, { options }: Pick<Network, 'options'>): Sense {
  if (options.qualifierAggregation === 'combine') return weight === 1 ? 'agree' : weight === 2 ? 'conflict' : 'both';
  if (options.qualifierAggregation === 'conflict' || weight < 0) return 'conflict';
  return options.qualifierAggregation === 'ignore' ? 'both' : 'agree';
}

/** How much a tie counts, without what it says; below 0 where both are against each other. */
const strength = (edge: NetworkEdge, network: Pick<Network, 'options'>): number =>
  network.options.qualifierAggregation === 'combine' ? 1 : edge.weight;

/** How strong a tie is, by which it is drawn and left out. */
export const widthOf = (edge: NetworkEdge, network: Pick<Network, 'options'>): number =>
  Math.abs(strength(edge, network));

/** Pixels, by frequency; the area counts. */
export const radiusOf = (frequency: number, most: number): number => 5 + 11 * Math.sqrt(frequency / Math.max(1, most));

/** Drawn at first: the strongest ties, so many for each node; more are a thicket. */
const atFirst = 2.5;
/** The least strength at which the ties of these networks can be told apart. */
export function readable(networks: readonly Network[]): number {
  const each = networks.map((network) => {
    const strengths = network.edges.map((edge) => widthOf(edge, network)).sort((a, b) => b - a);
    const most = Math.max(40, Math.round(network.nodes.length * atFirst));
    if (strengths.length <= most) return 0;
    // All of one strength stay or go together.
    return strengths.findLast((strength) => strength > strengths[most]!) ?? strengths[most]!;
  });
  return Math.max(0, ...each);
}

/** One direction may be drawn so much longer than the other. */
const mostStretch = 1.7;

/** Pixels of every place in a room of this size, with air at the edges for names. */
export function fitted(places: ReadonlyMap<string, Point>, width: number, height: number): ReadonlyMap<string, Point> {
  const all = [...places.values()];
  if (all.length === 0) return places;
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const [beside, above] = [Math.min(110, width * 0.16), 28];
  const across = Math.min((width - 2 * beside) / Math.max(right - left, 1e-6), 260);
  const down = Math.min((height - 2 * above) / Math.max(bottom - top, 1e-6), 260);
  const [sx, sy] = [Math.min(across, down * mostStretch), Math.min(down, across * mostStretch)];
  return new Map(
    [...places].map(([key, [x, y]]) => [
      key,
      [width / 2 + (x - (left + right) / 2) * sx, height / 2 + (y - (top + bottom) / 2) * sy] as const,
    ]),
  );
}
