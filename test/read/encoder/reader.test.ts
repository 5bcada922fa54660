/** Reading whole articles with the model: that it reads as in training, grounded, the same in any company, and gives way. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Collected } from '../../../src/read/encoder/answers.ts';
import { inputsOf } from '../../../src/read/encoder/batches.ts';
import { loadConfig } from '../../../src/read/encoder/config.ts';
import { decode } from '../../../src/read/encoder/decode.ts';
import { encode } from '../../../src/read/encoder/encode.ts';
import { openEncoderReader } from '../../../src/read/encoder/index.ts';
import { outputs } from '../../../src/read/encoder/outputs.ts';
import { windowsOf } from '../../../src/read/encoder/windows.ts';
import { openSession } from '../../../src/read/model/session.ts';
import { loadPieces } from '../../../src/read/model/tokens.ts';
import type { Attribution } from '../../../src/read/reader.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { dir, reference, text, tolerance, unread } from './model.ts';

const reader = await openEncoderReader({ dir, threads: 2 });
const config = await loadConfig(dir);
const session = openSession(join(dir, 'model.onnx'), outputs, 1);
afterAll(() => Promise.all([reader.close(), session.close()]));

const whole = reference.at(-1)!.text;
const spansOf = ({ source, cue, content }: Attribution) => ({ source, cue, content });
const byContent = (a: { content: readonly Span[] }, b: { content: readonly Span[] }) =>
  a.content[0]![0] - b.content[0]![0];

test('attributions and their probabilities are those of training', async () => {
  const found = await reader.predict(reference.map((c) => unread(c.text)));
  for (const [i, { attributions }] of reference.entries()) {
    const wanted = attributions.toSorted(byContent);
    expect(found[i]!.map(spansOf)).toEqual(wanted.map(spansOf));
    for (const [k, { probability }] of wanted.entries())
      for (const name of ['statement', 'speaker'] as const)
        expect(Math.abs(found[i]![k]!.probability![name] - probability[name])).toBeLessThan(tolerance);
  }
});

test('the model’s answers and the figures made of them are those of training', async () => {
  const pieces = await loadPieces(dir, config.maxPieces);
  for (const wanted of reference.filter((c) => c.role)) {
    const encoded = encode(wanted.text, [], pieces, config.tokens.break);
    const windows = windowsOf(encoded, config.window, config.context);
    const answers = new Collected(encoded, windows.length);
    for (const window of windows) {
      const { inputs, width } = inputsOf([{ encoded, window }], config.tokens);
      answers.add(window, await session.run(inputs), 0, width);
    }
    // What is all but impossible may differ more: logarithms run away there.
    const probabilities = [...answers.roles].map(Math.exp);
    expect(furthest(probabilities, wanted.role!.flat().map(Math.exp))).toBeLessThan(tolerance);
    for (const [k, { figures }] of decode(encoded, answers, config.decoding).entries()) {
      const { facts } = wanted.attributions[k]!;
      expect(Object.keys(figures).sort()).toEqual(Object.keys(facts).sort());
      const names = Object.keys(facts) as (keyof typeof figures)[];
      expect(
        furthest(
          names.map((n) => figures[n]),
          names.map((n) => facts[n]!),
        ),
      ).toBeLessThan(tolerance);
    }
  }
});

test('every span lies in the text, in order, between whole characters, and those of an attribution share none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (texts) => {
      const lists = await reader.predict(texts.map(unread));
      expect(lists).toHaveLength(texts.length);
      for (const [i, list] of lists.entries()) {
        expect(list).toEqual(list.toSorted(byContent));
        for (const { source, cue, content, probability } of list) {
          expect(content.length).toBeGreaterThan(0);
          for (const spans of [source, cue, content]) expectGrounded(texts[i]!, spans);
          expect(content.some((c) => [...source, ...cue].some((s) => overlaps(c, s)))).toBe(false);
          for (const p of Object.values(probability!)) expect(p >= 0 && p <= 1).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('an article reads the same alone, among others and in any order', async () => {
  const texts = [whole, ...reference.slice(0, 6).map((c) => c.text), whole.split('\n').reverse().join('\n'), ''];
  const together = await reader.predict(texts.map(unread));
  const backwards = (await reader.predict(texts.toReversed().map(unread))).toReversed();
  expect(backwards.map((l) => l.map(spansOf))).toEqual(together.map((l) => l.map(spansOf)));
  for (const [i, text] of texts.entries())
    expect((await reader.predict([unread(text)]))[0]!.map(spansOf)).toEqual(together[i]!.map(spansOf));
});

test('furniture but the headline is not read, and what is read keeps its place', async () => {
  const [line, text] = ['Velin said the ferry would sail.\n', reference[1]!.text];
  const [plain = [], within = [], headed = [], pure = []] = await reader.predict([
    unread(text),
    { text: line + text, furniture: [{ kind: 'byline', span: [0, line.length - 1] }] },
    { text: line + text, furniture: [{ kind: 'headline', span: [0, line.length - 1] }] },
    unread(line + text),
  ]);
  const moved = (spans: readonly Span[]): Span[] => spans.map(([a, b]) => [a + line.length, b + line.length]);
  expect(plain.length).toBeGreaterThan(0);
  expect(within.map(spansOf)).toEqual(
    plain.map(({ source, cue, content }) => ({ source: moved(source), cue: moved(cue), content: moved(content) })),
  );
  expect(headed).toEqual(pure);
});

test('nothing to read gives nothing', async () => {
  expect(await reader.predict([])).toEqual([]);
  expect(await reader.predict(['', ' \n\r\n', '\u200b', '\ud83d'].map(unread))).toEqual([[], [], [], []]);
});

test('one huge paragraph is read, and others have their turn meanwhile', async () => {
  const paragraph = whole.replace(/\n/g, ' ').repeat(2);
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  const begun = performance.now();
  const [list = []] = await reader.predict([unread(paragraph)]);
  clearInterval(ticking);
  for (const a of list) expectGrounded(paragraph, a.content);
  // A thread that the model holds would let none or two through.
  expect(turns).toBeGreaterThan((performance.now() - begun) / 5 / 10);
});

test('a folder without a model says which file is missing, when it is opened or first read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-model-'));
  try {
    await expect(openEncoderReader({ dir: folder })).rejects.toThrow(/config\.json cannot be used/);
    writeFileSync(join(folder, 'config.json'), '{"format": 2}');
    await expect(openEncoderReader({ dir: folder })).rejects.toThrow(/config\.json cannot be used.*format/s);
    for (const name of ['config.json', 'tokenizer.json']) copyFileSync(join(dir, name), join(folder, name));
    const lacking = await openEncoderReader({ dir: folder, threads: 2 });
    const texts = Array.from({ length: 40 }, () => unread(whole));
    await expect(lacking.predict(texts)).rejects.toThrow(/model\.onnx could not be run/);
    await expect(lacking.predict([unread('Velin said no.')])).rejects.toThrow(/model\.onnx could not be run/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a program that has read ends by itself', () => {
  const program = `
    const { openEncoderReader } = await import(${JSON.stringify(new URL('../../../src/read/encoder/index.ts', import.meta.url).href)});
    const reader = await openEncoderReader({ dir: ${JSON.stringify(dir)}, threads: 2 });
    const [list] = await reader.predict([{ text: ${JSON.stringify(reference[0]!.text)}, furniture: [] }]);
    console.log(list.length);`;
  const ran = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 25_000,
  });
  expect(ran).toMatchObject({ status: 0, stderr: '', stdout: `${reference[0]!.attributions.length}\n` });
});

const furthest = (a: readonly number[], b: readonly number[]): number => {
  expect(a).toHaveLength(b.length);
  return Math.max(...a.map((x, i) => Math.abs(x - b[i]!)));
};

function expectGrounded(text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toMatch(/^[^\s](.*[^\s])?$/su);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
}
