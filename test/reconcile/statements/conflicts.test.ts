import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../../src/model/conflict.ts';
import type { CopyFamily } from '../../../src/model/copy.ts';
import { families } from '../../../src/reconcile/copies/families.ts';
import { linkAll } from '../../../src/reconcile/link-all.ts';
import { groupStatements, statements } from '../../../src/reconcile/statements/index.ts';
import { known, type Sketch, statement } from './build.ts';

function conflictsIn(sketches: readonly Sketch[], copies: readonly CopyFamily[] = []): Conflict[] {
  const items = sketches.map((sketch, i) => statement({ article: `a-${i + 1}`, ...sketch }));
  const links = linkAll(items, ({ of }) => of.id, statements);
  return groupStatements(items, links, families(copies), known).flatMap((group) => group.conflicts);
}

const bridge = '“bridges belong to whoever is crossing”';

describe('one quotation given to two people', () => {
  test('is a conflict that shows both and the changed word', () => {
    const conflicts = conflictsIn([
      { who: 'vole', says: bridge },
      { who: 'brandt', outlet: 'The Gull', says: '“bridges belong to whoever is paying”' },
    ]);
    expect(conflicts).toMatchObject([
      {
        kind: 'speaker',
        revision: false,
        within: false,
        differs:
          'Harbour Post gives these words to Ann Vole; The Gull gives them to Ida Brandt, with “paying” for “crossing”.',
        sides: [
          { article: 'a-1', says: 'Ann Vole' },
          { article: 'a-2', says: 'Ida Brandt' },
        ],
      },
    ]);
  });

  test('counts who is named before the quote marks when a source tells of it', () => {
    const conflicts = conflictsIn([
      { who: 'second official', says: `Minister Ann Vole was against it and warned that ${bridge}` },
      { who: 'brandt', outlet: 'The Gull', says: bridge },
    ]);
    expect(conflicts.map(({ sides }) => sides.map(({ says }) => says))).toEqual([['Ann Vole', 'Ida Brandt']]);
  });

  test('a copy repeats its original and is no side of its own', () => {
    const says = bridge;
    const copied: CopyFamily = {
      id: 'f-1',
      first: 'a-1',
      owner: null,
      copies: [
        {
          article: 'a-2',
          from: 'a-1',
          manner: 'verbatim',
          also: [],
          share: 1,
          passages: [{ here: [90, 300], there: [90, 300], likeness: 1 }],
          dropped: [],
          added: [],
        },
      ],
    };
    const conflicts = conflictsIn(
      [
        { who: 'vole', says },
        { who: 'vole', says, outlet: 'The Gull' },
        { who: 'brandt', says, outlet: 'Northwire', published: '2031-05-04' },
      ],
      [copied],
    );
    expect(conflicts.map(({ sides }) => sides.map(({ article, copies }) => [article, copies]))).toEqual([
      [
        ['a-1', ['a-2']],
        ['a-3', []],
      ],
    ]);
  });

  const agreeing: [string, Sketch, Sketch][] = [
    ['to the same person', { who: 'vole', says: bridge }, { who: 'vole', says: bridge }],
    ['to the spokesman of the one', { who: 'vole', says: bridge }, { who: 'rusk', says: bridge }],
    ['to the person and the party', { who: 'vole', says: bridge }, { who: 'Ostmark', says: bridge }],
    ['to both together', { who: 'vole', says: bridge }, { who: 'vole + brandt', says: bridge }],
    ['to nobody in one', { who: 'vole', says: bridge }, { says: bridge }],
    [
      'to one who quotes the other',
      { who: 'vole', says: bridge },
      { who: 'brandt', says: `Vole keeps repeating ${bridge}` },
    ],
    [
      'but only a few common words',
      { who: 'vole', says: '“we want peace”' },
      { who: 'brandt', says: '“we want peace”' },
    ],
  ];
  test.each(agreeing)('%s is none', (_name, a, b) => {
    expect(conflictsIn([a, { outlet: 'The Gull', ...b }])).toEqual([]);
  });
});

test('one article that gives words to two people has one of them quote the other', () => {
  const here = { article: 'a-1' };
  expect(
    conflictsIn([
      { who: 'vole', says: bridge, ...here },
      { who: 'brandt', says: bridge, at: 400, ...here },
    ]),
  ).toEqual([]);
});

describe('the sources of one story', () => {
  const says = 'Ostmark is ready to admit inspectors to the lighthouse and to halt dredging';
  const own: Sketch = { who: 'two harbour officials', source: 'Two harbour officials', outlet: 'Northwire', says };

  test('counted differently by who cites it are a conflict', () => {
    const [conflict] = conflictsIn([
      own,
      {
        who: 'four ministers',
        source: 'Four ministers',
        via: ['Northwire'],
        says: 'Ostmark admits inspectors to the lighthouse and halts dredging',
      },
    ]);
    expect(conflict).toMatchObject({
      kind: 'count',
      differs: 'Northwire has it from two harbour officials; Harbour Post from four ministers.',
    });
  });

  const agreeing: [string, Sketch][] = [
    ['counted alike', { who: 'two officials', source: 'two officials', via: ['Northwire'], says }],
    ['not counted', { who: 'officials', source: 'officials', via: ['Northwire'], says }],
    ['of an outlet that does not cite the other', { who: 'four officials', source: 'Four officials', says }],
  ];
  test.each(agreeing)('%s are none', (_name, other) => {
    expect(conflictsIn([own, other])).toEqual([]);
  });
});

describe('a point told with an adjective and with its opposite', () => {
  const own: Sketch = {
    who: 'two officials',
    outlet: 'Northwire',
    says: 'Ostmark is ready to admit unarmed inspectors to the lighthouse and to halt dredging',
  };

  test('is a conflict', () => {
    const [conflict] = conflictsIn([
      own,
      { who: 'Northwire', says: 'Ostmark lets ARMED inspectors into the lighthouse' },
    ]);
    expect(conflict).toMatchObject({
      kind: 'status',
      differs: 'Northwire has “unarmed inspectors”; Harbour Post has “armed inspectors”.',
    });
  });

  test('is none where one report has both, or only one has the word', () => {
    const both = 'Ostmark admits unarmed inspectors to the lighthouse, no armed ones';
    expect(conflictsIn([own, { who: 'Northwire', says: both }])).toEqual([]);
    expect(conflictsIn([own, { who: 'Northwire', says: 'Ostmark admits inspectors to the lighthouse' }])).toEqual([]);
  });
});
