/** What an actor wants, by its own words: its positions on every issue, newest first. Absent while it has none. */
import { Reading } from '../positions/reading.tsx';
import { usePositions } from '../record/queries.ts';

export function Wants({ actor }: { actor: string }) {
  const listing = usePositions({ actor });
  const rows = listing.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="wants" className="wide">
      <h2 id="wants">What it wants</h2>
      <ol className="readings">
        {rows.map((row) => (
          <Reading key={row.id} of={row} within="actor" />
        ))}
      </ol>
      {listing.hasNextPage && (
        <button
          type="button"
          className="button more"
          onClick={() => void listing.fetchNextPage()}
          disabled={listing.isFetching}
        >
          Show more
        </button>
      )}
    </section>
  );
}
