/** Cards beside a text keep their order, never cover each other, and the chosen one stands at its words when there is room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stack } from '../../web/article/stack.ts';

describe('cards', () => {
  it('stand at their words when these are far enough apart', () => {
    expect(stack([0, 100, 300], [50, 50, 50], 8)).toEqual([0, 100, 300]);
  });

  it('give way downwards when they are not', () => {
    expect(stack([0, 10, 20], [50, 50, 50], 8)).toEqual([0, 58, 116]);
  });

  it('give way upwards to the one that was chosen', () => {
    expect(stack([200, 210, 220], [50, 50, 50], 8, 2)).toEqual([104, 162, 220]);
  });

  it('never cover each other or rise above the text', () => {
    const cards = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 300 })), { minLength: 1 });
    fc.assert(
      fc.property(cards, fc.nat(), (given, any) => {
        const anchors = given.map(([anchor]) => anchor).sort((a, b) => a - b);
        const heights = given.map(([, height]) => height);
        for (const fixed of [undefined, any % given.length]) {
          const tops = stack(anchors, heights, 8, fixed);
          expect(tops[0]).toBeGreaterThanOrEqual(0);
          for (let i = 1; i < tops.length; i++)
            expect(tops[i]!).toBeGreaterThanOrEqual(tops[i - 1]! + heights[i - 1]! + 8);
        }
      }),
    );
  });
});
