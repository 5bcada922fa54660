/** When something was said, no more exactly than it is known, with what that rests on; or that it is not known. */
import type { Said } from '../../src/model/statement.ts';
import * as dates from '../words/dates.ts';

export function When({ said, published }: { said: Said | null; published: string | null }) {
  if (said !== null) {
    return (
      <span className="when">
        <time dateTime={said.date} className="inferred">
          {dates.said(said.date, said.precision)}
        </time>{' '}
        <span className="basis">{said.basis}</span>
      </span>
    );
  }
  if (published === null) return <span className="when undated">Undated</span>;
  return (
    <span className="when">
      <time dateTime={published}>{dates.day(published.slice(0, 10))}</time>{' '}
      <span className="basis">date of the report</span>
    </span>
  );
}
