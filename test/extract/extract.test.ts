import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Attribution } from '../../src/read/reader.ts';
import { slice } from '../../src/text/span.ts';
import { attribution } from './words.ts';

const candidates = (text: string, ...attributions: Attribution[]) => extract({ text, furniture: [] }, attributions);
const one = (text: string, ...attributions: Attribution[]) => {
  const found = candidates(text, ...attributions);
  expect(found).toHaveLength(1);
  return found[0]!;
};

test.each([
  ['direct', '“The ferry is late,”'],
  ['direct', ['“The ferry is late,”', '“and empty.”']],
  ['mixed', '“The ferry is late,” he said, “and empty.”'],
  ['indirect', 'said'],
])('a content is %s by what stands in quotation marks: %s', (kind, content) => {
  const text = '“The ferry is late,” he said, “and empty.”';
  expect(one(text, attribution(text, '', '', content)).kind).toBe(kind);
});

test('a “that” outside the marks makes a content mixed; a stop outside does not', () => {
  const text = 'He said that “the ferry is late”.';
  expect(one(text, attribution(text, 'He', 'said', 'that “the ferry is late”')).kind).toBe('mixed');
  expect(one(text, attribution(text, 'He', 'said', '“the ferry is late”.')).kind).toBe('direct');
});

test('spans are trimmed, sorted and joined where only white space is between', () => {
  const text = 'He said the ferry is late.';
  const found = one(text, {
    source: [[0, 3]],
    cue: [[3, 7]],
    content: [
      [17, 25],
      [8, 17],
    ],
  });
  expect(found).toMatchObject({ source: [[0, 2]], cue: [[3, 7]], content: [[8, 25]] });
});

test.each([['…'], ['“—”'], ['   ']])('a content of nothing but %j is dropped', (content) => {
  const text = `He said ${content} and left.`;
  expect(candidates(text, { source: [[0, 2]], cue: [[3, 7]], content: [[8, 8 + content.length]] })).toEqual([]);
});

test('the sentence of a candidate is the one its source and cue stand in, not that of its content', () => {
  const text = '“A ferry is late. It is empty,” he said on Friday. It rained on Saturday.';
  const found = one(text, attribution(text, 'he', 'said', '“A ferry is late. It is empty,”'));
  expect(slice(text, found.sentence)).toContain('he said on Friday.');
  expect(slice(text, found.sentence)).not.toContain('Saturday');
});

test.each([
  ['Two officers told Tidings that the ferry is late.', 'told', 'Tidings'],
  ['In an interview with the Harbour Post, two officers said that the ferry is late.', 'said', 'the Harbour Post'],
  ['Two officers, speaking to Tidings on Friday, said that the ferry is late.', 'said', 'Tidings'],
  ['Two officers told the agency that the ferry is late.', 'told', 'the agency'],
])('%s', (text, cue, carrier) => {
  const found = one(text, attribution(text, '', cue, 'that the ferry is late'));
  expect(found.carriers.map((span) => slice(text, span))).toEqual([carrier]);
});

test('words inside the content, and people told who are no outlet, carry nothing', () => {
  const inside = 'He said that she told Tidings the truth.';
  expect(one(inside, attribution(inside, 'He', 'said', 'that she told Tidings the truth')).carriers).toEqual([]);
  const crew = 'He told the crew that the ferry is late.';
  expect(one(crew, attribution(crew, 'He', 'told', 'that the ferry is late')).carriers).toEqual([]);
});

test('an outlet that cites officers carries what they said, and is not the one who speaks', () => {
  const text = 'Tidings reported that the ferry is late, citing two officers.';
  const found = one(
    text,
    attribution(text, 'Tidings', 'reported', 'that the ferry is late'),
    attribution(text, 'Tidings', 'citing', 'two officers'),
  );
  expect(found.source.map((span) => slice(text, span))).toEqual(['two officers']);
  expect(found.carriers.map((span) => slice(text, span))).toEqual(['Tidings']);
});

test('a reason that is cited is a statement of its own', () => {
  const text = 'The line stopped the ferry, citing the price of coal.';
  expect(candidates(text, attribution(text, 'The line', 'citing', 'the price of coal'))).toHaveLength(1);
});
