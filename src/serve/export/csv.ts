/**
 * Rows of a listing as CSV (RFC 4180, UTF-8). Takes a sheet and rows of the service; gives text. A cell that a
 * spreadsheet would take for a formula (it begins with = + - @ tab or return) gets a leading apostrophe, and control
 * characters are made visible, so that text from a report is only ever text.
 */
import { stringify } from 'csv-stringify/sync';
import { visible } from './visible.ts';

export type Cell = string | number | boolean | null | undefined;
/** Header to cell, in the order of the columns. */
export type Columns<Line> = Readonly<Record<string, (line: Line) => Cell>>;

/** A listing as a table: its header, and the lines of cells that one of its rows fills. */
export interface Sheet<Row> {
  readonly header: readonly string[];
  cells(row: Row): Cell[][];
}

/** A sheet with a line for each of the `lines` of a row. */
export function sheet<Row, Line>(columns: Columns<Line>, lines: (row: Row) => readonly Line[]): Sheet<Row> {
  const cells = Object.values(columns);
  return {
    header: Object.keys(columns),
    cells: (row) => lines(row).map((line) => cells.map((cell) => cell(line))),
  };
}

/** A header line, then the lines of each row. */
export async function* csv<Row>(
  { header, cells }: Sheet<Row>,
  chunks: AsyncIterable<{ readonly rows: readonly Row[] }>,
): AsyncGenerator<string> {
  yield stringify([header]);
  for await (const { rows } of chunks) {
    yield stringify(rows.flatMap(cells), { escape_formulas: true, cast: { boolean: String, string: visible } });
  }
}
