/** Networks as GraphML: what an XML parser makes of them, and the rules of the format. */
import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/model/network.ts';
import { networkOptions, networks } from '../../src/network/index.ts';
import { graphml } from '../../src/serve/export/graphml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';

/** Throws at whatever is not well-formed XML. */
const parsed = (text: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
const all = (of: Document | Element, name: string): Element[] => [...of.getElementsByTagNameNS(namespace, name)];
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.childNodes]
      .filter((child): child is Element => child.nodeName === 'data')
      .map((child) => [child.getAttribute('key')!, child.textContent ?? '']),
  );

const said = (organization: string, party: string, concept: string, agreement = true) => ({
  document: `${organization} ${concept}`,
  date: '2031-03-01',
  person: null,
  organization,
  party,
  concept,
  issue: 'Who pays?',
  agreement,
});
const draw = (names: readonly string[], options: Parameters<typeof networkOptions>[0] = {}): Network =>
  networks(
    names.map((name) => said(name, 'Velmar', 'Who pays: nobody')),
    networkOptions(options),
  )[0]!;

/** What the format asks of a document, and what the programs that read it rely on. */
function check(text: string, network: Network): void {
  const document = parsed(text);
  const root = document.documentElement!;
  expect([root.namespaceURI, root.localName]).toEqual([namespace, 'graphml']);
  expect(all(document, 'graph')).toHaveLength(1);
  expect(all(document, 'graph')[0]!.getAttribute('edgedefault')).toBe('undirected');
  const keys = new Map(all(document, 'key').map((key) => [key.getAttribute('id')!, key]));
  expect(keys.size).toBe(all(document, 'key').length);
  for (const data of all(document, 'data')) {
    const key = keys.get(data.getAttribute('key')!)!;
    const owner = data.parentNode as Element;
    expect(key.getAttribute('for')).toBe(owner.localName);
    if (key.getAttribute('attr.type') !== 'string') expect(Number.isFinite(Number(data.textContent))).toBe(true);
  }
  const nodes = all(document, 'node');
  const ids = nodes.map((node) => node.getAttribute('id')!);
  expect(new Set(ids).size).toBe(network.nodes.length);
  const edges = all(document, 'edge');
  expect(new Set([...ids, ...edges.map((edge) => edge.getAttribute('id')!)]).size).toBe(nodes.length + edges.length);
  expect(edges).toHaveLength(network.edges.length);
  for (const [i, edge] of edges.entries()) {
    expect(ids).toEqual(expect.arrayContaining([edge.getAttribute('source'), edge.getAttribute('target')]));
    expect(Number(attributesOf(edge).weight)).toBe(network.edges[i]!.weight);
  }
}

test('nodes have their name, variable, party and frequency, ties their weight, the graph how it was made', () => {
  const network = draw(['Dockers', 'Pilots'], { normalization: 'cosine' });
  const text = graphml(network);
  check(text, network);
  const document = parsed(text);
  expect(all(document, 'node').map(attributesOf)).toEqual(
    ['Dockers', 'Pilots'].map((name) => ({
      label: name,
      name,
      variable: 'organization',
      party: 'Velmar',
      frequency: '1',
    })),
  );
  expect(all(document, 'edge').map(attributesOf)).toEqual([{ weight: '1' }]);
  expect(attributesOf(all(document, 'graph')[0]!)).toEqual({
    first: '2031-03-01',
    last: '2031-03-01',
    statements: '2',
    networkType: 'onemode',
    variable1: 'organization',
    variable2: 'concept',
    qualifierAggregation: 'congruence',
    normalization: 'cosine',
    duplicates: 'acrossrange',
    timeWindow: 'no',
    windowSize: '1',
  });
});

test('a two-mode network says which mode a node is of, and tells an organisation from a party of the same name', () => {
  const options = { networkType: 'twomode', variable2: 'party' } as const;
  const [network] = networks([said('Velmar', 'Velmar', 'x')], networkOptions(options));
  const text = graphml(network!);
  check(text, network!);
  const document = parsed(text);
  expect(all(document, 'node').map((node) => [node.getAttribute('id'), attributesOf(node).mode])).toEqual([
    ['n0', '1'],
    ['n1', '2'],
  ]);
  const [edge] = all(document, 'edge');
  expect([edge!.getAttribute('source'), edge!.getAttribute('target')]).toEqual(['n0', 'n1']);
});

test('a network of a window names its day', () => {
  const options = networkOptions({ timeWindow: 'days', windowSize: 1 });
  const [network] = networks([said('Dockers', 'Velmar', 'x')], options);
  expect(attributesOf(all(parsed(graphml(network!)), 'graph')[0]!)).toMatchObject({
    window: '2031-03-01',
    timeWindow: 'days',
  });
});

describe('names that could be markup', () => {
  test.each([
    ['</data></node><node id="n0"/>', '</data></node><node id="n0"/>'],
    ['A & B "Ltd" <script>', 'A & B "Ltd" <script>'],
    [']]> &amp; <!-- -->', ']]> &amp; <!-- -->'],
    ['bell\u0007 and nul\0', 'bell\u2407 and nul\u2400'],
    ['half \ud800 and \ufffe', 'half \ufffd and \ufffd'],
    ['two\nlines', 'two lines'],
  ])('%j is text', (name, shown) => {
    const network = draw([name, 'Pilots']);
    const text = graphml(network);
    check(text, network);
    expect(all(parsed(text), 'node').map((node) => attributesOf(node).name)).toContain(shown);
  });

  test('any at all', () => {
    const options = fc.constantFrom(
      {},
      { networkType: 'twomode' as const },
      { qualifierAggregation: 'ignore' as const },
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), options, (names, how) => {
        const network = draw(names, how);
        check(graphml(network), network);
      }),
    );
  });
});
