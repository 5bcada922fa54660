/** The keys of a page: while it is shown they do what it says, and `?` lists them before those that work everywhere. */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

export interface Key {
  /** As `KeyboardEvent.key` in lower case, `Shift+` before it where shift is held: `a`, `Shift+d`, `Escape`, `1`. */
  readonly key: string;
  /** As the list shows it, where several keys stand together: `1 – 9`; null where another entry tells it. */
  readonly shown?: string | null;
  readonly what: string;
  readonly run: () => void;
}
export interface Keys {
  readonly title: string;
  readonly keys: readonly Key[];
}

let shown: readonly Keys[] = [];
const listeners = new Set<() => void>();
const change = (now: readonly Keys[]) => {
  shown = now;
  for (const listener of listeners) listener();
};

/** Those of the pages that are shown. */
export const useKeysShown = (): readonly Keys[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => shown,
  );

/** Not while a person writes, nor behind a dialog. */
export function useKeys(title: string, keys: readonly Key[], enabled = true): void {
  const run = useEffectEvent((event: KeyboardEvent) => {
    // A key that a form has taken is not meant for what comes after it, which may be there before the key has gone by.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const found = keys.find(({ key }) => key === nameOf(event));
    if (found === undefined) return;
    event.preventDefault();
    found.run();
  });
  useEffect(() => {
    if (!enabled) return;
    const pressed = (event: KeyboardEvent) => run(event);
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [enabled]);
  const listed = enabled
    ? JSON.stringify(keys.map(({ key, shown, what }) => [shown === undefined ? key : shown, what]))
    : '[]';
  useEffect(() => {
    const entries = (JSON.parse(listed) as [string | null, string][]).flatMap(([key, what]) =>
      key === null ? [] : [{ key, what, run: () => {} }],
    );
    if (entries.length === 0) return;
    const own: Keys = { title, keys: entries };
    change([...shown, own]);
    return () => change(shown.filter((one) => one !== own));
  }, [title, listed]);
}

/** Letters as they are on the keyboard, whether capitals are locked or not. */
const nameOf = ({ key, shiftKey }: KeyboardEvent): string =>
  key.length > 1 ? key : /\p{L}/u.test(key) && shiftKey ? `Shift+${key.toLowerCase()}` : key.toLowerCase();

export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
