/** Which two reports are compared: chosen from the record by headline, kept in the address. */
import { useId, useState } from 'react';
import type { Filters } from '../parts/filters.tsx';
import { useArticles } from '../record/queries.ts';
import { nameOf } from '../words/reports.ts';
import { type SideName, sides } from './pairs.ts';

export function Choose({ filters }: { filters: Filters }) {
  const missing = sides.some((side) => filters.values[side] === undefined);
  return missing ? (
    <Fields filters={filters} />
  ) : (
    <details className="others">
      <summary>Compare others</summary>
      <Fields filters={filters} />
    </details>
  );
}

function Fields({ filters }: { filters: Filters }) {
  return (
    <form className="choose" onSubmit={(event) => event.preventDefault()}>
      <Field filters={filters} side="left" label="Left report" />
      <Field filters={filters} side="right" label="Right report" />
    </form>
  );
}

/** Takes a file name, or what is chosen from the suggestions. */
function Field({ filters, side, label }: { filters: Filters; side: SideName; label: string }) {
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const chosen = filters.values[side];
  const found = useArticles({ search: typed?.trim() || undefined }).data?.pages.flatMap(({ rows }) => rows) ?? [];
  const commit = (value: string) => {
    if (value.trim() !== '' && value.trim() !== chosen) filters.set(side, value.trim());
    setTyped(undefined);
  };
  return (
    <label className="field">
      {label}
      <input
        list={list}
        value={typed ?? ''}
        placeholder="Words of its headline, or its file name"
        autoComplete="off"
        onChange={({ target }) => {
          if (found.some(({ file }) => file === target.value)) commit(target.value);
          else setTyped(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={list}>
        {found.map((row) => (
          <option key={row.id} value={row.file}>
            {`${nameOf(row)}: ${row.headline ?? row.file}`}
          </option>
        ))}
      </datalist>
    </label>
  );
}
