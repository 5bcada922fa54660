/** Every reading of an issue, newest first, narrowed by party, firmness and voice. */
import { useState } from 'react';
import { firmnesses, voices } from '../../src/model/position.ts';
import type { PositionRow } from '../../src/service/types.ts';
import { type Filters, SelectField } from '../parts/filters.tsx';
import { Reading } from '../positions/reading.tsx';
import { counted } from '../words/counts.ts';

/** Shown before more are asked for, and with each asking. */
const part = 25;

interface Props {
  readonly rows: readonly PositionRow[];
  readonly filters: Filters;
}

export function Readings({ rows, filters }: Props) {
  const [length, setLength] = useState(part);
  const { firmness, voice } = filters.values;
  const fitting = rows.filter(
    (row) => (firmness === undefined || row.firmness === firmness) && (voice === undefined || row.voice === voice),
  );
  return (
    <div className="wide">
      <div className="narrowing">
        <SelectField filters={filters} name="firmness" label="Firmness" any="Any" options={firmnesses} />
        <SelectField filters={filters} name="voice" label="Voice" any="Any" options={voices} />
        <p className="total" role="status">
          {counted(fitting.length, 'reading')}
        </p>
      </div>
      <ol className="readings">
        {fitting.slice(0, length).map((row) => (
          <Reading key={row.id} of={row} within="issue" />
        ))}
      </ol>
      {fitting.length > length && (
        <button type="button" className="button more" onClick={() => setLength(length + part)}>
          Show more ({fitting.length - length} left)
        </button>
      )}
    </div>
  );
}
