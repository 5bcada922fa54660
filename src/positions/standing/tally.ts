/**
 * What the origins known by a day come to for each position of an issue. Origins are added in the order of their days;
 * at any day the tally can be read. Readings of one person add up, but only as far as that person's voice reaches;
 * persons add up as independent witnesses do (1 - Π(1 - weight)). Whatever supports a position more gives it more.
 */
import type { Origin } from './origins.ts';
import { authority, dayNumber } from './weights.ts';

export interface Read {
  /** By the place of the position in the issue, each from 0 to 1. `weight` is what `support` is after refusals. */
  readonly weight: readonly number[];
  readonly support: readonly number[];
  readonly refused: readonly number[];
}

interface Entry {
  readonly origin: Origin;
  readonly position: number;
  /** null: before all others. */
  readonly day: number | null;
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

  /** `positions`: ids in the order of the issue; `window`: days. */
  constructor(positions: readonly string[], window: number) {
    this.#positions = positions;
    this.#window = window;
  }

  /** Origins are added in the order of their days, those without one first. */
  add(origin: Origin): void {
    const position = this.#positions.indexOf(origin.of.position);
    if (position < 0) return;
    const entry: Entry = { origin, position, day: origin.day === null ? null : dayNumber(origin.day), left: 1 };
    const replaces = this.#replaces(entry);
    if (replaces > 0)
      for (const older of this.#entries)
        if (rivals(older, entry)) older.left *= 1 - replaces * this.#newer(older.day, entry.day!);
    this.#entries.push(entry);
  }

  /** How far it takes the place of what the party said before, from 0 to 1: a doubtful reading does so little. */
  #replaces({ origin, day }: Entry): number {
    const { voice, firmness } = origin.of;
    if (day === null || (voice !== 'act' && voice !== 'principal') || firmness === 'refuses') return 0;
    return origin.of.confirmed ? origin.strength : origin.strength ** 2;
  }

  #newer(older: number | null, newer: number): number {
    return older === null ? 1 : 1 - 2 ** (-(newer - older) / (this.#window * replacing));
  }

  /** At the end of a day, by number, that is not before any day that was added. */
  read(day: number): Read {
    const sums = new Sums(this.#positions.length);
    let start = this.#entries.length;
    for (; start > 0 && this.#isIn(this.#entries[start - 1]!, day); start--)
      sums.add(this.#entries[start - 1]!, this.#worth(this.#entries[start - 1]!, day));
    const recent = sums.totals();
    const support = recent.support.map((_, i) => unsaid(i, recent));
    const refused = recent.support.map((said) => 1 - said);
    for (let i = 0; i < start; i++) {
      const entry = this.#entries[i]!;
      const left = (entry.origin.refuses ? refused : support)[entry.position]!;
      if (left > negligible) sums.add(entry, left * this.#worth(entry, day));
    }
    const all = sums.totals();
    return { ...all, weight: all.support.map((said, i) => said * (1 - all.refused[i]!)) };
  }

  #isIn(entry: Entry, day: number): boolean {
    return entry.day !== null && day - entry.day < this.#window;
  }

  #worth({ origin, day: taken, left }: Entry, day: number): number {
    const recency = taken === null ? undatedWorth : 2 ** (-(day - taken) / (this.#window * halfLife));
    return origin.reading * left * recency;
  }
}

/** Whether two cannot both be the party's line. */
const rivals = (a: Entry, b: Entry): boolean =>
  a.origin.refuses || b.origin.refuses
    ? a.position === b.position && a.origin.refuses !== b.origin.refuses
    : a.position !== b.position;

/** How little was said within the window against a position, from 0 to 1: what is older counts only where nothing newer was said. */
const unsaid = (position: number, { support, refused }: Omit<Read, 'weight'>): number =>
  support.reduce((left, said, i) => (i === position ? left : left * (1 - said)), 1 - refused[position]!);

/** Of each position and of each refusal: by who spoke, what is missing for it to be sure, and how far that voice reaches. */
class Sums {
  readonly #support: Map<string, { missing: number; reach: number }>[];
  readonly #refused: Map<string, { missing: number; reach: number }>[];

  constructor(positions: number) {
    this.#support = Array.from({ length: positions }, () => new Map());
    this.#refused = Array.from({ length: positions }, () => new Map());
  }

  add({ origin, position }: Entry, worth: number): void {
    const { actor, name, voice } = origin.of;
    const by = (origin.refuses ? this.#refused : this.#support)[position]!;
    const who = actor ?? `(${name})`;
    // One minister who will not have it does not speak against the party as one who wants it speaks for it.
    const reach = origin.refuses ? authority[voice] ** 2 : authority[voice];
    const one = by.get(who);
    if (one === undefined) by.set(who, { missing: 1 - worth, reach });
    else {
      one.missing *= 1 - worth;
      one.reach = Math.max(one.reach, reach);
    }
  }

  totals(): { readonly support: number[]; readonly refused: number[] } {
    const total = (by: ReadonlyMap<string, { readonly missing: number; readonly reach: number }>): number => {
      let missing = 1;
      for (const one of by.values()) missing *= 1 - one.reach * (1 - one.missing);
      return 1 - missing;
    };
    return { support: this.#support.map(total), refused: this.#refused.map(total) };
  }
}
