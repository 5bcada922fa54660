/**
 * What a person has said in this browser: every judgement as it was sent or waits to be. Kept in the browser's own
 * storage, so that nothing is lost with a page, and shared by all its windows. Says nothing to the program itself.
 */
import { useSyncExternalStore } from 'react';
import type { NewCoding } from '../../src/model/agreement.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Change, Split } from '../../src/service/types.ts';

/** As the API takes it, without who. */
export type Said =
  | { readonly kind: 'corrections'; readonly changes: readonly Change[] }
  | { readonly kind: 'splits'; readonly statements: Split['statements']; readonly into: Split['into'] }
  | { readonly kind: 'codings'; readonly coding: NewCoding };

/** `undoing`: taken back while it was on its way or after it had arrived; `undone`: the record has it no more. */
export type State = 'waiting' | 'sent' | 'failed' | 'undoing' | 'undone';

export interface Entry {
  readonly id: string;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What was done, a word or two: `accepted`, `speaker: Ilan Maric`. */
  readonly did: string;
  /** To what, as a short line. */
  readonly what: string;
  /** The entry that it is about, as `aboutKey` makes it. */
  readonly about: string;
  readonly said: Said;
  readonly state: State;
  /** Ids of the corrections that the record made of it. */
  readonly corrections: readonly string[];
  readonly problem: Problem | null;
}

const storageKey = 'review-journal';
/** So many that are done are kept, to be shown and undone. */
const kept = 400;
const listeners = new Set<() => void>();
let seen: { raw: string | null; entries: readonly Entry[] } = { raw: null, entries: [] };

/** Oldest first. */
export function entries(): readonly Entry[] {
  const raw = localStorage.getItem(storageKey);
  if (raw !== seen.raw) seen = { raw, entries: raw === null ? [] : (JSON.parse(raw) as Entry[]) };
  return seen.entries;
}

export const useJournal = (): readonly Entry[] => useSyncExternalStore(subscribe, entries);

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function write(after: readonly Entry[]): void {
  const done = after.filter(({ state }) => state === 'sent' || state === 'undone');
  const old = new Set(done.slice(0, Math.max(0, done.length - kept)));
  localStorage.setItem(storageKey, JSON.stringify(after.filter((entry) => !old.has(entry))));
  for (const listener of listeners) listener();
}

export const append = (entry: Entry): void => write([...entries(), entry]);
export const change = (id: string, to: Partial<Entry>): void =>
  write(entries().map((entry) => (entry.id === id ? { ...entry, ...to } : entry)));

/** Takes one back: what has not been sent is not sent, what has is undone in the record. */
export function takeBack(id: string): void {
  const entry = entries().find((one) => one.id === id);
  if (entry?.state === 'sent' || (entry?.state === 'waiting' && id === onItsWay)) change(id, { state: 'undoing' });
  else if (entry?.state === 'waiting' || entry?.state === 'failed') write(entries().filter((one) => one.id !== id));
}

/** Tries again what was refused: to say it, or to undo what had arrived. */
export function tryAgain(id: string): void {
  const arrived = (entries().find((entry) => entry.id === id)?.corrections.length ?? 0) > 0;
  change(id, { state: arrived ? 'undoing' : 'waiting', problem: null });
}

/** The entry that is being sent, which can no longer be left out. */
let onItsWay: string | null = null;
export const sending = (id: string | null): void => {
  onItsWay = id;
};

/** Those that count: neither taken back nor refused. */
export const standing = (all: readonly Entry[]): readonly Entry[] =>
  all.filter(({ state }) => state === 'waiting' || state === 'sent');

/** The last that can be taken back. */
export const lastOf = (all: readonly Entry[]): Entry | undefined =>
  all.findLast(({ state }) => state === 'waiting' || state === 'sent');

/** `statement s-1`: by which an entry of the record is known again. */
export const aboutKey = (kind: string, id: string): string => `${kind} ${id}`;

/** Notes that a correction has been undone elsewhere than from here. */
export function forget(correction: string): void {
  const entry = entries().find(({ corrections }) => corrections.includes(correction));
  if (entry !== undefined) change(entry.id, { state: 'undone' });
}
