import type { List } from '../../lists/list.ts';
import { add, type Decimal, ZERO } from '../../quantity/decimal.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { addedColumns, MOST_PARTS, type Subtotal } from './find-subtotals.ts';

/** Rows that one below them may add up. */
interface Run {
  readonly rows: number[];
  readonly sums: Map<number, Decimal>;
}

/**
 * Rows without the word "Tổng" that are exactly the sum of all rows above them, or of all since the last total: an office may leave
 * the cell of the word blank.
 */
export function findTotalsBelow(
  rows: List<TableRow>,
  columns: readonly TableColumn[],
  isEvidence: (row: TableRow, filled: readonly number[]) => boolean,
): Subtotal[] {
  const added = addedColumns(columns);
  const found: Subtotal[] = [];
  const all: Run = { rows: [], sums: new Map() };
  let run: Run = { rows: [], sums: new Map() };
  rows.forEach((row, index) => {
    const filled = added.filter((column) => row.numbers.has(column));
    const sum = row.kind === 'data' ? [run, all].find((each) => addsUp(each, row, filled)) : undefined;
    if (sum !== undefined && isEvidence(row, filled)) found.push({ row, index, parts: [...sum.rows] });
    else if (row.kind === 'data') {
      for (const each of [run, all]) take(each, row, filled);
      return;
    }
    run = { rows: [], sums: new Map() };
  });
  return found;
}

function addsUp({ rows, sums }: Run, { numbers }: TableRow, filled: readonly number[]): boolean {
  if (rows.length < 2 || rows.length > MOST_PARTS) return false;
  return filled.every((column) => sums.get(column)?.eq(numbers.get(column) ?? ZERO) === true);
}

function take({ rows, sums }: Run, row: TableRow, filled: readonly number[]): void {
  rows.push(row.row);
  for (const column of filled)
    sums.set(column, add([sums.get(column) ?? ZERO, row.numbers.get(column) ?? ZERO]));
}
