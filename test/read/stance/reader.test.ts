/** The stance model as the program runs it gives what training gave: same tokens, same meanings, same scores. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firmnesses } from '../../../src/model/position.ts';
import { packVector, unpackVector } from '../../../src/model/stance.ts';
import { loadPieces } from '../../../src/read/model/tokens.ts';
import { loadConfig } from '../../../src/read/stance/config.ts';
import { openStanceReader, stanceFolder } from '../../../src/read/stance/index.ts';
import { tokensOf } from '../../../src/read/stance/inputs.ts';
import { type Shown, shownKinds } from '../../../src/read/stance.ts';

interface Reference {
  readonly texts: readonly {
    readonly text: string;
    readonly tokens: readonly number[];
    readonly vector: readonly number[];
  }[];
  readonly pairs: readonly {
    readonly text: number;
    readonly shown: readonly (readonly [kind: number, text: number])[];
    readonly any: number;
    readonly scores: readonly number[];
  }[];
}
const reference: Reference = JSON.parse(readFileSync(join(stanceFolder, 'reference.json'), 'utf8'));
const reader = await openStanceReader(1);
afterAll(() => reader.close());

const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let [product, own, other] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    product += a[i]! * b[i]!;
    own += a[i]! ** 2;
    other += b[i]! ** 2;
  }
  return product / Math.sqrt(own * other);
};

test('texts are cut into the tokens of training', async () => {
  const config = await loadConfig(stanceFolder);
  const pieces = await loadPieces(join(stanceFolder, '../reader'), config.maxPieces);
  for (const { text, tokens } of reference.texts) expect(tokensOf(text, pieces, config)).toEqual(tokens);
});

test('the meaning of a text is that of training, whatever it is read beside', async () => {
  const vectors = await reader.read(reference.texts.map(({ text }) => text));
  // Sums are taken in another order on other machines and in other batches.
  for (const [i, { vector }] of reference.texts.entries()) expect(cosine(vectors[i]!, vector)).toBeGreaterThan(0.998);
});

test('answers follow from the scores of training', async () => {
  const { calibration } = await loadConfig(stanceFolder);
  const vectors = reference.texts.map(({ vector }) => Float32Array.from(vector));
  const questions = reference.pairs.map(({ text, shown, any }) => ({
    text: vectors[text]!,
    any,
    positions: [shown.map(([kind, of]): Shown => ({ kind: shownKinds[kind]!, vector: vectors[of]! }))],
  }));
  const answers = (await reader.compare(questions)).map(([answer]) => answer!);
  for (const [i, { scores }] of reference.pairs.entries()) {
    const [logit, others, ...firm] = scores as [number, number, ...number[]];
    // Beside no other position a text's only one is its best, by as much as a margin can count.
    const sum = calibration.logit * logit + calibration.margin * 12 + calibration.best + calibration.offset;
    expect(answers[i]!.takes).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
    expect(answers[i]!.others).toBeCloseTo(1 / (1 + Math.exp(-others)), 2);
    expect(Object.values(answers[i]!.firmness).reduce((a, b) => a + b)).toBeCloseTo(1, 5);
    const likeliest = firmnesses.toSorted((a, b) => answers[i]!.firmness[b] - answers[i]!.firmness[a])[0];
    expect(likeliest).toBe(firmnesses[firm.indexOf(Math.max(...firm))]);
  }
});

describe('a meaning that is kept', () => {
  test('is all but what it was', () => {
    for (const { vector } of reference.texts)
      expect(cosine(unpackVector(packVector(Float32Array.from(vector))), vector)).toBeGreaterThan(0.999);
  });
});

test('nothing asked, nothing answered', async () => {
  expect(await reader.read([])).toEqual([]);
  expect(await reader.compare([])).toEqual([]);
});
