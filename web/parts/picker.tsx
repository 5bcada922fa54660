/**
 * Chooses one of many by typing a part of it. The choices stand below the field, so that nothing covers what is read;
 * arrows move among them, Enter takes the one that is marked.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { fold } from '../../src/text/fold.ts';

export interface Choice<T> {
  readonly id: string;
  readonly name: string;
  readonly aside?: string | undefined;
  readonly value: T;
}

interface Props<T> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice<T>[];
  /** What can be chosen that no choice has, made from what is typed. */
  readonly otherwise?: (typed: string) => readonly Choice<T>[];
  /** Other choices are on their way: until they are there, Enter takes nothing that no choice has. */
  readonly isWaiting?: boolean;
  /** Shown before anything is typed. */
  readonly chosen?: string;
  readonly focused?: boolean;
  readonly onPick: (value: T, more: boolean) => void;
  readonly onType?: (typed: string) => void;
}

/** Rows shown at once. */
const most = 8;

export function Picker<T>(props: Props<T>) {
  const { label, hint, choices, otherwise, isWaiting = false, chosen = '', focused = false } = props;
  const { onPick, onType } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const [open, setOpen] = useState(focused);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const fitting = matching(choices, typed).slice(0, most);
  const found = [...fitting, ...(otherwise?.(typed.trim()) ?? [])];
  const at = Math.min(marked, found.length - 1);
  const pick = (choice: Choice<T> | undefined, more: boolean) => {
    if (choice === undefined) return;
    onPick(choice.value, more);
    setTyped('');
    setMarked(0);
    setOpen(more);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      setOpen(true);
      setMarked((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && open) {
      if (!isWaiting || at < fitting.length) pick(found[at], event.shiftKey);
    } else if (event.key === 'Escape' && open && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="picker">
      <label className="field">
        {label}
        <input
          ref={field}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={chosen || hint}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setMarked(0);
            setOpen(true);
            onType?.(target.value);
          }}
          onKeyDown={pressed}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
      </label>
      <div id={`${id}-list`} className="choices" role="listbox" aria-busy={isWaiting} aria-label={label} hidden={!open}>
        {found.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as the combobox pattern has it
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className="choice"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice, false)}
          >
            {choice.name}
            {choice.aside !== undefined && <span className="aside"> {choice.aside}</span>}
          </div>
        ))}
        {found.length === 0 && <p className="nothing aside">Nothing like that.</p>}
      </div>
    </div>
  );
}

/** Those in whose name or remark every typed word begins a word; those whose name begins with it first. */
export function matching<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return choices;
  const begins = (text: string, word: string) => ` ${text}`.includes(` ${word}`);
  const fits = choices.filter(({ name, aside = '' }) => {
    const text = `${fold(name)} ${fold(aside)}`;
    return wanted.every((word) => begins(text, word));
  });
  const first = (choice: Choice<T>) => (fold(choice.name).startsWith(wanted[0]!) ? 0 : 1);
  return fits.sort((a, b) => first(a) - first(b));
}
