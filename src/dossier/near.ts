/** Which of the words that exist was probably meant by one that does not. Takes plain strings; gives one of them or null. */

/** Levenshtein distance in UTF-16 code units. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** The nearest candidate at most a third of its letters away, or one that holds the word whole; else null. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - word.length) > limit && !candidate.split('-').includes(word)) continue;
    const steps = candidate.split('-').includes(word) ? 1 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps <= limit && steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
