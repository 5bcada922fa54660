/** Filters whose state is the address: shareable, and the back button undoes them. */
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';

export interface Filters {
  readonly values: Readonly<Record<string, string>>;
  /** Sets or, without a value, removes one; `replace` keeps the place in the history. */
  set(name: string, value: string | undefined, replace?: boolean): void;
  clear(): void;
}

/** Those of the address that are among `names`; others in it are left alone. */
export function useFilters(names: readonly string[]): Filters {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, params.get(name)]).filter(([, value]) => value));
  return {
    values,
    set: (name, value, replace = false) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace },
      ),
    clear: () => setParams(new URLSearchParams()),
  };
}

/** The state of the history under which a page opens with its search focused. */
export const searching = { focus: 'search' } as const;

interface FieldProps {
  readonly filters: Filters;
  readonly name: string;
  readonly label: string;
}

/** What is typed counts when typing pauses. One search is one step in the history, however many letters it took. */
export function SearchField({ filters, name, label, hint }: FieldProps & { hint: string }) {
  const value = filters.values[name] ?? '';
  const [draft, setDraft] = useDraft(value);
  const field = useRef<HTMLInputElement>(null);
  const began = useRef(false);
  const commit = useEffectEvent(() => {
    filters.set(name, draft.trim(), began.current);
    began.current = true;
  });
  useEffect(() => {
    if (draft.trim() === value) return;
    const timer = setTimeout(() => commit(), 250);
    return () => clearTimeout(timer);
  }, [draft, value]);
  useEffect(() => {
    if (history.state?.focus === searching.focus) field.current?.focus();
  }, []);
  return (
    <search>
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={hint}
        value={draft}
        maxLength={500}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          began.current = false;
        }}
      />
    </search>
  );
}

/** Free text with suggestions; counts when left, sent or chosen from them. */
export function ChoiceField(props: FieldProps & { choices: readonly string[]; onType?: (draft: string) => void }) {
  const { filters, name, label, choices, onType } = props;
  const list = useId();
  const [draft, setDraft] = useDraft(filters.values[name] ?? '');
  const commit = (value: string) => {
    if (value.trim() !== (filters.values[name] ?? '')) filters.set(name, value.trim());
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    commit(draft);
  };
  return (
    <form className="field" onSubmit={send}>
      <label>
        {label}
        <input
          list={list}
          value={draft}
          autoComplete="off"
          onChange={({ target }) => {
            setDraft(target.value);
            onType?.(target.value);
            if (target.value === '' || choices.includes(target.value)) commit(target.value);
          }}
          onBlur={() => commit(draft)}
        />
      </label>
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </form>
  );
}

export function SelectField(props: FieldProps & { any: string; options: readonly string[] }) {
  const { filters, name, label, any, options } = props;
  const value = filters.values[name] ?? '';
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => filters.set(name, event.target.value)}>
        <option value="">{any}</option>
        {value !== '' && !options.includes(value) && <option>{value}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

/** A day counts when it is whole. */
export function DayField({ filters, name, label }: FieldProps) {
  const [draft, setDraft] = useDraft(filters.values[name] ?? '');
  return (
    <label className="field">
      {label}
      <input
        type="date"
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
          if (target.validity.valid) filters.set(name, target.value);
        }}
        min="1000-01-01"
        max="9999-12-31"
      />
    </label>
  );
}

export function CheckField({ filters, name, label }: FieldProps) {
  return (
    <label className="field check">
      <input
        type="checkbox"
        checked={filters.values[name] === 'true'}
        onChange={(event) => filters.set(name, event.target.checked ? 'true' : undefined)}
      />
      {label}
    </label>
  );
}

/** The filters beside a listing; on a narrow screen they fold away under a line that says how many are set. */
export function FilterPanel({ filters, children }: { filters: Filters; children: ReactNode }) {
  const set = Object.keys(filters.values).length;
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 56rem)').matches);
  return (
    <details className="filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Filters{set > 0 && ` (${set})`}</summary>
      {children}
      {set > 0 && (
        <button type="button" className="button" onClick={filters.clear}>
          Clear all
        </button>
      )}
    </details>
  );
}

/** What is being typed, until the address says something else. */
function useDraft(value: string): [string, (draft: string) => void] {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (draft.trim() !== value) setDraft(value);
  }
  return [draft, setDraft];
}
