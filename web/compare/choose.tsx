/** Which reports are compared: chosen from the record by headline, kept in the address. */
import { useId, useState } from 'react';
import { useArticles } from '../record/queries.ts';
import { nameOf } from '../words/reports.ts';
import type { Chosen } from './address.ts';

export function Choose({ chosen }: { chosen: Chosen }) {
  return chosen.first === null || chosen.others.length === 0 ? (
    <Fields chosen={chosen} />
  ) : (
    <details className="others">
      <summary>Choose others</summary>
      <Fields chosen={chosen} />
    </details>
  );
}

function Fields({ chosen }: { chosen: Chosen }) {
  return (
    <form className="choose" onSubmit={(event) => event.preventDefault()}>
      <Field label="First report" onChoose={chosen.setFirst} />
      <Field label="Report to set beside it" onChoose={chosen.add} />
    </form>
  );
}

/** Takes a file name, or what is chosen from the suggestions. */
function Field({ label, onChoose }: { label: string; onChoose: (reference: string) => void }) {
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const found = useArticles({ search: typed?.trim() || undefined }).data?.pages.flatMap(({ rows }) => rows) ?? [];
  const commit = (value: string) => {
    if (value.trim() !== '') onChoose(value.trim());
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
