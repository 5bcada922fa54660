/** What an actor wants, by its own words: its positions on every issue, newest first. Absent while it has none. */
import { useState } from 'react';
import { Link } from 'wouter';
import type { ActorRow } from '../../src/service/types.ts';
import { Reading } from '../positions/reading.tsx';
import { useReadings } from '../record/queries.ts';
import { positionsPage } from '../words/links.ts';

/** Shown at first, and more with each asking. */
const part = 6;

export function Wants({ actor: { id, party } }: { actor: Pick<ActorRow, 'id' | 'party'> }) {
  const [length, setLength] = useState(part);
  const rows = useReadings({ actor: id }).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="wants" className="wide">
      <h2 id="wants">What it wants</h2>
      <ol className="readings">
        {rows.slice(0, length).map((row) => (
          <Reading key={row.id} of={row} within="actor" />
        ))}
      </ol>
      {rows.length > length && (
        <button type="button" className="button more" onClick={() => setLength(length + 4 * part)}>
          Show more ({rows.length - length} left)
        </button>
      )}
      {party !== null && (
        <p className="onward">
          <Link href={positionsPage({ party: [party] })}>Where {party} stands</Link>
        </p>
      )}
    </section>
  );
}
