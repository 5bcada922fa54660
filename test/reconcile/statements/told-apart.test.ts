import { describe, expect, test } from 'vitest';
import { statements } from '../../../src/reconcile/statements/index.ts';
import { type Sketch, statement } from './build.ts';

const linked = (a: Sketch, b: Sketch): boolean => statements.compare(statement(a), statement(b)) !== null;

describe('one writer tells apart', () => {
  const here = (sketch: Sketch, at: number): Sketch => ({ ...sketch, article: 'a-1', at });
  const pairs: [string, Sketch, Sketch][] = [
    [
      'two groups of a poll',
      { who: 'farmers on the coast', says: 'that the new ferry law would make the harbour unsafe for trawlers' },
      { who: 'shopkeepers inland', says: 'the new ferry law would make the harbour unsafe for trawlers' },
    ],
    [
      'two sums',
      { who: 'vole', says: 'that 400 trawlers had passed the lighthouse in 10 hours' },
      { who: 'vole', says: 'that 900 trawlers had passed the lighthouse within 24 hours' },
    ],
    [
      'two remarks with a few words in common',
      { who: 'vole', says: '“It is possible that smugglers gained access to the harbour ledger.”' },
      { who: 'vole', says: '“Smugglers gained access to the private letters of pilots she wrote to.”' },
    ],
  ];
  test.each(pairs)('%s', (_, a, b) => {
    expect(linked(here(a, 100), here(b, 900))).toBe(false);
  });
  test('but not the same sum told twice', () => {
    const says = 'that 400 trawlers had passed the lighthouse in 10 hours';
    expect(linked(here({ who: 'vole', says }, 100), here({ who: 'vole', says: `${says}, all lit` }, 900))).toBe(true);
  });
});

describe('the further apart two reports are', () => {
  const pair = (days: string, one: Partial<Sketch>, other: Partial<Sketch>): boolean =>
    linked({ who: 'vole', says: '', ...one }, { who: 'vole', says: '', outlet: 'The Gull', published: days, ...other });
  const angry = { says: 'they were “right to be angry”' };
  const still = { says: '“People have every right to be angry, but they want lighthouses”' };
  test('the more must be the same', () => {
    expect(pair('2031-05-04', angry, still)).toBe(true);
    expect(pair('2031-05-12', angry, still)).toBe(false);
  });
  const open = { who: undefined, says: 'the next harbour master should keep the northern channel free of trawlers' };
  const longer = {
    ...open,
    says: 'that the next harbour master should keep the northern channel free of trawlers and tugs',
  };
  test('the less a statement without a source is another’s', () => {
    expect(pair('2031-05-04', open, longer)).toBe(true);
    expect(pair('2031-05-12', open, longer)).toBe(false);
    expect(pair('2031-05-12', open, open)).toBe(true);
  });
});

test('a stock phrase does not give one saying to two people', () => {
  const [a, b] = ['vole', 'brandt'].map((who) => ({ who, says: 'she wants no “boots in the water”' }));
  expect(linked(a!, { ...b!, outlet: 'The Gull' })).toBe(false);
});

test('words given to people of two sides are one saying only where both days are known', () => {
  const [a, b] = ['vole', 'brandt'].map((who) => ({ who, says: '“The tides do not add up.”' }));
  expect(linked(a!, { ...b!, outlet: 'The Gull' })).toBe(true);
  expect(linked(a!, { ...b!, outlet: 'The Gull', published: null })).toBe(false);
  expect(linked(a!, { ...b!, who: 'rusk', outlet: 'The Gull', published: null })).toBe(true);
});

test('spokesmen of two bodies are two', () => {
  const [a, b] = ['a spokesman for the Harbour Board', 'Navy Museum spokesman'].map((who) => ({
    who,
    says: 'the lamps of the old lightship are to be sold to divers',
  }));
  const later = { outlet: 'The Gull', published: '2031-05-09' };
  expect(linked(a!, { ...b!, ...later, says: `${b!.says} and pilots from Tellan` })).toBe(false);
  expect(linked(a!, { ...a!, ...later, says: `${a!.says} and pilots from Tellan` })).toBe(true);
});
