/**
 * A text for programs that count code points where others count UTF-16 units: line ends are LF and every character is
 * one unit, so both count alike. Takes a text; gives the plain one and offsets both ways. Pure; the text itself stays.
 */

export interface Plain {
  /** Line ends are LF; what lies beyond the Basic Multilingual Plane, U+0000 and lone surrogates are U+FFFD. */
  readonly text: string;
  /** From an offset of the original to one of `text`; between two units that became one, the place before them. */
  to(offset: number): number;
  /** From an offset of `text` to one of the original. */
  from(offset: number): number;
}

export function plain(original: string): Plain {
  /** Where two units became one, in offsets of the plain text. */
  const joined: number[] = [];
  const text = original.replace(/\r\n?|[\0\p{Cs}]|[\u{10000}-\u{10FFFF}]/gu, (found, at: number) => {
    if (found.length === 2) joined.push(at - joined.length);
    return found.startsWith('\r') ? '\n' : '\uFFFD';
  });
  return {
    text,
    to: (offset) => offset - countBelow(joined, (at, before) => at + before < offset),
    from: (offset) => offset + countBelow(joined, (at) => at < offset),
  };
}

/** How many of the sorted `places` hold, all of which come before those that do not. */
function countBelow(places: readonly number[], holds: (place: number, index: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One line of at most `length` characters of a plain text, white space collapsed. */
export const shortPlain = (text: string, length: number): string =>
  cut(plain(text).text.replace(/\s+/g, ' ').trim(), length);

/** At the end of a word, with an ellipsis; as it is where it is no longer than that. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length - 1);
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), length >> 1)).trimEnd()}…`;
}
