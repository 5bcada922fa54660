/** The reading that is pointed at or in focus, in words; without one, what the signs of the chart mean. */
import { voices as all } from '../../src/model/position.ts';
import { Outlet } from '../parts/source.tsx';
import * as dates from '../words/dates.ts';
import { firmnesses, voices } from '../words/review.ts';
import type { Mark } from './steps.ts';
import { VoiceMark } from './voice-mark.tsx';

export function Telling({ mark }: { mark: Mark | undefined }) {
  const row = mark?.rows[0];
  return (
    <p className="telling">
      {mark === undefined || row === undefined ? (
        <span className="aside">
          {all.map((voice) => (
            <span key={voice} className="status">
              <VoiceMark voice={voice} /> {voices[voice]}
            </span>
          ))}
          <span className="status">
            <VoiceMark voice="principal" refuses /> refused
          </span>
          <span className="hint">
            A line is where the party stands by all that was read, thin where that is less than 50 % sure; the tint
            around it holds 80 % of the weight. Numbers mark shifts. By keyboard, ← → go from reading to reading, Enter
            opens its words, + − 0 zoom; Ctrl and wheel or a pinch looks closer, dragging moves.
          </span>
        </span>
      ) : (
        <>
          <strong>{row.name}</strong>
          {row.name !== row.party && ` ${row.voice === 'hearsay' ? 'of' : 'for'} ${row.party}`}, {dates.day(mark.date)}:{' '}
          <em>{firmnesses[row.firmness]}</em> {row.label} <span className="kind">{voices[row.voice]}</span>
          <span className="words">“{row.passage.text.replace(/^[“"]|[”"]$/g, '')}”</span>{' '}
          <span className="aside">
            <Outlet of={row.article} />
            {mark.rows.length > 1 && ` and ${mark.rows.length - 1} more that day`}
          </span>
        </>
      )}
    </p>
  );
}
