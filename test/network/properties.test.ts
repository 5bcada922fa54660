/** What holds for networks of any statements: the weights are those of the matrices in the definitions, whatever the order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Coded, type NetworkOptions, normalizations, qualifierAggregations } from '../../src/model/network.ts';
import { networkOptions, networks } from '../../src/network/index.ts';

const statement: fc.Arbitrary<Coded> = fc.record({
  document: fc.constantFrom('d1', 'd2', 'd3'),
  date: fc.constantFrom('2031-01-30', '2031-02-03', '2031-02-04', '2032-02-04', null),
  person: fc.constant(null),
  organization: fc.constantFrom('A', 'B', 'C', 'D', null),
  party: fc.constant(null),
  concept: fc.constantFrom('x', 'y', 'z', ''),
  issue: fc.constant('q'),
  agreement: fc.boolean(),
});
const statements = fc.array(statement, { maxLength: 40 });

const oneMode = fc.record({
  networkType: fc.constant('onemode' as const),
  qualifierAggregation: fc.constantFrom(...qualifierAggregations.filter((one) => one !== 'combine')),
  normalization: fc.constantFrom(...normalizations.filter((one) => one !== 'activity' && one !== 'prominence')),
  duplicates: fc.constant('include' as const),
});

/** The sums of the definition, over every pair of actors, every concept and both levels of agreement. */
function byDefinition(all: readonly Coded[], { qualifierAggregation: rule, normalization }: Partial<NetworkOptions>) {
  const some = all.filter(({ organization, concept }) => organization && concept);
  const names = [...new Set(some.map((one) => one.organization!))].sort();
  const concepts = [...new Set(some.map((one) => one.concept))];
  const x = (name: string, concept: string, k: number): number =>
    some.filter((one) => one.organization === name && one.concept === concept && Number(one.agreement) === k).length;
  const weights: Record<string, number> = {};
  for (const a of names)
    for (const b of names) {
      if (a >= b) continue;
      let weight = 0;
      let [ofA, ofB, onlyA, onlyB, common] = [0, 0, 0, 0, 0];
      for (const c of concepts) {
        for (const k of [0, 1])
          for (const l of [0, 1]) {
            const product = x(a, c, k) * x(b, c, l);
            if (rule === 'ignore') weight += product;
            if (rule === 'congruence' || rule === 'subtract') weight += product * (1 - Math.abs(k - l));
            if (rule === 'conflict') weight += product * Math.abs(k - l);
            if (rule === 'subtract') weight -= product * Math.abs(k - l);
          }
        for (const k of [0, 1]) {
          ofA += x(a, c, k);
          ofB += x(b, c, k);
          if (x(b, c, k) === 0) onlyA += x(a, c, k);
          if (x(a, c, k) === 0) onlyB += x(b, c, k);
          common += x(a, c, k) * x(b, c, k);
        }
      }
      const norms = { no: 1, average: (ofA + ofB) / 2, jaccard: onlyA + onlyB + common, cosine: ofA * ofB };
      if (weight !== 0) weights[`${a}-${b}`] = weight / norms[normalization as keyof typeof norms];
    }
  return weights;
}

test('one-mode weights are the sums of the definition', () => {
  fc.assert(
    fc.property(statements, oneMode, (all, options) => {
      const [network] = networks(all, networkOptions(options));
      const found = Object.fromEntries(network!.edges.map(({ from, to, weight }) => [`${from}-${to}`, weight]));
      expect(found).toEqual(byDefinition(all, options));
    }),
  );
});

test('the order of statements changes nothing', () => {
  const anyOrder = fc.tuple(statements, fc.infiniteStream(fc.nat()));
  fc.assert(
    fc.property(
      anyOrder,
      fc.constantFrom('include', 'document', 'week', 'month', 'year', 'acrossrange'),
      fc.constantFrom('no', 'days', 'weeks', 'months', 'events'),
      ([all, keys], duplicates, timeWindow) => {
        const options = networkOptions({ duplicates, timeWindow, windowSize: 3 });
        const sorted = all
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(networks(sorted, options)).toEqual(networks(all, options));
      },
    ),
    { numRuns: 50 },
  );
});

test('a two-mode network counts every statement once, and its frequencies do too', () => {
  fc.assert(
    fc.property(statements, (all) => {
      const options = networkOptions({ networkType: 'twomode', qualifierAggregation: 'ignore', duplicates: 'include' });
      const [network] = networks(all, options);
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      const ofVariable = (variable: string) =>
        sum(network!.nodes.filter((node) => node.variable === variable).map(({ frequency }) => frequency));
      expect(sum(network!.edges.map(({ weight }) => weight))).toBe(network!.statements);
      expect(ofVariable('organization')).toBe(network!.statements);
      expect(ofVariable('concept')).toBe(network!.statements);
    }),
  );
});

test('every window lies within the whole time, and none is of a time that has passed', () => {
  fc.assert(
    fc.property(
      statements,
      fc.constantFrom('days', 'weeks', 'months', 'years'),
      fc.integer({ min: 1, max: 5 }),
      (all, timeWindow, windowSize) => {
        const whole = networks(all, networkOptions({ start: '2031-01-01', stop: '2032-12-31' }))[0]!;
        const found = networks(
          all,
          networkOptions({ timeWindow, windowSize, start: '2031-01-01', stop: '2032-12-31' }),
        );
        for (const { first, at, last } of found) {
          expect(first! >= whole.first! && last! <= whole.last! && first! <= at! && at! <= last!).toBe(true);
        }
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort());
      },
    ),
    { numRuns: 40 },
  );
});
