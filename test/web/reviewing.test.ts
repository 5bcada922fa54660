/** Correcting by keyboard, without a page: how words are chosen, whom one can name, and what a choice says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, type Span } from '../../src/text/span.ts';
import { draftOf, emptyDraft, marked, statementFrom } from '../../web/article/marking/draft.ts';
import { type Chosen, spanOf, step, stepsOf, whole } from '../../web/article/marking/steps.ts';
import { matching } from '../../web/parts/picker.tsx';
import { speakersInstead } from '../../web/review/alternatives.ts';
import { means, signed } from '../../web/words/agreement.ts';
import { fakeRapporteur } from '../api/fake.ts';

const text = 'The clerk said nothing. “We will wait,” she added, twice.\n\nNobody came to the quay.';
const steps = stepsOf(text, 'en');
const words = (chosen: Chosen | null) => (chosen === null ? '' : text.slice(...spanOf(chosen)));

describe('choosing words by arrows', () => {
  test('goes by word and by sentence, and with shift takes more', () => {
    let chosen = step(steps, null, 'word', 1, false);
    expect(words(chosen)).toBe('The');
    chosen = step(steps, chosen, 'word', 1, true);
    expect(words(chosen)).toBe('The clerk');
    chosen = step(steps, chosen, 'sentence', 1, true);
    expect(words(chosen)).toBe('The clerk said nothing.');
    chosen = step(steps, chosen, 'word', -1, false);
    expect(words(chosen)).toBe('The');
    chosen = step(steps, step(steps, null, 'sentence', 1, false), 'sentence', 1, false);
    expect(words(chosen)).toBe('“We will wait,” she added, twice.');
  });

  const moves = fc.array(
    fc.record({ by: fc.constantFrom('word', 'sentence'), direction: fc.constantFrom(1, -1), extend: fc.boolean() }),
    { maxLength: 30 },
  );
  test('never leaves the text, never cuts a word, and with shift never lets go of where it began', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let chosen: Chosen | null = null;
        for (const { by, direction, extend } of all) {
          const before: Chosen | null = chosen;
          chosen = step(steps, chosen, by as 'word' | 'sentence', direction as 1 | -1, extend);
          const span = spanOf(chosen!);
          expect(contains([0, text.length], span)).toBe(true);
          expect(steps.words.every((word) => contains(span, word) || word[1] <= span[0] || word[0] >= span[1])).toBe(
            true,
          );
          if (extend && before !== null) expect(contains(span, before.anchor)).toBe(true);
        }
      }),
    );
  });

  test('by mouse it is widened to whole words, without the space around them, and then stays', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const given: Span = [Math.min(a, b), Math.max(a, b)];
        const span = whole(text, given);
        if (span === null) {
          expect(text.slice(...given).trim()).toBe('');
          return;
        }
        expect(whole(text, span)).toEqual(span);
        expect(text.slice(...span).trim()).toBe(text.slice(...span));
        expect(contains(span, [given[0], given[0]]) || /\s/.test(text.charAt(given[0]))).toBe(true);
      }),
    );
  });
});

describe('a marked statement', () => {
  const at = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];

  test('is as reading would have it: its kind follows from the quotation marks', () => {
    const kind = (...parts: string[]) => {
      const draft = parts.reduce((so, part) => marked(so, text, 'content', at(part), true), emptyDraft);
      return statementFrom(draft, 'a-1', text, null)!.kind;
    };
    expect(kind('“We will wait,”')).toBe('direct');
    expect(kind('nothing')).toBe('indirect');
    expect(kind('“We will wait,”', 'twice')).toBe('mixed');
  });

  test('keeps what was not marked again, and is nothing without a content', () => {
    expect(statementFrom(emptyDraft, 'a-1', text, null)).toBeNull();
    const first = statementFrom(marked(emptyDraft, text, 'content', at('nothing'), false), 'a-1', text, null)!;
    const before = { ...first, id: 's-1', via: [{ actor: null, name: 'the Courier', spans: [] }] };
    const again = marked(draftOf(before), text, 'cue', at('said'), false);
    expect(statementFrom(again, 'a-1', text, before)).toEqual({
      ...before,
      cue: { text: 'said', spans: [at('said')] },
    });
  });
});

test('a part of a name finds it whatever its accents, the beginning first', () => {
  const choices = ['Ada Orn', 'Orna Vale', 'Bo Örnsund', 'Tove Lind'].map((name) => ({ id: name, name, value: name }));
  expect(matching(choices, 'orn').map(({ name }) => name)).toEqual(['Orna Vale', 'Ada Orn', 'Bo Örnsund']);
  expect(matching(choices, 'lind to').map(({ name }) => name)).toEqual(['Tove Lind']);
  expect(matching(choices, 'rn')).toEqual([]);
});

test('those between whom a speaker was left open come first, and 0 leaves it open', async () => {
  const view = await fakeRapporteur().article('bridge-talks');
  const row = { ...view.statements[6]!, open: 'It could be Selma Oduya or somebody else.' };
  const instead = speakersInstead(row, view, []);
  expect(instead.map(({ digit, name, isCurrent }) => [digit, name, isCurrent])).toEqual([
    [1, 'Selma Oduya', false],
    [2, 'Ostrel', false],
    [3, 'Ilan Maric', false],
    [0, 'Leave open', true],
  ]);
});

test('what a value of alpha means is said of the data', () => {
  const said = (alpha: number | null, low: number | null, units = 20) => means({ alpha, low, units });
  expect(said(0.9, 0.82)).toBe('can be relied on');
  expect(said(0.9, 0.6)).toContain('if more units');
  expect(said(0.7, 0.5)).toContain('tentative');
  expect(said(0.02, -0.2)).toContain('chance');
  expect(said(null, null, 1)).toContain('too few');
  expect(signed(-0.1)).toBe('−0.10');
});
