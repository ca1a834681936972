import { BLANK, type SheetRow } from '../intake/sheet.ts';
import type { MoneyScale } from '../quantity/money-scale.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import type { ColumnStyle } from './decide-style.ts';
import type { TableColumn } from './ledger.ts';
import { type CellReading, readCell } from './read-cell.ts';

/** Reads the cells of a row, each as its column asks; what one cell says of units holds for the others of the row. */
export function readRow(
  row: SheetRow,
  columns: readonly TableColumn[],
  styles: ReadonlyMap<number, ColumnStyle>,
  declared: NumberStyleName,
): Map<number, CellReading> {
  const read = new Map<number, CellReading>();
  const textIn = (field: string): string | undefined => {
    const column = columns.find((each) => each.field === field)?.column;
    return column === undefined ? undefined : row.cells[column - 1]?.text.trim() || undefined;
  };
  const money = moneyUnitOf(row, columns, declared);
  let measureUnit = textIn('measure_unit');
  for (const column of columns) {
    if (column.definition === undefined) continue;
    const reading = readCell(row.cells[column.column - 1] ?? BLANK, column.definition, {
      ...(styles.get(column.column) ?? { style: declared }),
      moneyUnits: money.isUnreadable
        ? []
        : [money.unit, column.moneyUnit].filter((unit) => unit !== undefined),
      measureUnit,
    });
    measureUnit ??= reading.measureUnit;
    if (Object.keys(reading).length > 0) read.set(column.column, reading);
  }
  return withoutDoubtfulRoles(columns, read);
}

/** The unit in the row's own column; one that cannot be read leaves the row without any, whatever the header says. */
function moneyUnitOf(
  row: SheetRow,
  columns: readonly TableColumn[],
  declared: NumberStyleName,
): { unit?: MoneyScale; isUnreadable: boolean } {
  const column = columns.find(({ field }) => field === 'money_unit');
  if (column?.definition === undefined) return { isUnreadable: false };
  const { value, problem } = readCell(row.cells[column.column - 1] ?? BLANK, column.definition, {
    style: declared,
  });
  return {
    ...(value === undefined ? {} : { unit: value as MoneyScale }),
    isUnreadable: problem !== undefined,
  };
}

/**
 * A plan that cannot be read must not be replaced by what was registered, nor a result by its estimate, in silence; and a plan
 * under a comparator or direction that cannot be read says nothing.
 */
function withoutDoubtfulRoles(
  columns: readonly TableColumn[],
  read: Map<number, CellReading>,
): Map<number, CellReading> {
  const isDoubtful = (test: (column: TableColumn) => boolean): boolean =>
    columns.some((column) => test(column) && read.get(column.column)?.problem !== undefined);
  const asksForPlan = ({ field }: TableColumn): boolean => field === 'comparator' || field === 'direction';
  for (const role of ['plan', 'result'] as const) {
    const hasRole = ({ definition }: TableColumn): boolean => definition?.role === role;
    if (!isDoubtful((column) => hasRole(column) || (role === 'plan' && asksForPlan(column)))) continue;
    for (const column of columns.filter(hasRole)) {
      const { problem, otherwise } = read.get(column.column) ?? {};
      if (problem === undefined) read.delete(column.column);
      else read.set(column.column, otherwise === undefined ? { problem } : { problem, otherwise });
    }
  }
  return read;
}
