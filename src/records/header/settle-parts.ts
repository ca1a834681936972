import type { SheetRow } from '../../intake/sheet.ts';
import type { List } from '../../lists/list.ts';
import { add, type Decimal, isDecimal, ZERO } from '../../quantity/decimal.ts';
import type { TableColumn } from '../ledger.ts';
import type { RowReading } from '../rows/read-row.ts';
import { isPartOf } from './match-columns.ts';

/**
 * Offices write "Trong đó" over columns that are all there is ("Tổng số; trong đó: tập thể, cá nhân"). Where such columns add up to
 * their whole in every row that has one, they are its parts, and the whole is their total.
 */
export function settleParts(
  columns: readonly TableColumn[],
  rows: List<SheetRow>,
  readRow: (row: SheetRow) => RowReading,
): readonly TableColumn[] {
  const settled = new Map<TableColumn, TableColumn>();
  for (const whole of columns) {
    const parts = columns.filter(
      (column) => column.isOfWhich && isPartOf({ ...column, isOfWhich: false }, whole),
    );
    if (parts.length < 2 || !addUp(whole, parts, rows, readRow)) continue;
    settled.set(whole, { ...whole, isTotal: true });
    for (const part of parts) {
      const { isOfWhich: _, ...plain } = part;
      settled.set(part, plain);
    }
  }
  return settled.size === 0 ? columns : columns.map((column) => settled.get(column) ?? column);
}

function addUp(
  whole: TableColumn,
  parts: readonly TableColumn[],
  rows: List<SheetRow>,
  readRow: (row: SheetRow) => RowReading,
): boolean {
  const numberIn = (read: RowReading, { column }: TableColumn): Decimal | undefined => {
    const value = read.get(column)?.value;
    return isDecimal(value) ? value : undefined;
  };
  let isFilled = false;
  const areSums = rows.every((row) => {
    const read = readRow(row);
    const printed = numberIn(read, whole);
    if (printed === undefined) return true;
    isFilled = true;
    return add(parts.map((part) => numberIn(read, part) ?? ZERO)).eq(printed);
  });
  return isFilled && areSums;
}
