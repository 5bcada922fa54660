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

/**
 * Windows of at most `size` tokens, special ones included, the outer `context` of which are read but not decided where
 * the article goes on: an article that fits is read once. `size` is more than twice `context` and the special ones.
 */
export function windowsOf(encoded: Encoded, size: number, context: number): Window[] {
  const total = encoded.ids.length;
  const windows: Window[] = [];
  for (let start = 0, end = 0; start < total; start = end) {
    const left = Math.max(0, start - context);
    const most = left + size - special;
    end = most >= total ? total : cut(encoded, start, most - context);
    windows.push({ left, right: Math.min(total, end + context), start, end });
  }
  return windows;
}

/** Before the last line break that fits, which then begins the next window's part; in a longer line, between two words. */
function cut({ word }: Encoded, start: number, most: number): number {
  for (let token = most - 1; token > start; token--) if (word[token] === -1) return token;
  let end = most;
  while (end > start + 1 && word[end] === word[end - 1]) end--;
  return end;
}
