/**
 * What the origins known by a day come to for each position of an issue. Origins are added in the order of their days;
 * at any day the tally can be read. Readings of one person add up, but only as far as that person's voice reaches;
 * persons add up as independent witnesses do (1 - Π(1 - weight)). Whatever supports a position more gives it more.
 *
 * A line is read on every day of it, so that this is the inner loop of a matrix: plain arrays, nothing made in it.
 */
import type { Origin } from './origins.ts';
import { authority, dayNumber } from './weights.ts';

/** By the place of the position in the issue, each from 0 to 1. */
export interface Read {
  readonly support: readonly number[];
  readonly refused: readonly number[];
  /** What is left of the support after the refusals. */
  readonly weight: readonly number[];
}

interface Entry {
  /** The place of its position in the issue; of a refusal, counted on from there. */
  readonly slot: number;
  /** Whose words, counted from 0. */
  readonly who: number;
  /** null: before all others. */
  readonly day: number | null;
  readonly reading: number;
  /** What is left of it after newer words of those who can speak for the party, from 0 to 1. */
  left: number;
}

/** Half of what a day old word weighs is gone after this many windows: positions outlast the talk of them. */
const halfLife = 2;
/** What a word without a day is worth beside one of today. */
const undatedWorth = 0.5;
/** Part of a window after which a newer word replaces an older one by half of what it can. */
const replacing = 1 / 12;
/** Less than this of an old word is nothing. */
const negligible = 1e-6;

export class Tally {
  readonly #entries: Entry[] = [];
  readonly #positions: readonly string[];
  readonly #window: number;
  readonly #people = new Map<string, number>();
  /** By slot, then by person: how far the voice reaches, and what is missing for the words to be sure. */
  readonly #reach: number[][];
  readonly #missing: number[][];
  readonly #recency: (days: number) => number;
  readonly #older: (days: number) => number;

  /** `positions`: ids in the order of the issue; `window`: days. */
  constructor(positions: readonly string[], window: number) {
    this.#positions = positions;
    this.#window = window;
    this.#reach = Array.from({ length: 2 * positions.length }, () => []);
    this.#missing = Array.from({ length: 2 * positions.length }, () => []);
    this.#recency = halving(window * halfLife);
    this.#older = halving(window * replacing);
  }

  /** Origins are added in the order of their days, those without one first. */
  add(origin: Origin): void {
    const place = this.#positions.indexOf(origin.of.position);
    if (place < 0) return;
    const slot = origin.refuses ? place + this.#positions.length : place;
    const day = origin.day === null ? null : dayNumber(origin.day);
    const entry = { slot, who: this.#personOf(origin, slot), day, reading: origin.reading, left: 1 };
    const replaces = replacesBy(origin);
    if (day !== null && replaces > 0)
      for (const older of this.#entries)
        if (this.#rivals(older.slot, slot))
          older.left *= 1 - replaces * (1 - (older.day === null ? 0 : this.#older(day - older.day)));
    this.#entries.push(entry);
  }

  #personOf({ of, refuses }: Origin, slot: number): number {
    const name = of.actor ?? `(${of.name})`;
    const known = this.#people.get(name);
    const who = known ?? this.#people.size;
    if (known === undefined) {
      this.#people.set(name, who);
      for (const by of this.#reach) by.push(0);
      for (const by of this.#missing) by.push(1);
    }
    // One minister who will not have it does not speak against the party as one who wants it speaks for it.
    const reach = refuses ? authority[of.voice] ** 2 : authority[of.voice];
    this.#reach[slot]![who] = Math.max(this.#reach[slot]![who]!, reach);
    return who;
  }

  /** Whether words of `older` give way to support for a position: those for another, and refusals of this one. */
  #rivals(older: number, supported: number): boolean {
    return older < this.#positions.length ? older !== supported : older - this.#positions.length === supported;
  }

  /** At the end of a day, by number, that is not before any day that was added. */
  read(day: number): Read {
    const entries = this.#entries;
    const missing = this.#missing;
    const recency = this.#recency;
    const window = this.#window;
    for (const by of missing) by.fill(1);
    let start = entries.length;
    for (; start > 0; start--) {
      const { slot, who, day: taken, reading, left } = entries[start - 1]!;
      if (taken === null || day - taken >= window) break;
      missing[slot]![who]! *= 1 - reading * left * recency(day - taken);
    }
    const unsaid = this.#unsaid(this.#totals());
    for (let i = 0; i < start; i++) {
      const { slot, who, day: taken, reading, left } = entries[i]!;
      const part = unsaid[slot]! * left;
      if (part < negligible) continue;
      missing[slot]![who]! *= 1 - reading * part * (taken === null ? undatedWorth : recency(day - taken));
    }
    const totals = this.#totals();
    const support = totals.slice(0, this.#positions.length);
    const refused = totals.slice(this.#positions.length);
    return { support, refused, weight: support.map((said, i) => said * (1 - refused[i]!)) };
  }

  /** By slot. */
  #totals(): number[] {
    return this.#missing.map((by, slot) => {
      const reach = this.#reach[slot]!;
      let missing = 1;
      for (let who = 0; who < by.length; who++) missing *= 1 - reach[who]! * (1 - by[who]!);
      return 1 - missing;
    });
  }

  /** How little was said within the window against what a slot holds: what is older counts only where nothing newer was said. */
  #unsaid(said: readonly number[]): number[] {
    const positions = this.#positions.length;
    return said.map((_, slot) => {
      if (slot >= positions) return 1 - said[slot - positions]!;
      let left = 1 - said[slot + positions]!;
      for (let other = 0; other < positions; other++) if (other !== slot) left *= 1 - said[other]!;
      return left;
    });
  }
}

/** How far it takes the place of what the party said before, from 0 to 1: a doubtful reading does so little. */
function replacesBy({ of, refuses, strength }: Origin): number {
  if ((of.voice !== 'act' && of.voice !== 'principal') || refuses) return 0;
  return of.confirmed ? strength : strength ** 2;
}

/** `2 ** (-days / half)` of whole days, each worked out once. */
function halving(half: number): (days: number) => number {
  const known: number[] = [];
  return (days) => (known[days] ??= 2 ** (-days / half));
}
