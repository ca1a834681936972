import type { List } from '../../lists/list.ts';
import { add, type Decimal, significantDigits, ZERO } from '../../quantity/decimal.ts';
import type { TableColumn, TableRow } from '../ledger.ts';

/** A row without the word "Tổng" that is the sum of the rows below it. */
export interface Subtotal {
  readonly row: TableRow;
  /** Where it stands among the rows. */
  readonly index: number;
  /** The numbers of the rows below it, or above. */
  readonly parts: readonly number[];
}

/** Sums of numbers with fewer significant digits may be a coincidence: 5 = 2 + 3 and 120 = 50 + 70 say nothing. */
const TELLING_DIGITS = 3;
/** No parent of a report has more parts; a table of a million rows must not be read a million times. */
export const MOST_PARTS = 500;

/**
 * Rows that are exactly the sum of two or more rows right below them, in every column that they fill: parents whose parts follow,
 * which would be counted twice. Only numbers with enough digits are evidence.
 */
export function findSubtotals(
  rows: List<TableRow>,
  columns: readonly TableColumn[],
  isEvidence: (row: TableRow, filled: readonly number[]) => boolean = tells,
): Subtotal[] {
  const added = addedColumns(columns);
  const found: Subtotal[] = [];
  /** Index of a subtotal → the index behind its last part; parents of parents add up their own children only. */
  const behind = new Map<number, number>();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows.at(index);
    const filled = added.filter((column) => row?.numbers.has(column));
    if (row === undefined || row.kind !== 'data' || !isEvidence(row, filled)) continue;
    const sums = new Map<number, Decimal>(filled.map((column) => [column, ZERO]));
    const parts: number[] = [];
    for (let at = index + 1; ; ) {
      const part = rows.at(at);
      if (part?.kind !== 'data') break;
      parts.push(part.row);
      for (const column of filled)
        sums.set(column, add([sums.get(column) ?? ZERO, part.numbers.get(column) ?? ZERO]));
      at = behind.get(at) ?? at + 1;
      // Amounts and counts only grow, so a sum that is past its row will not come back.
      const isPast = filled.some((column) => sums.get(column)?.gt(row.numbers.get(column) ?? ZERO));
      if (isPast || parts.length > MOST_PARTS) break;
      const isExact = filled.every((column) => sums.get(column)?.eq(row.numbers.get(column) ?? ZERO));
      if (parts.length < 2 || !isExact) continue;
      behind.set(index, at);
      found.unshift({ row, index, parts });
      break;
    }
  }
  return found;
}

/** Columns whose numbers are parts of sums. */
export function addedColumns(columns: readonly TableColumn[]): number[] {
  return columns
    .filter(
      ({ definition, isOfWhich }) =>
        !isOfWhich && (definition?.kind === 'count' || definition?.kind === 'money'),
    )
    .map(({ column }) => column);
}

/** One number of three significant digits tells, or two of two. */
export function tells(row: TableRow, filled: readonly number[]): boolean {
  const digits = filled.map((column) => significantDigits(row.numbers.get(column) ?? ZERO));
  return (
    digits.some((count) => count >= TELLING_DIGITS) ||
    digits.filter((count) => count === TELLING_DIGITS - 1).length >= 2
  );
}
