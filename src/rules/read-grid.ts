import { type Decimal, isDecimal, roundHalfUp } from '../quantity/decimal.ts';
import type { MoneyScale } from '../quantity/money-scale.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { readCell } from '../records/cells/read-cell.ts';
import { percent } from '../records/field.ts';
import type { TableColumn, TableRow } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import type { FormGrid, GridRow } from './form-grids.ts';
import { amountAt, scaleOf } from './print-like.ts';

/** Noise of stored fractions lies behind this; nobody prints so far. */
const MOST_PLACES = 9;
const ANY_NUMBER = percent();
const RATE = /%|(?<!\p{L})(tỷ|tỉ) (lệ|trọng)(?!\p{L})/u;

/** A number of a grid as printed; with the unit of money of its cell, where it is an amount that was understood. */
export interface GridNumber {
  readonly printed: Decimal;
  readonly scale?: MoneyScale;
}

/** Reads the numbers of a grid by row and column; undefined where none stands or it cannot be read. */
export function gridReader(
  { rows, table }: FormGrid,
  style: NumberStyleName,
): (row: number, column: number) => GridNumber | undefined {
  const known = new Map((table?.rows ?? []).map((row) => [row.row, row]));
  const all = new Map(rows.map((row) => [row.row, row]));
  const columns = new Map((table?.columns ?? []).map((column) => [column.column, column]));
  const styles = new Set([...(table?.styles.values() ?? [])].map((each) => each.style));
  const [only = style] = styles.size === 1 ? styles : [];
  return (row, column) =>
    understood(known.get(row), columns.get(column), style) ?? asWritten(all.get(row), column, only);
}

function understood(
  row: TableRow | undefined,
  column: TableColumn | undefined,
  style: NumberStyleName,
): GridNumber | undefined {
  const value = column === undefined ? undefined : row?.numbers.get(column.column);
  if (row === undefined || column === undefined || value === undefined) return undefined;
  if (column.definition?.kind !== 'money') return { printed: roundHalfUp(value, MOST_PLACES) };
  return { printed: amountAt(row, column, value, style), scale: scaleOf(row, column, style) };
}

function asWritten(row: GridRow | undefined, column: number, style: NumberStyleName): GridNumber | undefined {
  const cell = row?.cells[column - 1];
  if (cell === undefined) return undefined;
  const { value } = readCell(cell, ANY_NUMBER, { style });
  return isDecimal(value) ? { printed: roundHalfUp(value, MOST_PLACES) } : undefined;
}

/** Tells whether nothing stands in a cell. */
export function blankReader({ rows }: FormGrid): (row: number, column: number) => boolean {
  const all = new Map(rows.map((row) => [row.row, row]));
  return (row, column) => (all.get(row)?.cells[column - 1]?.kind ?? 'blank') === 'blank';
}

/** Rates are rounded even where they are whole, and are never added up. */
export function isRateColumn({ titles, table }: FormGrid, column: number): boolean {
  const kind = table?.columns.find((each) => each.column === column)?.definition?.kind;
  const title = titles.find((each) => each.column === column)?.title ?? '';
  return kind === 'percent' || RATE.test(matchKey(title));
}
