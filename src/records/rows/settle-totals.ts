import { add, type Decimal, ZERO } from '../../quantity/decimal.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { addedColumns, MOST_PARTS, type Subtotal, tells } from './find-subtotals.ts';

/**
 * Rows whose label only begins as a total's does. One that has nothing to add up is data; one that adds up too few digits to prove
 * it stays a total, and somebody should look; what does not add up is left to the check of totals, which asks.
 */
export function settleTotals(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  isDoubtful: (row: TableRow) => boolean,
): { readonly data: readonly TableRow[]; readonly unproved: readonly Subtotal[] } {
  const data: TableRow[] = [];
  const unproved: Subtotal[] = [];
  const doubtful = rows.flatMap((row, at) => (row.kind === 'total' && isDoubtful(row) ? [{ row, at }] : []));
  if (doubtful.length === 0) return { data, unproved };
  const parts = rows.filter(({ kind }) => kind === 'data');
  const compared = addedColumns(columns).filter((column) => parts.some(({ numbers }) => numbers.has(column)));
  const whole = new Map(compared.map((column) => [column, sumOf(parts, column)]));
  for (const { row, at } of doubtful) {
    const filled = compared.filter((column) => row.numbers.has(column));
    const isSum = (column: number, sum: Decimal | undefined): boolean =>
      row.numbers.get(column)?.eq(sum ?? ZERO) === true;
    if (filled.length === 0) data.push(row);
    if (filled.length === 0) continue;
    const below = runOf(rows.slice(at + 1, at + 1 + MOST_PARTS));
    const above = runOf(rows.slice(Math.max(0, at - MOST_PARTS), at).reverse());
    const addsUp = (each: readonly TableRow[], compared: readonly number[]): boolean =>
      compared.length > 0 && compared.every((column) => isSum(column, sumOf(each, column)));
    const reportedBy = (each: readonly TableRow[]): number[] =>
      filled.filter((column) => each.some(({ numbers }) => numbers.has(column)));
    const isWhole = filled.every((column) => isSum(column, whole.get(column)));
    const all = [below, above].find((each) => addsUp(each, filled)) ?? (isWhole ? parts : undefined);
    if (all !== undefined && tells(row, filled)) continue;
    // The check of totals compares what the parts report; where that agrees it says nothing, so it is said here.
    const sum = all ?? [below, above].find((each) => addsUp(each, reportedBy(each)));
    if (sum !== undefined) unproved.push({ row, parts: sum });
  }
  return { data, unproved };
}

/** The data rows up to the next total. */
function runOf(rows: readonly TableRow[]): readonly TableRow[] {
  const end = rows.findIndex(({ kind }) => kind !== 'data');
  return end < 0 ? rows : rows.slice(0, end);
}

function sumOf(rows: readonly TableRow[], column: number): Decimal {
  return add(rows.map(({ numbers }) => numbers.get(column) ?? ZERO));
}
