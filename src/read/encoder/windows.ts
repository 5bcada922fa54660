/**
 * Takes an article's tokens, gives the windows in which the model reads them. Each word is decided in one window, with
 * context on both sides, so that it does not matter where a window ends. Pure.
 */
import type { Encoded } from './encode.ts';

/** Token ranges of the article: `[left, right)` is read, `[start, end)` is decided. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
}

/** `[CLS]` and `[SEP]`. */
const special = 2;

/** Tokens of the window as the model gets it. */
export const lengthOf = ({ left, right }: Window): number => right - left + special;

/** The row of the window in which an article's token stands. */
export const rowOf = ({ left }: Window, token: number): number => token - left + 1;

/** Windows of at most `size` tokens, special ones included, each of which decides at most `core`. */
export function windowsOf(encoded: Encoded, size: number, core: number): Window[] {
  const room = size - special;
  const total = encoded.ids.length;
  const windows: Window[] = [];
  for (let start = 0, end = 0; start < total; start = end) {
    end = coreEnd(encoded, start, core);
    const spare = room - (end - start);
    const right = Math.min(total, Math.max(0, start - Math.floor(spare / 2)) + room);
    windows.push({ left: Math.max(0, right - room), right, start, end });
  }
  return windows;
}

/** Before the last line break that fits, which then begins the next core; in a longer line, between two words. */
function coreEnd({ ids, word }: Encoded, start: number, core: number): number {
  let end = Math.min(start + core, ids.length);
  if (end === ids.length) return end;
  for (let token = end - 1; token > start; token--) if (word[token] === -1) return token;
  while (end > start + 1 && word[end] === word[end - 1]) end--;
  return end;
}
