/** The sign of an event’s status: full when it happened, empty when planned, struck when called off, half when only claimed. */
import type { EventStatus } from '../../src/model/event.ts';
import { statuses } from '../words/events.ts';

export const Mark = ({ status }: { status: EventStatus }) => <span className={`mark ${status}`} aria-hidden="true" />;

/** The sign with its word. */
export const Status = ({ of }: { of: EventStatus }) => (
  <span className="status">
    <Mark status={of} /> {statuses[of]}
  </span>
);
