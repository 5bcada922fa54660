/** How often each value of the first variable meets each of the second: takes counted statements; gives the counts. */
import { type Counted, compare } from './counted.ts';

/** How often they met with agreement and with disagreement. */
export interface Cell {
  readonly agree: number;
  readonly disagree: number;
}
export interface Tally {
  /** Values of either variable, sorted. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By column, then by row; cells in which nothing was counted are not there. */
  readonly cells: readonly ReadonlyMap<number, Cell>[];
  /** Statements of each row and each column. */
  readonly ofRow: readonly number[];
  readonly ofColumn: readonly number[];
}

export function tally(statements: readonly Counted[]): Tally {
  const rows = [...new Set(statements.map(({ row }) => row))].sort(compare);
  const columns = [...new Set(statements.map(({ column }) => column))].sort(compare);
  const rowAt = new Map(rows.map((name, i) => [name, i]));
  const columnAt = new Map(columns.map((name, i) => [name, i]));
  const cells = columns.map(() => new Map<number, { agree: number; disagree: number }>());
  const ofRow = rows.map(() => 0);
  const ofColumn = columns.map(() => 0);
  for (const { row, column, agreement } of statements) {
    const i = rowAt.get(row)!;
    const j = columnAt.get(column)!;
    const cell = cells[j]!.get(i) ?? { agree: 0, disagree: 0 };
    if (agreement) cell.agree++;
    else cell.disagree++;
    cells[j]!.set(i, cell);
    ofRow[i]!++;
    ofColumn[j]!++;
  }
  return { rows, columns, cells, ofRow, ofColumn };
}

/** Of statements of either kind. */
export const all = ({ agree, disagree }: Cell): number => agree + disagree;
