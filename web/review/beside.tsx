/** Beside the question: what comes next, what was done, how fast it goes, and what could not be sent. */
import type { ReviewItem } from '../../src/service/types.ts';
import { counted, number } from '../words/counts.ts';
import { changeKinds, pace } from '../words/review.ts';
import { keyOf, kindOf, lineOf } from './items.ts';
import { type Entry, takeBack, tryAgain } from './journal.ts';

interface Props {
  readonly ahead: readonly ReviewItem[];
  readonly waiting: number;
  readonly done: readonly Entry[];
  readonly onOpen: (item: ReviewItem) => void;
}

export function Beside({ ahead, waiting, done, onOpen }: Props) {
  const trouble = done.filter(({ state }) => state === 'failed');
  const unsent = done.filter(({ state }) => state === 'waiting' || state === 'undoing').length;
  const standing = done.filter(({ state }) => state === 'waiting' || state === 'sent');
  return (
    <aside className="queue-side" aria-label="The queue and what was done">
      {trouble.length > 0 && <Refused of={trouble} />}
      <section aria-labelledby="next">
        <h2 id="next">Next{waiting > 0 && `, ${number(waiting)} waiting`}</h2>
        <ol className="queued">
          {ahead.slice(0, 6).map((item) => (
            <li key={keyOf(item)}>
              <button type="button" onClick={() => onOpen(item)}>
                <span className="tag">{changeKinds[kindOf(item)]}</span> {lineOf(item)}
              </button>
            </li>
          ))}
        </ol>
        {ahead.length === 0 && <p className="aside">Nothing else is queued.</p>}
      </section>
      <section aria-labelledby="done">
        <h2 id="done">
          {standing.length === 0 ? 'Nothing done yet' : `${standing.length} done`}
          {standing.length > 1 && `, ${pace(secondsEach(standing))}`}
        </h2>
        <ol className="done">
          {standing
            .slice(-6)
            .toReversed()
            .map((entry) => (
              <li key={entry.id}>
                <span>
                  <strong>{entry.did}</strong> <span className="aside">{entry.what}</span>
                </span>
                <button
                  type="button"
                  className="undo"
                  onClick={() => takeBack(entry.id)}
                  aria-label={`Undo: ${entry.did}, ${entry.what}`}
                >
                  Undo
                </button>
              </li>
            ))}
        </ol>
        <p className="aside" role="status">
          {unsent > 0 && `${counted(unsent, 'answer')} on the way; they are kept here until they have arrived.`}
        </p>
      </section>
    </aside>
  );
}

function Refused({ of }: { of: readonly Entry[] }) {
  return (
    <section aria-labelledby="refused" className="notice trouble">
      <h2 id="refused">Could not be kept</h2>
      <ul role="alert">
        {of.map((entry) => (
          <li key={entry.id}>
            <p>
              <strong>{entry.did}</strong> {entry.what}
            </p>
            <p className="aside">
              {entry.problem?.message} {entry.problem?.hint}
            </p>
            <p className="actions">
              <button type="button" className="button" onClick={() => tryAgain(entry.id)}>
                Try again
              </button>
              <button type="button" className="button" onClick={() => takeBack(entry.id)}>
                Let it go
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Breaks longer than this are no work. */
const longest = 120;

function secondsEach(done: readonly Entry[]): number {
  const times = done.map(({ at }) => Date.parse(at) / 1000);
  const steps = times
    .slice(1)
    .map((time, i) => time - times[i]!)
    .filter((step) => step <= longest);
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length;
}
