/** What each report has of an event, and where it differs from the first report that speaks of the matter. Pure. */
import type { Quantity } from '../../src/model/event.ts';
import type { Origin } from '../../src/model/origin.ts';
import type { EventReportRow } from '../../src/service/types.ts';
import { fold } from '../../src/text/fold.ts';
import * as dates from '../words/dates.ts';

/** What a report may differ in; figures one by one, by what they count. */
export type Matter = 'status' | 'date' | 'place' | 'participants' | 'ordinal' | `figure ${string}`;

export interface Version {
  readonly report: EventReportRow;
  readonly differs: ReadonlySet<Matter>;
  /** Name of the origin whose words it carries; null for a version of its own. */
  readonly carries: string | null;
  /** That it differs in nothing from the report that it carries. */
  readonly isSame: boolean;
}

/** In the order of the reports. */
export function versionsOf(reports: readonly EventReportRow[], origins: readonly Origin[]): Version[] {
  const versions: Version[] = [];
  for (const [index, report] of reports.entries()) {
    const before = reports.slice(0, index);
    const differs = new Set<Matter>();
    const origin = carriedFrom(report, origins, before);
    const theirs = versions.filter((version) => version.report.article.id === origin?.article);
    let isSame = origin !== null;
    const compare = <T>(matter: Matter, of: (r: EventReportRow) => T | null, agrees: (a: T, b: T) => boolean) => {
      const own = of(report);
      const first = before.map(of).find((value) => value !== null);
      if (own === null || first === undefined || first === null || agrees(first, own)) return;
      differs.add(matter);
      isSame &&= theirs.map((version) => of(version.report)).some((value) => value !== null && agrees(value, own));
    };
    compare('status', (r) => (r.denied ? 'denied' : r.status), Object.is);
    compare(
      'date',
      (r) => r.date && dates.extent(r.date),
      ([a, b], [c, d]) => a < d && c < b,
    );
    compare(
      'place',
      (r) => r.place && fold(r.place.name),
      (a, b) => a.includes(b) || b.includes(a),
    );
    compare('ordinal', (r) => r.ordinal?.value ?? null, Object.is);
    for (const { what } of report.quantities) {
      compare(`figure ${what}`, (r) => r.quantities.find((q) => q.what === what) ?? null, sameFigure);
    }
    // Reports name fewer or more of those who took part; only one who is said to have stayed away is another matter.
    const present = (r: EventReportRow) => r.participants.map((p) => p.actor ?? fold(p.name));
    const absent = (r: EventReportRow) => r.absent.map((p) => p.actor ?? fold(p.name));
    const isContrary = before.some(
      (r) => absent(r).some((p) => present(report).includes(p)) || present(r).some((p) => absent(report).includes(p)),
    );
    if (isContrary) {
      differs.add('participants');
      isSame &&= theirs.some((version) => version.differs.has('participants'));
    }
    versions.push({ report, differs, carries: origin?.name ?? null, isSame });
  }
  return versions;
}

const sameFigure = (a: Quantity, b: Quantity): boolean => a.value === b.value;

/** Only where a report of the origin comes before: words are never put behind words that are not shown. */
function carriedFrom(
  { article: { id } }: EventReportRow,
  origins: readonly Origin[],
  before: readonly EventReportRow[],
): Origin | null {
  if (origins.some((origin) => origin.article === id)) return null;
  return origins.find((o) => o.carriedBy.includes(id) && before.some((r) => r.article.id === o.article)) ?? null;
}
