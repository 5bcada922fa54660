/** What two reports have in common and where they differ, as a reader of both would put it. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { ArticleView, EventRow, StatementRow } from '../../src/model/listing.ts';
import { compareArticles } from '../../src/reconcile/comparison.ts';
import type { Span } from '../../src/text/span.ts';
import { articleOf } from './copies/texts.ts';

const copied =
  'Masked riders stormed the customs house at Perrin before dawn on Monday, wounding four guards and cutting the wire that feeds the harbour lamps.';
const changed =
  'Masked riders stormed the customs house at Perrin before dawn on Monday, wounding six guards and severing the wire that feeds the harbour lamps.';
const denial =
  'The envoy Yelisar Dorn, who reached the town by noon, told the crowd that he would read no list of names aloud in the rain.';

const brief = ({ id, file }: Article) => ({ id, file, headline: null, outlet: null, agency: null, published: null });
const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

interface Said {
  readonly by: string;
  readonly actor: string | null;
  /** Words of the source as they stand in the text. */
  readonly source: string;
  readonly content: string;
}
interface Counted {
  readonly event: string;
  readonly what: string;
  readonly value: number;
  readonly words: string;
  readonly qualifier?: string;
}

function view(text: string, said: readonly Said[] = [], counted: readonly Counted[] = []): ArticleView {
  const article = articleOf(text);
  const passage = (words: string) => ({ text: words, spans: [at(text, words)] });
  const statements = said.map(({ by, actor, source, content }, i): StatementRow => {
    const speaker = { actor, name: by, type: null, party: null, role: null, basis: 'named' as const, evidence: [] };
    return {
      id: `${article.id}-s${i}`,
      article: brief(article),
      kind: 'indirect',
      source: passage(source),
      cue: null,
      content: passage(content),
      speakers: [speaker],
      open: null,
      via: [],
      said: null,
    };
  });
  const events = counted.map(({ event, what, value, words, qualifier }): EventRow => {
    const quantity = { what, value, qualifier: qualifier ?? null };
    const own = { kind: 'attack', plover: 'ASSAULT', status: 'happened', date: null, place: null } as const;
    return {
      ...own,
      id: event,
      place: null,
      participants: [],
      quantities: [quantity],
      names: [],
      origins: [],
      reports: [
        {
          ...own,
          id: `${article.id}-r`,
          article: brief(article),
          denied: false,
          passage: passage(words),
          trigger: at(text, words),
          participants: [],
          absent: [],
          quantities: [{ ...quantity, spans: [at(text, words)] }],
          ordinal: null,
          names: [],
          statements: [],
        },
      ],
    };
  });
  return { article, unread: null, statements, events, copies: null, conflicts: [], bounds: null, positions: [] };
}

/** Differences of one kind as "left / right". */
const differing = (left: ArticleView, right: ArticleView, kind: 'figure' | 'name' | 'wording'): string[] =>
  compareArticles(left, right)
    .differences.filter((one) => one.kind === kind)
    .map((one) => `${one.left.text} / ${one.right.text}`);

describe('what both have', () => {
  test('is shown passage by passage, with the words of each', () => {
    const { shared, left, right } = compareArticles(view(`${copied}\n\n${denial}`), view(`${denial}\n\n${changed}`));
    expect(shared.map(({ here }) => left.article.text.slice(...here))).toEqual([copied, denial]);
    expect(shared.map(({ there }) => right.article.text.slice(...there))).toEqual([changed, denial]);
    expect(shared.map(({ likeness, quotation }) => [likeness < 1, quotation])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test('may be a quotation alone, which is marked as one', () => {
    const one = view(
      'The minister was short. “Nobody sleeps in a burning house,” she said, and left by the back stairs.',
    );
    const other = view('Reporters had waited since six. “Nobody sleeps in a burning house”, Ms Vane remarked at last.');
    const { shared } = compareArticles(one, other);
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({ quotation: true, likeness: 1 });
    expect(one.article.text.slice(...shared[0]!.here)).toBe('Nobody sleeps in a burning house');
  });

  test('is nothing in two reports of different things', () => {
    const { shared, differences } = compareArticles(view(copied), view(denial));
    expect([shared, differences]).toEqual([[], []]);
  });
});

describe('figures', () => {
  test('of one event that differ are set against each other', () => {
    const counts = (value: number, words: string): Counted => ({ event: 'e-1', what: 'wounded', value, words });
    const left = view('Four guards were hurt at Perrin.', [], [counts(4, 'Four guards')]);
    const right = view('At Perrin six of the guards are in hospital.', [], [counts(6, 'six of the guards')]);
    expect(compareArticles(left, right).differences).toEqual([
      {
        kind: 'figure',
        what: 'wounded',
        left: { text: 'Four guards', spans: [[0, 11]] },
        right: { text: 'six of the guards', spans: [[10, 27]] },
      },
    ]);
  });
  test('that agree, or count different events, are no difference', () => {
    const of = (event: string, value: number) =>
      view('Four guards were hurt.', [], [{ event, what: 'wounded', value, words: 'Four guards' }]);
    expect(differing(of('e-1', 4), of('e-1', 4), 'figure')).toEqual([]);
    expect(differing(of('e-1', 4), of('e-2', 6), 'figure')).toEqual([]);
  });
  test('differ by their qualifier too', () => {
    const of = (qualifier?: string) =>
      view(
        'Four guards were hurt.',
        [],
        [{ event: 'e-1', what: 'wounded', value: 4, words: 'Four guards', qualifier }],
      );
    expect(differing(of(), of('at least'), 'figure')).toHaveLength(1);
  });
  test('that stand in one place of a copied sentence are told even when no event was read', () => {
    expect(differing(view(copied), view(changed), 'figure')).toEqual(['four / six']);
  });
});

describe('names', () => {
  test('of one actor that are spelled differently', () => {
    const said = (name: string, source: string): ArticleView =>
      view(`On Friday ${source} refused.`, [{ by: name, actor: 'p-dorn', source, content: 'refused' }]);
    const left = said('Yelisar Dorn', 'the envoy Yelisar Dorn');
    expect(differing(left, said('Yelisar Dorn', 'Envoy Jelisar Dorne'), 'name')).toEqual([
      'Yelisar Dorn / Jelisar Dorne',
    ]);
    expect(differing(left, said('Yelisar Dorn', 'Mr Dorn'), 'name'), 'shorter, not spelled apart').toEqual([]);
  });
  test('in copied sentences, of people and places that nobody resolved', () => {
    const respelled = `${copied} ${denial}`.replace('Perrin', 'Perryn').replace('Yelisar Dorn', 'Yelissar Dorne');
    expect(differing(view(`${copied} ${denial}`), view(respelled), 'name')).toEqual([
      'Perrin / Perryn',
      'Yelisar Dorn / Yelissar Dorne',
    ]);
  });
});

describe('wording', () => {
  test('sets one word for another before a word more, and leaves out what is only spelled or shortened differently', () => {
    const other = changed.replace('Masked riders', 'Heavily masked riders').replace('harbour', 'harbor');
    expect(differing(view(copied), view(other), 'wording')).toEqual(['cutting / severing', 'Masked / Heavily masked']);
  });
  test('puts a word that was changed inside a quotation first', () => {
    const said = (verb: string, word: string) =>
      view(`She ${verb} to the delegates of both sides: “Whoever is ${word} reads the map aloud.”`);
    expect(differing(said('whispered', 'losing'), said('shouted', 'winning'), 'wording')[0]).toBe('losing / winning');
  });
  test('says what it is about by a word that both have', () => {
    const [one] = compareArticles(view(copied), view(changed)).differences.filter(({ kind }) => kind === 'wording');
    expect(one?.what).toBe('wire');
  });
});

describe('who is quoted in one and not in the other', () => {
  const said = (by: string, actor: string | null, source = by): Said => ({ by, actor, source, content: 'will hold' });
  test('goes by the actor, and by the name where no dossier brings two together', () => {
    const text = 'Yuri Marn, Ada Penn and Olek Vist say it will hold.';
    const left = view(text, [said('Yuri Marn', 'p-1'), said('Ada Penn', 'p-2'), said('Olek Vist', 'p-3')]);
    const right = view(text.replace('Yuri', 'Yury'), [
      said('Yury Marn', 'p-9', 'Yury Marn'),
      said('Ms Penn', 'p-2', 'Ada Penn'),
    ]);
    const { onlyLeft, onlyRight } = compareArticles(left, right);
    expect(onlyLeft).toEqual([{ speaker: 'Olek Vist', statements: [left.statements[2]!.id] }]);
    expect(onlyRight).toEqual([]);
  });
  test('counts nobody whose copied words the other gives to somebody described otherwise', () => {
    const text = (who: string) =>
      `${copied} ${denial} The ${who} said that the roof will hold until the spring tide comes in.`;
    const by = (who: string): Said => ({ by: who, actor: null, source: who, content: 'the roof will hold' });
    const left = view(text('keeper'), [by('keeper')]);
    expect(compareArticles(left, view(text('warden'), [by('warden')])).onlyLeft).toEqual([]);
    expect(compareArticles(left, view(`${copied} ${denial}`)).onlyLeft).toHaveLength(1);
  });
});

test('turned around, everything changes sides', () => {
  const left = view(`${copied}\n\n${denial}`, [
    { by: 'Yelisar Dorn', actor: 'p-1', source: 'The envoy Yelisar Dorn', content: 'he would read no list' },
  ]);
  const right = view(changed);
  const [one, other] = [compareArticles(left, right), compareArticles(right, left)];
  expect(other.shared.map(({ here, there }) => [there, here])).toEqual(
    one.shared.map(({ here, there }) => [here, there]),
  );
  expect(other.onlyRight).toEqual(one.onlyLeft);
  expect(other.differences.map((d) => [d.kind, d.right.text, d.left.text])).toEqual(
    one.differences.map((d) => [d.kind, d.left.text, d.right.text]),
  );
});
