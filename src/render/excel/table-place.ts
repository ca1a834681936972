import type { Decimal } from '../../quantity/decimal.ts';
import type { Row, Table } from '../../report/report.ts';
import { columnLetters } from '../../source/location.ts';

/** Where a table's rows stand on a sheet: its first row under the header, from 1. */
export interface TablePlace {
  readonly table: Table;
  readonly firstRow: number;
}

/** The tables of all annexes, which formulas may look into, by the annex's id. */
export type Tables = ReadonlyMap<string, TablePlace & { readonly sheet: string }>;

/** "C7" for a row and a column of the table, both from 0. */
export function address({ firstRow }: TablePlace, row: number, column: number): string {
  return `${columnLetters(column + 1)}${firstRow + row}`;
}

/** The number in a cell, or nothing. */
export function numberAt(row: Row, column: number): Decimal[] {
  const cell = row.cells[column];
  return cell?.type === 'number' ? [cell.value] : [];
}

/** A text as a formula quotes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
