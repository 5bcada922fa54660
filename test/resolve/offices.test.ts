/** Claims of office: who took or left one, and who is called by one that is not theirs; beside each, the same words when nothing is wrong. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { lookup } from '../../src/dossier/lookup.ts';
import type { OfficeClaim } from '../../src/model/event.ts';
import { officesOf } from '../../src/resolve/offices.ts';
import { sceneOf } from '../../src/resolve/scene.ts';
import { article } from '../store/examples.ts';

const { dossier } = await loadDossier(join(import.meta.dirname, '../cases/dossier.yaml'));
const known = lookup(dossier!);

/** Thursday. Oren Dask was Karvia's foreign minister until 31 March; Teodora Lunt has been since 1 April. */
const may = '2031-05-15';

function claims(text: string, published: string | null = may): OfficeClaim[] {
  const of = article({ text, published });
  return officesOf(of, sceneOf(of, [], known));
}
const told = (text: string, published: string | null = may): string[] =>
  claims(text, published).map(({ person, says, title, body, day }) =>
    [person.name, says, title, body ?? 'nobody’s', ...(says === 'holds' || day === null ? [] : [day])].join(', '),
  );

test.each([
  [
    'President Mira Sadlek named Teodora Lunt as foreign minister on Tuesday.',
    ['Teodora Lunt, took, foreign minister, karvia, 2031-05-13'],
  ],
  [
    'President Mira Sadlek appointed on Monday Hedda Voss, a judge, as trade minister.',
    ['Hedda Voss, took, trade minister, karvia, 2031-05-12'],
  ],
  ['Karvia names Teodora Lunt foreign minister.', ['Teodora Lunt, took, foreign minister, karvia']],
  [
    'Jannik Oude was sworn in on Wednesday as prime minister.',
    ['Jannik Oude, took, prime minister, tollmark, 2031-05-14'],
  ],
  [
    'Hedda Voss became Tollmark’s finance minister on Monday.',
    ['Hedda Voss, took, finance minister, tollmark, 2031-05-12'],
  ],
  ['Emil Korr resigned on Monday as energy minister.', ['Emil Korr, left, energy minister, tollmark, 2031-05-12']],
  [
    'Tollmarkish energy minister Emil Korr, 58, stepped down on Tuesday.',
    ['Emil Korr, left, energy minister, tollmark, 2031-05-13'],
  ],
  [
    'The prime minister dismissed Emil Korr as energy minister on Sunday.',
    ['Emil Korr, left, energy minister, tollmark, 2031-05-11'],
  ],
  ['Emil Korr was dismissed on Sunday.', ['Emil Korr, left, energy minister, tollmark, 2031-05-11']],
  ['The session was short after the resignation of Emil Korr.', ['Emil Korr, left, energy minister, tollmark']],
  ['Emil Korr’s resignation took the party by surprise.', ['Emil Korr, left, energy minister, tollmark']],
  ['Vessela Korr left the government on Friday.', ['Vessela Korr, left, foreign minister, tollmark, 2031-05-09']],
  [
    'Hedda Voss succeeded Emil Korr as energy minister on Monday.',
    ['Hedda Voss, took, energy minister, tollmark, 2031-05-12'],
  ],
  [
    'Emil Korr was succeeded on Monday as energy minister by Hedda Voss.',
    [
      'Emil Korr, left, energy minister, tollmark, 2031-05-12',
      'Hedda Voss, took, energy minister, tollmark, 2031-05-12',
    ],
  ],
])('%s', (text, expected) => expect(told(text).sort()).toEqual(expected));

test.each([
  'Emil Korr will resign on Monday as energy minister.',
  'Emil Korr refused to resign as energy minister.',
  'Emil Korr never resigned as energy minister.',
  'Members demanded the resignation of Emil Korr.',
  'The prime minister wants to appoint Hedda Voss as trade minister.',
  'The council could have appointed Hedda Voss as trade minister.',
  'She named Hedda Voss in her letter.',
  'Emil Korr dismissed the advice as late.',
  '“Emil Korr resigned as energy minister,” a voice in the street said.',
  'Hedda Voss was appointed trade minister in 2024.',
  'Oren Dask resigned his seat on Monday.',
  'Vessela Korr was removed from the list.',
  'Emil Korr was fired up on Monday and replaced by a machine.',
  'Goran Pell was elected president of the Brenn chess club.',
  'Jannik Oude became the first prime minister to visit Brenn.',
  'Emil Korr quit smoking on Monday, and Hedda Voss left the room.',
])('no office changes hands: %s', (text) => expect(claims(text)).toEqual([]));

const dask = ['Oren Dask, holds, foreign minister, karvia'];

test.each([
  ['Karvia’s Foreign Minister, Oren Dask, continues to oppose the dam.', dask],
  ['Karvian Foreign Minister Oren Dask said the gates stay shut.', dask],
  ['Foreign Minister Oren Dask insists on the gates.', dask],
  ['Oren Dask, the Karvian foreign minister, rejects the plan.', dask],
  ['Oren Dask, the foreign minister of Karvia, said he was content.', dask],
  // The dossier gives the office to another.
  ['Karvian President Goran Pell says the river is high.', ['Goran Pell, holds, president, karvia']],
])('called by an office that is another’s: %s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  ['the holder', 'Karvian Foreign Minister Teodora Lunt said the gates stay shut.'],
  ['a former holder called so', 'Former Karvian Foreign Minister Oren Dask says the gates stay shut.'],
  ['ex', 'Ex-foreign minister Oren Dask says the gates stay shut.'],
  ['then', 'The then Karvian foreign minister Oren Dask said the gates stay shut.'],
  ['outgoing', 'Outgoing Foreign Minister Oren Dask says the gates stay shut.'],
  ['acting', 'Acting Foreign Minister Goran Pell says the gates stay shut.'],
  ['deputy', 'Deputy Foreign Minister Goran Pell says the gates stay shut.'],
  ['a successor', 'Oren Dask, who was succeeded as foreign minister in the spring, says the gates stay shut.'],
  ['another’s words', '“Foreign Minister Oren Dask says the gates stay shut,” the skipper told Northwire.'],
  ['a year gone by', 'In 2029 Foreign Minister Oren Dask said the gates stay shut.'],
  ['a day in office', 'On 3 March Foreign Minister Oren Dask said the gates stay shut.'],
  ['a paragraph of his days', 'The first paper came on 3 March. Foreign Minister Oren Dask rejects it in a letter.'],
  ['a memory', 'At the time Foreign Minister Oren Dask said the gates stay shut.'],
  ['one’s place in a title', 'As foreign minister, Oren Dask says he never opened a gate.'],
  ['a time in a title', 'Oren Dask, foreign minister until March, says the gates stay shut.'],
  ['one who speaks for the holder', 'Goran Pell, the Karvian president’s spokesman, says the gates stay shut.'],
  ['his office now', 'Ambassador Oren Dask said the gates stay shut.'],
  ['an office that the dossier does not list', 'Justice minister Oren Dask says the gates stay shut.'],
  ['an office that many hold', 'Karvian envoy Goran Pell says the gates stay shut.'],
  ['a name in a list', 'The foreign minister, Goran Pell and two aides met in Brenn.'],
  ['no statement of the present', 'A letter to Foreign Minister Oren Dask lay on the table.'],
  ['the office of another state', 'Tollmarkish Foreign Minister Vessela Korr says the gates stay shut.'],
])('no claim: %s', (_, text) => expect(claims(text)).toEqual([]));

test('he may be called so while he is in office, and when no day is known', () => {
  const text = 'Karvian Foreign Minister Oren Dask says the gates stay shut.';
  expect(told(text, '2031-03-31')).toEqual([]);
  expect(told(text, '2031-04-01')).toEqual(dask);
  expect(told(text, null)).toEqual([]);
});

test('a report that itself tells of the change may name the old title', () => {
  const text = 'Foreign Minister Oren Dask said he was tired.\nOren Dask resigned on Monday as foreign minister.';
  expect(claims(text).map(({ says }) => says)).toEqual(['left']);
});

const both = ['Mira Sadlek, holds, president, karvia', 'Goran Pell, holds, president, karvia'];

test.each([
  ['President Mira Sadlek says the dam stays. Karvian President Goran Pell says it goes.', both],
  ['The Sadlek administration continues to build. Karvian President Goran Pell is expected in Brenn.', both],
  ['The administration of Mira Sadlek is preparing a plan. Karvian President Goran Pell insists on it.', both],
])('two presidents of one country: %s', (text, expected) => expect(told(text, null)).toEqual(expected));

test.each([
  [
    'one of them long ago',
    'President Mira Sadlek says the dam stays. In 2021 Karvian President Goran Pell says it goes.',
  ],
  ['one of them former', 'President Mira Sadlek says the dam stays. Former Karvian President Goran Pell says it goes.'],
  ['two countries', 'President Mira Sadlek says the dam stays. Prime Minister Jannik Oude says it goes.'],
  ['one in the past tense', 'The Sadlek administration built the dam. Karvian President Goran Pell says it goes.'],
  ['a comparison', 'Karvian President Goran Pell says he builds faster than the Sadlek administration continues to.'],
  [
    'another’s strategy',
    'Karvian President Goran Pell departs from the Sadlek administration’s strategy, which continues.',
  ],
  [
    'a former administration',
    'The former Sadlek administration continues to be blamed. Karvian President Goran Pell says so.',
  ],
])('no two holders: %s', (_, text) => expect(claims(text, null)).toEqual([]));

test('the passage is the sentence, without the dateline', () => {
  const text = 'BRENN (Northwire) — Foreign Minister Oren Dask says the gates stay shut. It rained.';
  const of = { ...article({ text, published: may }), furniture: [{ kind: 'dateline', span: [0, 20] } as const] };
  const [claim] = officesOf(of, sceneOf(of, [], known));
  expect(claim!.passage.text).toBe('Foreign Minister Oren Dask says the gates stay shut.');
  expect(claim!.passage.spans.map(([start, end]) => text.slice(start, end))).toEqual([claim!.passage.text]);
});

test('whatever the words, a claim is grounded in them', () => {
  const word = fc.constantFrom(
    ...'Oren Dask Mira Sadlek Goran Pell Korr President Foreign Minister minister of the Karvia Karvian named as resigned was succeeded by administration continues to says , . “ ” on Monday 2029 government former who\n'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      for (const { passage } of claims(text)) {
        expect(passage.text).toBe(passage.spans.map(([start, end]) => text.slice(start, end)).join(' … '));
        expect(passage.text).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
});
