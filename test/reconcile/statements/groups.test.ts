import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/model/listing.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { families } from '../../../src/reconcile/copies/families.ts';
import { linkAll } from '../../../src/reconcile/link-all.ts';
import { cluster } from '../../../src/reconcile/statements/group.ts';
import { groupStatements, statements } from '../../../src/reconcile/statements/index.ts';
import { known, type Sketch, statement } from './build.ts';

const none = families([]);
const groupsOf = (items: readonly Item<Statement>[]) =>
  groupStatements(
    items,
    linkAll(items, ({ of }) => of.id, statements),
    none,
    known,
  );

const points = [
  '“We will not sell our oyster beds for a promise of lighthouses.”',
  'that Ostmark would never sell oyster beds for a promise of lighthouses',
  '“Dredgers stay in the channel until the last mine is lifted.”',
  'dredgers must stay in the channel until every mine is lifted, and oyster beds are not for sale',
  'that the grain corridor needs inspectors at both ends',
  'the price of herring is a matter for fishermen',
];
const sketches = fc.record<Sketch>({
  says: fc.constantFrom(...points),
  who: fc.constantFrom('vole', 'rusk', 'brandt', 'Ostmark', 'two officials', 'Northwire'),
  outlet: fc.constantFrom('Harbour Post', 'The Gull', 'Northwire', null),
  published: fc.constantFrom('2031-05-03', '2031-05-04', '2031-07-01', null),
  at: fc.integer({ min: 1, max: 9 }),
});
const several = fc
  .array(sketches, { maxLength: 14 })
  .map((list) => [...new Map(list.map((sketch) => statement(sketch)).map((item) => [item.of.id, item])).values()]);

test('every statement is in exactly one group', () => {
  fc.assert(
    fc.property(several, (items) => {
      const grouped = groupsOf(items).flatMap((group) => group.statements);
      expect([...grouped].sort()).toEqual(items.map(({ of }) => of.id).sort());
    }),
  );
});

test('the order in which statements come changes nothing', () => {
  const shuffled = several.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })),
  );
  fc.assert(
    fc.property(shuffled, ([items, other]) => {
      expect(groupsOf(other)).toEqual(groupsOf(items));
    }),
  );
});

test('a group has at least one origin, and no more than articles', () => {
  fc.assert(
    fc.property(several, (items) => {
      for (const { statements: ids, origins } of groupsOf(items)) {
        const articles = new Set(ids.map((id) => items.find(({ of }) => of.id === id)!.article.id));
        expect(origins.length).toBeGreaterThan(0);
        expect(origins.length).toBeLessThanOrEqual(articles.size);
      }
    }),
  );
});

test('a group lists its statements in the order of publication, the undated last', () => {
  const says = points[0]!;
  const [group] = groupsOf([
    statement({ says, who: 'vole', published: null, outlet: 'Fishblog' }),
    statement({ says, who: 'vole', published: '2031-05-04T06:00:00+02:00', outlet: 'The Gull' }),
    statement({ says, who: 'vole', published: '2031-05-03', outlet: 'Harbour Post' }),
    statement({ says, who: 'vole', published: '2031-05-04T05:00:00Z', outlet: 'Northwire' }),
  ]);
  expect(group!.statements.map((id) => id.split('-')[2])).toEqual([
    'Harbour Post',
    'The Gull',
    'Northwire',
    'Fishblog',
  ]);
});

describe('a statement that makes two points', () => {
  const link = (a: string, b: string, link: number) => ({ a, b, link });

  test('goes with the point that it is nearer to', () => {
    const links = [link('a1', 'a2', 1), link('b1', 'b2', 1), link('a2', 'both', 0.6), link('b2', 'both', 0.4)];
    expect(cluster(['a1', 'a2', 'b1', 'b2', 'both'], links)).toEqual([['a1', 'a2'], ['b1', 'b2'], ['both']]);
  });

  test('does not join two points that have much in common with it and nothing with each other', () => {
    const links = [link('a', 'both', 0.9), link('b', 'both', 0.5)];
    expect(cluster(['a', 'b', 'both'], links)).toEqual([['a', 'both'], ['b']]);
  });

  test('a chain of reports that all know each other stays whole', () => {
    const links = [link('a', 'b', 1), link('b', 'c', 0.8), link('a', 'c', 0.7)];
    expect(cluster(['a', 'b', 'c', 'alone'], links)).toEqual([['a', 'b', 'c'], ['alone']]);
  });
});
