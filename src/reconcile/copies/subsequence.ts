/** Which words two sequences have in common in the same order: takes words and what each weighs, gives pairs of indexes. Pure. */

/** The heaviest common subsequence; `weights` are those of the words of `a`. Time and space grow with the product of the lengths. */
export function commonSubsequence(
  a: readonly string[],
  b: readonly string[],
  weights: readonly number[],
): (readonly [a: number, b: number])[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + weights[i]!
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const out: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) out.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  return out;
}
