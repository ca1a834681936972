import type { Language } from '../../language/language.ts';
import { type Decimal, decimalPlaces } from '../../quantity/decimal.ts';
import { type PrintedColumn, shownNumber } from '../table-text.ts';

/** Dates are written day first, as the reports are. */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** Format code for a number of a column; "," and "." in it stand for whatever the reader's Excel uses. */
export function numberFormat(column: PrintedColumn, value: Decimal, language: Language): string {
  const digits = decimalFormat(column.decimals ?? decimalPlaces(shownNumber(column, value)));
  return column.kind === 'percent' ? percentFormat(digits, language) : digits;
}

export function decimalFormat(places: number): string {
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(places, 10))}`;
}

/** Points followed by a literal percent sign, since the sign alone would multiply by a hundred. */
export function percentFormat(digits: string, language: Language): string {
  const sign = language.percent('');
  return `${digits}"${sign}"`;
}
