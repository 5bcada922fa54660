/**
 * Who is at the keyboard, as the history will name them: asked once, then kept in this browser. Gives the name to
 * whoever needs it; whoever needs it first makes the page ask.
 */
import { useSyncExternalStore } from 'react';

const key = 'reviewer';
const listeners = new Set<() => void>();
/** Those who wait for an answer while the page asks. */
let waiting: ((who: string | null) => void)[] = [];

const tell = () => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** Empty until a person has said. */
export const who = (): string => localStorage.getItem(key) ?? '';
export const useWho = (): string => useSyncExternalStore(subscribe, who);
export const useIsAsked = (): boolean => useSyncExternalStore(subscribe, () => waiting.length > 0);

/** The name, once a person has given it; null when they would rather not. */
export function askWho(): Promise<string | null> {
  if (who() !== '') return Promise.resolve(who());
  return new Promise((resolve) => {
    waiting.push(resolve);
    tell();
  });
}

/** null: they would rather not say. */
export function answerWho(name: string | null): void {
  if (name !== null) localStorage.setItem(key, name.trim());
  const answered = waiting;
  waiting = [];
  for (const resolve of answered) resolve(name === null ? null : who());
  tell();
}
