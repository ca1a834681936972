import { type Decimal, decimalPlaces, isWhole, roundHalfUp } from '../quantity/decimal.ts';
import { inScale, type MoneyScale, toDong } from '../quantity/money-scale.ts';
import { NUMBER_STYLES, type NumberStyleName, writeNumber } from '../quantity/number-style.ts';
import { readAmount } from '../records/cells/money.ts';
import { readNumber } from '../records/cells/numbers.ts';
import type { TableColumn, TableRow } from '../records/ledger.ts';

/** A value written as the given cell is: its style, its unit of money, the words behind its digits. */
export function printLike(
  row: TableRow,
  column: TableColumn,
  value: Decimal,
  style: NumberStyleName,
): string {
  const text = row.cells[column.column - 1]?.text.trim() ?? '';
  if (column.definition?.kind !== 'money') return writeNumber(value, NUMBER_STYLES[style]);
  const words = /\p{L}.*$/u.exec(text)?.[0];
  const amount = amountAt(row, column, value, style);
  return writeNumber(amount, NUMBER_STYLES[style]) + (words === undefined ? '' : ` ${words}`);
}

/** A value in the unit of money that the given cell is printed in; a count as it is. */
export function amountAt(
  row: TableRow,
  column: TableColumn,
  value: Decimal,
  style: NumberStyleName,
): Decimal {
  return column.definition?.kind === 'money' ? inScale(value, scaleOf(row, column, style)) : value;
}

/** Half a unit of the last printed digit of an amount with decimals, in đồng; whole numbers and counts are exact. */
export function roundingOf(row: TableRow, column: TableColumn, style: NumberStyleName): Decimal | undefined {
  const cell = row.cells[column.column - 1];
  if (column.definition?.kind !== 'money' || cell === undefined) return undefined;
  const printed = printedIn(cell, style);
  if (printed === undefined || isWhole(printed)) return undefined;
  const places = decimalPlaces(printed);
  return toDong(printed.times(0).plus(`5e-${places + 1}`), scaleOf(row, column, style));
}

/** The unit of money under which the printed number gives the amount that was read; a printed 0 leaves it to the header. */
export function scaleOf(row: TableRow, column: TableColumn, style: NumberStyleName): MoneyScale {
  const cell = row.cells[column.column - 1];
  const printed = cell === undefined ? undefined : printedIn(cell, style);
  const dong = row.numbers.get(column.column);
  const scales: readonly MoneyScale[] = ['billion', 'million', 'thousand', 'dong'];
  const gives = (scale: MoneyScale): boolean =>
    printed !== undefined && dong?.eq(roundHalfUp(toDong(printed, scale), 0)) === true;
  const { moneyUnit } = column;
  if (moneyUnit !== undefined && gives(moneyUnit)) return moneyUnit;
  return scales.find(gives) ?? moneyUnit ?? 'dong';
}

/** The digits of an amount as they stand in its cell. */
function printedIn({ kind, text }: TableRow['cells'][number], style: NumberStyleName): Decimal | undefined {
  return kind === 'number' ? readNumber(text, 'en') : readAmount(text, style)?.amount;
}
