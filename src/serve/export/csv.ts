/**
 * Rows of a listing as CSV (RFC 4180, UTF-8). Takes rows of the service; gives text. A cell that a spreadsheet would
 * take for a formula (it begins with = + - @ tab or return) gets a leading apostrophe, and control characters are made
 * visible, so that text from a report is only ever text. Spans are written `start-end`, several with `;` between them.
 */
import { stringify } from 'csv-stringify/sync';
import type { ActorRow, ArticleRow, StatementRow } from '../../service/types.ts';
import type { Span } from '../../text/span.ts';
import { visible } from './visible.ts';

type Cell = string | number | boolean | null | undefined;
/** Header to cell, in the order of the columns. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const spans = (list: readonly Span[] | undefined): Cell => list?.map(([start, end]) => `${start}-${end}`).join(';');
const names = (list: readonly { readonly name: string }[]): Cell => list.map(({ name }) => name).join('; ');

export const statementColumns: Columns<StatementRow> = {
  id: (s) => s.id,
  article: (s) => s.article.id,
  file: (s) => s.article.file,
  headline: (s) => s.article.headline,
  outlet: (s) => s.article.outlet,
  published: (s) => s.article.published,
  kind: (s) => s.kind,
  speaker: (s) => s.speakers[0]?.name,
  named: (s) => s.speakers[0] && s.speakers[0].actor !== null,
  party: (s) => s.speakers[0]?.party,
  role: (s) => s.speakers[0]?.role,
  basis: (s) => s.speakers[0]?.basis,
  speakers: (s) => names(s.speakers),
  open: (s) => s.open,
  probability: (s) => s.probability,
  speaker_probability: (s) => s.speakers[0]?.probability,
  via: (s) => names(s.via),
  said: (s) => s.said?.date,
  said_precision: (s) => s.said?.precision,
  said_basis: (s) => s.said?.basis,
  source: (s) => s.source?.text,
  source_spans: (s) => spans(s.source?.spans),
  cue: (s) => s.cue?.text,
  cue_spans: (s) => spans(s.cue?.spans),
  content: (s) => s.content.text,
  content_spans: (s) => spans(s.content.spans),
};

export const articleColumns: Columns<ArticleRow> = {
  id: (a) => a.id,
  file: (a) => a.file,
  headline: (a) => a.headline,
  outlet: (a) => a.outlet,
  agency: (a) => a.agency,
  published: (a) => a.published,
  language: (a) => a.language,
  statements: (a) => a.statements,
  unread: (a) => a.unread,
};

export const actorColumns: Columns<ActorRow> = {
  id: (a) => a.id,
  name: (a) => a.name,
  type: (a) => a.type,
  party: (a) => a.party,
  known: (a) => a.known,
  statements: (a) => a.statements,
  articles: (a) => a.articles,
  first: (a) => a.first,
  last: (a) => a.last,
};

/** A header line, then a line for each row. */
export async function* csv<Row>(
  columns: Columns<Row>,
  chunks: AsyncIterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<string> {
  const cells = Object.values(columns);
  yield stringify([Object.keys(columns)]);
  for await (const { rows } of chunks) {
    yield stringify(
      rows.map((row) => cells.map((cell) => cell(row))),
      { escape_formulas: true, cast: { boolean: String, string: visible } },
    );
  }
}
