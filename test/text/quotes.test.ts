import { expect, test } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { quotations, quotedParts } from '../../src/text/quotes.ts';
import { slice } from '../../src/text/span.ts';

/** Each quotation's words, one entry a paragraph it runs through. */
const quoted = (text: string) =>
  quotations(text, paragraphs(text)).map(({ spans }) => spans.map((span) => slice(text, span)).join(' / '));

test.each([
  ['straight', '"Stay," she said.', ['"Stay,"']],
  ['curly', '“Stay,” she said.', ['“Stay,”']],
  ['single', '‘Stay,’ she said.', ['‘Stay,’']],
  ['single straight', "'Stay,' she said.", ["'Stay,'"]],
  ['two apostrophes', "''Stay,'' she said.", ["''Stay,''"]],
  ['backticks', "``Stay,'' she said.", ["``Stay,''"]],
  ['angled', '«Stay,» she said.', ['«Stay,»']],
  ['angled the other way', '»Stay,« she said.', ['»Stay,«']],
  ['low, closed by a right mark', '„Stay,” she said.', ['„Stay,”']],
  ['two in a sentence', '“Stay,” she said, “and wait.”', ['“Stay,”', '“and wait.”']],
  ['straight, two in a sentence', '"Stay," she said, "and wait."', ['"Stay,"', '"and wait."']],
  ['behind a bracket', 'They stayed (“and waited”).', ['“and waited”']],
  ['behind a dash', 'They stayed—“and waited”.', ['“and waited”']],
])('%s marks', (_, text, words) => {
  expect(quoted(text)).toEqual(words);
});

test.each([
  ['an apostrophe in a word', 'The envoy’s boat didn’t leave.'],
  ['a straight apostrophe in a word', "The envoy's boat didn't leave."],
  ['a plural possessive', 'The envoys’ boats and the sailors’ dogs left.'],
  ['an elided year', 'It was built in the ’90s and sold in the ’00s.'],
  ['an elided word', '’Tis late, rock ’n’ roll.'],
  ['inches', 'A pipe of 12" and a door of 6\'2" were sold.'],
  ['a stray closing mark', 'They left” and came back.'],
  ['no mark', 'They left.'],
])('%s is no quotation', (_, text) => {
  expect(quoted(text)).toEqual([]);
});

test('an apostrophe inside a single-quoted quotation does not close it', () => {
  expect(quoted('‘It’s the sailors’ boat, isn’t it?’ she asked.')).toEqual(['‘It’s the sailors’ boat, isn’t it?’']);
});

test('a quotation inside a quotation follows it, one deeper', () => {
  const text = '“He said ‘never’ and left,” she said.';
  expect(quoted(text)).toEqual(['“He said ‘never’ and left,”', '‘never’']);
  expect(quotations(text, paragraphs(text)).map((q) => q.depth)).toEqual([0, 1]);
});

test('a quotation over paragraphs opens anew in each and closes in the last', () => {
  const text = '“One.\n\n“Two.\n\n“Three.”\n\nFour.';
  expect(quoted(text)).toEqual(['“One. / “Two. / “Three.”']);
  expect(quotations(text, paragraphs(text))[0]!.closed).toBe(true);
});

test('one that never closes ends with its paragraph and says so', () => {
  const text = 'She said: “Stay.\n\nThey left.';
  expect(quoted(text)).toEqual(['“Stay.']);
  expect(quotations(text, paragraphs(text))[0]!.closed).toBe(false);
});

test('a paragraph that opens a quotation of its own does not go on with a closed one', () => {
  expect(quoted('“One.”\n\n“Two.”')).toEqual(['“One.”', '“Two.”']);
});

test('the quoted parts of a span are what it shares with the outermost quotations', () => {
  const text = 'She said “no ‘never’ no” and left.';
  const quotes = quotations(text, paragraphs(text));
  expect(quotedParts([0, text.length], quotes).map((s) => slice(text, s))).toEqual(['“no ‘never’ no”']);
  expect(quotedParts([0, 12], quotes).map((s) => slice(text, s))).toEqual(['“no']);
  expect(quotedParts([0, 8], quotes)).toEqual([]);
});
