/** Where each party stands and how it moved: takes the record and the dossier that names issues; gives matrices and movements. */
import type { Dossier, Issue } from '../dossier/types.ts';
import { ProblemError } from '../model/problem.ts';
import { departuresOf, distanceOf, lineOf, overall, type Traced } from '../positions/movement/index.ts';
import { draw, standingIn, usualWindow } from '../positions/standing/index.ts';
import { ageAsked } from '../store/age.ts';
import type { Store } from '../store/store.ts';
import type { Departure, Distance, IssueHead, Matrix, Movement, Standing, StandingOptions, Weighed } from './types.ts';

/** As much of a record as a matrix is drawn from. */
type Readings = Pick<Store, 'weighed' | 'listArticles'>;

/** Throws `usage` for a day or a window that is none. */
export async function standing(
  store: Readings,
  dossier: Dossier,
  { date: asked, window = usualWindow }: StandingOptions,
): Promise<Matrix> {
  if (asked !== undefined) ageAsked(asked);
  checkWindow(window);
  const all = await store.weighed();
  const newest = (await newestDay(store)) ?? latest(all);
  const date = asked ?? newest;
  const known = matricesOf(all, dossier);
  const key = `${date} ${window}`;
  let matrix = known.get(key);
  if (matrix === undefined) {
    // What has no day may be of any; it is surely known only when everything is.
    const readings = byCell(all.filter(({ day }) => day !== null || date >= newest));
    matrix = matrixOf(dossier, readings, date, window);
    if (known.size >= mostMatrices) known.clear();
    known.set(key, matrix);
  }
  return matrix;
}

/** Readings that the store gives again as they are until the record changes, with the matrices drawn from them. */
const matrices = new WeakMap<readonly Weighed[], WeakMap<Dossier, Map<string, Matrix>>>();
const mostMatrices = 32;

function matricesOf(readings: readonly Weighed[], dossier: Dossier): Map<string, Matrix> {
  const byDossier = matrices.get(readings) ?? new WeakMap<Dossier, Map<string, Matrix>>();
  matrices.set(readings, byDossier);
  const known = byDossier.get(dossier) ?? new Map<string, Matrix>();
  byDossier.set(dossier, known);
  return known;
}

function matrixOf(dossier: Dossier, readings: ReadonlyMap<string, Weighed[]>, date: string, window: number): Matrix {
  const issues = dossier.issues.map(headOf);
  const standings: Standing[] = [];
  const departures: Departure[] = [];
  for (const issue of dossier.issues)
    for (const { name: party } of dossier.parties) {
      const drawn = draw(readings.get(cell(party, issue.id)) ?? [], { party, issue, window, date });
      standings.push(standingIn(drawn, { party, issue, window, date }));
      departures.push(...departuresOf({ party, issue: issue.id, ...drawn }).filter(isWithin(date, window)));
    }
  const parties = partiesOf(dossier, (party) =>
    standings.some((one) => one.party === party && one.evidence.length > 0),
  );
  return {
    date,
    window,
    issues,
    parties,
    standings: dossier.issues.flatMap(({ id }) =>
      parties.map((party) => standings.find((one) => one.issue === id && one.party === party)!),
    ),
    distances: pairsOf(dossier).flatMap((pair) => distances(dossier.issues, pair, standings)),
    departures: departures.sort((a, b) => order(b.last ?? '', a.last ?? '') || order(a.name, b.name)),
  };
}

/** Throws `not-found` for an issue that the dossier does not have, and `usage` for a window that is none. */
export async function movement(
  store: Readings,
  dossier: Dossier,
  id: string,
  { window = usualWindow }: Omit<StandingOptions, 'date'>,
): Promise<Movement> {
  checkWindow(window);
  const issue = dossier.issues.find((one) => one.id === id);
  if (issue === undefined)
    throw new ProblemError({
      code: 'not-found',
      message: `The dossier has no issue “${id}”.`,
      hint:
        dossier.issues.length === 0
          ? 'Write down what the talks are about under “issues”.'
          : `It has ${dossier.issues.map((one) => one.id).join(', ')}.`,
    });
  const readings = await store.weighed({ issue: id });
  const traced = dossier.parties.map(
    ({ name: party }): Traced => ({ party, issue: id, ...draw(readings, { party, issue, window }) }),
  );
  const spoken = partiesOf(dossier, (party) => traced.some((one) => one.party === party && one.origins.length > 0));
  return {
    issue: headOf(issue),
    window,
    lines: spoken.map((party) => lineOf(traced.find((one) => one.party === party)!)),
    distances: pairsOf(dossier).flatMap((pair) => distancesByDay(issue, pair, traced)),
    departures: traced.flatMap(departuresOf).sort((a, b) => order(b.last ?? '', a.last ?? '')),
  };
}

function checkWindow(window: number): void {
  if (Number.isInteger(window) && window >= 1) return;
  throw new ProblemError({
    code: 'usage',
    message: `A window of ${window} days is none.`,
    hint: 'Give a whole number of days, 1 or more.',
  });
}

/** The day of the newest report; null when no report has one. */
async function newestDay(store: Readings): Promise<string | null> {
  const [row] = (await store.listArticles({ undated: false, limit: 1 })).rows;
  return row?.published?.slice(0, 10) ?? null;
}

const latest = (readings: readonly Weighed[]): string =>
  readings.reduce((last, { day }) => (day !== null && day > last ? day : last), '');

const cell = (party: string, issue: string): string => `${issue} ${party}`;

function byCell(readings: readonly Weighed[]): Map<string, Weighed[]> {
  const cells = new Map<string, Weighed[]>();
  for (const reading of readings) {
    const key = cell(reading.party, reading.issue);
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [reading]);
    else list.push(reading);
  }
  return cells;
}

const headOf = ({ id, question, ordered, positions }: Issue): IssueHead => ({
  id,
  question,
  ordered,
  positions: positions.map(({ id, label }) => ({ id, label })),
});

/** Sides first, then mediators and observers of whom something was read. */
const partiesOf = ({ parties }: Dossier, hasAny: (party: string) => boolean): string[] => [
  ...parties.filter(({ role }) => role === 'party').map(({ name }) => name),
  ...parties.filter(({ role, name }) => role !== 'party' && hasAny(name)).map(({ name }) => name),
];

/** Every two sides, in the order of the dossier. */
function pairsOf({ parties }: Dossier): (readonly [string, string])[] {
  const sides = parties.filter(({ role }) => role === 'party').map(({ name }) => name);
  return sides.flatMap((one, i) => sides.slice(i + 1).map((other) => [one, other] as const));
}

function distances(
  issues: readonly Issue[],
  pair: readonly [string, string],
  standings: readonly Standing[],
): Distance[] {
  const of = (party: string, issue: string): Standing =>
    standings.find((one) => one.party === party && one.issue === issue)!;
  const each = issues.map((issue) => distanceOf(issue, pair, of(pair[0], issue.id), of(pair[1], issue.id)));
  return [overall(pair, each), ...each];
}

/** From the first day on which both have a position. */
function distancesByDay(
  issue: Issue,
  pair: readonly [string, string],
  traced: readonly Traced[],
): Movement['distances'][number][] {
  const [a, b] = pair.map((party) => traced.find((one) => one.party === party)!.points);
  const days = [...new Set([...a!, ...b!].map(({ date }) => date))].filter((date) => date !== null).sort();
  return days.flatMap((date) => {
    const [here, there] = [a!, b!].map((points) => points.findLast((point) => (point.date ?? '') <= date));
    if (here === undefined || there === undefined) return [];
    const between = distanceOf(issue, pair, here, there);
    return between.distance === null ? [] : [{ date, between }];
  });
}

function isWithin(date: string, window: number): (departure: Departure) => boolean {
  const first = date === '' ? '' : new Date(Date.parse(date) - window * 86_400_000).toISOString().slice(0, 10);
  return ({ last }) => last !== null && last > first;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
