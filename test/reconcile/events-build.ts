/** Reports of invented events for tests: takes a few properties, gives items, links and groups as the record makes them. */

import { type Lookup, lookup } from '../../src/dossier/lookup.ts';
import { parseDossier } from '../../src/dossier/parse.ts';
import type { Event, EventDate, EventReport } from '../../src/model/event.ts';
import { contentId } from '../../src/model/id.ts';
import type { Item } from '../../src/model/listing.ts';
import { families } from '../../src/reconcile/copies/families.ts';
import { type EventGroup, events, groupEvents } from '../../src/reconcile/events/index.ts';
import { linkAll } from '../../src/reconcile/link-all.ts';

export type Report = Item<EventReport>;

export interface Told {
  /** Letter of the article: its outlet is `Outlet A`. */
  readonly in: string;
  /** Day of publication; null for none. */
  readonly published?: string | null;
  readonly kind?: EventReport['kind'];
  readonly plover?: EventReport['plover'];
  readonly status?: EventReport['status'];
  readonly denied?: boolean;
  /** The passage; the word that names the event stands between stars, the day may between lines: "*met* _on Monday_". */
  readonly text: string;
  /** Where in the article it stands. */
  readonly at?: number;
  /** `2031-05-04`, `2031-05` for a month, `--05-04`. */
  readonly day?: string;
  readonly end?: string;
  readonly place?: string;
  /** Actor ids. */
  readonly who?: readonly string[];
  readonly absent?: readonly string[];
  /** `killed: 9`, `killed: at least 9`. */
  readonly counts?: readonly string[];
  readonly nth?: number;
  readonly names?: readonly string[];
}

export function told(one: Told): Report {
  const { published = '2031-05-06', kind = 'meeting', at = 0 } = one;
  const text = one.text.replaceAll(/[*_]/g, '');
  const span = [at, at + text.length] as const;
  const [star, end] = marked(one.text, '*') ?? [0, 1];
  const trigger = [at + star, at + Math.max(star + 1, end)] as const;
  const [from, to] = marked(one.text, '_') ?? [0, text.length];
  const article = `a-${one.in}`;
  const participant = (actor: string) => ({ actor, name: actor, role: 'agent' as const, spans: [span] });
  const of: EventReport = {
    id: contentId('r', JSON.stringify(one)),
    article,
    kind,
    plover: one.plover ?? 'CONSULT',
    status: one.status ?? 'happened',
    denied: one.denied ?? false,
    passage: { text, spans: [span] },
    trigger,
    date: one.day === undefined ? null : dateOf(one.day, one.end ?? null, [at + from, at + to]),
    place: one.place === undefined ? null : { name: one.place, spans: [span] },
    participants: (one.who ?? []).map(participant),
    absent: (one.absent ?? []).map(participant),
    quantities: (one.counts ?? []).map((count) => {
      const [, what, qualifier, value] = /^(.+?): (\D*)([\d.]+)$/.exec(count)!;
      return { what: what!, value: Number(value), qualifier: qualifier!.trim() || null, spans: [span] };
    }),
    ordinal: one.nth === undefined ? null : { value: one.nth, spans: [span] },
    names: (one.names ?? []).map((name) => ({ name, spans: [span] })),
    statements: [],
  };
  return {
    of,
    article: {
      id: article,
      file: `file-${one.in}`,
      headline: null,
      outlet: `Outlet ${one.in}`,
      published,
      agency: null,
    },
  };
}

/** Where the words between two marks stand once all marks are gone. */
function marked(text: string, mark: '*' | '_'): [number, number] | null {
  const [first, last] = [text.indexOf(mark), text.lastIndexOf(mark)];
  const without = (end: number) => text.slice(0, end).replaceAll(/[*_]/g, '').length;
  return first < 0 ? null : [without(first), without(last)];
}

function dateOf(day: string, end: string | null, span: readonly [number, number]): EventDate {
  const precision = day.startsWith('--') ? 'day' : day.includes('T') ? 'time' : day.length === 7 ? 'month' : 'day';
  return {
    date: precision === 'month' ? `${day}-01` : day,
    end,
    precision,
    basis: `“${day}”`,
    spans: [span],
  };
}

/** Karvia and Osmary talk; Aune Lind and Tor Haske are people, Brenn is Karvia's capital, the Weir House stands in it. */
export const dossier: Lookup = lookup(
  parseDossier(
    `
name: Test
parties:
  - {id: karvia, name: Karvia, type: state, demonyms: [Karvian], metonyms: [Brenn, the Weir House]}
  - {id: osmary, name: Osmary, type: state, demonyms: [Osmarian], metonyms: [Tolm]}
people:
  - {id: aune-lind, name: Aune Lind, roles: [{title: minister, party: karvia}]}
  - {id: tor-haske, name: Tor Haske, roles: [{title: minister, party: osmary}]}
  - {id: mira-dole, name: Mira Dole}
`,
    'test.yaml',
  ).dossier!,
);

const noCopies = families([]);

/** Grouped as the record does it: every pair that shares a key is compared. */
export const grouped = (reports: readonly Report[], copies = noCopies): EventGroup[] =>
  groupEvents(
    reports,
    linkAll(reports, ({ of }) => of.id, events),
    copies,
    dossier,
  );

/** The letters of the articles of each event, sorted: `['AB', 'C']`. */
export const lettersOf = (reports: readonly Report[]): string[] => {
  const letter = new Map(reports.map(({ of, article }) => [of.id, article.id.slice(2)]));
  return grouped(reports)
    .map(({ event }) =>
      event.reports
        .map((id) => letter.get(id)!)
        .sort()
        .join(''),
    )
    .sort();
};

/** The one event that the reports are of. Throws when they are of several. */
export function onlyEvent(reports: readonly Report[], copies = noCopies): Event {
  const groups = grouped(reports, copies);
  if (groups.length !== 1) throw new Error(`The reports are of ${groups.length} events.`);
  return groups[0]!.event;
}

export const conflictsIn = (reports: readonly Report[], copies = noCopies) =>
  grouped(reports, copies).flatMap(({ conflicts }) => conflicts);
