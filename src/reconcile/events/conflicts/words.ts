/** Sentences for people about what differs: takes accounts and what they say, gives neutral English. Pure. */
import type { EventKind } from '../../../model/event.ts';
import { type Account, nameOf } from '../accounts.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** Up to twelve in words. */
export const number = (value: number): string => small[value] ?? String(value);

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
export const ordinal = (value: number): string => ordinals[value] ?? `number ${value}`;

/** "at least nine killed". */
export const counted = (value: number, qualifier: string | null, what: string): string =>
  [qualifier, number(value), what.replaceAll('-', ' ')].filter((word) => word !== null && word !== '').join(' ');

const nouns: Readonly<Record<EventKind, string>> = {
  meeting: 'meeting',
  call: 'call',
  visit: 'visit',
  attack: 'attack',
  ceasefire: 'ceasefire',
  violation: 'incident',
  proposal: 'proposal',
  deadline: 'deadline',
  sanction: 'measure',
  delivery: 'delivery',
  exchange: 'exchange',
  vote: 'vote',
  appointment: 'appointment',
  protest: 'protest',
  declaration: 'declaration',
};
export const noun = (kind: EventKind): string => nouns[kind];

/** Upper case at the start of a sentence; the names of outlets stay as they are inside. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "ABN has the meeting in Lisk; the Courier has it in Tarn." `clause` follows the name of each outlet. */
export function sentence(accounts: readonly Account[], clause: (account: Account, first: boolean) => string): string {
  const names = accounts.map(nameOf);
  const alone = new Set(names).size === 1;
  return `${accounts
    .map((account, i) => {
      const name = alone && i > 0 ? 'it also' : names[i]!;
      return `${i === 0 ? capital(name) : name} ${clause(account, i === 0)}`;
    })
    .join('; ')}.`;
}
