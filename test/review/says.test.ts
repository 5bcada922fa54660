/** The history says in one plain sentence what was done to what. */
import { expect, test } from 'vitest';
import type { Change } from '../../src/model/correction.ts';
import { saysOf } from '../../src/review/says.ts';
import { eventReport, speaker, spokenBy } from '../store/examples.ts';
import { said, text } from './build.ts';

const seen = said(0);
const article = text.id;
const venn = { id: 'p-venn', name: 'Venn', type: 'person', party: null } as const;
const met = eventReport(text, 'Dosk met the pilots at noon');

test.each<[string, Change]>([
  [
    'Confirmed the statement Ilra Venn: “Venn came by the early ferry”.',
    { kind: 'statement', article, before: seen, after: seen },
  ],
  [
    'Rejected the statement Ilra Venn: “Venn came by the early ferry”.',
    { kind: 'statement', article, before: seen, after: null },
  ],
  [
    'Added the statement Ilra Venn: “Venn came by the early ferry”.',
    { kind: 'statement', article, before: null, after: seen },
  ],
  [
    'Corrected the speaker from Ilra Venn to Orla Pask: “Venn came by the early ferry”.',
    { kind: 'statement', article, before: seen, after: { ...seen, ...spokenBy(speaker('Orla Pask')) } },
  ],
  [
    'Corrected the speaker from Ilra Venn to nobody: “Venn came by the early ferry”.',
    { kind: 'statement', article, before: seen, after: { ...seen, speakers: [], open: 'nobody knows' } },
  ],
  [
    'Corrected the status from happened to planned: “Dosk met the pilots at noon”.',
    { kind: 'event', article, before: met, after: { ...met, status: 'planned' } },
  ],
  ['Said that north and south do not go back to one text.', { kind: 'copy', articles: ['a-n', 'a-s'], holds: false }],
  ['Confirmed that north and south go back to one text.', { kind: 'copy', articles: ['a-n', 'a-s'], holds: true }],
  [
    'Rejected the conflict: One gives nine, the other four.',
    { kind: 'conflict', conflict: 'c-1', articles: ['a-n'], holds: false, differs: 'One gives nine, the other four.' },
  ],
  [
    'Said that Venn (person) is Ilra Venn.',
    { kind: 'actor', from: venn, into: { ...venn, name: 'Ilra Venn', type: null } },
  ],
])('%s', (sentence, change) => {
  const files: Record<string, string> = { 'a-n': 'north', 'a-s': 'south' };
  expect(saysOf(change, (id) => files[id] ?? id)).toBe(sentence);
});

test('long words are cut at a word, on one line', () => {
  const long = { ...seen, content: { ...seen.content, text: `a tale\nof ${'many words '.repeat(20)}` } };
  expect(saysOf({ kind: 'statement', article, before: long, after: null }, (id) => id)).toMatch(
    /^Rejected the statement Ilra Venn: “a tale of (many words )+many…”\.$|^Rejected the statement Ilra Venn: “a tale of (many words ?)+…”\.$/,
  );
});
