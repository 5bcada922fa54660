/** The day at whose end the parties stand so, with steps to the days on which somebody moved, and how far is looked back. */
import { useId } from 'react';
import { DayField, type Filters } from '../parts/filters.tsx';
import * as dates from '../words/dates.ts';
import { around } from './gather.ts';

interface Props {
  readonly filters: Filters;
  readonly date: string;
  /** Days that are looked back on. */
  readonly window: number;
  /** Days on which somebody moved, in order. */
  readonly days: readonly string[];
}

const windows = [14, 30, 60, 90, 180, 365];

export function Day({ filters, date, window, days }: Props) {
  const note = useId();
  const { before, after } = around(days, date);
  const step = (to: string | undefined, sign: string, what: string) => (
    <button
      type="button"
      className="button"
      disabled={to === undefined}
      aria-label={
        to === undefined ? `No ${what} day on which somebody moved` : `To ${dates.day(to)}, when somebody moved`
      }
      onClick={() => filters.set('date', to)}
    >
      {sign}
    </button>
  );
  return (
    <div className="day">
      <div className="steps">
        {step(before, '‹', 'earlier')}
        <DayField filters={{ ...filters, values: { date, ...filters.values } }} name="date" label="At the end of" />
        {step(after, '›', 'later')}
      </div>
      <label className="field">
        Looking back
        <select value={window} aria-describedby={note} onChange={({ target }) => filters.set('window', target.value)}>
          {[...new Set([...windows, window])]
            .sort((a, b) => a - b)
            .map((length) => (
              <option key={length} value={length}>
                {length} days
              </option>
            ))}
        </select>
      </label>
      <p id={note} className="aside">
        Newer words weigh more; what is older than this counts only where nothing newer was said.
      </p>
    </div>
  );
}
