/** Which names stand beside their nodes, and on which side: those of the largest first, none over another or over a node. Pure. */
export interface Box {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** Shown whatever it covers. */
  readonly always: boolean;
  readonly weight: number;
}
export type Side = 'right' | 'left' | 'below' | 'above';
const sides: readonly Side[] = ['right', 'left', 'below', 'above'];

/** Pixels; letters are narrower than that on the whole. */
const letter = 6.3;
const line = 15;
export const longestLabel = 26;

export type Area = readonly [left: number, top: number, right: number, bottom: number];

/** `width` and `height` are of the drawing, beyond which a name is cut off. */
export function labelsOf(boxes: readonly Box[], width: number, height: number): ReadonlyMap<string, Side> {
  const taken: Area[] = boxes.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  const found = new Map<string, Side>();
  const first = [...boxes].sort(
    (a, b) => Number(b.always) - Number(a.always) || b.weight - a.weight || (a.key < b.key ? -1 : 1),
  );
  for (const box of first) {
    const inside = sides.filter((one) => isInside(areaOf(box, one), width, height));
    const free = inside.find((one) => !taken.some((other) => covers(areaOf(box, one), other)));
    const chosen = free ?? (box.always ? (inside[0] ?? 'below') : undefined);
    if (chosen === undefined) continue;
    found.set(box.key, chosen);
    taken.push(areaOf(box, chosen));
  }
  return found;
}

/** Where a name would lie. */
export function areaOf({ x, y, radius, text }: Box, side: Side): Area {
  const width = Math.min(text.length, longestLabel) * letter;
  const gap = radius + 3;
  if (side === 'right') return [x + gap, y - line / 2, x + gap + width, y + line / 2];
  if (side === 'left') return [x - gap - width, y - line / 2, x - gap, y + line / 2];
  const top = side === 'below' ? y + gap : y - gap - line;
  return [x - width / 2, top, x + width / 2, top + line];
}

const isInside = ([left, top, right, bottom]: Area, width: number, height: number): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

export const covers = ([a, b, c, d]: Area, [e, f, g, h]: Area): boolean => a < g && e < c && b < h && f < d;
