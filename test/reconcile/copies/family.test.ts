/** What a family of copies says: who was first, whose text it is, what each took, dropped and added. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookup } from '../../../src/dossier/lookup.ts';
import { emptyDossier } from '../../../src/dossier/types.ts';
import type { Article } from '../../../src/model/article.ts';
import { families } from '../../../src/reconcile/copies/families.ts';
import { copies, familyOf } from '../../../src/reconcile/copies/index.ts';
import { linkAll } from '../../../src/reconcile/link-all.ts';
import { articleOf, type Given, rival, wire } from './texts.ts';

const seawire = {
  id: 'seawire',
  name: 'Seawire',
  aliases: ['the Seawire agency'],
  agency: null,
  owner: null,
  domains: [],
};
const names = lookup({ ...emptyDossier, outlets: [{ ...seawire, type: 'agency' }] });
const own = 'The town of Corrin will hold its boat race on the second Sunday of June, its council decided last night.';

const report = (paragraphs: readonly string[], given: Given = {}): Article => articleOf(paragraphs.join('\n\n'), given);
const family = (...articles: readonly Article[]) =>
  familyOf(
    articles,
    linkAll(articles, (article) => article.id, copies).map(({ link }) => link),
    names,
  );

describe('the first', () => {
  test.each<[string, Given, Given, 0 | 1]>([
    ['is the one published earlier', { published: '2031-05-08' }, { published: '2031-05-09' }, 0],
    [
      'is earlier by the clock, whatever the zone',
      { published: '2031-05-08T10:00:00+05:00' },
      { published: '2031-05-08T06:00:00Z' },
      0,
    ],
    ['has a date, when the other has none', {}, { published: '2031-05-09' }, 1],
    [
      'is the agency’s own of the same day, whatever the clocks say',
      { published: '2031-05-08T06:00:00Z' },
      { outlet: 'Seawire', agency: 'Seawire', published: '2031-05-08T09:00:00Z' },
      1,
    ],
    [
      'is the agency’s own when the other credits it, even undated',
      { agency: 'Seawire', published: '2031-05-08' },
      { outlet: 'the Seawire agency' },
      1,
    ],
  ])('%s', (_, a, b, which) => {
    const pair = [report(wire, a), report(wire.slice(1), b)];
    expect(family(...pair).first).toBe(pair[which]!.id);
  });
});

describe('the owner', () => {
  test('is the agency that the copies credit, by the name that the dossier has for it', () => {
    const credited = report(wire, { outlet: 'The Herald', agency: 'the Seawire agency', published: '2031-05-08' });
    const copy = report(wire, { outlet: 'The Mail', published: '2031-05-09' });
    expect(family(credited, copy).owner).toEqual({ name: 'Seawire', why: `Seawire is credited in ${credited.file}.` });
  });
  test('is, of several agencies, the one that most credit or name', () => {
    const [coast, sea] = ['Coast & Wire (Ellory)', 'Seawire'];
    const articles = [
      report(wire, { agency: coast, published: '2031-05-08' }),
      report(wire.slice(1), { agency: sea, published: '2031-05-09' }),
      report([...wire.slice(2), `${sea} contributed to this report.`], { published: '2031-05-10' }),
    ];
    expect(family(...articles).owner?.name).toBe(sea);
  });
  test('is the first outlet when nobody credits an agency', () => {
    const pair = [
      report(wire, { outlet: 'The Herald', published: '2031-05-08' }),
      report(wire, { outlet: 'The Mail' }),
    ];
    expect(family(...pair).owner?.name).toBe('The Herald');
  });
  test('is not known when nothing says', () => {
    expect(family(report(wire), report(wire.slice(1))).owner).toBeNull();
  });
});

test('a copy says what it dropped, what it added, in what manner, and how much of it is copied', () => {
  const first = report(wire, { published: '2031-05-08' });
  const copy = report([own, wire[5]!, wire[0]!, rival[3]!], { published: '2031-05-09' });
  const [copied] = family(first, copy).copies;
  expect(copied).toMatchObject({ article: copy.id, from: first.id, manner: 'cut', also: ['reordered'] });
  expect(copied!.added.map((span) => copy.text.slice(...span))).toEqual([own, rival[3]]);
  expect(copied!.dropped.map((span) => first.text.slice(...span))).toEqual(wire.filter((_, i) => i !== 0 && i !== 5));
  expect(copied!.share).toBeGreaterThan(0.5);
  expect(copied!.share).toBeLessThan(0.8);
});

test.each<[string, readonly string[], string, readonly string[]]>([
  ['word for word', wire, 'verbatim', []],
  ['with other marks', wire.map((p) => p.replace(/[“”]/g, '"')), 'verbatim', []],
  ['with names respelled', wire.map((p) => p.replace('Velka', 'Welka').replace('Tobias', 'Thobias')), 'respelled', []],
  ['without its end', wire.slice(0, 7), 'cut', []],
  ['its end first', [...wire.slice(5), ...wire.slice(0, 5)], 'reordered', []],
  [
    'with every sixth word another',
    wire.map((paragraph) => {
      let n = 0;
      return paragraph.replace(/\p{L}+/gu, (word) => (n++ % 6 === 3 ? 'other' : word));
    }),
    'rewritten',
    [],
  ],
])('a copy %s', (_, paragraphs, manner, also) => {
  const pair = [report(wire, { published: '2031-05-08' }), report(paragraphs, { published: '2031-05-09' })];
  expect(family(...pair).copies[0]).toMatchObject({ manner, also });
});

test('a copy of a copy is from the one it has most of', () => {
  const first = report(wire, { outlet: 'Seawire', published: '2031-05-08' });
  const second = report([own, ...wire.slice(4)], { outlet: 'The Herald', published: '2031-05-09' });
  const third = report([own, ...wire.slice(6)], { outlet: 'The Mail', published: '2031-05-10' });
  expect(family(third, first, second).copies.map(({ article, from }) => [article, from])).toEqual([
    [second.id, first.id],
    [third.id, second.id],
  ]);

  const { originOf, familyOf: of } = families([family(first, second, third)]);
  const at = (article: Article, words: string): [number, number] => {
    const start = article.text.indexOf(words);
    return [start, start + words.length];
  };
  expect(originOf(third.id, [at(third, wire[7]!)]), 'the agency’s words').toBe(first.id);
  expect(originOf(third.id, [at(third, own)]), 'words of the second outlet').toBe(second.id);
  expect(originOf(second.id, [at(second, own)]), 'its own words').toBe(second.id);
  expect(originOf('elsewhere', [[0, 5]]), 'an article that is no copy').toBe('elsewhere');
  expect(of(second.id)?.first).toBe(first.id);
  expect(of('elsewhere')).toBeNull();
});

test('the order in which articles come changes nothing', () => {
  const all = [
    report(wire, { agency: 'Seawire', published: '2031-05-08' }),
    report([own, ...wire.slice(4)], { outlet: 'The Herald', published: '2031-05-09' }),
    report([...wire].reverse(), { outlet: 'The Mail' }),
    report(wire.slice(0, 6), { outlet: 'Seawire', agency: 'Seawire', published: '2031-05-09' }),
  ];
  const expected = family(...all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(family(...shuffled)).toEqual(expected);
    }),
    { numRuns: 24 },
  );
});
