/** Which of several bounds says most: takes evidence, gives it in that order. Pure. */
import type { BoundsEvidence } from '../../model/bounds.ts';

/** The latest "after", the earliest "before", first; of two alike the earlier in the text. */
export function narrowest(evidence: readonly BoundsEvidence[], bound: 'after' | 'before'): BoundsEvidence[] {
  const sign = bound === 'after' ? -1 : 1;
  return evidence
    .filter((one) => one.bound === bound)
    .sort((a, b) => (a.day === b.day ? startOf(a) - startOf(b) : a.day < b.day ? -sign : sign));
}

const startOf = ({ passage }: BoundsEvidence): number => passage.spans[0]?.[0] ?? 0;
