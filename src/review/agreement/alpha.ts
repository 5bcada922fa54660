/**
 * Krippendorff's alpha for any number of coders, with values missing, at any level of measurement (Krippendorff 2011,
 * "Computing Krippendorff's Alpha-Reliability", section D; 2004, "Content Analysis", ch. 11): one less the disagreement
 * that was observed over that expected if values fell to units by chance. Takes what was said of each unit; gives a number.
 */
import type { Metric } from './metrics.ts';

export interface Reliability {
  /** 1 for perfect agreement, 0 for chance, below for worse; null when no two values can be compared, or all are one. */
  readonly alpha: number | null;
  /** Bounds of 95 % of what resampling units gives; null with `alpha`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Units with two values or more. */
  readonly units: number;
}

/** As many as make the bounds move in the third decimal only. */
const resamples = 1000;
/** Any will do; a fixed one gives the same bounds for the same codings. */
const seed = 2011;

/** Each unit as the values that its coders gave it; a coder who gave none is left out. */
export function reliability<T>(units: readonly (readonly T[])[], metric: Metric<T>): Reliability {
  const data = new Coincidences(units, metric);
  const alpha = data.alpha(data.each);
  if (alpha === null) return { alpha, low: null, high: null, units: data.each.length };
  const found: number[] = [];
  const random = randomFrom(seed);
  const times = data.each.map(() => 0);
  for (let n = 0; n < resamples; n++) {
    times.fill(0);
    for (let i = 0; i < times.length; i++) times[Math.floor(random() * times.length)]!++;
    const one = data.alpha(times);
    // Where only one value was drawn there is nothing to agree or disagree on.
    if (one !== null) found.push(one);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.round(share * (found.length - 1))] ?? alpha;
  return { alpha, low: at(0.025), high: at(0.975), units: data.each.length };
}

interface Unit {
  /** Place of a value, and how often the unit has it. */
  readonly counts: readonly (readonly [value: number, count: number])[];
  /** Two different values, and how many of the pairs of the unit are these, over the pairs that one value is in. */
  readonly pairs: readonly (readonly [a: number, b: number, coincidences: number])[];
}

class Coincidences<T> {
  readonly #values: readonly T[];
  readonly #units: readonly Unit[];
  readonly #metric: Metric<T>;
  readonly #counts: Float64Array;
  /** Once each of the units that have two values or more. */
  readonly each: readonly number[];

  constructor(units: readonly (readonly T[])[], metric: Metric<T>) {
    const pairable = units.filter((values) => values.length > 1);
    const distinct = new Map(pairable.flat().map((value) => [metric.key(value), value]));
    const { compare } = metric;
    const order = [...distinct].sort(([a, x], [b, y]) => compare?.(x, y) ?? (a < b ? -1 : 1));
    const places = new Map(order.map(([key], i) => [key, i]));
    this.#metric = metric;
    this.#values = order.map(([, value]) => value);
    this.#counts = new Float64Array(order.length);
    this.#units = pairable.map((values) => unitOf(values.map((value) => places.get(metric.key(value))!)));
    this.each = pairable.map(() => 1);
  }

  /** When each unit is there so many times. */
  alpha(times: readonly number[]): number | null {
    const counts = this.#counts.fill(0);
    let total = 0;
    this.#units.forEach((unit, u) => {
      for (const [value, count] of unit.counts) {
        counts[value]! += times[u]! * count;
        total += times[u]! * count;
      }
    });
    const squared = this.#metric.squared(this.#values, counts);
    let expected = 0;
    for (let i = 0; i < counts.length; i++)
      for (let j = i + 1; j < counts.length; j++)
        if (counts[i]! > 0 && counts[j]! > 0) expected += counts[i]! * counts[j]! * squared(i, j);
    if (expected === 0) return null;
    let observed = 0;
    this.#units.forEach((unit, u) => {
      if (times[u]! > 0)
        for (const [a, b, coincidences] of unit.pairs) observed += times[u]! * coincidences * squared(a, b);
    });
    return 1 - ((total - 1) * observed) / expected;
  }
}

function unitOf(places: readonly number[]): Unit {
  const counted = new Map<number, number>();
  for (const place of places) counted.set(place, (counted.get(place) ?? 0) + 1);
  const counts = [...counted].sort(([a], [b]) => a - b);
  const pairs = counts.flatMap(([a, n], i) =>
    counts.slice(i + 1).map(([b, m]): [number, number, number] => [a, b, (n * m) / (places.length - 1)]),
  );
  return { counts, pairs };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
