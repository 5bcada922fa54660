/**
 * Pages of a listing by keyset: a cursor holds the sort key of the last row shown, so that a deep page costs what the
 * first does and rows added meanwhile shift nothing.
 */
import type { Page, Paging } from '../model/listing.ts';
import { ProblemError } from '../model/problem.ts';

export type Key = readonly (string | number)[];

const mostRows = 1000;

/** Rows on a page: what was asked, from 1 to 1000; 50 by default. */
export const limitOf = ({ limit = 50 }: Paging): number => Math.max(1, Math.min(mostRows, Math.trunc(limit)));

/** The sort key in a cursor, or null when there is none. `example` gives the types. Throws `usage`. */
export function keyOf({ cursor }: Paging, example: Key): Key | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === example.length && key.every((v, i) => typeof v === typeof example[i]))
      return key;
  } catch {}
  throw new ProblemError({
    code: 'usage',
    message: 'The cursor is not one that this listing gave.',
    hint: 'Start again without a cursor.',
  });
}

/** Makes a page of rows that were asked for with one more than the limit. */
export function pageOf<Row, Shown>(
  rows: readonly Row[],
  limit: number,
  total: number,
  key: (row: Row) => Key,
  show: (row: Row) => Shown,
): Page<Shown> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(show),
    total,
    next: last === undefined ? null : Buffer.from(JSON.stringify(key(last))).toString('base64url'),
  };
}
