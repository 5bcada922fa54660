import { expect, test } from 'vitest';
import { differencesOf } from '../../../src/reconcile/statements/index.ts';
import { type Sketch, statement } from './build.ts';

const whole = '“We will not sell our oyster beds, and we will dredge the channel twice.”';
const cases: [string, Sketch, Sketch, string[]][] = [
  ['the same words differ in nothing', { says: whole }, { says: whole }, []],
  ['other quote marks are no difference', { says: whole }, { says: whole.replaceAll(/[“”]/g, '"') }, []],
  ['paraphrased', { says: whole }, { says: 'that oyster beds were not for sale' }, ['paraphrased here']],
  ['quoted', { says: 'that oyster beds were not for sale' }, { says: whole }, ['quoted here']],
  [
    'quoted in part',
    { says: whole },
    { says: 'that Ostmark would “not sell our oyster beds, and we will dredge the channel twice.”' },
    ['quoted in part here'],
  ],
  [
    'cut short',
    { says: whole },
    { says: '“We will not sell our oyster beds.”' },
    ['cut short, without “and we will dredge the channel twice”'],
  ],
  [
    'cut at the front',
    { says: whole },
    { says: '“We will dredge the channel twice.”' },
    ['without “We will not sell our oyster beds and”'],
  ],
  [
    'longer',
    { says: '“We will not sell our oyster beds.”' },
    { says: whole },
    ['also “and we will dredge the channel twice”'],
  ],
  [
    'a changed word',
    { says: '“Bridges belong to whoever is losing.”' },
    { says: '“Bridges belong to whoever is winning.”' },
    ['“winning” for “losing”'],
  ],
  [
    'a contraction left out is written once',
    { says: '“They’ve sold the ferry and they’re hiding on the pier.”' },
    { says: '“They’ve sold the ferry.”' },
    ['cut short, without “and they’re hiding on the pier”'],
  ],
  [
    'another hearer',
    { says: whole, via: ['Northwire'] },
    { says: whole, via: ['Harbour Post'] },
    ['said to Harbour Post, not to Northwire'],
  ],
  ['a hearer named in one', { says: whole }, { says: whole, cue: 'told reporters' }, ['said to reporters']],
  [
    'another occasion',
    { says: whole, cue: 'said in a letter' },
    { says: whole, cue: 'said at a rally' },
    ['said at a rally, not in a letter'],
  ],
  [
    'another spelling of the name',
    { says: whole, who: 'vole', source: 'Minister Ann Vole' },
    { says: whole, who: 'vole', source: 'Anna Wole' },
    ['“Wole” for “Vole”'],
  ],
  [
    'the surname alone is no other spelling',
    { says: whole, who: 'vole', source: 'Minister Ann Vole' },
    { says: whole, who: 'vole', source: 'Vole' },
    [],
  ],
  ['another speaker', { says: whole, who: 'vole' }, { says: whole, who: 'brandt' }, ['given to Ida Brandt']],
  [
    'another day',
    { says: whole, said: '2031-05-02' },
    { says: whole, said: '2031-05-03' },
    ['said on 2031-05-03, not 2031-05-02'],
  ],
];

test.each(cases)('%s', (_name, first, other, phrases) => {
  expect(differencesOf(statement(first), statement({ outlet: 'The Gull', ...other }))).toEqual(phrases);
});
