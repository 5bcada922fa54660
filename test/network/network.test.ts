/** Networks by hand: what each option of Discourse Network Analyzer makes of a few statements. */
import { describe, expect, test } from 'vitest';
import type { NetworkOptions } from '../../src/model/network.ts';
import { networkOptions, networks } from '../../src/network/index.ts';
import { coded, ties } from './coded.ts';

const statements = coded(`
  2031-03-01 d1 Dockers +toll
  2031-03-01 d1 Dockers +toll
  2031-03-02 d2 Pilots  +toll
  2031-03-02 d2 Pilots  -fleet
  2031-03-03 d3 Dockers +fleet
  2031-03-05 d4 Owners  -toll
  2031-03-05 d4 Owners  -fleet
  2031-03-09 d5 .       +toll
`);

const raw = { duplicates: 'include', normalization: 'no' } as const;
const draw = (options: Partial<NetworkOptions>) => networks(statements, networkOptions({ ...raw, ...options }));
const tied = (options: Partial<NetworkOptions>) => ties(draw(options)[0]!);

describe('a one-mode network', () => {
  test('ignores agreement: the products of how often each says it', () => {
    expect(tied({ qualifierAggregation: 'ignore' })).toEqual([
      'Dockers-Owners 3',
      'Dockers-Pilots 3',
      'Owners-Pilots 2',
    ]);
  });
  test('counts what two hold alike as congruence, a common refusal too', () => {
    expect(tied({ qualifierAggregation: 'congruence' })).toEqual(['Dockers-Pilots 2', 'Owners-Pilots 1']);
  });
  test('counts what one holds and the other refuses as conflict', () => {
    expect(tied({ qualifierAggregation: 'conflict' })).toEqual([
      'Dockers-Owners 3',
      'Dockers-Pilots 1',
      'Owners-Pilots 1',
    ]);
  });
  test('subtracts conflict from congruence; a tie that comes to nothing is none', () => {
    expect(tied({ qualifierAggregation: 'subtract' })).toEqual(['Dockers-Owners -3', 'Dockers-Pilots 1']);
  });
  test('divides by the average of how often two speak', () => {
    expect(tied({ normalization: 'average' })).toEqual(['Dockers-Pilots 0.8', 'Owners-Pilots 0.5']);
  });
  test('divides by what either says at all (Jaccard)', () => {
    // Dockers and Pilots overlap in +toll (2 by 1); Dockers alone +fleet, Pilots alone -fleet.
    expect(tied({ normalization: 'jaccard' })).toEqual(['Dockers-Pilots 0.5', 'Owners-Pilots 0.3333']);
  });
  test('divides by the product of how often two speak (cosine)', () => {
    expect(tied({ normalization: 'cosine' })).toEqual(['Dockers-Pilots 0.3333', 'Owners-Pilots 0.25']);
  });
  test('keeps those whom nothing ties, and leaves out a statement without an actor', () => {
    const [network] = draw({ variable2: 'issue', qualifierAggregation: 'conflict', stop: '2031-03-02' });
    expect(network).toMatchObject({
      statements: 4,
      nodes: [
        { name: 'Dockers', frequency: 2 },
        { name: 'Pilots', frequency: 2 },
      ],
      edges: [],
    });
    expect(draw({})[0]!.statements).toBe(7);
  });
});

describe('a two-mode network', () => {
  const twoMode = (options: Partial<NetworkOptions>) => tied({ networkType: 'twomode', ...options });
  test('counts statements', () => {
    expect(twoMode({ qualifierAggregation: 'ignore' })).toEqual([
      'Dockers-fleet 1',
      'Dockers-toll 2',
      'Owners-fleet 1',
      'Owners-toll 1',
      'Pilots-fleet 1',
      'Pilots-toll 1',
    ]);
  });
  test('subtracts refusals', () => {
    expect(twoMode({ qualifierAggregation: 'subtract' })).toContain('Owners-toll -1');
  });
  test('codes agreement as 1, refusal as 2 and both as 3', () => {
    const both = coded('2031-03-01 a Dockers +toll\n2031-03-02 b Dockers -toll\n2031-03-02 b Pilots -toll');
    const [network] = networks(both, networkOptions({ networkType: 'twomode', qualifierAggregation: 'combine' }));
    expect(ties(network!)).toEqual(['Dockers-toll 3', 'Pilots-toll 2']);
  });
  test('divides by how often an actor speaks, or a concept is spoken of', () => {
    expect(twoMode({ qualifierAggregation: 'ignore', normalization: 'activity' })).toContain('Dockers-toll 0.6667');
    expect(twoMode({ qualifierAggregation: 'ignore', normalization: 'prominence' })).toContain('Dockers-toll 0.5');
    expect(twoMode({ qualifierAggregation: 'subtract', normalization: 'prominence' })).toContain('Owners-toll -0.25');
  });
  test('has nodes of both variables, each with how often it is there', () => {
    const [network] = draw({ networkType: 'twomode', qualifierAggregation: 'ignore' });
    expect(network!.nodes.map(({ name, variable, frequency }) => `${variable} ${name} ${frequency}`)).toEqual([
      'organization Dockers 3',
      'organization Owners 2',
      'organization Pilots 2',
      'concept fleet 3',
      'concept toll 4',
    ]);
  });
});

describe('duplicates', () => {
  const said = coded(`
    2031-02-28 a Dockers +toll
    2031-03-01 a Dockers +toll
    2031-03-02 b Dockers +toll
    2031-03-03 b Dockers +toll
    2031-03-03 b Dockers -toll
    2032-03-09 c Dockers +toll
  `);
  const count = (options: Partial<NetworkOptions>) => networks(said, networkOptions(options))[0]!.statements;

  test.each([
    ['include', 6],
    ['document', 4],
    // 28 February to 2 March 2031 is the week of Monday 24 February; 3 March begins the next.
    ['week', 4],
    // A month is known by its number there, so March 2032 is none of its own.
    ['month', 3],
    ['year', 3],
    ['acrossrange', 2],
  ] as const)('within %s leave %i of six statements', (duplicates, left) => {
    expect(count({ duplicates })).toBe(left);
  });
  test('of the other opinion are duplicates only where opinions are ignored', () => {
    expect(count({ duplicates: 'acrossrange', qualifierAggregation: 'ignore' })).toBe(1);
  });
  test('are looked for on the two variables alone', () => {
    expect(count({ duplicates: 'acrossrange', variable2: 'issue' })).toBe(2);
  });
});

describe('time', () => {
  test('start and stop are days that count whole, and what is undated is in no stretch of time', () => {
    const some = coded('2031-03-01 a Dockers +toll\n2031-03-03T21:30:00 b Pilots +toll\n? c Owners +toll');
    const names = (options: Partial<NetworkOptions>) =>
      networks(some, networkOptions(options))[0]!.nodes.map(({ name }) => name);
    expect(names({})).toEqual(['Dockers', 'Owners', 'Pilots']);
    expect(names({ start: '2031-03-02' })).toEqual(['Pilots']);
    expect(names({ stop: '2031-03-03' })).toEqual(['Dockers', 'Pilots']);
    expect(networks(some, networkOptions({}))[0]).toMatchObject({ at: null, first: '2031-03-01', last: '2031-03-03' });
  });
  test('windows of days lie around every day on which a whole window fits', () => {
    const found = draw({ timeWindow: 'days', windowSize: 3, qualifierAggregation: 'ignore' });
    expect(found.map(({ first, at, last, statements }) => `${first} ${at} ${last} ${statements}`)).toEqual([
      '2031-03-01 2031-03-02 2031-03-03 5',
      '2031-03-02 2031-03-03 2031-03-04 3',
      '2031-03-03 2031-03-04 2031-03-05 3',
      '2031-03-04 2031-03-05 2031-03-06 2',
      '2031-03-05 2031-03-06 2031-03-07 2',
      '2031-03-06 2031-03-07 2031-03-08 0',
      '2031-03-07 2031-03-08 2031-03-09 0',
    ]);
    expect(ties(found[0]!)).toEqual(['Dockers-Pilots 3']);
    expect(found[5]!.nodes).toEqual([]);
  });
  test('an even window reaches as far on both sides as the next odd one', () => {
    const windows = (windowSize: number) =>
      draw({ timeWindow: 'days', windowSize }).map(({ first, last }) => `${first} ${last}`);
    expect(windows(2)).toEqual(windows(3));
    expect(windows(1)[0]).toBe('2031-03-01 2031-03-01');
  });
  test('windows of months and years move by the calendar', () => {
    const ends = (timeWindow: 'months' | 'years', start: string, stop: string) =>
      draw({ timeWindow, windowSize: 1, start, stop }).map(({ at }) => at);
    expect(ends('months', '2031-01-31', '2031-04-30')).toEqual([
      '2031-01-31',
      '2031-02-28',
      '2031-03-28',
      '2031-04-28',
    ]);
    expect(ends('years', '2028-02-29', '2030-03-01')).toEqual(['2028-02-29', '2029-02-28', '2030-02-28']);
  });
  test('windows of statements hold half of their size on either side of each', () => {
    const found = draw({ timeWindow: 'events', windowSize: 4, qualifierAggregation: 'ignore' });
    expect(found.map(({ statements, at }) => `${at} ${statements}`)).toEqual([
      '2031-03-02 5',
      '2031-03-02 5',
      '2031-03-03 5',
    ]);
    expect(draw({ timeWindow: 'events', windowSize: 40 })).toEqual([]);
  });
});

test('an actor is of the party for which it spoke most', () => {
  const some = coded('2031-03-01 a Dockers +toll\n2031-03-02 b Dockers -fleet\n2031-03-02 b Dockers +fleet').map(
    (one, i) => ({ ...one, party: i === 0 ? 'Velmar' : 'Drennia' }),
  );
  const [network] = networks(some, networkOptions({ networkType: 'twomode' }));
  expect(network!.nodes.map(({ name, party }) => [name, party])).toEqual([
    ['Dockers', 'Drennia'],
    ['fleet', null],
    ['toll', null],
  ]);
});

describe('what cannot be together is refused', () => {
  test.each<[Partial<NetworkOptions>, RegExp]>([
    [{ qualifierAggregation: 'combine' }, /combine is for two-mode/],
    [{ networkType: 'twomode', qualifierAggregation: 'congruence' }, /congruence is for one-mode/],
    [{ normalization: 'activity' }, /activity is for two-mode/],
    [{ networkType: 'twomode', qualifierAggregation: 'ignore', normalization: 'jaccard' }, /jaccard is for one-mode/],
    [{ networkType: 'twomode', qualifierAggregation: 'combine', normalization: 'activity' }, /a weight is a code/],
    [{ variable1: 'concept' }, /both concept/],
    [{ windowSize: 0 }, /windowSize 0/],
    [{ windowSize: 1.5 }, /windowSize 1.5/],
    [{ start: '2031-02-30' }, /not a day/],
    [{ start: '2031-03-02', stop: '2031-03-01' }, /after stop/],
  ])('%j', (options, message) => {
    expect(() => networkOptions(options)).toThrowError(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'usage', message: expect.stringMatching(message) }),
      }),
    );
  });
  test('a window for each day of centuries', () => {
    expect(() => draw({ timeWindow: 'days', start: '1700-01-01' })).toThrowError(/more than 10000 networks/);
  });
});

test('nothing coded is a network of nothing, and no window', () => {
  expect(networks([], networkOptions({}))).toMatchObject([{ statements: 0, nodes: [], edges: [], first: null }]);
  expect(networks([], networkOptions({ timeWindow: 'months' }))).toEqual([]);
});
