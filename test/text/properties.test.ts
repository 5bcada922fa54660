/** What holds for the division of any text: paragraphs, sentences and quotations lie in it, in order, and share nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { quotations } from '../../src/text/quotes.ts';
import { sentences } from '../../src/text/sentences.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';

const pieces = [
  ...['“', '”', '„', '‘', '’', '‚', '"', "'", "''", '``', '`', '«', '»', '‹', '›', '(', ')', '—', '-'],
  ...['.', '?', '!', '…', ',', ':', ' ', ' ', '\n', '\r\n', '\n\n', '\u2028', '\u200b', '\u00a0', '\t'],
  ...['word', 'Dr', 'U.S', 'a.m', "don't", 'the ’90s', '6\'2"', 'It', 'J', '3.5', '🙂', 'e\u0301', 'ﬁ', '\ud83d'],
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 120, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
);

function expectInOrder(spans: readonly Span[], within: Span): void {
  let at = within[0];
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(within[1]);
}

/** The characters outside the spans. */
const between = (text: string, spans: readonly Span[], [from, to]: Span): string => {
  let at = from;
  let out = '';
  for (const [start, end] of spans) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at, to);
};

test('paragraphs hold everything but white space, in order', () => {
  fc.assert(
    fc.property(text, (text) => {
      const spans = paragraphs(text);
      expectInOrder(spans, [0, text.length]);
      expect(between(text, spans, [0, text.length]).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('sentences hold everything of their paragraph but white space, in order', () => {
  fc.assert(
    fc.property(text, (text) => {
      for (const paragraph of paragraphs(text)) {
        const spans = sentences(text, paragraph);
        expectInOrder(spans, paragraph);
        expect(between(text, spans, paragraph).trim()).toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('each part of a quotation lies in one paragraph, the parts in order of the paragraphs', () => {
  fc.assert(
    fc.property(text, (text) => {
      const all = paragraphs(text);
      for (const { spans } of quotations(text, all)) {
        expect(spans.length).toBeGreaterThan(0);
        expectInOrder(spans, [0, text.length]);
        const homes = spans.map((span) => all.findIndex((paragraph) => contains(paragraph, span)));
        expect(homes).toEqual(homes.map((_, i) => homes[0]! + i));
        expect(homes[0]).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});

test('quotations of one depth share no character, and a deeper one stands inside one that is less deep', () => {
  fc.assert(
    fc.property(text, (text) => {
      const all = quotations(text, paragraphs(text));
      for (const [i, quote] of all.entries()) {
        const same = all.slice(i + 1).filter((other) => other.depth === quote.depth);
        for (const other of same)
          for (const a of quote.spans) expect(other.spans.filter((b) => overlaps(a, b))).toEqual([]);
        const around = all.filter((other) => other.depth < quote.depth).flatMap((other) => other.spans);
        for (const part of quote.spans) expect(around.some((outer) => contains(outer, part))).toBe(quote.depth > 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('quotations come in the order of their opening marks', () => {
  fc.assert(
    fc.property(text, (text) => {
      const starts = quotations(text, paragraphs(text)).map((quote) => quote.spans[0]![0]);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});
