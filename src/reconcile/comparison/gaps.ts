/** Where words that face each other differ: takes facing words, gives the stretches in which each has its own. Pure. */
import { isCommon, type Word } from '../copies/words.ts';
import type { Facing } from './facing.ts';

type Both = readonly [left: Word, right: Word];

/** What one side has where the other has something else, or nothing; never both empty. */
export interface Gap {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** The words that both have next to it; null at an end. */
  readonly before: Both | null;
  readonly after: Both | null;
  /** The nearest word after it, else before it, that both have and that tells what it is about. */
  readonly about: Word | null;
}

/** Stretches with only one word between them are one: "ready to accept" and "prepared to admit". */
export function gapsOf({ left, right, matched }: Facing): Gap[] {
  const places: { left: [number, number]; right: [number, number] }[] = [];
  let [i, j] = [0, 0];
  for (const [k, l] of [...matched, [left.length, right.length] as const]) {
    const last = places.at(-1);
    if (k > i || l > j)
      if (last && i - last.left[1] === 1 && j - last.right[1] === 1) [last.left[1], last.right[1]] = [k, l];
      else places.push({ left: [i, k], right: [j, l] });
    [i, j] = [k + 1, l + 1];
  }
  const at = (index: number, other: number): Both | null =>
    left[index] && right[other] ? [left[index], right[other]] : null;
  const tells = (index: number): boolean => !isCommon(left[index]!.form);
  return places.map((place) => {
    const about =
      matched.find(([index]) => index >= place.left[1] && tells(index)) ??
      matched.findLast(([index]) => index < place.left[0] && tells(index));
    return {
      left: left.slice(...place.left),
      right: right.slice(...place.right),
      before: at(place.left[0] - 1, place.right[0] - 1),
      after: at(place.left[1], place.right[1]),
      about: about ? left[about[0]]! : null,
    };
  });
}
