import { describe, expect, test } from 'vitest';
import { lettersOf, type Told, told } from './events-build.ts';

const full: Told = {
  in: 'A',
  at: 200,
  published: '2031-05-08',
  text: 'Lind and Haske *met* at the Weir House on Monday',
  day: '2031-05-05',
  place: 'the Weir House',
  who: ['aune-lind', 'tor-haske'],
};
const events = (...all: Told[]): number => lettersOf(all.map(told)).length;

describe('talks in general words are of the meeting that the article tells in full', () => {
  const general: Told = { in: 'A', published: '2031-05-08', text: '*talks* failed to end the siege', place: 'Brenn' };
  test('where neither has a day, and the house stands for the same government as the town', () => {
    expect(events(general, { ...full, day: undefined })).toBe(1);
  });
  test('not where the places are two, or are not known to be one', () => {
    expect(events({ ...general, place: 'Tolm' }, { ...full, day: undefined })).toBe(2);
    expect(events({ ...general, place: 'a hotel' }, { ...full, day: undefined })).toBe(2);
  });
  test('not where they are others: “another round”, talks to come, talks of those who are known', () => {
    const day = undefined;
    expect(events({ ...general, text: 'another round of *talks* began' }, { ...full, day })).toBe(2);
    expect(events({ ...general, status: 'planned' }, { ...full, day })).toBe(2);
    expect(events({ ...general, who: ['mira-dole'] }, { ...full, day })).toBe(2);
  });
  test('not in another article', () => {
    expect(events({ ...general, in: 'B' }, { ...full, day: undefined })).toBe(2);
  });
  test('however often it is told in general words', () => {
    const again = { ...general, at: 500, text: 'the *talks* brought no breakthrough' };
    expect(events(general, { ...full, day: undefined }, again)).toBe(1);
  });
  test('not where two meetings fit', () => {
    const second = { ...full, at: 900, day: undefined, who: ['mira-dole', 'tor-haske'], text: 'Dole and Haske *met*' };
    expect(events(general, { ...full, day: undefined }, second)).toBe(3);
  });
});

describe('how a meeting went', () => {
  const judged: Told = {
    in: 'A',
    at: 300,
    published: '2031-05-08',
    text: 'they had a reasonably good *meeting* with Haske',
    who: ['tor-haske'],
  };
  test('is told of the one before', () => {
    expect(events(full, judged)).toBe(1);
  });
  test('not of one with others, nor by “a meeting” alone', () => {
    expect(events(full, { ...judged, who: ['mira-dole'] })).toBe(2);
    expect(events(full, { ...judged, text: 'they had a second *meeting* with Haske' })).toBe(2);
  });
});
