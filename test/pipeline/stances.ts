/** A stance reader that knows words and no meanings: two texts are near when they share words. For tests of what is done with its answers. */
import { type Firmness, firmnesses } from '../../src/model/position.ts';
import type { Shown, StanceReader } from '../../src/read/stance.ts';

const size = 256;

export const wordStances: StanceReader = {
  name: 'words-1',
  read: async (texts) => texts.map(vectorOf),
  compare: async (questions) =>
    questions.map(({ text, positions }) =>
      positions.map((shown) => {
        const refused = nearest(text, shown, ['refuses']);
        const held = nearest(text, shown, ['label', 'example', 'takes']);
        const not = nearest(text, shown, ['not']);
        return {
          // Sure of what shares a third of its words.
          takes: not > held ? 0 : Math.min(1, 3 * Math.max(held, refused)),
          others: 0,
          firmness: sure(refused > held ? 'refuses' : 'demands'),
        };
      }),
    ),
};

const nearest = (text: Float32Array, shown: readonly Shown[], kinds: readonly Shown['kind'][]): number =>
  Math.max(
    0,
    ...shown
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ vector }) => vector.reduce((sum, x, i) => sum + x * text[i]!, 0)),
  );

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(size);
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.charCodeAt(0)) % size;
    vector[hash]! += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

const sure = (firmness: Firmness) =>
  Object.fromEntries(firmnesses.map((one) => [one, one === firmness ? 1 : 0])) as Record<Firmness, number>;
