/** The program's own words in a brief: headings, phrases, dates, lists and numbers. Neutral; about no negotiation. Pure. */
import type { BriefSection } from '../model/brief.ts';
import type { EventKind } from '../model/event.ts';
import type { Firmness } from '../model/position.ts';
import type { DatePrecision } from '../model/statement.ts';
import { monthNames } from '../text/calendar.ts';

export const headings: Readonly<Record<BriefSection['kind'], string>> = {
  standing: 'Where the parties stand',
  moved: 'What moved',
  next: 'What is planned',
  disputed: 'What is disputed',
  'single-sourced': 'New, and told by one source alone',
};

/** How a party holds an answer; `it` stands for the answer. */
export const holding: Readonly<Record<Exclude<Firmness, 'refuses'>, { one: string; many: string; after: string }>> = {
  demands: { one: 'insists on', many: 'insist on', after: '' },
  accepts: { one: 'accepts', many: 'accept', after: '' },
  offers: { one: 'offers', many: 'offer', after: '' },
  conditional: { one: 'would accept', many: 'would accept', after: ' on conditions' },
  'leaves-open': { one: 'does not rule out', many: 'do not rule out', after: '' },
};

/** An event in a few words, as what is planned. */
export const kinds: Readonly<Record<EventKind, string>> = {
  meeting: 'a meeting',
  call: 'a call',
  visit: 'a visit',
  attack: 'an attack',
  ceasefire: 'a ceasefire',
  violation: 'a breach of a truce or border',
  proposal: 'a proposal',
  deadline: 'a deadline',
  sanction: 'a sanction, fee or seizure',
  delivery: 'a delivery or deployment',
  exchange: 'an exchange or release',
  vote: 'a vote',
  appointment: 'a change of office',
  protest: 'a protest or strike',
  declaration: 'a declaration or order',
};

/** `2031-10-03` → `3 October 2031`; `2031-10` → `October 2031`; a year stays. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `on 3 October 2031`, `in October 2031`, no more exactly than it is known. */
export function onDay(date: string, precision: DatePrecision): string {
  switch (precision) {
    case 'time':
    case 'day':
      return `on ${dayInWords(date)}`;
    case 'week':
      return `in the week of ${dayInWords(date)}`;
    case 'month':
      return `in ${dayInWords(date.slice(0, 7))}`;
    case 'season':
      return `in the season that began in ${dayInWords(date.slice(0, 7))}`;
    case 'year':
      return `in ${date.slice(0, 4)}`;
  }
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
export const number = (n: number): string => numbers[n] ?? n.toLocaleString('en');
export const counted = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** With a capital at its beginning, and a stop at its end where nothing else ends it. */
export function sentence(text: string): string {
  const ended = /[.?!][”’)]?$/.test(text) ? text : `${text}.`;
  return `${ended[0]!.toUpperCase()}${ended.slice(1)}`;
}

/** A label of the dossier, to stand inside a sentence of ours; double quotation marks are for words of reports. */
export const withoutStop = (text: string): string =>
  text
    .trim()
    .replace(/\.$/, '')
    .replace(/["“”„]/g, '’');

/** A first word that is no name, without its capital. */
export const lowered = (words: string): string =>
  /^(?:The|A|An|There|It|They|He|She|We|This|These|That|Those|Some|Many|Most|All|Both|No|Yes|Unsure|In|On|At|By|After|Before|More|About|Only|One|Two|Three|Four|Five|Six|Asked|Under|Neither)(?= |$)/.test(
    words,
  )
    ? `${words[0]!.toLowerCase()}${words.slice(1)}`
    : words;

/** The last of some days; empty where there is none. */
export const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';
