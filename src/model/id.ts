/**
 * Ids made from content, so that the same input gives the same record on every machine and in every order.
 * Takes strings; gives short lower-case ids with a prefix that says what they name. Never reads a clock or a counter.
 */
import { createHash } from 'node:crypto';

export type IdPrefix = 'a' | 's' | 'p' | 'r' | 'o' | 'e' | 'f' | 'g' | 'c' | 't' | 'k';

/**
 * `a-` article, `s-` statement, `p-` actor, `r-` report of an event, `o-` claim of an office, `e-` event, `f-` family of
 * copies, `g-` group of statements that are one, `c-` conflict,
 * `t-` position taken, `k-` correction; then 80 bits of SHA-256 over the length-prefixed parts, in hexadecimal.
 */
export function contentId(prefix: IdPrefix, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return `${prefix}-${hash.digest('hex').slice(0, 20)}`;
}
