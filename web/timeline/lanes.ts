/** Lays marks out in rows so that none covers another, and finds how much room there is for words behind each. Pure. */

export interface Placed {
  readonly row: number;
  /** Pixels between the mark and the next one in its row; infinite for the last. */
  readonly room: number;
}

/** `marks` are [left, right] in pixels. Each goes into the first row where it fits with `gap` pixels to spare. */
export function place(marks: readonly (readonly [number, number])[], gap: number): Placed[] {
  const order = marks.map((_, index) => index).sort((a, b) => marks[a]![0] - marks[b]![0] || a - b);
  const last: number[] = [];
  const placed: { row: number; room: number }[] = [];
  for (const index of order) {
    const [left] = marks[index]!;
    const free = last.findIndex((before) => marks[before]![1] + gap <= left);
    const row = free < 0 ? last.length : free;
    const before = last[row];
    if (before !== undefined) placed[before]!.room = left - marks[before]![1];
    placed[index] = { row, room: Number.POSITIVE_INFINITY };
    last[row] = index;
  }
  return placed;
}
