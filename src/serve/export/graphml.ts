/**
 * A network as GraphML (graphml.graphdrawing.org, version 1.0): takes one network; gives one document with one undirected
 * graph, as Gephi, visone, igraph and NetworkX read it. Names come from reports, so they are only ever text.
 */
import type { Network, NetworkNode, NetworkOptions } from '../../service/types.ts';
import { visibleLine } from './visible.ts';

type Type = 'string' | 'int' | 'double';
type Values = Readonly<Record<string, string | number | null>>;

/**
 * Attributes by what they are of, in the order in which they are declared. No two have one name, which is their id too:
 * some programs know the label and the weight by the one, some by the other.
 */
const attributes = {
  graph: {
    window: 'string',
    first: 'string',
    last: 'string',
    statements: 'int',
    networkType: 'string',
    variable1: 'string',
    variable2: 'string',
    qualifierAggregation: 'string',
    normalization: 'string',
    duplicates: 'string',
    timeWindow: 'string',
    windowSize: 'int',
    start: 'string',
    stop: 'string',
  },
  // Gephi shows a node's label; igraph, and files of Discourse Network Analyzer, have the same under name.
  node: { label: 'string', name: 'string', variable: 'string', party: 'string', frequency: 'int', mode: 'int' },
  edge: { weight: 'double' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Type>>>>;
type Owner = keyof typeof attributes;

/** Ids of nodes are `n0`, `n1`, … in their order, of edges `e0`, …; `mode` is there in a two-mode network only, 1 or 2. */
export function graphml({ at, first, last, statements, options, nodes, edges }: Network): string {
  const id = idsOf(nodes, options);
  const graph = { window: at, first, last, statements, ...options };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys(),
    '  <graph id="network" edgedefault="undirected">',
    ...data('graph', graph, '    '),
    ...nodes.flatMap(({ name, variable, party, frequency }, i) => [
      `    <node id="n${i}">`,
      ...data('node', { label: name, name, variable, party, frequency, mode: modeOf(variable, options) }, '      '),
      '    </node>',
    ]),
    ...edges.flatMap(({ from, to, weight }, i) => [
      `    <edge id="e${i}" source="${id(from, 'from')}" target="${id(to, 'to')}">`,
      ...data('edge', { weight }, '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const modeOf = (variable: NetworkNode['variable'], { networkType, variable1 }: NetworkOptions): number | null => {
  if (networkType === 'onemode') return null;
  return variable === variable1 ? 1 : 2;
};

/** A party and an organisation can have the same name, so that a name alone is no id in a two-mode network. */
function idsOf(nodes: readonly NetworkNode[], { networkType, variable1, variable2 }: NetworkOptions) {
  const ids = new Map(nodes.map(({ name, variable }, i) => [`${variable} ${name}`, `n${i}`]));
  const variables = { from: variable1, to: networkType === 'onemode' ? variable1 : variable2 };
  return (name: string, end: 'from' | 'to'): string => ids.get(`${variables[end]} ${name}`)!;
}

const keys = (): string[] =>
  Object.entries(attributes).flatMap(([owner, types]) =>
    Object.entries(types).map(
      ([name, type]) => `  <key id="${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  );

/** Attributes without a value are left out. */
const data = (owner: Owner, values: Values, indent: string): string[] =>
  Object.keys(attributes[owner])
    .filter((name) => (values[name] ?? null) !== null)
    .map((name) => `${indent}<data key="${name}">${escaped(String(values[name]))}</data>`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** On one line, without what XML 1.0 cannot hold. */
const escaped = (text: string): string =>
  visibleLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character]!);
