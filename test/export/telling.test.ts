import { describe, expect, test } from 'vitest';
import { dayOf, figure, manner, outletOf, percent, quoted, range } from '../../src/serve/export/telling.ts';

describe('the date of an event', () => {
  test.each([
    [{ date: '2031-04-19', precision: 'day' }, '2031-04-19'],
    [{ date: '2031-04-19T18:00', precision: 'time' }, '2031-04-19 18:00'],
    [{ date: '2031-04-14', precision: 'week' }, '~2031-04-14'],
    [{ date: '2031-04-01', precision: 'month' }, '~2031-04'],
    [{ date: '2031-03-01', precision: 'season' }, '~2031-03'],
    [{ date: '2031-01-01', precision: 'year' }, '~2031'],
    [{ date: '--04-11', precision: 'day' }, '????-04-11'],
    [{ date: '2031-04-11', precision: 'day', inferred: 'Most likely published on 2031-04-12.' }, '2031-04-11?'],
    [{ date: '2031-04-19', end: '2031-04-21', precision: 'day' }, '2031-04-19 – 2031-04-21'],
    [{ date: '2031-04-19', end: '2031-04-19', precision: 'day' }, '2031-04-19'],
  ] as const)('%j is shown as %s', (date, shown) => expect(dayOf({ end: null, ...date })).toBe(shown));

  test('that is not known is a dash', () => expect(dayOf(null)).toBe('–'));
});

test('a report without an outlet goes by the agency that it credits, and says so', () => {
  expect(outletOf({ outlet: 'Northern Courier', agency: 'Tidewire' })).toBe('Northern Courier');
  expect(outletOf({ outlet: null, agency: 'Tidewire' })).toBe('Tidewire (credited)');
  expect(outletOf({ outlet: null, agency: null })).toBe('outlet not known');
});

test('a figure keeps its qualifier and its unit', () => {
  expect(figure({ what: 'killed', value: 12, qualifier: 'at least' })).toBe('at least 12 killed');
  expect(figure({ what: 'troops', value: 1200, qualifier: null })).toBe('1,200 troops');
});

test('the ways in which a copy departs from its text are each named once', () => {
  expect(manner({ manner: 'verbatim', also: [] })).toBe('word for word');
  expect(manner({ manner: 'cut', also: ['reordered', 'cut', 'respelled'] })).toBe('cut, reordered and respelled');
});

test('a share is a whole percentage', () => expect([0, 0.624, 1].map(percent)).toEqual(['0 %', '62 %', '100 %']));

describe('when an article can have been published', () => {
  test.each([
    [
      { after: '2031-03-02', before: '2031-03-09', best: '2031-03-04' },
      'between 2031-03-02 and 2031-03-09, likeliest 2031-03-04',
    ],
    [{ after: '2031-03-02', before: null, best: null }, 'on or after 2031-03-02'],
    [{ after: null, before: '2031-03-09', best: '2031-03-08' }, 'on or before 2031-03-09, likeliest 2031-03-08'],
    [{ after: '2031-03-02', before: '2031-03-02', best: '2031-03-02' }, 'on 2031-03-02'],
    [{ after: null, before: null, best: '2031-03-02' }, 'likeliest 2031-03-02'],
  ])('%j', (bounds, told) => expect(range(bounds)).toBe(told));
});

test('words of a report stand in one pair of quotation marks', () => {
  expect(quoted('four were wounded')).toBe('“four were wounded”');
  expect(quoted('warned that “observers observe,”')).toBe('warned that “observers observe,”');
  expect(quoted('a “door” with two locks')).toBe('“a “door” with two locks”');
});
