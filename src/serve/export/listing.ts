/**
 * A whole listing as a stream of text: takes the service and a query, walks its pages, gives JSON, JSON Lines or CSV.
 * Holds one page in memory, whatever the length of the listing. Writes nothing itself.
 */
import type { Page, Rapporteur } from '../../service/types.ts';
import { csv, type Sheet } from './csv.ts';
import type { DataFormat, Listing, Method, Queries, Rows } from './formats.ts';
import { eventJson, jsonArray, jsonLines, statementJson } from './json.ts';
import {
  actorSheet,
  articleSheet,
  conflictSheet,
  copySheet,
  correctionSheet,
  eventSheet,
  positionSheet,
  statementSheet,
} from './sheets.ts';

const pageSize = 500;

const sheets: { readonly [L in Listing]: Sheet<Rows[L]> } = {
  statements: statementSheet,
  events: eventSheet,
  positions: positionSheet,
  copies: copySheet,
  conflicts: conflictSheet,
  articles: articleSheet,
  actors: actorSheet,
  corrections: correctionSheet,
};
const shapes: { readonly [L in Listing]: (row: Rows[L]) => unknown } = {
  statements: statementJson,
  events: eventJson,
  positions: (row) => row,
  copies: (row) => row,
  conflicts: (row) => row,
  articles: (row) => row,
  actors: (row) => row,
  corrections: (row) => row,
};

/** The pages of a listing in order; `limit` rows in all at most, every row without it. */
export async function* pages<L extends Listing>(
  rapporteur: Pick<Rapporteur, Method<L>>,
  listing: L,
  query: Queries[L],
  limit: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Page<Rows[L]>> {
  // The compiler does not follow L from the method's name to its types; the interface pairs them as Queries and Rows do.
  const method = (listing === 'corrections' ? 'history' : listing) as Method<L>;
  const list = rapporteur[method] as unknown as (query: Queries[L]) => Promise<Page<Rows[L]>>;
  let left = limit;
  let cursor: string | undefined;
  do {
    const page = await list({ ...query, limit: Math.min(pageSize, left), cursor });
    yield page;
    left -= page.rows.length;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && left > 0);
}

/** The rows of the chunks as text in the format asked for. */
export function encode<L extends Listing>(
  listing: L,
  format: DataFormat,
  chunks: AsyncIterable<{ readonly rows: readonly Rows[L][] }>,
): AsyncGenerator<string> {
  if (format === 'csv') return csv(sheets[listing], chunks);
  const shaped = objects(chunks, shapes[listing]);
  return format === 'json' ? jsonArray(shaped) : jsonLines(shaped);
}

async function* objects<Row>(
  chunks: AsyncIterable<{ readonly rows: readonly Row[] }>,
  shape: (row: Row) => unknown,
): AsyncGenerator<unknown> {
  for await (const { rows } of chunks) yield* rows.map(shape);
}
