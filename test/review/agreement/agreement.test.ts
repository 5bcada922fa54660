/** What of codings is compared: between whom, on which variables, and where people differ. */
import { expect, test } from 'vitest';
import type { Coding } from '../../../src/model/agreement.ts';
import type { Firmness } from '../../../src/model/position.ts';
import type { IssueHead } from '../../../src/model/standing.ts';
import { alphas, differences } from '../../../src/review/agreement/index.ts';

const issues: readonly IssueHead[] = [
  {
    id: 'fees',
    question: 'Who sets the fee?',
    ordered: true,
    positions: ['velmar', 'board', 'free'].map((id) => ({ id, label: id })),
  },
  { id: 'seat', question: 'Where?', ordered: false, positions: [{ id: 'lisk', label: 'In Lisk' }] },
];
const nameOf = (name: string): string => ({ 'the notary': 'ilra venn' })[name.toLowerCase()] ?? name.toLowerCase();

/** `Ilra Venn: fees/velmar demands, seat/lisk refuses`; `no` for no statement. */
function coding(coder: string, unit: string, says: string): Coding {
  const [speaker = '', positions = ''] = says.split(':').map((part) => part.trim());
  return {
    coder,
    article: 'a-1',
    unit,
    statement: says !== 'no',
    speaker: says === 'no' || speaker === '' ? null : speaker,
    positions: positions
      .split(',')
      .map((part) => part.trim().split(/[/ ]/))
      .filter(([issue]) => issue !== '')
      .map(([issue, position, firmness]) => ({ issue: issue!, position: position!, firmness: firmness as Firmness })),
    at: '2031-03-01T10:00:00Z',
  };
}
const codings = (coder: string, ...says: readonly string[]): Coding[] =>
  says.map((one, i) => coding(coder, `s-${i + 1}`, one));

const ann = codings(
  'Ann',
  'Ilra Venn: fees/velmar demands',
  'Dario Kett:',
  'no',
  ': fees/free refuses, seat/lisk accepts',
);
const ben = codings(
  'Ben',
  'The Notary: fees/velmar demands',
  'Ilra Venn: fees/board offers',
  'no',
  ': seat/lisk offers',
);
const cas = codings('Cas', 'Ilra Venn: fees/board demands', 'Dario Kett:');
const machine = codings('machine', 'Ilra Venn: fees/velmar demands', 'Dario Kett: fees/free demands');

const lines = (people: readonly Coding[]) =>
  alphas({ codings: people, machine, issues, nameOf }).map(
    ({ coders, variable, issue, alpha, units }) =>
      `${coders.join('+')} ${variable}${issue === null ? '' : `(${issue})`} ${alpha?.toFixed(3) ?? '-'} ${units}`,
  );

test('two people are compared on every variable, then the machine with each, on all but what a statement is', () => {
  expect(lines([...ann, ...ben])).toEqual([
    'Ann+Ben statement 1.000 4',
    'Ann+Ben speaker 0.545 3',
    'Ann+Ben issue 0.219 3',
    'Ann+Ben position 0.390 3',
    'Ann+Ben position(fees) - 1',
    'Ann+Ben firmness 0.400 2',
    'machine+Ann speaker 1.000 2',
    'machine+Ann issue 0.000 2',
    'machine+Ann position 0.400 2',
    'machine+Ann position(fees) - 1',
    'machine+Ann firmness - 1',
    'machine+Ben speaker 0.000 2',
    'machine+Ben issue - 2',
    'machine+Ben position 0.400 2',
    'machine+Ben position(fees) 0.833 2',
    'machine+Ben firmness - 1',
  ]);
});

test('three people are compared together, then by twos', () => {
  const between = alphas({ codings: [...ann, ...ben, ...cas], machine: [], issues, nameOf }).map(({ coders }) =>
    coders.join('+'),
  );
  expect([...new Set(between)]).toEqual([
    'Ann+Ben+Cas',
    'Ann+Ben',
    'Ann+Cas',
    'Ben+Cas',
    'machine+Ann',
    'machine+Ben',
    'machine+Cas',
  ]);
});

test('one person alone is compared with the machine only', () => {
  expect(alphas({ codings: ann, machine, issues, nameOf }).every(({ coders }) => coders[0] === 'machine')).toBe(true);
  expect(alphas({ codings: [], machine: [], issues, nameOf })).toEqual([]);
});

test('people differ where one says what another does not, by whatever name; the machine is no party to it', () => {
  const found = differences({ codings: [...ben, ...ann, ...cas], nameOf });
  expect(found.map((all) => all.map(({ coder, unit }) => `${coder} ${unit}`))).toEqual([
    ['Ann s-1', 'Ben s-1', 'Cas s-1'],
    ['Ann s-2', 'Ben s-2', 'Cas s-2'],
    ['Ann s-4', 'Ben s-4'],
  ]);
  const same = [coding('Ann', 's-1', 'Ilra Venn; Dario Kett:'), coding('Ben', 's-1', 'dario kett; The Notary:')];
  expect(differences({ codings: same, nameOf })).toEqual([]);
});

test('to refuse a position is not to hold it, and a position held in the middle of two lies between them', () => {
  const place = (a: string, b: string, c: string) =>
    alphas({
      codings: [
        coding('Ann', 's-1', a),
        coding('Ben', 's-1', b),
        ...['Ann', 'Ben'].map((who) => coding(who, 's-2', c)),
      ],
      machine: [],
      issues,
      nameOf,
    }).filter(({ coders }) => coders[0] !== 'machine');
  const one = (all: ReturnType<typeof place>, variable: string, issue: string | null) =>
    all.find((alpha) => alpha.variable === variable && alpha.issue === issue);
  const refused = place('X: fees/velmar refuses', 'X: fees/velmar demands', 'X: fees/free demands');
  expect(one(refused, 'issue', null)!.alpha).toBeNull();
  expect(one(refused, 'position', null)!.alpha).toBeLessThan(1);
  expect(one(refused, 'position', 'fees')!.units).toBe(1);
  const middle = place('X: fees/velmar offers, fees/free offers', 'X: fees/board demands', 'X: fees/free demands');
  expect(one(middle, 'position', 'fees')!.alpha).toBe(1);
});
