import { describe, expect, test } from 'vitest';
import { draftNames, type MetName } from '../../src/service/draft-names.ts';

const person = (name: string, ...titles: (string | [string, number])[]): MetName => ({
  name,
  type: 'person',
  count: 1,
  titles: new Map(titles.map((title) => (typeof title === 'string' ? [title, 1] : title))),
});
const body = (name: string): MetName => ({ name, type: 'organisation', count: 1, titles: new Map() });
const names = (...met: MetName[]): string[] => draftNames(met).map(({ name }) => name);
const titles = (...given: (string | [string, number])[]): readonly string[] =>
  draftNames([person('Dana Kovel', ...given), person('Orso Thal')])[0]!.titles;

describe('a name in a draft', () => {
  test('is a whole name: a day before it and a part of somebody’s name on its own are not', () => {
    expect(names(person('Dana Kovel'), person('Thursday Dana Kovel'), person('Kovel'), person('Dana'))).toEqual([
      'Dana Kovel',
    ]);
    expect(names(person('Dana Kovel'), person('Brannoch'))).toEqual(['Dana Kovel', 'Brannoch']);
  });

  test('is no headline that names two, no dateline and no words of two sentences', () => {
    const met = [person('Dana Kovel'), person('Orso Thal'), person('Kovel Says Thal Wants'), person('00 Selvamouth')];
    expect(names(...met, body('Port League. The'))).toEqual(['Dana Kovel', 'Orso Thal']);
  });

  test('is an organisation’s own, without the person who heads it', () => {
    expect(names(person('Dana Kovel'), body('Office Dana Kovel'), body('Port League'))).toEqual([
      'Dana Kovel',
      'Port League',
    ]);
  });

  test('counts for itself and for what was merged into it', () => {
    expect(draftNames([person('Dana Kovel'), person('Friday Dana Kovel')])[0]).toMatchObject({ count: 2 });
  });
});

describe('a title in a draft', () => {
  test.each([
    'foreign minister',
    'foreign affairs minister',
    'deputy prime minister',
    'secretary of state',
    'head of the port authority',
    'spokeswoman for the ferry company',
  ])('stays when it is one: %s', (title) => expect(titles(title)).toEqual([title]));

  test.each([
    ['carrying notes between arvenian foreign minister', 'arvenian foreign minister'],
    ['plan involves new special envoy', 'special envoy'],
    ['talks cautiously palace spokesman', 'palace spokesman'],
    ['then president', 'president'],
  ])('loses the sentence before it: %s', (title, clean) => expect(titles(title)).toEqual([clean]));

  test.each([
    'mr',
    'president dismissed',
    'whose husband was freed',
    'head',
    'wife',
    'spokeswoman for minister orso thal',
  ])('goes when it is none: %s', (title) => expect(titles(title)).toEqual([]));

  test('stands once: of two that end alike the more frequent, of equals the fuller', () => {
    expect(titles('minister', ['foreign minister', 3], 'arvenian foreign minister')).toEqual(['foreign minister']);
    expect(titles('minister', 'foreign minister', 'captain')).toEqual(['foreign minister', 'captain']);
  });
});
