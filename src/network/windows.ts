/**
 * Where time windows lie: takes counted statements in the order of their times; gives each window with those in it.
 * A window is placed around every statement (`events`) or around every day, week, month or year, counted from the first.
 * Only windows that lie within the whole time are there, so none is thinner for lying at its edge.
 */
import type { NetworkOptions } from '../model/network.ts';
import { ProblemError } from '../model/problem.ts';
import type { Counted } from './counted.ts';
import { later, type Unit } from './time.ts';

export interface Window {
  /** Its middle, its beginning and its end, in milliseconds on the clock on the wall. */
  readonly middle: number;
  readonly first: number;
  readonly last: number;
  readonly statements: readonly Counted[];
}

/** More networks than this are a slip of the pen: a window for every day of a century. */
const mostWindows = 10_000;

/** `span` is the whole time. Throws `usage` when there would be too many. */
export function windows(
  statements: readonly Counted[],
  [start, stop]: readonly [number, number],
  { timeWindow, windowSize }: NetworkOptions,
): Window[] {
  const dated = statements.filter((one): one is Counted & { readonly time: number } => one.time !== null);
  if (timeWindow === 'no') return [];
  return timeWindow === 'events'
    ? aroundStatements(dated, windowSize)
    : aroundDays(dated, start, stop, timeWindow, windowSize);
}

type Dated = Counted & { readonly time: number };

/**
 * Half of the size, rounded down, on either side of each statement. Where several were made at one time, DNA draws lots
 * for which of them are in; here it is those that stand next, so that the same record gives the same network.
 */
function aroundStatements(statements: readonly Dated[], size: number): Window[] {
  const half = Math.floor(size / 2);
  return statements.slice(half, Math.max(half, statements.length - half)).map(({ time }, i) => {
    const inside = statements.slice(i, i + 2 * half + 1);
    return { middle: time, first: inside[0]!.time, last: inside.at(-1)!.time, statements: inside };
  });
}

/** Half of what the size is more than one, rounded up, on either side; both ends count. */
function aroundDays(statements: readonly Dated[], start: number, stop: number, unit: Unit, size: number): Window[] {
  const reach = Math.round((size - 1) / 2);
  const found: Window[] = [];
  // Statements are in order, and so are the beginnings and the ends of the windows.
  let from = 0;
  let to = 0;
  for (let middle = start, count = 0; middle <= stop; middle = later(middle, 1, unit)) {
    if (++count > mostWindows) throw tooMany(unit);
    const first = later(middle, -reach, unit);
    const last = later(middle, reach, unit);
    if (first < start || last > stop) continue;
    while (from < statements.length && statements[from]!.time < first) from++;
    while (to < statements.length && statements[to]!.time <= last) to++;
    found.push({ middle, first, last, statements: statements.slice(from, to) });
  }
  return found;
}

const tooMany = (unit: Unit): ProblemError =>
  new ProblemError({
    code: 'usage',
    message: `A time window for each of the ${unit} from start to stop would be more than ${mostWindows} networks.`,
    hint: 'Choose longer units, or a start and a stop that are nearer to each other.',
  });
