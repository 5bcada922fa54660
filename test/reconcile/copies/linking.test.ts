/** Which articles are found to share a text, and which only look so. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { align, copies } from '../../../src/reconcile/copies/index.ts';
import { articleOf, edits, rival, wire } from './texts.ts';

const text = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const original = articleOf(text(wire), { outlet: 'Seawire', published: '2031-05-08' });

/** As the record looks for copies: what shares enough keys is compared. */
function link(a: Article, b: Article) {
  const keys = new Set(copies.keys(a));
  const shared = copies.keys(b).filter((key) => keys.has(key)).length;
  return shared >= copies.least ? copies.compare(a, b) : null;
}

describe('a copy is found', () => {
  const own = 'The council of Port Ellory met on Tuesday and put off the question of the new school for a week.';
  test.each<[string, string]>([
    ['word for word', text(wire)],
    ['cut to its first three paragraphs', text(wire.slice(0, 3))],
    ['turned upside down', text([...wire].reverse())],
    ['with straight quotes and no typographic apostrophes', text(wire).replace(/[“”]/g, '"').replaceAll('’', "'")],
    [
      'with names respelled',
      text(wire).replaceAll('Velka', 'Welka').replaceAll('Tamsin', 'Tamsyn').replaceAll('Renk', 'Rhenk'),
    ],
    ['a paragraph of it in a report of its own', text([own, wire[5]!, wire[7]!, own.replace('school', 'bridge')])],
    ['in one paragraph', wire.join(' ')],
  ])('%s', (_, copy) => {
    expect(link(original, articleOf(copy, { outlet: 'The Herald', published: '2031-05-09' }))).not.toBeNull();
  });

  test('that spells in the British manner what the original spells in the American', () => {
    const british =
      'The defence centre organised an honours programme, and its neighbours travelled past the harbour in coloured boats without a licence or a quarrelling crew.';
    const american =
      'The defense center organized an honors program, and its neighbors traveled past the harbor in colored boats without a license or a quarreling crew.';
    expect(align(articleOf(british), articleOf(american))[0]).toMatchObject({ likeness: 1 });
  });

  test('when two outlets each edited one agency’s report and name the agency', () => {
    const [a, b] = edits.map((paragraphs) => articleOf(text(paragraphs)));
    const [, crediting] = edits.map((paragraphs) => articleOf(text(paragraphs), { agency: 'Seawire' }));
    expect(link(a!, crediting!)).not.toBeNull();
    expect(link(a!, b!), 'neither credits it: two own reports may look like that').toBeNull();
    const [named, credited] = edits.map((paragraphs) => text(paragraphs).replace('Seawire', 'Sea-Wire & Co. (Ellory)'));
    const agency = 'Sea-Wire & Co. (Ellory)';
    expect(link(articleOf(named!), articleOf(credited!, { agency })), 'whatever its name').not.toBeNull();
    const elsewhere = articleOf(text(edits[1]), { agency: 'Coastwire' });
    expect(link(a!, elsewhere), 'an agency that only one of them has').toBeNull();
  });

  test('whether or not it is dated', () => {
    expect(link(original, articleOf(text(wire.slice(2))))).not.toBeNull();
  });
});

describe('no copy is seen', () => {
  test('in two own reports of one event with a quotation in common', () => {
    expect(link(original, articleOf(text(rival), { published: '2031-05-08' }))).toBeNull();
    expect(copies.compare(original, articleOf(text(rival)))).toBeNull();
  });

  test('in two own reports that tell the same facts in the set manner of news', () => {
    const one = [
      'Quell’s foreign minister Oda Marsh met her Ardane counterpart Velka Dorn in Merrowby on Tuesday for a third round of talks on the Tamsin dam.',
      'The two spoke for four hours behind closed doors at the town hall, according to officials of both countries.',
      'At least eleven people were wounded last week when guards at the western end of the dam fired on a fishing boat.',
      'Marsh told reporters after the meeting that the talks had been “frank but useful” and would go on next month.',
      'Ardane has repeatedly said that it will not open the sluice before an old debt for dredging is paid.',
      'The dam, built sixty years ago, supplies water to forty villages.',
    ];
    const other = [
      'The foreign ministers of Quell and Ardane, Oda Marsh and Velka Dorn, held a third round of talks on the Tamsin dam in Merrowby on Tuesday.',
      'The meeting lasted four hours, officials from both countries said, and took place at the town hall without the press.',
      'It came a week after at least eleven people were hurt when a fishing boat was fired on by guards from the western end.',
      '“Frank but useful” was how Marsh described the talks to reporters when it was over; the next round is planned for June.',
      'Dorn did not speak. Her government wants a debt for dredging settled before any sluice is opened.',
      'Forty villages depend on the dam, which is sixty years old, for their water.',
    ];
    const agency = { agency: 'Seawire', published: '2031-05-08' };
    expect(copies.compare(articleOf(text(one), agency), articleOf(text(other), agency))).toBeNull();
  });

  test('in reports that quote one statement at length', () => {
    const statement =
      '“The two governments have agreed to open the lower sluice, to share the cost of dredging in equal parts and to meet again before the harvest is in,” ';
    const a = articleOf(
      `${statement}the governments said on Thursday.\n\nA crowd of some hundreds had gathered by noon.`,
    );
    const b = articleOf(`The deal came late at night. ${statement}read the paper that a clerk handed out in the rain.`);
    expect(copies.compare(a, b)).toBeNull();
    expect(align(a, b)).toEqual([]);
  });

  test('in the background that an outlet repeats in its own reports', () => {
    const today = articleOf(text([...rival.slice(0, 5), wire[2]!, wire[9]!]), { outlet: 'The Herald' });
    expect(copies.compare(today, articleOf(text(wire), { outlet: 'The Herald' }))).toBeNull();
    expect(copies.compare(today, articleOf(text(wire), { outlet: 'Seawire' }))).not.toBeNull();
  });

  test('in what is no body: credits, bylines, boilerplate', () => {
    const furniture =
      'The Morning Courier is printed on recycled paper by the Harbour Press and delivered by bicycle to every street of the town before breakfast.';
    const of = (paragraphs: readonly string[]): Article => {
      const whole = text([...paragraphs, furniture]);
      const at = whole.indexOf(furniture);
      return { ...articleOf(whole), furniture: [{ kind: 'boilerplate', span: [at, whole.length] }] };
    };
    expect(copies.compare(of(wire.slice(0, 2)), of(rival.slice(2, 4)))).toBeNull();
  });

  test('more than thirty days apart', () => {
    const on = (published: string) => articleOf(text(wire), { published, outlet: published });
    expect(copies.compare(on('2031-01-01'), on('2031-01-31'))).not.toBeNull();
    expect(copies.compare(on('2031-01-01'), on('2031-02-01'))).toBeNull();
  });
});

test('an empty text and one of quotations alone have nothing to compare', () => {
  const empty = articleOf('');
  expect(copies.keys(empty)).toEqual([]);
  expect(copies.compare(empty, articleOf('“All of this is quoted.”'))).toBeNull();
});

test('passages stand in the order of the first article and hold the quotations inside copied paragraphs', () => {
  const copy = articleOf(text([wire[6]!, wire[5]!, rival[0]!]));
  const passages = align(copy, original);
  expect(passages.map(({ here }) => copy.text.slice(...here))).toEqual([
    '“My father dug that ditch and I have watched it crack,” said Ilse Vantongeren, who keeps goats below the dam.',
    '“Today I heard frogs.”',
    wire[5],
  ]);
  for (const { here, there } of passages) expect(original.text.slice(...there)).toBe(copy.text.slice(...here));
});

test('a long text without full stops, or of one word, is compared in reasonable time', () => {
  const words = Array.from({ length: 30_000 }, (_, i) => `word${i % 50}`).join(' ');
  const started = performance.now();
  copies.compare(articleOf(words), articleOf(`${words} end`));
  copies.compare(articleOf('Ferry. '.repeat(20_000)), articleOf('Ferry. '.repeat(20_001)));
  expect(performance.now() - started).toBeLessThan(20_000);
});
