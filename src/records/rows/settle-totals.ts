import type { List } from '../../lists/list.ts';
import { type Decimal, ZERO } from '../../quantity/decimal.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { addedColumns, MOST_PARTS, type Subtotal, tells } from './find-subtotals.ts';

/**
 * Rows whose label only begins as a total's does. One that has nothing to add up is data; one that adds up too few digits to prove
 * it stays a total, and somebody should look; what does not add up is left to the check of totals, which asks.
 */
export function settleTotals(
  rows: List<TableRow>,
  totals: ReadonlySet<number>,
  columns: readonly TableColumn[],
  isDoubtful: (row: TableRow) => boolean,
): { readonly data: readonly number[]; readonly unproved: readonly Subtotal[] } {
  const data: number[] = [];
  const unproved: Subtotal[] = [];
  const doubtful = [...totals].flatMap((index) => {
    const row = rows.at(index);
    return row !== undefined && isDoubtful(row) ? [{ row, index }] : [];
  });
  if (doubtful.length === 0) return { data, unproved };
  const whole = sumsOf(rows, addedColumns(columns));
  const compared = [...whole.keys()];
  for (const { row, index } of doubtful) {
    const filled = compared.filter((column) => row.numbers.has(column));
    const isSum = (column: number, sum: Decimal | undefined): boolean =>
      row.numbers.get(column)?.eq(sum ?? ZERO) === true;
    if (filled.length === 0) data.push(index);
    if (filled.length === 0) continue;
    const below = runOf([...rows.slice(index + 1, index + 1 + MOST_PARTS)]);
    const above = runOf([...rows.slice(Math.max(0, index - MOST_PARTS), index)].reverse());
    const addsUp = (each: readonly TableRow[], columns: readonly number[]): boolean => {
      const sums = sumsOf(each, columns);
      return columns.length > 0 && columns.every((column) => isSum(column, sums.get(column)));
    };
    const reportedBy = (each: readonly TableRow[]): number[] =>
      filled.filter((column) => each.some(({ numbers }) => numbers.has(column)));
    const isWhole = filled.every((column) => isSum(column, whole.get(column)));
    const run = [below, above].find((each) => addsUp(each, filled));
    if ((run !== undefined || isWhole) && tells(row, filled)) continue;
    // The check of totals compares what the parts report; where that agrees it says nothing, so it is said here.
    const sum = run ?? (isWhole ? rows : [below, above].find((each) => addsUp(each, reportedBy(each))));
    if (sum !== undefined) unproved.push({ row, index, parts: numbersOf(sum) });
  }
  return { data, unproved };
}

/** The data rows up to the next total. */
function runOf(rows: readonly TableRow[]): readonly TableRow[] {
  const end = rows.findIndex(({ kind }) => kind !== 'data');
  return end < 0 ? rows : rows.slice(0, end);
}

function numbersOf(rows: List<TableRow>): number[] {
  return rows.flatMap(({ kind, row }) => (kind === 'data' ? [row] : []));
}

/** The sums of the data rows, in the columns that they fill. */
function sumsOf(rows: List<TableRow>, columns: readonly number[]): ReadonlyMap<number, Decimal> {
  const sums = new Map<number, Decimal>();
  rows.forEach(({ kind, numbers }) => {
    for (const column of kind === 'data' ? columns : []) {
      const value = numbers.get(column);
      if (value !== undefined) sums.set(column, (sums.get(column) ?? ZERO).plus(value));
    }
  });
  return sums;
}
