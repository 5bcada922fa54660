/**
 * Corrections laid over entries of one kind: takes what the machine read in one article and what people said of it,
 * gives what the record then has. An entry is found by its id; where a newer reader gives others, by its words. What a
 * person says holds even where the machine finds nothing any more. Pure.
 */
import type { Review } from '../model/correction.ts';
import type { Span } from '../text/span.ts';
import { ofBoth, ofShorter } from './overlap.ts';
import { same } from './same.ts';

interface Entry {
  readonly id: string;
  readonly review?: Review;
}
/** What one correction says of an entry. */
export interface Said<T> {
  readonly target: string;
  readonly who: string;
  readonly at: string;
  readonly before: T | null;
  readonly after: T | null;
}
/** How entries of a kind are told from each other. */
export interface Kind<T> {
  spans(entry: T): readonly Span[];
  /** Of those that a newer reader gives in the same words: which of them are what was meant. */
  meant(said: T, read: readonly T[]): readonly T[];
  /** Whether a person who confirmed one confirmed the other: all that they judged is equal. */
  agrees(said: T, read: T): boolean;
}

/** Half the words in common, and two entries are of the same passage. */
const enough = 0.5;

/** In the order of the text. Later corrections of the same entry win; those of different ones do not touch each other. */
export function layOver<T extends Entry>(machine: readonly T[], said: readonly Said<T>[], kind: Kind<T>): readonly T[] {
  if (said.length === 0) return machine;
  const topics = [...groupBy(said).values()].map((all) => new Topic(all, kind));
  const named = new Set(topics.flatMap(({ ids }) => [...ids]));
  const free = machine.filter(({ id }) => !named.has(id));
  const taken = new Map(topics.map((topic) => [topic, topic.find(machine, free)]));
  const gone = new Set([...taken.values()].flat());
  const kept = new Map<string, T>(machine.filter((entry) => !gone.has(entry)).map((entry) => [entry.id, entry]));
  for (const topic of topics) {
    const entry = topic.result(taken.get(topic)!);
    if (entry !== null) kept.set(entry.id, entry);
  }
  const order = new Map(machine.map(({ id }, i) => [id, i]));
  const place = (entry: T): readonly number[] => [
    kind.spans(entry)[0]?.[0] ?? 0,
    order.get(entry.id) ?? machine.length,
  ];
  return [...kept.values()].sort((a, b) => {
    const [[start, i], [other, j]] = [place(a), place(b)] as [number[], number[]];
    return start! - other! || i! - j! || (a.id < b.id ? -1 : 1);
  });
}

/** All that was said of one entry. */
class Topic<T extends Entry> {
  readonly ids: ReadonlySet<string>;
  readonly #all: readonly Said<T>[];
  readonly #kind: Kind<T>;

  constructor(all: readonly Said<T>[], kind: Kind<T>) {
    this.#all = all;
    this.#kind = kind;
    this.ids = new Set(
      all.flatMap(({ target, before, after }) => [target, before?.id, after?.id]).filter((id) => id !== undefined),
    );
  }

  /** What the machine reads there now: by id, else among the `free` by the words. */
  find(machine: readonly T[], free: readonly T[]): readonly T[] {
    const own = machine.filter(({ id }) => this.ids.has(id));
    if (own.length > 0) return own;
    const { before, after } = this.#all[0]!;
    const said = before ?? after;
    if (said === null) return [];
    const { spans, meant } = this.#kind;
    // What was missed may stand inside something else that is right; it is there only as what fills the same words.
    const near = before === null ? ofBoth : ofShorter;
    return meant(
      said,
      free.filter((entry) => near(spans(said), spans(entry)) >= enough),
    );
  }

  /** null: it should not be there. */
  result(found: readonly T[]): T | null {
    const { after, who, at } = this.#all.at(-1)!;
    if (after === null) return null;
    const { before } = this.#all[0]!;
    const action = before === null ? 'added' : same(before, after) ? 'accepted' : 'corrected';
    // The machine may know more of what was confirmed than it did then: a party that the dossier has since been told.
    const read = action === 'accepted' ? found.find(({ id }) => id === after.id) : undefined;
    const entry = read !== undefined && this.#kind.agrees(after, read) ? read : after;
    return { ...entry, review: { action, who, at } };
  }
}

function groupBy<T>(said: readonly Said<T>[]): Map<string, Said<T>[]> {
  const groups = new Map<string, Said<T>[]>();
  for (const one of said) groups.set(one.target, [...(groups.get(one.target) ?? []), one]);
  return groups;
}
