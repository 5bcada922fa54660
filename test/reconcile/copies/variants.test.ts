/** Copies made by chance from one text: whatever an editor does to it within reason, it is found; an own report never is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { align, copies } from '../../../src/reconcile/copies/index.ts';
import { articleOf, rival, wire } from './texts.ts';

const original = articleOf(wire.join('\n\n'));
const runs = { numRuns: 60 };

const meet = (a: Article, b: Article): boolean => {
  const keys = new Set(copies.keys(a));
  return copies.keys(b).filter((key) => keys.has(key)).length >= copies.least && copies.compare(a, b) !== null;
};

/** Other words than any of the text's. */
const otherWords = 'ledger,morning,kettle,violin,narrow,distant,painted,gather,whistle,candle,orchard,slowly'.split(
  ',',
);

const kept = fc
  .shuffledSubarray([...wire], { minLength: wire.length / 2, maxLength: wire.length })
  .map((paragraphs) => [...paragraphs]);

const words = original.text.match(/\p{L}+/gu)!.length;
const fifteenInHundred = Math.round(words * 0.15);
/** Any 15 of 100 words another one, names among them. */
const rewritten = fc
  .shuffledSubarray([...Array(words).keys()], { minLength: fifteenInHundred, maxLength: fifteenInHundred })
  .map((replaced) => {
    const others = new Map(replaced.map((index, i) => [index, otherWords[i % otherWords.length]!]));
    let n = 0;
    return original.text.replace(/\p{L}+/gu, (word) => others.get(n++) ?? word);
  });

const marks = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/[“”]/g, '"').replaceAll('’', "'"),
  (text) => text.replaceAll('“', '„').replaceAll('”', '“'),
  (text) => text.replaceAll('“', '«').replaceAll('”', '»'),
);
const names = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('Velka Dorn', 'Welka Dorne').replaceAll('Merrowby', 'Merowby'),
  (text) =>
    text.replaceAll('Tobias', 'Tobiaz').replaceAll('Ardane', 'Ardaan').replaceAll('Vantongeren', 'Vantongheren'),
);

test('a copy is found in any half of its paragraphs, in any order, with other marks and spellings of names', () => {
  fc.assert(
    fc.property(kept, marks, names, (paragraphs, mark, respell) => {
      expect(meet(original, articleOf(respell(mark(paragraphs.join('\n\n')))))).toBe(true);
    }),
    runs,
  );
});

test('a copy is found with 15 of 100 words replaced', () => {
  fc.assert(
    fc.property(rewritten, (text) => {
      expect(meet(original, articleOf(text))).toBe(true);
    }),
    runs,
  );
});

test('whatever of two own reports of one event stands beside each other, they are no copies', () => {
  const some = (paragraphs: readonly string[]) => fc.subarray([...paragraphs], { minLength: 1 });
  fc.assert(
    fc.property(some(wire), some(rival), marks, (a, b, mark) => {
      expect(copies.compare(articleOf(a.join('\n\n')), articleOf(mark(b.join('\n\n'))))).toBeNull();
    }),
    runs,
  );
});

test('which of two articles is asked about first changes nothing', () => {
  const mixed = fc.tuple(kept, fc.subarray([...rival])).map(([a, b]) => articleOf([...b, ...a].join('\n\n')));
  fc.assert(
    fc.property(mixed, mixed, (a, b) => {
      expect(copies.compare(a, b)).toEqual(copies.compare(b, a));
      const turned = align(b, a).map(({ here, there, likeness }) => ({ here: there, there: here, likeness }));
      expect(turned.sort((x, y) => x.here[0] - y.here[0] || x.there[0] - y.there[0])).toEqual(align(a, b));
    }),
    runs,
  );
});

test('shares, likeness and spans stay within their bounds, whatever the texts', () => {
  const word = fc.constantFrom(
    'Ferry',
    'talks',
    'the',
    '“',
    '”',
    '.',
    '’s',
    '\n',
    'Lisk',
    'agreed',
    '12',
    'é',
    '\u{1f6a2}',
  );
  const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (x, y) => {
      const [a, b] = [articleOf(x), articleOf(y)];
      const link = copies.compare(a, b);
      for (const share of link ? [link.ofA, link.ofB] : []) expect(share > 0 && share <= 1).toBe(true);
      for (const { here, there, likeness } of align(a, b)) {
        expect(likeness > 0 && likeness <= 1).toBe(true);
        expect(here[0] < here[1] && here[1] <= x.length && there[0] < there[1] && there[1] <= y.length).toBe(true);
      }
      for (const key of copies.keys(a)) expect(key).toBe(key | 0);
    }),
  );
});
