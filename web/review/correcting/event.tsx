/** What kind of event words tell of, whether it took place, and when. */
import { useEffect, useRef, useState } from 'react';
import {
  type EventKind,
  type EventReport,
  type EventStatus,
  eventKinds,
  eventStatuses,
} from '../../../src/model/event.ts';
import { kinds, statuses } from '../../words/events.ts';
import { CorrectingForm } from './form.tsx';

export type Facts = Pick<EventReport, 'kind' | 'status' | 'date'>;
interface Props {
  readonly before: Facts;
  readonly onSay: (after: Facts) => void;
  readonly onLeave: () => void;
}

export function EventForm({ before, onSay, onLeave }: Props) {
  const [kind, setKind] = useState<EventKind>(before.kind);
  const [status, setStatus] = useState<EventStatus>(before.status);
  const given = before.date?.date.slice(0, 10) ?? '';
  const [day, setDay] = useState(given);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const say = () => onSay({ kind, status, date: day === given ? before.date : dated(day) });
  return (
    <CorrectingForm title="What the words tell of" hint="Enter saves; Esc leaves." onSend={say} onLeave={onLeave}>
      <label className="field">
        Kind
        <select ref={first} value={kind} onChange={({ target }) => setKind(target.value as EventKind)}>
          {eventKinds.map((one) => (
            <option key={one} value={one}>
              {kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="options">
        <legend>Did it take place?</legend>
        {eventStatuses.map((one) => (
          <label key={one}>
            <input type="radio" name="status" checked={status === one} onChange={() => setStatus(one)} />
            {statuses[one]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        Day
        <input
          type="date"
          value={day}
          min="1000-01-01"
          max="9999-12-31"
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
    </CorrectingForm>
  );
}

const dated = (day: string): Facts['date'] =>
  day === '' ? null : { date: day, end: null, precision: 'day', basis: 'A person gave the day', spans: [] };
