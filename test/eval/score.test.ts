import { expect, test } from 'vitest';
import { addText, emptyScore, match, rates } from '../../eval/score.ts';
import type { Attribution } from '../../src/read/reader.ts';
import type { Span } from '../../src/text/span.ts';

const text = 'Ann Lee said the ferry was late. Two officers denied it.';

/** An attribution whose parts are these words of the text; several words stand for one span. */
function attribution(source: string, cue: string, content: string): Attribution {
  const span = (words: string): Span[] => {
    if (words === '') return [];
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return [[start, start + words.length]];
  };
  return { source: span(source), cue: span(cue), content: span(content) };
}

const said = attribution('Ann Lee', 'said', 'the ferry was late');
const denied = attribution('Two officers', 'denied', 'it');
const scored = (predicted: Attribution[], gold: Attribution[]) => {
  const score = emptyScore();
  addText(score, text, predicted, gold);
  return score;
};

test('what was read as it was marked is right in every figure', () => {
  const score = scored([said, denied], [said, denied]);
  expect(score.source).toEqual({ hit: 4, predicted: 4, gold: 4 });
  expect(score.cue).toEqual({ hit: 2, predicted: 2, gold: 2 });
  expect(score.content).toEqual({ hit: 5, predicted: 5, gold: 5 });
  for (const figure of ['content@.5', 'attribution', 'strict'] as const)
    expect(score[figure]).toEqual({ hit: 2, predicted: 2, gold: 2 });
});

test('a content that overlaps by half counts as found, one by less does not', () => {
  // "the ferry" shares two of four tokens with "the ferry was late"; "the" shares one.
  expect(match(text, [attribution('', '', 'the ferry')], [said])).toEqual([[0, 0]]);
  expect(match(text, [attribution('', '', 'the')], [said])).toEqual([]);
});

test('a content that was found with another source is no attribution', () => {
  const score = scored([attribution('Two officers', 'said', 'the ferry was late')], [said]);
  expect(score['content@.5'].hit).toBe(1);
  expect(score.attribution).toEqual({ hit: 0, predicted: 1, gold: 1 });
  expect(score.source).toEqual({ hit: 0, predicted: 2, gold: 2 });
});

test('part of the source is enough for an attribution and not for a strict one', () => {
  const score = scored([attribution('Lee', 'said', 'the ferry was late')], [said]);
  expect(score.attribution.hit).toBe(1);
  expect(score.strict.hit).toBe(0);
});

test('no source agrees with no source, and with nothing else', () => {
  const nobody = attribution('', 'said', 'the ferry was late');
  expect(scored([nobody], [nobody]).attribution.hit).toBe(1);
  expect(scored([nobody], [said]).attribution.hit).toBe(0);
});

test('punctuation at the edge does not make an attribution less strict', () => {
  expect(scored([attribution('Ann Lee', 'said', 'the ferry was late.')], [said]).strict.hit).toBe(1);
});

test('the best overlap is paired first and nothing is paired twice', () => {
  const part = attribution('', '', 'ferry was late');
  expect(match(text, [part, said], [said])).toEqual([[1, 0]]);
  expect(match(text, [said], [part, said])).toEqual([[0, 1]]);
});

test('texts add up', () => {
  const score = emptyScore();
  addText(score, text, [said], [said, denied]);
  addText(score, text, [], [said]);
  expect(score.attribution).toEqual({ hit: 1, predicted: 1, gold: 3 });
});

test('rates are precision, recall and their harmonic mean, and 0 where there is nothing', () => {
  expect(rates({ hit: 1, predicted: 2, gold: 4 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
  expect(rates({ hit: 0, predicted: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});
