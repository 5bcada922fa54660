/** Whether two spellings may be of one name: takes folded words, says whether a letter or two make the difference. Pure. */

/** One letter in words of four or more, two in words of seven or more (Levenshtein distance). */
export function near(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length);
  const most = shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0;
  if (Math.abs(x.length - y.length) > most) return false;
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[y.length]! <= most;
}
