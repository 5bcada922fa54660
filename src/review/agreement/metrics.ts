/**
 * How far two values are apart at each level of measurement: squared differences, as Krippendorff's alpha takes them
 * (Krippendorff 2004, "Content Analysis", ch. 11.3; 2011, "Computing Krippendorff's Alpha-Reliability"), and the distance
 * of sets MASI (Passonneau 2006, "Measuring Agreement on Set-valued Items"). Pure.
 */

/** A level of measurement for values of one type. */
export interface Metric<T> {
  /** The same for values that are the same. */
  key(value: T): string;
  /** Order of values, where they have one. */
  readonly compare?: (a: T, b: T) => number;
  /**
   * Squared difference of the values at two places of `values`, which are distinct and in order; `counts` says how often
   * each was given. 0 for a value and itself.
   */
  squared(values: readonly T[], counts: ArrayLike<number>): (i: number, j: number) => number;
}

const number = {
  key: (value: number) => String(value),
  compare: (a: number, b: number) => a - b,
};

/** Values are the same or not. */
export const nominal: Metric<string> = {
  key: (value) => value,
  squared: () => (i, j) => (i === j ? 0 : 1),
};

/** Values have an order: what counts is how many were given from one to the other, each end by half. */
export const ordinal: Metric<number> = {
  ...number,
  squared(values, counts) {
    const upTo = [0];
    for (let i = 0; i < values.length; i++) upTo.push(upTo[i]! + counts[i]!);
    return (i, j) => {
      const [a, b] = i < j ? [i, j] : [j, i];
      return (upTo[b + 1]! - upTo[a]! - (counts[a]! + counts[b]!) / 2) ** 2;
    };
  },
};

export const interval: Metric<number> = {
  ...number,
  squared: (values) => (i, j) => (values[i]! - values[j]!) ** 2,
};

/** Values have a true zero; they are 0 or more. */
export const ratio: Metric<number> = {
  ...number,
  squared: (values) => (i, j) => {
    const sum = values[i]! + values[j]!;
    return sum === 0 ? 0 : ((values[i]! - values[j]!) / sum) ** 2;
  },
};

/** Values are sets, the empty one among them: 0 for the same, 1 for those that have nothing in common, as nominal values have. */
export const sets: Metric<ReadonlySet<string>> = {
  key: (value) => JSON.stringify([...value].sort()),
  squared(values) {
    const known = values.map((a) => values.map((b) => masi(a, b)));
    return (i, j) => known[i]![j]!;
  },
};

/** One less what is common of what either has (Jaccard), by 1 for equal sets, 2/3 where one has the other, 1/3 else. */
export function masi(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((member) => b.has(member)).length;
  const either = a.size + b.size - common;
  if (common === either) return 0;
  const monotony = common === a.size || common === b.size ? 2 / 3 : 1 / 3;
  return 1 - (common / either) * monotony;
}
