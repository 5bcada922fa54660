/**
 * Where paragraphs stand in a text: takes the text, gives half-open spans, never alters it.
 * Text that was wrapped by hand at a fixed width is told from text with one paragraph a line.
 */
import { type Span, trim } from './span.ts';

/** Lines of wrapped text are this long at most, and most of them end in the middle of a sentence. */
const wrapWidth = 100;

/** Spans of paragraphs in order, without the white space around them; together they hold every other character. */
export function paragraphs(text: string): Span[] {
  const separator = isHardWrapped(text) ? /\r?\n[^\S\n]*\r?\n\s*/g : /(?:\r\n|[\n\r\u2028\u2029])\s*/g;
  const out: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    push(start, match.index);
    start = match.index + match[0].length;
  }
  push(start, text.length);
  return out;

  function push(from: number, to: number) {
    const span = trim(text, [from, to]);
    if (span) out.push(span);
  }
}

function isHardWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\n/.test(text)) return false;
  const lines = text.split(/\r?\n/);
  let inner = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? '';
    if (!line.trim() || !(lines[i + 1] ?? '').trim()) continue;
    if (line.length > wrapWidth) return false;
    inner++;
    if (/[\p{L}\p{N},;-]\s*$/u.test(line) && line.length > wrapWidth / 2) open++;
  }
  return inner >= 4 && open / inner > 0.7;
}
