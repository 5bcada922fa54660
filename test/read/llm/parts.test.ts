import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf, halves, type Part, partsOf, render } from '../../../src/read/llm/parts.ts';
import { contains, overlaps, slice } from '../../../src/text/span.ts';
import { problemOf, readable, setting, wordsOf } from './help.ts';
import { failing, giving, type Item, item, saying } from './server.ts';

/** Paragraph `n`, about 400 characters long, with one attribution that stands nowhere else. */
const paragraph = (n: number): string =>
  `Speaker${n} said point${n} was agreed. ${Array.from({ length: 12 }, (_, i) => `Boat ${n} passed buoy ${i} at noon.`).join(' ')}`;
const long = (count: number): string => Array.from({ length: count }, (_, n) => paragraph(n)).join('\n\n');
/** Everything that a block holds, as an honest model would give it. */
const itemsIn = (block: string): Item[] =>
  [...block.matchAll(/Speaker(\d+) said/g)].map(([, n]) => item(`Speaker${n}`, 'said', `point${n} was agreed`));

test('a long article is asked about in parts, and each attribution is found once', async () => {
  const text = long(40);
  // This model also gives what begins in the context.
  const set = await setting((asked) => giving(...itemsIn(asked.user)));
  const [found] = await set.reader.predict([readable(text)]);
  expect(found!.map((a) => wordsOf(text, a).source)).toEqual(Array.from({ length: 40 }, (_, n) => `Speaker${n}`));
  expect(set.server.asked.length).toBeGreaterThan(3);
  expect(set.reader.spent().dropped.outside).toBeGreaterThan(0);
  for (const { part } of set.server.asked) {
    expect(part.length).toBeLessThanOrEqual(5_200);
    expect(part).toMatch(/^Speaker/);
    expect(part).toMatch(/noon\.$/);
  }
});

test('each part comes with what stands around it, marked as such', async () => {
  const set = await setting([giving()]);
  await set.reader.predict([readable(long(40))]);
  const [first, second] = set.server.asked;
  expect(first!.user).not.toContain(' before begins]');
  const n = Number(/^Speaker(\d+)/.exec(second!.part)![1]);
  const [before, after] = second!.user.split(second!.part) as [string, string];
  expect(before).toContain(`Speaker${n - 1} said`);
  expect(before).toContain(' before begins]');
  expect(after).toContain(' after begins]');
});

test('a source in the paragraph before the part is found there', async () => {
  const text = `${long(12)}\n\nThe harbour master wrote a letter:\n\n“The piers are full.”\n\n${long(3)}`;
  const quote = item('The harbour master', 'wrote', '“The piers are full.”');
  const set = await setting((asked) => giving(...(asked.user.includes('“The piers are full.”') ? [quote] : [])));
  const [found] = await set.reader.predict([readable(text)]);
  expect(found!.map((a) => wordsOf(text, a))).toEqual([
    { source: 'The harbour master', cue: 'wrote', content: ['“The piers are full.”'] },
  ]);
});

test.for([
  ['an answer that breaks off', saying('{"attributions":[{"sour', 'length')],
  ['a question that is too long', failing(400, "This model's maximum context length is 2048 tokens.")],
  ['a request that is too large', failing(413)],
] as const)('after %s the part is halved, and nothing is lost', async ([, cramped]) => {
  const text = long(10);
  const set = await setting((asked) => (asked.part.length > 1_500 ? cramped : giving(...itemsIn(asked.part))));
  const [found] = await set.reader.predict([readable(text)]);
  expect(found!.map((a) => wordsOf(text, a).source)).toEqual(Array.from({ length: 10 }, (_, n) => `Speaker${n}`));
});

test('a model without room for even a few sentences is a problem, found after a few requests', async () => {
  const set = await setting([saying('', 'length')]);
  const problem = await problemOf(set.reader.predict([readable(long(10))]));
  expect(problem.message).toContain('no room');
  expect(set.server.asked.length).toBeLessThan(8);
});

test('an article of megabytes without a full stop is cut in no time', () => {
  const started = performance.now();
  expect(partsOf(bodyOf(readable('no '.repeat(1_000_000)))).length).toBeGreaterThan(500);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('whatever the text, its parts hold every span of the body once, in order, and halves hold what the part held', () => {
  const piece = fc.constantFrom(
    'Venn said no.',
    '\n\n',
    '\n',
    ' ',
    'x'.repeat(1_300),
    '😀'.repeat(700),
    'He wrote: “Yes.” ',
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(500), (text, a, length) => {
      const from = text.length === 0 ? 0 : a % text.length;
      const end = Math.min(text.length, from + length);
      const body = bodyOf(readable(text, from < end ? [{ kind: 'credit', span: [from, end] }] : []));
      const letters = (spans: Part['spans']): string => render(body, spans).replace(/\s/g, '');
      const parts = partsOf(body);
      expect(parts.map(({ spans }) => letters(spans)).join('')).toBe(letters(body.spans));
      for (const part of parts) {
        expect(part.spans.reduce((sum, [start, stop]) => sum + stop - start, 0)).toBeLessThanOrEqual(5_000);
        for (const span of [...part.before, ...part.spans, ...part.after]) {
          expect(body.spans.some((whole) => contains(whole, span))).toBe(true);
          expect(body.furniture.some((f) => overlaps(f, span))).toBe(false);
        }
        for (const span of part.spans) if (span[1] !== from) expect(slice(text, span)).not.toMatch(/[\uD800-\uDBFF]$/);
        const smaller = halves(body, part);
        if (smaller === null) continue;
        expect(smaller.map(({ spans }) => letters(spans)).join('')).toBe(letters(part.spans));
        for (const { spans } of smaller) expect(spans.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});
