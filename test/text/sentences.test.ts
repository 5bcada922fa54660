import { expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';

const split = (text: string) => sentences(text, [0, text.length]).map((span) => slice(text, span));

test.each([
  ['a full stop', 'They left. It rained.', ['They left.', 'It rained.']],
  ['a question and an exclamation', 'Who? Nobody! They left.', ['Who?', 'Nobody!', 'They left.']],
  ['a closing mark after the stop', '“They left.” It rained.', ['“They left.”', 'It rained.']],
  ['an opening mark after it', 'They left. “It rained.”', ['They left.', '“It rained.”']],
  ['an ellipsis', 'They left… It rained.', ['They left…', 'It rained.']],
  [
    'an abbreviation that can end a sentence',
    'They left at 6 a.m. The road was dry.',
    ['They left at 6 a.m.', 'The road was dry.'],
  ],
  ['no stop at the end', 'They left. It rained', ['They left.', 'It rained']],
])('%s ends a sentence', (_, text, parts) => {
  expect(split(text)).toEqual(parts);
});

test.each([
  ['a title', 'Dr. Voss met Mrs. Lunt and Gen. Orr.'],
  ['an initial', 'Otto B. Harling left with J. K. Marsk.'],
  ['a decimal', 'It rose by 3.5 metres to 9.1.'],
  ['a country in letters', 'The U.S. Navy left.'],
  ['a number sign', 'Gate No. 4 is shut.'],
  ['a stop before a small letter', 'The firm was sold to Voss Inc. and left.'],
  ['a question inside the sentence', '“Who left?” she asked.'],
  ['an address', 'See www.example.org for the table.'],
])('%s does not', (_, text) => {
  expect(split(text)).toEqual([text]);
});

test('only the given paragraph is split', () => {
  const text = 'Before. They left. It rained. After.';
  const span = [text.indexOf('They'), text.indexOf(' After')] as const;
  expect(sentences(text, span).map((s) => slice(text, s))).toEqual(['They left.', 'It rained.']);
});

test('an empty paragraph has no sentence', () => {
  expect(sentences('   ', [0, 3])).toEqual([]);
});
