/**
 * Half-open spans of UTF-16 code units in an immutable text, and the few operations the rest needs on them.
 * Takes and gives plain tuples; never copies or alters the text.
 */

/** `[start, end)` in UTF-16 code units, `0 <= start < end <= text.length`. */
export type Span = readonly [start: number, end: number];

export const slice = (text: string, span: Span): string => text.slice(span[0], span[1]);

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** From the start of the first span to the end of the last, whatever their order. Throws on an empty list. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('hull of no spans');
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

/** The span without white space at its ends, or null when nothing else is in it. */
export function trim(text: string, [start, end]: Span): Span | null {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : null;
}

/** Sorted, trimmed, without overlaps; spans with only white space between them become one. */
export function normalise(text: string, spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  const trimmed = spans.map((s) => trim(text, s)).filter((s) => s !== null);
  for (const [start, end] of trimmed.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1);
    if (last && (start <= last[1] || /^\s*$/.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** The words under several spans, joined by an ellipsis where something was left out between them. */
export const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((s) => slice(text, s)).join(' … ');
