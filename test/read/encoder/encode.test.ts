/** From text to tokens and windows: that what the model reads is what it learnt from, and where each word stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/read/encoder/config.ts';
import { encode } from '../../../src/read/encoder/encode.ts';
import { caseOf } from '../../../src/read/encoder/features.ts';
import { lengthOf, windowsOf } from '../../../src/read/encoder/windows.ts';
import { loadPieces } from '../../../src/read/model/tokens.ts';
import { wordsIn } from '../../../src/read/model/words.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { dir, reference, text } from './model.ts';

const config = await loadConfig(dir);
const pieces = await loadPieces(dir, config.maxPieces);
const encoded = (text: string, skipped: Span[] = []) => encode(text, skipped, pieces, config.tokens.break);

test.each(reference.map((c) => [c.text.slice(0, 40), c] as const))(
  'tokens, features, words and windows are those of training: %s',
  (_, wanted) => {
    const { ids, feats, starts, ends, first } = encoded(wanted.text);
    expect([...ids]).toEqual(wanted.ids);
    expect([...feats]).toEqual(wanted.feats);
    expect([...starts].map((start, w) => [start, ends[w]])).toEqual(wanted.words);
    expect([...first]).toEqual(wanted.first);
    const windows = windowsOf(encoded(wanted.text), config.window, config.context);
    expect(windows.map((w) => [w.left, w.right, w.start, w.end])).toEqual(wanted.windows);
  },
);

test('every character but white space is in one word, and no word cuts a character in two', () => {
  fc.assert(
    fc.property(text, (text) => {
      let at = 0;
      for (const { start, end, form } of wordsIn(text)) {
        expect(text.slice(at, start)).toMatch(/^\s*$/);
        expect(text.slice(start, end)).toBe(form);
        expect(end).toBeGreaterThan(start);
        expect(isInsideCharacter(text, start) || isInsideCharacter(text, end)).toBe(false);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^\s*$/);
    }),
    { numRuns: 300 },
  );
});

test('a zero-width character is part of a word inside it, and no word of the model alone', () => {
  expect([...wordsIn('co\u200boperate \u200b')].map((w) => w.form)).toEqual(['co\u200boperate', '\u200b']);
  expect([...encoded('co\u200boperate \u200b').starts]).toEqual([0]);
});

test('line ends of every width give the same tokens', () => {
  fc.assert(
    fc.property(text, (text) => {
      const unix = text.replace(/\r\n?/g, '\n');
      expect(encoded(unix.replace(/\n/g, '\r\n')).ids).toEqual(encoded(unix).ids);
    }),
  );
});

test('skipped spans are read as if nothing stood there, and every other word keeps its place', () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 4 }), (text, cuts) => {
      const skipped = cuts.map(([start, length]): Span => [start, start + length + 1]);
      const kept = [...wordsIn(text)].filter((w) => !skipped.some((s) => overlaps(s, [w.start, w.end])));
      const place = ({ start, end }: { start: number; end: number }) => [start, end];
      expect([...wordsIn(text, skipped)].map(place)).toEqual(kept.map(place));
    }),
  );
});

test('a line that is skipped leaves one line break', () => {
  const text = 'One.\nBy Two.\nThree.';
  expect([...encoded(text, [[5, 12]]).ids]).toEqual([...encoded('One.\nThree.').ids]);
  expect([...encoded('By Two.\nThree.', [[0, 7]]).ids]).toEqual([...encoded('Three.').ids]);
});

test('quote marks hold until they close or the line ends', () => {
  const quoted = (text: string) => [...encoded(text).feats].map((f) => (f > 6 ? 'q' : '-')).join('');
  expect(quoted('a “b c” d')).toBe('-qqqq-');
  expect(quoted('a "b" c "d\ne')).toBe('-qqq-qq--');
  expect(quoted('‘a’ b')).toBe('----');
});

test.each([
  ['velin', 0],
  ['Velin', 1],
  ['I', 2],
  ['UN', 3],
  ['McRae', 4],
  ['iPad', 4],
  ['2031', 5],
  ['漢', 5],
])('the case of %s', (word, wanted) => {
  expect(caseOf(word)).toBe(wanted);
});

test('each token is decided in one window that holds it, and windows cut no word', () => {
  const long = fc.array(text, { minLength: 1, maxLength: 20 }).map((texts) => texts.join(' '));
  fc.assert(
    fc.property(long, fc.integer({ min: 24, max: 80 }), (text, size) => {
      const article = encoded(text);
      const windows = windowsOf(article, size, size >> 3);
      let at = 0;
      for (const window of windows) {
        expect(window.start).toBe(at);
        expect(window.left).toBeLessThanOrEqual(window.start);
        expect(window.end).toBeLessThanOrEqual(window.right);
        expect(window.end).toBeGreaterThan(window.start);
        expect(lengthOf(window)).toBeLessThanOrEqual(size);
        if (at > 0 && article.word[at] !== -1) expect(article.word[at]).not.toBe(article.word[at - 1]);
        at = window.end;
      }
      expect(at).toBe(article.ids.length);
    }),
  );
});

test('an article that fits is read once and no wider than it is, and one token more makes two windows', () => {
  const article = (tokens: number) => encoded('no '.repeat(tokens));
  expect(windowsOf(article(9), 64, 8).map(lengthOf)).toEqual([11]);
  expect(windowsOf(article(62), 64, 8).map(lengthOf)).toEqual([64]);
  expect(windowsOf(article(63), 64, 8)).toEqual([
    { left: 0, right: 62, start: 0, end: 54 },
    { left: 46, right: 63, start: 54, end: 63 },
  ]);
});

test('a paragraph that fits is decided in one window', () => {
  const paragraph = 'Nobody had asked the harbour master, who slept. ';
  const article = encoded(Array.from({ length: 30 }, () => paragraph.repeat(4)).join('\n'));
  for (const { start } of windowsOf(article, 384, 32).slice(1)) expect(article.word[start]).toBe(-1);
});

test('a text without a line end, or of one endless word, is cut up in time that grows with its length alone', () => {
  for (const text of [
    'said '.repeat(200_000),
    'x'.repeat(1_000_000),
    'x\u200b'.repeat(300_000),
    '\u200b'.repeat(100_000),
  ]) {
    const begun = performance.now();
    windowsOf(encoded(text), config.window, config.context);
    expect(performance.now() - begun).toBeLessThan(8000);
  }
});

const isInsideCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
