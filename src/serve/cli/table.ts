/**
 * Rows as a table that fits a terminal. Takes columns and rows; gives lines of text. Knows nothing of what the rows
 * are and writes nothing.
 */
import stringWidth from 'string-width';
import { visibleLine } from '../export/visible.ts';
import { pad, wrapClipped } from './wrap.ts';

export interface Column<Row> {
  readonly title: string;
  cell(row: Row): string | number | null | undefined;
  readonly align?: 'left' | 'right';
  /** Columns it is never narrower than (its longest cell, if that is less). */
  readonly min: number;
  readonly max?: number;
  /** Lines that a cell may run over; 1 unless said. */
  readonly lines?: number;
  /** Where the least widths do not fit, the column of the lowest priority is left out first. */
  readonly priority: number;
  readonly style?: (text: string) => string;
}

/** How wide the table may be, and how its header is written. */
export interface Layout {
  readonly total: number;
  header(text: string): string;
}

const gap = 2;

/**
 * How wide each column is, 0 where it is left out. Columns without a word in them are left out; then those of
 * low priority go until the least widths fit; then those with most to spare shrink until all fit.
 */
export function widths(
  columns: readonly Pick<Column<never>, 'min' | 'priority'>[],
  natural: readonly number[],
  total: number,
): number[] {
  const least = columns.map(({ min }, i) => Math.min(min, natural[i]!));
  const order = columns.map((_, i) => i).sort((a, b) => columns[a]!.priority - columns[b]!.priority);
  let kept = order.filter((i) => natural[i]! > 0);
  const over = (size: readonly number[]) => kept.reduce((sum, i) => sum + size[i]! + gap, -gap) - total;
  while (kept.length > 1 && over(least) > 0) kept = kept.slice(1);
  const size = natural.map((n, i) => (kept.includes(i) ? n : 0));
  const spare = (i: number) => size[i]! - least[i]!;
  for (const i of kept.sort((a, b) => spare(b) - spare(a)))
    size[i] = Math.max(least[i]!, size[i]! - Math.max(0, over(size)));
  return size;
}

/** The table, header first, each line ending in a line feed. No line is wider than `total`. */
export function* table<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { total, header }: Layout,
): Generator<string> {
  const cells = rows.map((row) => columns.map(({ cell }) => visibleLine(String(cell(row) ?? ''))));
  const natural = columns.map(({ title, max = Number.POSITIVE_INFINITY }, i) => {
    const widest = cells.reduce((most, row) => Math.max(most, stringWidth(row[i]!)), 0);
    return widest === 0 ? 0 : Math.min(max, Math.max(widest, stringWidth(title)));
  });
  const size = widths(columns, natural, total);
  const shown = columns.map((column, i) => ({ column, i, width: size[i]! })).filter(({ width }) => width > 0);
  const lay = (parts: readonly string[][], style: (text: string, i: number) => string): string => {
    const height = Math.max(...parts.map((lines) => lines.length));
    const out: string[] = [];
    for (let n = 0; n < height; n++) {
      const line = shown.map(({ column, width, i }, k) => style(pad(parts[k]![n] ?? '', width, column.align), i));
      out.push(`${line.join(' '.repeat(gap)).trimEnd()}\n`);
    }
    return out.join('');
  };
  yield lay(
    shown.map(({ column, width }) => wrapClipped(column.title, width, 1)),
    header,
  );
  for (const row of cells) {
    yield lay(
      shown.map(({ column, width, i }) => wrapClipped(row[i]!, width, column.lines ?? 1)),
      (text, i) => columns[i]!.style?.(text) ?? text,
    );
  }
}
