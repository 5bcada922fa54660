/** Events in words: what each kind and status is called, a title made from what is known, figures as a report has them. */
import type { EventKind, EventStatus, ParticipantRole, Quantity } from '../../src/model/event.ts';
import type { EventRow } from '../../src/service/types.ts';
import { counted, number } from './counts.ts';

export const kinds: Readonly<Record<EventKind, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  attack: 'Attack',
  ceasefire: 'Ceasefire',
  violation: 'Violation',
  proposal: 'Proposal',
  deadline: 'Deadline',
  sanction: 'Sanction',
  delivery: 'Delivery',
  exchange: 'Exchange',
  vote: 'Vote',
  appointment: 'Appointment',
  protest: 'Protest',
  declaration: 'Declaration',
};

export const statuses: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  planned: 'planned',
  cancelled: 'called off',
  claimed: 'claimed by one side',
};

const roles: Readonly<Record<ParticipantRole, string>> = {
  agent: '',
  target: 'target',
  mediator: 'mediator',
  host: 'host',
};

type Titled = Pick<EventRow, 'kind' | 'names' | 'participants' | 'place'>;

/** What tells the event from others of its kind: its names, else who took part, and where; empty when nothing is known. */
export function subject({ names, participants, place }: Titled): string {
  const who = (names.length > 0 ? names : participants.slice(0, 3).map(({ name }) => name)).map(brief);
  const more = names.length === 0 && participants.length > 3 ? ['others'] : [];
  return [...new Set([...who, ...more, ...(place === null ? [] : [place])])].join(', ');
}

/** A description that goes on, cut at a word. */
const brief = (name: string): string => (name.length <= 40 ? name : `${name.slice(0, name.lastIndexOf(' ', 40))} …`);

/** `Meeting: Ilan Maric, Selma Oduya, Sel`. */
export const title = (event: Titled): string => [kinds[event.kind], subject(event)].filter(Boolean).join(': ');

/** `at least 12 killed`; a unit stands behind its noun: `fee 2.2 crowns per tonne`. */
export function figure({ what, value, qualifier }: Pick<Quantity, 'what' | 'value' | 'qualifier'>): string {
  const [noun, ...unit] = what.split('-');
  const amount = qualifier === null ? number(value) : `${qualifier} ${number(value)}`;
  return unit.length === 0 ? `${amount} ${noun}` : `${noun} ${amount} ${unit.join(' ')}`;
}

/** The name, with the role of one who is not simply taking part. */
export const participant = ({ name, role }: { name: string; role: ParticipantRole }): string =>
  roles[role] === '' ? name : `${name} (${roles[role]})`;

/** Each once, in whatever words reports name them. */
export const distinct = <T extends { name: string; role: ParticipantRole }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [participant(one), one])).values(),
];

/** `3 reports from 2 independent origins`; copies and citations do not make a thing better known. */
export const support = (reports: number, origins: number): string =>
  origins === 0
    ? counted(reports, 'report')
    : `${counted(reports, 'report')} from ${counted(origins, 'independent origin')}`;
