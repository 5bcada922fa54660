/**
 * Lines of a given width on a terminal, where wide characters (CJK, emoji) take two columns. Takes text without line
 * ends; gives half-open spans into it, or the lines themselves. Never cuts what a person sees as one character.
 */
import stringWidth from 'string-width';
import { type Span, slice } from '../../text/span.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest beginning of `text` that fits `width` columns, as a length in code units; at least one character. */
function fitting(text: string, width: number): number {
  let used = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width && index > 0) return index;
  }
  return text.length;
}

/** The lines of `text` broken at spaces, which belong to no line; a word wider than a line is broken inside. */
export function lineSpans(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let line: [number, number] | null = null;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (line && stringWidth(text.slice(line[0], end)) <= width) {
      line[1] = end;
      continue;
    }
    if (line) lines.push(line);
    let start = index;
    while (stringWidth(text.slice(start, end)) > width) {
      const cut = start + fitting(text.slice(start, end), width);
      if (cut === end) break;
      lines.push([start, cut]);
      start = cut;
    }
    line = [start, end];
  }
  return line ? [...lines, line] : lines;
}

export const wrap = (text: string, width: number): string[] => lineSpans(text, width).map((span) => slice(text, span));

/** `text` in at most `width` columns, an ellipsis for what was cut off. */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  return width <= 1 ? '…' : `${text.slice(0, fitting(text, width - 1)).trimEnd()}…`;
}

/** `wrap`, in at most `count` lines, the last one clipped when there would be more. */
export function wrapClipped(text: string, width: number, count: number): string[] {
  const lines = lineSpans(text, width);
  if (lines.length <= count) return lines.map((span) => slice(text, span));
  const kept = lines.slice(0, count - 1).map((span) => slice(text, span));
  return [...kept, clip(text.slice(lines[count - 1]![0]), width)];
}

/** `text` followed by spaces up to `width` columns; `right` puts them before. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + spaces : spaces + text;
}
