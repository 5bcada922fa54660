/**
 * Events of invented sentences, one list of cases a kind: each gives the text and what is to be read from it, in order.
 * What a case leaves out is expected to be so: `happened`, not denied, no date, no place, nobody. Names, ordinal and
 * figures are compared where a case gives them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { EventReport } from '../../src/model/event.ts';
import { reportsIn } from './reports.ts';

interface Expected {
  readonly kind: string;
  readonly status?: string;
  readonly denied?: boolean;
  readonly date?: string;
  readonly end?: string;
  readonly place?: string;
  readonly who?: readonly string[];
  readonly absent?: readonly string[];
  readonly ordinal?: number;
  readonly names?: readonly string[];
  readonly quantities?: readonly string[];
}
interface Case {
  readonly text: string;
  readonly published?: string | null;
  readonly events: readonly Expected[];
}

const dir = join(import.meta.dirname, 'cases');

/** Ids of the dossier; the name of whom it does not know. */
const called = ({ actor, name }: EventReport['participants'][number]): string =>
  actor === null || /^p_/.test(actor) || actor.startsWith('p-') ? name : actor;

const shown = (report: EventReport, wanted: Expected | undefined): Expected => ({
  kind: report.kind,
  status: report.status,
  denied: report.denied,
  ...(report.date && { date: report.date.date }),
  ...(report.date?.end && { end: report.date.end }),
  ...(report.place && { place: report.place.name }),
  who: report.participants.map(called),
  absent: report.absent.map(called),
  ...(wanted?.ordinal !== undefined && { ordinal: report.ordinal?.value }),
  ...(wanted?.names && { names: report.names.map(({ name }) => name) }),
  ...(wanted?.quantities && {
    quantities: report.quantities.map((q) => [q.qualifier, q.value, q.what].filter((x) => x !== null).join(' ')),
  }),
});

for (const file of readdirSync(dir).sort())
  describe(file.replace('.yaml', ''), () => {
    const cases = parse(readFileSync(join(dir, file), 'utf8')) as readonly Case[];
    test.each(cases.map((c) => [c.text, c] as const))('%s', async (_, { text, published, events }) => {
      const reports = await reportsIn(text, published === undefined ? '2031-05-15' : published);
      expect(reports.map((report, i) => shown(report, events[i]))).toEqual(
        events.map((event) => ({ status: 'happened', denied: false, who: [], absent: [], ...event })),
      );
    });
  });
