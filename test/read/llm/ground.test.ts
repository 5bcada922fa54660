import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ground } from '../../../src/read/llm/ground.ts';
import { bodyOf, partsOf, shown } from '../../../src/read/llm/parts.ts';
import { contains, hull, overlaps } from '../../../src/text/span.ts';
import { readable, reading, setting, wordsOf } from './help.ts';
import { giving, type Item, item } from './server.ts';

/** What is kept of the items, in the text's own words, and what was dropped. */
async function read(text: string, ...items: Item[]) {
  const set = await setting([giving(...items)]);
  return { found: await reading(set, text), dropped: set.reader.spent().dropped, kept: set.reader.spent().kept };
}

const text = '“We will sign,” Ilra Venn told\nreporters, “but not today.” Dosk said the talks\u00a0were over.';

test('quoted parts, cue and source are found word for word', async () => {
  expect(await read(text, item('Ilra Venn', 'told\nreporters', '“We will sign,”', '“but not today.”'))).toEqual({
    found: [{ source: 'Ilra Venn', cue: 'told\nreporters', content: ['“We will sign,”', '“but not today.”'] }],
    kept: 1,
    dropped: { notFound: 0, outside: 0, repeated: 0 },
  });
});

test('other quotation marks and white space are forgiven, and the words kept are the article’s own', async () => {
  const straight = item('Ilra  Venn', 'told reporters', '"We will sign,"', "''but not today.''");
  const { found } = await read(text, straight, item('Dosk', 'said', 'the talks were over'));
  expect(found).toEqual([
    { source: 'Ilra Venn', cue: 'told\nreporters', content: ['“We will sign,”', '“but not today.”'] },
    { source: 'Dosk', cue: 'said', content: ['the talks\u00a0were over'] },
  ]);
});

test.for<[string, Item]>([
  ['invented content', item('Dosk', 'said', 'the talks had failed')],
  ['paraphrased content', item('Dosk', 'said', 'talks are over')],
  ['a quotation that was altered', item('Ilra Venn', 'told reporters', '“We will not sign,”')],
  ['a quotation of which one part is invented', item('Ilra Venn', 'told reporters', '“We will sign,”', '“never.”')],
  ['a source that is not in the text', item('Foreign Minister Venn', 'told reporters', '“We will sign,”')],
  ['a cue that is not in the text', item('Dosk', 'stated', 'the talks were over')],
  ['words that end inside a word', item('Dosk', 'said', 'the talks were ov')],
  ['words in other case', item('dosk', 'said', 'the talks were over')],
  ['an item without content', item('Dosk', 'said')],
  ['content of marks alone', item('Dosk', 'said', '“')],
])('%s is dropped and counted', async ([, wrong]) => {
  const { found, dropped } = await read(text, wrong);
  expect(found).toEqual([]);
  expect(dropped).toEqual({ notFound: 1, outside: 0, repeated: 0 });
});

test('source and cue may be missing', async () => {
  expect((await read(text, item('', '', '“but not today.”'))).found).toEqual([
    { source: '', cue: '', content: ['“but not today.”'] },
  ]);
});

test('the same item given twice counts once', async () => {
  const one = item('Dosk', 'said', 'the talks were over');
  expect(await read(text, one, one)).toMatchObject({ kept: 1, dropped: { repeated: 1 } });
});

test('items and their parts may come in any order; attributions are given in the order of the text', async () => {
  const { found } = await read(
    text,
    item('Dosk', 'said', 'the talks were over'),
    item('Ilra Venn', 'told reporters', '“but not today.”', '“We will sign,”'),
  );
  expect(found.map(({ content }) => content)).toEqual([
    ['“We will sign,”', '“but not today.”'],
    ['the talks\u00a0were over'],
  ]);
});

test('an attribution inside what is attributed is kept beside it', async () => {
  const nested = 'Venn said Dosk had promised that the guns would rest.';
  const { kept } = await read(
    nested,
    item('Venn', 'said', 'Dosk had promised that the guns would rest'),
    item('Dosk', 'promised', 'that the guns would rest'),
  );
  expect(kept).toBe(2);
});

test('content that was given with source and cue inside gives way to them', async () => {
  const { found } = await read(
    text,
    item('Ilra Venn', 'told reporters', '“We will sign,” Ilra Venn told reporters, “but not today.”'),
  );
  expect(found).toEqual([
    { source: 'Ilra Venn', cue: 'told\nreporters', content: ['“We will sign,”', '“but not today.”'] },
  ]);
});

test('words that stand in several places are taken where the words of their item are together', async () => {
  const twice = 'Venn said no. Nobody said yes.\n\nYes, yes: yes, said Dosk. “Never,” he added, and Venn said yes.';
  const set = await setting([giving(item('Dosk', 'said', 'yes'), item('Venn', 'said', 'yes'))]);
  const [found] = await set.reader.predict([readable(twice)]);
  expect(found!.map((a) => [twice.slice(a.source[0]![0]), twice.slice(a.content[0]![0])])).toEqual([
    ['Dosk. “Never,” he added, and Venn said yes.', 'yes, said Dosk. “Never,” he added, and Venn said yes.'],
    ['Venn said yes.', 'yes.'],
  ]);
});

test('two statements in the same words are two, in the order of the text', async () => {
  const echo = 'Venn said no. Later Venn said no.';
  const one = item('Venn', 'said', 'no');
  const set = await setting([giving(one, one, one)]);
  const [found] = await set.reader.predict([readable(echo)]);
  expect(found!.map(({ source, content }) => [source[0]![0], content[0]![0]])).toEqual([
    [0, 10],
    [20, 30],
  ]);
  expect(set.reader.spent().dropped.repeated).toBe(1);
});

test('words of furniture are not found, those of the headline are', async () => {
  const page = 'Venn says no\n\nBy Dosk\n\nVenn said no.\n\nSubscribe, said Dosk';
  const at = (words: string): [number, number] => [page.indexOf(words), page.indexOf(words) + words.length];
  const furniture = [
    { kind: 'headline' as const, span: at('Venn says no') },
    { kind: 'byline' as const, span: at('By Dosk') },
    { kind: 'boilerplate' as const, span: at('Subscribe, said Dosk') },
  ];
  const set = await setting([giving(item('Venn', 'says', 'no'), item('Dosk', 'said', 'Subscribe'))]);
  const [found] = await set.reader.predict([readable(page, furniture)]);
  expect(found!.map((a) => wordsOf(page, a))).toEqual([{ source: 'Venn', cue: 'says', content: ['no'] }]);
  expect(set.server.asked[0]!.user).not.toContain('Subscribe');
  expect(set.server.asked[0]!.user).not.toContain('By Dosk');
});

test('a run of quotation marks does not make the search slow', async () => {
  const marks = "'".repeat(3_000);
  const started = performance.now();
  expect((await read(`${marks} Venn said no.`, item('Venn', 'said', `${marks.slice(0, 500)}x`))).found).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('an answer that repeats itself for ever does not hold up the program', async () => {
  const started = performance.now();
  const again = item('no', 'no', ...Array<string>(16).fill('no'));
  await read('no '.repeat(1_500), ...Array<Item>(50).fill(again));
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('whatever the model writes, spans stay in what it was shown, roles apart, content in the part', () => {
  const word = fc.constantFrom(
    'Venn',
    'said',
    'no',
    '“no,”',
    '"yes"',
    'he',
    '.',
    ',',
    '\n\n',
    '😀',
    '’s',
    ' ',
    'a\u0301',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '));
  const short = fc.array(word, { maxLength: 4 }).map((all) => all.join(' '));
  const items = fc.array(fc.record({ source: short, cue: short, content: fc.array(short) }));
  fc.assert(
    fc.property(words, items, fc.nat(), fc.nat(), (content, given, a, b) => {
      const from = a % content.length;
      const furniture = [
        { kind: 'caption' as const, span: [from, Math.min(content.length, from + (b % 20) + 1)] as const },
      ];
      const body = bodyOf(readable(content, furniture));
      for (const part of partsOf(body)) {
        const { kept, dropped } = ground(body, part, given);
        expect(kept.length + dropped.notFound + dropped.outside + dropped.repeated).toBe(given.length);
        for (const attribution of kept) {
          const spans = [...attribution.source, ...attribution.cue, ...attribution.content];
          for (const [i, span] of spans.entries()) {
            expect(span[0]).toBeLessThan(span[1]);
            expect(contains(shown(part), span)).toBe(true);
            expect(spans.slice(i + 1).some((other) => overlaps(span, other))).toBe(false);
            expect(body.furniture.some((f) => overlaps(f, span))).toBe(false);
          }
          expect(contains(hull(part.spans), [attribution.content[0]![0], attribution.content[0]![0]])).toBe(true);
        }
      }
    }),
  );
});
