import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { StatementHere } from '../../src/model/statement.ts';
import { inOrder, markedText, type Palette } from '../../src/serve/cli/marks.ts';
import type { Span } from '../../src/text/span.ts';

const plain: Palette = { isColorSupported: false, source: (t) => t, cue: (t) => t, content: (t) => t };
const tagged: Palette = {
  isColorSupported: true,
  source: (t) => `<s>${t}</s>`,
  cue: (t) => `<c>${t}</c>`,
  content: (t) => `<q>${t}</q>`,
};
const text = '“We wait,” Kovel said, “and we read.” She agreed.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const passage = (...words: string[]) => ({ text: words.join(' … '), spans: words.map(at) });
const statement = (changes: Partial<StatementHere> = {}): StatementHere => ({
  id: 's-1',
  kind: 'direct',
  source: passage('Kovel'),
  cue: passage('said'),
  content: passage('“We wait,”', '“and we read.”'),
  speakers: [],
  open: null,
  via: [],
  said: null,
  ...changes,
});
const marked = (body: string, statements: readonly StatementHere[], palette = plain, width = 80): string =>
  [...markedText(body, statements, { width, palette })].join('\n');

describe('an article with its statements marked', () => {
  test('without colour, has each part of a content in numbered brackets', () => {
    expect(marked(text, [statement()])).toBe('¹[“We wait,”] Kovel said, ¹[“and we read.”] She agreed.');
  });

  test('with colour, has source, cue and content in one each, and numbers without brackets', () => {
    expect(marked(text, [statement()], tagged)).toBe(
      '¹<q>“We wait,”</q> <s>Kovel</s> <c>said</c>, ¹<q>“and we read.”</q> She agreed.',
    );
  });

  test('shows a statement inside another one', () => {
    const outer = statement({ content: passage('Kovel said, “and we read.”') });
    const inner = statement({ content: passage('“and we read.”') });
    expect(marked(text, inOrder([inner, outer]))).toBe('“We wait,” ¹[Kovel said, ²[“and we read.”]] She agreed.');
  });

  test('is the article as it is where there are no statements', () => {
    expect(marked('One.\n\nTwo.\nThree.', [])).toBe('One.\n\nTwo.\nThree.');
  });

  test('keeps its marks in place after characters that are not printed as they are', () => {
    const body = `\u001b[31m\r\n\r\n${text}`;
    const shift = ({ spans, ...rest }: StatementHere['content']) => ({
      ...rest,
      spans: spans.map(([start, end]): Span => [start + body.length - text.length, end + body.length - text.length]),
    });
    const { content } = statement();
    expect(marked(body, [statement({ content: shift(content) })])).toContain('␛[31m\n\n¹[“We wait,”] Kovel');
  });

  test('has no line wider than the terminal, and every word of the article', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 40, max: 120 }), (body, width) => {
        const lines = marked(body, [], plain, width).split('\n');
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join(' ').split(/\s+/)).toEqual(body.split(/\s+/));
      }),
    );
  });
});
