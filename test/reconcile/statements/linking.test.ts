import { describe, expect, test } from 'vitest';
import { statements } from '../../../src/reconcile/statements/index.ts';
import { type Sketch, statement } from './build.ts';

/** As the record finds them: by keys first, then compared. */
function linked(a: Sketch, b: Sketch): boolean {
  const [x, y] = [statement({ article: 'a-1', ...a }), statement({ article: 'a-2', outlet: 'The Gull', ...b })];
  const shared = statements.keys(x).filter((key) => statements.keys(y).includes(key)).length;
  const [there, back] = [statements.compare(x, y), statements.compare(y, x)];
  expect(there).toBe(back);
  if (there !== null) expect(there).toSatisfy((link: number) => link > 0 && link <= 1);
  return shared >= statements.least && there !== null;
}

const oysters = '“We will not sell our oyster beds for a promise of lighthouses.”';

describe('reports of one statement are linked', () => {
  const pairs: [string, Sketch, Sketch][] = [
    ['the same quotation', { who: 'vole', says: oysters }, { who: 'vole', says: oysters }],
    ['cut short', { who: 'vole', says: oysters }, { who: 'vole', says: 'Ostmark would “not sell our oyster beds”' }],
    [
      'with other marks and contractions',
      { who: 'vole', says: '“They have drowned the ferry and they are proud of it.”' },
      { who: 'vole', says: '"They\'ve drowned the ferry and they\'re proud of it"' },
    ],
    [
      'with a changed word',
      { who: 'vole', says: '“Bridges belong to whoever is crossing”' },
      { who: 'vole', says: '“Bridges belong to whoever is paying”' },
    ],
    ['with nobody named in one', { who: 'vole', says: oysters }, { says: oysters }],
    ['given to two people', { who: 'vole', says: oysters }, { who: 'brandt', says: oysters }],
    [
      'quoted here, paraphrased there',
      { who: 'vole', says: '“Our dredgers will stay in the channel until the last mine is lifted.”' },
      { who: 'vole', says: 'that dredgers would stay in the channel until every mine had been lifted' },
    ],
    [
      'paraphrased twice',
      { who: 'vole', says: 'that although a corridor for grain had opened, it needed inspectors at both ends' },
      { who: 'vole', says: 'the grain corridor that opened would need inspectors' },
    ],
    [
      'in common words alone',
      { who: 'vole', says: 'that she believes Ida Brandt wants to end the war in Tellan' },
      { who: 'vole', says: 'she believes Brandt wants to end the war in Tellan' },
    ],
    [
      'one word quoted in both',
      { who: 'vole', says: 'the meeting was “bewildering”' },
      { who: 'vole', says: 'that the talks were “bewildering” and would resume' },
    ],
    [
      'by sources described alike',
      { who: 'two harbour officials', says: 'the tugs had been sold to a ghost company' },
      { who: 'the officials', says: 'the tugs were sold to a ghost company' },
    ],
    [
      'retold by one who cites the outlet',
      {
        who: 'two pilots',
        outlet: 'Northwire',
        says: 'Ostmark is ready to admit unarmed inspectors to the lighthouse and to halt dredging',
      },
      { who: 'Northwire', says: 'Ostmark lets ARMED inspectors into the lighthouse' },
    ],
    ['in one article of unknown date', { who: 'vole', says: oysters }, { who: 'vole', says: oysters, published: null }],
  ];
  test.each(pairs)('%s', (_name, a, b) => {
    expect(linked(a, b)).toBe(true);
  });
});

describe('what is not one statement is not linked', () => {
  const pairs: [string, Sketch, Sketch][] = [
    [
      'another point of the same speech',
      { who: 'vole', says: '“We will not sell our oyster beds.”' },
      { who: 'vole', says: '“The lighthouse keepers go home on Friday.”' },
    ],
    [
      'the same subject, another point',
      { who: 'vole', says: 'that the grain corridor needs inspectors' },
      { who: 'vole', says: 'that the grain corridor had carried nine ships' },
    ],
    [
      'a phrase that anybody uses',
      { who: 'vole', says: '“We want to end the war and bring peace.”' },
      { who: 'brandt', says: '“They want to end the war on their terms.”' },
    ],
    [
      'the same point by two people',
      { who: 'vole', says: 'that the grain corridor needs inspectors at both ends' },
      { who: 'brandt', says: 'that the grain corridor needs inspectors at both ends of it now' },
    ],
    [
      'the same point made again a month later',
      { who: 'vole', says: 'that soldiers must leave the oyster beds first', published: '2031-05-03' },
      { who: 'vole', says: 'that soldiers must leave the oyster beds', published: '2031-06-14' },
    ],
    [
      'said and denied',
      { who: 'vole', says: 'that Ostmark had shelled the lighthouse pier' },
      { who: 'vole', says: 'Ostmark had not shelled any lighthouse', cue: 'said' },
    ],
    [
      'two quotations that begin alike',
      { who: 'vole', says: '“We are going to dredge the channel and so much better.”' },
      { who: 'vole', says: '“We are going to mend the lighthouse, and the oysters will be so much better.”' },
    ],
    [
      'sources described alike that are not as many',
      { who: 'two harbour officials', says: 'the tugs had been sold to a ghost company' },
      { who: 'three harbour officials', says: 'ghost tugs were sold at night by a company' },
    ],
    [
      'sources of other outlets',
      { who: 'two pilots', says: 'the admiral sleeps badly' },
      { who: 'an aide', says: 'the admiral sleeps badly at sea' },
    ],
  ];
  test.each(pairs)('%s', (_name, a, b) => {
    expect(linked(a, b)).toBe(false);
  });
});

test('a speaker of thousands of statements does not make every two of them candidates', () => {
  const words = Array.from(
    { length: 400 },
    (_, i) =>
      `${'bcdfghjklm'[i % 10]}${'aeiou'[i % 5]}${'prstvz'[i % 6]}${'aeiou'[(i >> 3) % 5]}${'lmnrk'[(i >> 2) % 5]}ot${i}`,
  );
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return words[Math.floor((seed / 2147483648) ** 2 * words.length)]!;
  };
  const many = Array.from({ length: 300 }, (_, at) =>
    statements.keys(
      statement({
        who: 'vole',
        at,
        says: `that the ${next()} of ${next()} and ${next()} must ${next()} the ${next()}`,
      }),
    ),
  );
  const candidates = many.flatMap((a, i) =>
    many.slice(i + 1).filter((b) => b.filter((key) => a.includes(key)).length >= statements.least),
  );
  expect(candidates.length / ((many.length * (many.length - 1)) / 2)).toBeLessThan(0.05);
});

test('a long statement has no more keys than any other long statement', () => {
  const says = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
  const { length } = statements.keys(statement({ who: 'vole', says: `“${says}”` }));
  expect(length).toBeGreaterThan(20);
  expect(length).toBeLessThanOrEqual(80);
});
