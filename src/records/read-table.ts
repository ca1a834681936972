import type { Finding } from '../findings/finding.ts';
import { BLANK, type Cell, type Sheet, type SheetRow } from '../intake/sheet.ts';
import { type Decimal, isDecimal } from '../quantity/decimal.ts';
import type { MoneyScale } from '../quantity/money-scale.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import type { Unit } from '../workspace/workspace.ts';
import { cellFinding } from './cell-finding.ts';
import type { FoundHeader } from './find-table.ts';
import { type AsideReason, placeOf, type Table, type TableColumn, type TableRow } from './ledger.ts';
import { type CellReading, readCell } from './read-cell.ts';
import { isFootRow, isIndexRow, isTotalRow } from './row-kinds.ts';

/** A table with the reading of every cell, by row and column; values stay beside the row that they were read from. */
export interface TableReading {
  readonly table: Table;
  readonly readings: ReadonlyMap<TableRow, ReadonlyMap<number, CellReading>>;
  readonly findings: readonly Finding[];
}

export interface TableSource {
  readonly file: string;
  readonly sheet: Sheet;
  readonly unit?: Unit | undefined;
  readonly numbers: NumberStyleName;
}

/** Reads every row under a header: as data, as a total, or set aside with the reason. */
export function readTable(source: TableSource, found: FoundHeader): TableReading {
  const columns = usableColumns(found);
  const rows: TableRow[] = [];
  const aside: { row: number; reason: AsideReason }[] = [];
  const readings = new Map<TableRow, ReadonlyMap<number, CellReading>>();
  const findings: Finding[] = [];
  const place = {
    file: source.file,
    ...(source.sheet.name === undefined ? {} : { sheet: source.sheet.name }),
  };
  const width = Math.max(...columns.map(({ column }) => column));
  /** In a CSV file one separator too many moves every cell behind it; in a workbook nothing can move. */
  const isCsv = source.sheet.name === undefined;
  let isPastFoot = false;
  for (const row of source.sheet.rows) {
    if (row === found.header || row.cells.every(({ kind }) => kind === 'blank')) continue;
    isPastFoot ||= row.row > found.header.row && isFootRow(row);
    const reason = asideReason(row, found.header, width, isPastFoot, rows.length === 0, isCsv);
    if (reason !== undefined) {
      aside.push({ row: row.row, reason });
      if (reason === 'longer-than-header') findings.push(tooLong(place, row, width));
      continue;
    }
    const read = readRow(row, columns, source.numbers);
    const tableRow = tableRowOf(row, found, columns, read);
    rows.push(tableRow);
    readings.set(tableRow, read);
  }
  const { dataset, header } = found;
  const unit = source.unit === undefined ? {} : { unit: source.unit };
  const table: Table = {
    ...place,
    dataset: dataset.name,
    ...unit,
    headerRow: header.row,
    columns,
    rows,
    aside,
  };
  for (const [row, read] of readings) findings.push(...findingsOf(table, row, read));
  return { table, readings, findings };
}

/** Columns that two titles claim are read by neither: which one was meant is a question, not a guess. */
function usableColumns({ match }: FoundHeader): TableColumn[] {
  const claimed = new Set(match.ambiguous.flatMap(({ columns }) => columns));
  return match.columns.map((column) =>
    claimed.has(column) ? { column: column.column, title: column.title } : column,
  );
}

function asideReason(
  row: SheetRow,
  header: SheetRow,
  width: number,
  isPastFoot: boolean,
  isFirst: boolean,
  isCsv: boolean,
): AsideReason | undefined {
  if (row.row < header.row) return 'title';
  if (isPastFoot) return 'foot';
  if (isFirst && isIndexRow(row)) return 'index-row';
  return isCsv && row.cells.length > width ? 'longer-than-header' : undefined;
}

function readRow(
  row: SheetRow,
  columns: readonly TableColumn[],
  style: NumberStyleName,
): Map<number, CellReading> {
  const cellAt = (column: number): Cell => row.cells[column - 1] ?? BLANK;
  const unitColumn = columns.find(({ field }) => field === 'money_unit');
  const measureColumn = columns.find(({ field }) => field === 'measure_unit');
  const measureUnit = measureColumn && (cellAt(measureColumn.column).text.trim() || undefined);
  const rowUnit =
    unitColumn?.definition && readCell(cellAt(unitColumn.column), unitColumn.definition, { style }).value;
  const read = new Map<number, CellReading>();
  for (const { column, definition, moneyUnit } of columns) {
    if (definition === undefined) continue;
    const context = { style, moneyUnit: (rowUnit as MoneyScale | undefined) ?? moneyUnit, measureUnit };
    const reading = readCell(cellAt(column), definition, context);
    if (Object.keys(reading).length > 0) read.set(column, reading);
  }
  return read;
}

function tableRowOf(
  row: SheetRow,
  { dataset }: FoundHeader,
  columns: readonly TableColumn[],
  read: ReadonlyMap<number, CellReading>,
): TableRow {
  const numbers = new Map<number, Decimal>();
  for (const [column, { value }] of read) if (isDecimal(value)) numbers.set(column, value);
  const kind = isTotalRow(row, dataset, columns) ? 'total' : 'data';
  return { row: row.row, cells: row.cells, kind, numbers };
}

/** The label cells of a totals row say "Tổng số", which is no movement and no level: only its numbers are judged. */
function findingsOf(table: Table, row: TableRow, read: ReadonlyMap<number, CellReading>): Finding[] {
  return table.columns.flatMap((column) => {
    const reading = read.get(column.column);
    if (reading?.problem === undefined) return [];
    if (row.kind === 'total' && (column.definition?.kind === 'choice' || column.definition?.kind === 'date'))
      return [];
    return [cellFinding(table, row, column, reading.problem, reading.otherwise)];
  });
}

function tooLong(place: { file: string; sheet?: string }, row: SheetRow, width: number): Finding {
  const column = row.cells.findIndex(({ kind }, index) => index >= width && kind !== 'blank') + 1;
  return {
    rule: 'row-longer-than-header',
    at: placeOf(place, row.row, column),
    value: row.cells[column - 1]?.text ?? '',
    params: { columns: width, found: row.cells.length, value: row.cells[column - 1]?.text ?? '' },
  };
}
