/** Links few entries as the record links many: takes all of them at once, gives every link. Pure; compares every pair. */
import type { Linking } from './linking.ts';

/** Compares every two entries that share enough keys; `a` is the smaller id. */
export function linkAll<T, Link>(
  items: readonly T[],
  idOf: (item: T) => string,
  linking: Linking<T, Link>,
): { readonly a: string; readonly b: string; readonly link: Link }[] {
  const keys = items.map((item) => new Set(linking.keys(item)));
  const links: { a: string; b: string; link: Link }[] = [];
  for (const [i, first] of items.entries())
    for (const [j, second] of items.entries()) {
      if (idOf(first) >= idOf(second)) continue;
      let shared = 0;
      for (const key of keys[i]!) if (keys[j]!.has(key)) shared++;
      const link = shared >= linking.least ? linking.compare(first, second) : null;
      if (link !== null) links.push({ a: idOf(first), b: idOf(second), link });
    }
  return links;
}
