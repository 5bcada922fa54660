/** Events, figures and copies in a few words for a person. Takes rows of the service; gives text on one line, not yet made safe to print. */

import type { Bounds } from '../../model/bounds.ts';
import type { EventDate, Quantity } from '../../model/event.ts';
import type { ArticleBrief, CopiedRow, EventRow } from '../../service/types.ts';

/** How much of a first day says something, by precision. */
const shownLength = { time: 16, day: 10, week: 10, month: 7, season: 7, year: 4 } as const;

/**
 * `2031-04-19`, `2031-04-19 18:00`, `~2031-04` for a month, `????-04-19` without a year, `2031-04-19?` where the year was
 * inferred, `–` for no date.
 */
export function dayOf(date: Pick<EventDate, 'date' | 'end' | 'precision' | 'inferred'> | null): string {
  if (date === null) return '–';
  const coarse = date.precision !== 'day' && date.precision !== 'time';
  const shown = (day: string) => day.replace(/^--/, '????-').slice(0, shownLength[date.precision]).replace('T', ' ');
  const end = date.end === null || shown(date.end) === shown(date.date) ? '' : ` – ${shown(date.end)}`;
  return `${coarse ? '~' : ''}${shown(date.date)}${end}${date.inferred === undefined ? '' : '?'}`;
}

/** `at least 12 killed`. */
export const figure = ({ qualifier, value, what }: Omit<Quantity, 'spans'>): string =>
  [qualifier, value.toLocaleString('en'), what].filter(Boolean).join(' ');

export const figures = (quantities: readonly Omit<Quantity, 'spans'>[], separator = '; '): string =>
  quantities.map(figure).join(separator);

export const names = (list: readonly { readonly name: string }[], separator = '; '): string =>
  list.map(({ name }) => name).join(separator);

/** `Meeting: Velmar, Drennia (planned)`: its kind, what tells it from others, and whether it took place. */
export function title({ kind, names: own, participants, place, status }: EventRow): string {
  const what = own.length > 0 ? own.join(', ') : names(participants, ', ') || place;
  const named = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${what ? `: ${what}` : ''}`;
  return status === 'happened' ? named : `${named} (${status})`;
}

/** `Northern Wire`; `Tidewire (credited)` where a report names no outlet but an agency; else `outlet not known`. */
export const outletOf = ({ outlet, agency }: Pick<ArticleBrief, 'outlet' | 'agency'>): string =>
  outlet ?? (agency === null ? 'outlet not known' : `${agency} (credited)`);

/** Words of a report in quotation marks; as they are where they begin or end with some. */
export const quoted = (words: string): string => (/^["“‘]|["”’]$/.test(words) ? words : `“${words}”`);

/** `0.624` as `62 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

const manners = {
  verbatim: 'word for word',
  cut: 'cut',
  reordered: 'reordered',
  rewritten: 'rewritten',
  respelled: 'respelled',
} as const;

/** `cut and reordered`. */
export function manner({ manner: first, also }: Pick<CopiedRow, 'manner' | 'also'>): string {
  const all = [...new Set([first, ...also])].map((each) => manners[each]);
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** `between 2031-03-02 and 2031-03-09, likeliest 2031-03-04`. */
export function range({ after, before, best }: Omit<Bounds, 'evidence'>): string {
  if (after !== null && after === before) return `on ${after}`;
  const ends = [
    after !== null && before !== null && `between ${after} and ${before}`,
    after !== null && before === null && `on or after ${after}`,
    after === null && before !== null && `on or before ${before}`,
    best !== null && `likeliest ${best}`,
  ];
  return ends.filter(Boolean).join(', ');
}
