/** Keys by which entries are looked up: takes strings, gives integers that a database keeps in four bytes. Pure. */

/** A signed 32-bit hash (FNV-1a over UTF-16 code units) of the parts in their order. */
export function key(...parts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash | 0;
}
