import { expect, test } from 'vitest';
import type { Furniture } from '../../src/model/article.ts';
import type { Attribution } from '../../src/read/reader.ts';
import { rulesReader } from '../../src/read/rules/index.ts';
import { wordsOf } from '../../src/text/span.ts';

async function read(text: string, furniture: readonly Furniture[] = []) {
  const [attributions = []] = await rulesReader.predict([{ text, furniture }]);
  const words = ({ source, cue, content }: Attribution) => [source, cue, content].map((spans) => wordsOf(text, spans));
  return attributions.map(words);
}
const part = (text: string, kind: Furniture['kind'], words: string): Furniture => {
  const start = text.indexOf(words);
  return { kind, span: [start, start + words.length] };
};

test('attributions come in the order of their content', async () => {
  const text = 'The road was dry, Ann Lee said. Bo Orr said the lamp was red.';
  expect(await read(text)).toEqual([
    ['Ann Lee', 'said', 'The road was dry'],
    ['Bo Orr', 'said', 'the lamp was red'],
  ]);
});

test.each(['byline', 'dateline', 'date-line', 'credit', 'caption', 'boilerplate'] as const)(
  'a %s is not read',
  async (kind) => {
    const text = 'Ann Lee said the road was dry.\nBo Orr said the lamp was red.';
    expect(await read(text)).toHaveLength(2);
    expect(await read(text, [part(text, kind, 'Ann Lee said the road was dry.')])).toEqual([
      ['Bo Orr', 'said', 'the lamp was red'],
    ]);
  },
);

test('a headline is read', async () => {
  const text = 'Lee says road is dry\n\nIt rained.';
  expect(await read(text, [part(text, 'headline', 'Lee says road is dry')])).toEqual([['Lee', 'says', 'road is dry']]);
});

test('a dateline in front of the first sentence is no part of what is read', async () => {
  const text = 'LISK (Tidings) — Ann Lee said the road was dry.';
  expect(await read(text, [part(text, 'dateline', 'LISK (Tidings) —')])).toEqual([
    ['Ann Lee', 'said', 'the road was dry'],
  ]);
});

test('as many lists as articles, in their order; an empty text has an empty list', async () => {
  const texts = ['', 'Ann Lee said the road was dry.', ' \n '];
  const lists = await rulesReader.predict(texts.map((text) => ({ text, furniture: [] })));
  expect(lists.map((list) => list.length)).toEqual([0, 1, 0]);
  expect(await rulesReader.predict([])).toEqual([]);
});
