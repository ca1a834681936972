import { add, type Decimal, decimal, ZERO } from '../quantity/decimal.ts';
import type { TableColumn, TableRow } from './ledger.ts';

/** A row without the word "Tổng" that is the sum of the rows below it. */
export interface Subtotal {
  readonly row: TableRow;
  readonly parts: readonly TableRow[];
}

/** A sum in one column of numbers below this may be a coincidence; 5 = 2 + 3 says nothing. */
const TELLING = decimal(100);

/**
 * Rows that are exactly the sum of two or more rows right below them, in every column that they fill: parents whose parts follow,
 * which would be counted twice. One column tells only where its number is large; two columns that agree always do.
 */
export function findSubtotals(rows: readonly TableRow[], columns: readonly TableColumn[]): Subtotal[] {
  const added = columns
    .filter(
      ({ definition, isOfWhich }) =>
        !isOfWhich && (definition?.kind === 'count' || definition?.kind === 'money'),
    )
    .map(({ column }) => column);
  const found: Subtotal[] = [];
  /** Index of a subtotal → the index behind its last part; parents of parents add up their own children only. */
  const behind = new Map<number, number>();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const filled = added.filter((column) => row?.numbers.has(column));
    if (row === undefined || row.kind !== 'data' || !tells(row, filled)) continue;
    const sums = new Map<number, Decimal>(filled.map((column) => [column, ZERO]));
    const parts: TableRow[] = [];
    for (let at = index + 1; at < rows.length && rows[at]?.kind === 'data'; ) {
      const part = rows[at] as TableRow;
      parts.push(part);
      for (const column of filled)
        sums.set(column, add([sums.get(column) ?? ZERO, part.numbers.get(column) ?? ZERO]));
      at = behind.get(at) ?? at + 1;
      const isExact = filled.every((column) => sums.get(column)?.eq(row.numbers.get(column) ?? ZERO));
      if (parts.length < 2 || !isExact) continue;
      behind.set(index, at);
      found.unshift({ row, parts });
      break;
    }
  }
  return found;
}

function tells(row: TableRow, filled: readonly number[]): boolean {
  const values = filled.map((column) => row.numbers.get(column) ?? ZERO).filter((value) => !value.eq(0));
  return values.length >= 2 || values.some((value) => value.gte(TELLING));
}
