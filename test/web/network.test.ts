/** The picture of a network depends on the network alone, its names do not cover each other, and its ties say what they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network, NetworkOptions, PositionRow } from '../../src/service/types.ts';
import { common, counts, on } from '../../web/network/behind.ts';
import { placesOf, radiusOf, readable, senseOf } from '../../web/network/drawing.ts';
import { areaOf, type Box, covers, labelsOf } from '../../web/network/labels.ts';
import { layout } from '../../web/network/stress.ts';
import { command, offered } from '../../web/words/network.ts';

const options: NetworkOptions = {
  networkType: 'onemode',
  variable1: 'party',
  variable2: 'concept',
  qualifierAggregation: 'congruence',
  normalization: 'no',
  duplicates: 'acrossrange',
  timeWindow: 'no',
  windowSize: 1,
  start: null,
  stop: null,
};
const network = (
  edges: readonly (readonly [string, string, number])[],
  asked: Partial<NetworkOptions> = {},
): Network => ({
  options: { ...options, ...asked },
  at: null,
  first: null,
  last: null,
  statements: 0,
  nodes: [...new Set(edges.flatMap((edge) => edge.slice(0, 2) as string[]))].map((name) => ({
    name,
    variable: 'party',
    party: name,
    frequency: 1,
  })),
  edges: edges.map(([from, to, weight]) => ({ from, to, weight })),
});
const far = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => Math.hypot(a - c, b - d);

describe('the layout', () => {
  it('puts nodes as far apart as the ways between them are long', () => {
    const points = layout(
      4,
      [0, 1, 2].map((i) => ({ from: i, to: i + 1, length: 1 })),
    );
    expect(far(points[0]!, points[1]!)).toBeCloseTo(1, 1);
    expect(far(points[0]!, points[3]!)).toBeCloseTo(3, 1);
  });

  it('is the same each time, finite, and lies around the middle', () => {
    const ties = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0.5, max: 3, noNaN: true })));
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 20 }), ties, (nodes, given) => {
        const lengths = given.filter(([a, b]) => a !== b).map(([from, to, length]) => ({ from, to, length }));
        const points = layout(nodes, lengths);
        expect(layout(nodes, lengths)).toEqual(points);
        expect(points.flat().every(Number.isFinite)).toBe(true);
        expect(points.reduce((sum, [x]) => sum + x, 0)).toBeCloseTo(0, 6);
        expect(new Set(points.map(String)).size).toBe(nodes);
      }),
      { numRuns: 40 },
    );
  });

  it('brings those nearer who share more', () => {
    const places = placesOf([
      network([
        ['A', 'B', 9],
        ['B', 'C', 1],
        ['A', 'C', 1],
      ]),
    ]);
    const at = (name: string) => places.get(`party ${name}`)!;
    expect(far(at('A'), at('B'))).toBeLessThan(far(at('B'), at('C')));
  });

  it('does not depend on the order in which nodes and ties come', () => {
    const edges = [
      ['A', 'B', 2],
      ['B', 'C', 1],
      ['C', 'D', 3],
      ['A', 'D', 1],
    ] as const;
    const shuffled = network([...edges].reverse());
    expect([...placesOf([shuffled])].sort()).toEqual([...placesOf([network(edges)])].sort());
  });
});

describe('names beside nodes', () => {
  it('lie over no node and no other name, and within the drawing', () => {
    const nodes = fc.array(fc.record({ x: fc.nat(600), y: fc.nat(400), length: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(nodes, (given) => {
        const boxes = given.map(
          ({ x, y, length }, i): Box => ({
            key: `${i}`,
            x,
            y,
            radius: 6,
            text: 'x'.repeat(length),
            always: false,
            weight: i,
          }),
        );
        const sides = labelsOf(boxes, 600, 400);
        const names = boxes.flatMap((box) =>
          sides.has(box.key) ? [{ box, at: areaOf(box, sides.get(box.key)!) }] : [],
        );
        for (const { box, at } of names) {
          expect(at[0] >= 0 && at[1] >= 0 && at[2] <= 600 && at[3] <= 400).toBe(true);
          for (const { x, y, radius } of boxes)
            expect(covers(at, [x - radius, y - radius, x + radius, y + radius])).toBe(false);
          for (const other of names) if (other.box !== box) expect(covers(at, other.at)).toBe(false);
        }
      }),
    );
  });

  it('stand there whatever they cover when they are asked for', () => {
    const box = { x: 100, y: 100, radius: 6, text: 'Vardania', always: true, weight: 1 };
    expect(
      labelsOf(
        [
          { ...box, key: 'a' },
          { ...box, key: 'b' },
        ],
        600,
        400,
      ).size,
    ).toBe(2);
  });
});

describe('a tie', () => {
  it('says agreement, conflict or both, as it was asked for', () => {
    const sense = (weight: number, asked: Partial<NetworkOptions>) =>
      senseOf({ from: 'A', to: 'B', weight }, network([], asked));
    expect(sense(2, {})).toBe('agree');
    expect(sense(2, { qualifierAggregation: 'conflict' })).toBe('conflict');
    expect(sense(-2, { qualifierAggregation: 'subtract' })).toBe('conflict');
    expect([1, 2, 3].map((code) => sense(code, { qualifierAggregation: 'combine' }))).toEqual([
      'agree',
      'conflict',
      'both',
    ]);
  });

  it('is left out at first only where there are more than can be read, those of one strength together', () => {
    expect(readable([network([['A', 'B', 1]])])).toBe(0);
    const names = Array.from({ length: 16 }, (_, i) => `N${i}`);
    const edges = names.flatMap((a, i) => names.slice(i + 1).map((b, j) => [a, b, i === 0 && j < 5 ? 3 : 1] as const));
    const least = readable([network(edges)]);
    expect(edges.filter(([, , weight]) => weight >= least)).toHaveLength(5);
  });

  it('of more statements joins larger nodes, by their area', () => {
    expect(radiusOf(4, 4) - radiusOf(0, 4)).toBeCloseTo(2 * (radiusOf(1, 4) - radiusOf(0, 4)), 9);
  });

  it('is asked for only with what fits its type', () => {
    expect(offered('twomode', 'qualifierAggregation')).not.toContain('congruence');
    expect(offered('onemode', 'normalization')).not.toContain('prominence');
    expect(command({ ...options, qualifierAggregation: 'conflict' }, ['qualifierAggregation'])).toBe(
      'rapporteur export --to graphml talks.graphml --network qualifierAggregation=conflict',
    );
  });
});

describe('the readings behind a tie', () => {
  const row = (position: string, firmness: PositionRow['firmness'], voice: PositionRow['voice'] = 'principal') =>
    ({ issue: 'crossing', position, firmness, voice, question: 'When does it open?', label: position }) as PositionRow;

  it('are those on what both speak of, as the tie was counted', () => {
    const left = [row('never', 'demands'), row('at-once', 'accepts')];
    const right = [row('never', 'refuses'), row('at-once', 'offers')];
    const through = (qualifierAggregation: NetworkOptions['qualifierAggregation']) =>
      common(left, right, { qualifierAggregation, variable2: 'concept' }).map(({ label, sense }) => [label, sense]);
    expect(through('congruence')).toEqual([['at-once', 'agree']]);
    expect(through('conflict')).toEqual([['never', 'conflict']]);
    expect(through('ignore')).toHaveLength(2);
    expect(common(left, right, { qualifierAggregation: 'ignore', variable2: 'issue' })).toHaveLength(1);
  });

  it('are neither hearsay nor left open', () => {
    expect(counts(row('never', 'demands', 'hearsay'))).toBe(false);
    expect(counts(row('never', 'leaves-open'))).toBe(false);
  });

  it('of an actor and a position are found by its name, its question cut or not', () => {
    const rows = [row('never', 'demands'), row('at-once', 'demands')];
    const named = (name: string) => on(rows, { variable: 'concept', name, party: null, frequency: 1 });
    expect(named('When does it open: never')).toEqual([rows[0]]);
    expect(named('When does…: at-once')).toEqual([rows[1]]);
    expect(named('Who watches: never')).toEqual([]);
  });
});
