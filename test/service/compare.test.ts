/** One article beside several others: what any of them has otherwise is lined up against the first, and who is quoted in which. */
import { describe, expect, test } from 'vitest';
import type { ArticleView, StatementRow } from '../../src/model/listing.ts';
import { compareWith } from '../../src/service/compare.ts';
import { articleOf } from '../reconcile/copies/texts.ts';

const opening =
  'Masked riders stormed the customs house at Perrin before dawn on Monday, wounding four guards and cutting the wire that feeds the harbour lamps.';
const closing =
  'The town clerk said the lamps would burn again by Friday, once a new length of wire had come over the pass from Tolm by mule.';
const elsewhere =
  'In the capital the orchard fair opened to thin crowds and a wind that turned the tents inside out by noon.';

function view(text: string, speakers: readonly (readonly [actor: string | null, name: string])[] = []): ArticleView {
  const article = articleOf(text);
  const { id, file } = article;
  const statements = speakers.map(
    ([actor, name], i): StatementRow => ({
      id: `${id}-s${i}`,
      article: { id, file, headline: null, outlet: null, agency: null, published: null },
      kind: 'indirect',
      source: null,
      cue: null,
      content: { text: text.slice(0, 10), spans: [[0, 10]] },
      speakers: [{ actor, name, type: null, party: null, role: null, basis: 'named', evidence: [] }],
      open: null,
      via: [],
      said: null,
    }),
  );
  return { article, unread: null, statements, events: [], copies: null, conflicts: [], bounds: null, positions: [] };
}

const first = view(`${opening}\n\n${closing}`, [
  ['p-dorn', 'Yelisar Dorn'],
  [null, 'the town clerk'],
]);
const six = view(opening.replace('wounding four', 'wounding six'));
const seven = view(opening.replace('wounding four', 'wounding seven'));
const same = view(`${closing}\n\n${opening}`);
const apart = view(elsewhere);

describe('figures that differ', () => {
  test('about the same words of the first are one matter, with the words of each', () => {
    const { first: left, matters } = compareWith(first, [six, same, apart, seven]);
    expect(matters).toHaveLength(1);
    const [{ kind, passage, others }] = matters as [(typeof matters)[0]];
    expect(kind).toBe('figure');
    expect(left.article.text.slice(...passage.spans[0]!)).toBe(passage.text);
    expect(others.map((told) => told && [told.passage.text.match(/four|six|seven/)?.[0], told.differs])).toEqual([
      ['six', true],
      ['four', false],
      null,
      ['seven', true],
    ]);
  });

  test('are grounded in the words of each', () => {
    const { matters, others } = compareWith(first, [six, same]);
    for (const [index, told] of matters[0]!.others.entries())
      expect(others[index]!.right.article.text.slice(...told!.passage.spans[0]!)).toBe(told!.passage.text);
  });

  test('are none where all say the same or speak of other things', () => {
    expect(compareWith(first, [same, apart]).matters).toEqual([]);
  });
});

describe('what is in common', () => {
  test('is a share of the text of each', () => {
    const { others } = compareWith(first, [same, apart, six]);
    expect(others.map(({ share }) => share.right > 0.9)).toEqual([true, false, true]);
    expect(others[1]!.share).toEqual({ left: 0, right: 0 });
    expect(others[2]!.share.left).toBeCloseTo(opening.length / (opening.length + closing.length), 1);
  });

  test('counts an article once that is named twice', () => {
    expect(compareWith(first, [six, apart, six]).others.map(({ right }) => right.article.id)).toEqual([
      six.article.id,
      apart.article.id,
    ]);
  });
});

describe('who is quoted', () => {
  const other = view(elsewhere, [
    ['p-vask', 'Oda Vask'],
    ['a-yelisar-dorn', 'Yelisar Dorn'],
    [null, 'a trader'],
  ]);

  test('stands in a row of one’s own, those in most of the articles first, those without a name last', () => {
    const rows = compareWith(first, [other]).quoted;
    expect(rows.map(({ name, statements }) => [name, ...statements.map(({ length }) => length)])).toEqual([
      ['Yelisar Dorn', 1, 1],
      ['Oda Vask', 0, 1],
      [null, 1, 1],
    ]);
    expect(rows[1]!.statements).toEqual([[], [other.statements[0]!.id]]);
  });

  test('is nobody where nobody speaks', () => expect(compareWith(six, [apart]).quoted).toEqual([]));
});
