/**
 * Where cards stand beside the words they belong to: as near as they can without covering each other. Pure.
 */

/**
 * Tops of the cards in pixels. `anchors` are the tops of their words, in order; the `fixed` card comes to stand at its
 * words, and those before it move up as far as there is room.
 */
export function stack(anchors: readonly number[], heights: readonly number[], gap: number, fixed?: number): number[] {
  const tops: number[] = [];
  let room = 0;
  for (const [i, anchor] of anchors.entries()) {
    const above = i === fixed ? room : i === 0 ? 0 : tops[i - 1]! + heights[i - 1]! + gap;
    tops.push(Math.max(anchor, above));
    room += heights[i]! + gap;
  }
  for (let i = (fixed ?? 0) - 1; i >= 0; i--) tops[i] = Math.min(tops[i]!, tops[i + 1]! - gap - heights[i]!);
  return tops;
}
