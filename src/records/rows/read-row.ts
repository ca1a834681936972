import { BLANK, type Cell, type SheetRow } from '../../intake/sheet.ts';
import type { MoneyScale } from '../../quantity/money-scale.ts';
import type { NumberStyleName } from '../../quantity/number-style.ts';
import type { ColumnStyle } from '../cells/decide-style.ts';
import { type CellContext, type CellReading, type DateReader, readCell } from '../cells/read-cell.ts';
import type { Field } from '../field.ts';
import type { TableColumn } from '../ledger.ts';
import { settleAnswers } from './settle-answers.ts';

export type RowReading = ReadonlyMap<number, CellReading>;

/** A column with all that does not change from row to row. */
interface PreparedColumn {
  readonly column: TableColumn;
  readonly field: Field;
  readonly context: CellContext;
  /** Reads a cell of it, where the row has nothing to add. */
  readonly read: (cell: Cell) => CellReading;
}

/** Readings that are kept at most, and how many cells show whether it is worth while. */
const MOST_KEPT = 5_000;
const ENOUGH = 1_000;

/** Cells of equal text are one cell in a text file, so that few need be read; where they are not, each is. */
function readOnce(field: Field, context: CellContext): (cell: Cell) => CellReading {
  const known = new Map<Cell, CellReading>();
  let tries = 0;
  let hits = 0;
  return (cell) => {
    if (tries >= ENOUGH && hits * 2 < tries) return readCell(cell, field, context);
    tries += 1;
    const before = known.get(cell);
    if (before !== undefined) {
      hits += 1;
      return before;
    }
    const reading = readCell(cell, field, context);
    if (known.size < MOST_KEPT) known.set(cell, reading);
    return reading;
  };
}

/** Reads the cells of rows, each as its column asks; what one cell says of units holds for the others of its row. */
export function rowReader(
  columns: readonly TableColumn[],
  styles: ReadonlyMap<number, ColumnStyle>,
  declared: NumberStyleName,
  dates: ReadonlyMap<number, DateReader>,
): (row: SheetRow) => RowReading {
  const prepared = columns.flatMap((column): PreparedColumn[] => {
    if (column.definition === undefined) return [];
    const moneyUnits = column.moneyUnit === undefined ? [] : [column.moneyUnit];
    const style = styles.get(column.column) ?? { style: declared };
    const context = { ...style, moneyUnits, dates: dates.get(column.column) };
    return [{ column, field: column.definition, context, read: readOnce(column.definition, context) }];
  });
  const moneyUnitColumn = prepared.find(({ column }) => column.field === 'money_unit');
  const measureColumn = columns.find(({ field }) => field === 'measure_unit')?.column;
  return (row) => {
    const read = new Map<number, CellReading>();
    const money = moneyUnitColumn === undefined ? undefined : moneyUnitOf(row, moneyUnitColumn, declared);
    let measureUnit =
      measureColumn === undefined ? undefined : row.cells[measureColumn - 1]?.text.trim() || undefined;
    let isDoubtful = false;
    for (const { column, field, context, read: readPlain } of prepared) {
      const cell = row.cells[column.column - 1] ?? BLANK;
      if (cell.kind === 'blank') continue;
      const own = inRow(context, field, money, measureUnit);
      const reading = own === context ? readPlain(cell) : readCell(cell, field, own);
      measureUnit ??= reading.measureUnit;
      isDoubtful ||= reading.problem !== undefined;
      if (saysSomething(reading)) read.set(column.column, reading);
    }
    settleAnswers(columns, read);
    return isDoubtful ? withoutDoubtfulRoles(columns, read) : read;
  };
}

interface RowMoney {
  readonly unit?: MoneyScale;
  readonly isUnreadable: boolean;
}

/** The context of a column, and what the row adds to it for cells of its kind. */
function inRow(
  context: CellContext,
  { kind }: Field,
  money: RowMoney | undefined,
  measureUnit: string | undefined,
): CellContext {
  if (kind === 'quantity') return measureUnit === undefined ? context : { ...context, measureUnit };
  if (kind !== 'money' || money === undefined) return context;
  if (money.isUnreadable) return { ...context, moneyUnits: [] };
  return money.unit === undefined
    ? context
    : { ...context, moneyUnits: [money.unit, ...(context.moneyUnits ?? [])] };
}

/** The unit in the row's own column; one that cannot be read leaves the row without any, whatever the header says. */
function moneyUnitOf(row: SheetRow, { column, field }: PreparedColumn, declared: NumberStyleName): RowMoney {
  const { value, problem } = readCell(row.cells[column.column - 1] ?? BLANK, field, { style: declared });
  return {
    ...(value === undefined ? {} : { unit: value as MoneyScale }),
    isUnreadable: problem !== undefined,
  };
}

function saysSomething({ value, problem, verdict, answer, comparator, measureUnit }: CellReading): boolean {
  return (
    answer !== undefined ||
    value !== undefined ||
    problem !== undefined ||
    verdict !== undefined ||
    comparator !== undefined ||
    measureUnit !== undefined
  );
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
