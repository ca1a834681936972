import type { CellFormulaValue } from 'exceljs';
import { add, type Decimal, percentOf } from '../../quantity/decimal.ts';
import type { NumberCell, Row, Table } from '../../report/report.ts';
import { columnLetters } from '../../source/location.ts';

/** Where a table's rows stand on a sheet: its first row under the header, from 1. */
export interface TablePlace {
  readonly table: Table;
  readonly firstRow: number;
}

/** Most ranges that SUM takes. */
const MOST_RANGES = 255;

/** The formula of a cell, if the workbook would then show the very value of the report; otherwise the bare value is the honest one. */
export function composeFormula(
  place: TablePlace,
  row: number,
  column: number,
  cell: NumberCell,
): string | undefined {
  const { formula } = cell;
  if (formula === undefined) return undefined;
  if ('ratio' in formula) return ratioFormula(place, row, cell.value, formula.ratio);
  if (formula.sum === 'rows') return rowsFormula(place, column, cell.value);
  return columnsFormula(place, row, formula.of, cell.value);
}

export function formulaValue(formula: string, result: number): CellFormulaValue {
  return { formula, result, date1904: false };
}

/** Total rows add up the data rows, and never each other. */
function rowsFormula(place: TablePlace, column: number, total: Decimal): string | undefined {
  const { table } = place;
  const data = table.rows.filter((row) => row.kind === 'data');
  if (!add(data.flatMap((row) => numberAt(row, column))).eq(total)) return undefined;
  return sumOver(
    dataRuns(table).map(([from, to]) => [address(place, from, column), address(place, to, column)]),
  );
}

function columnsFormula(
  place: TablePlace,
  row: number,
  of: readonly number[],
  total: Decimal,
): string | undefined {
  const cells = place.table.rows[row];
  if (cells === undefined) return undefined;
  if (!add(of.flatMap((column) => numberAt(cells, column))).eq(total)) return undefined;
  return sumOver(columnRuns(of).map(([from, to]) => [address(place, row, from), address(place, row, to)]));
}

/** N() makes text count as nothing, and the rounding is that of the report's own rates. */
function ratioFormula(
  place: TablePlace,
  row: number,
  value: Decimal,
  ratio: { readonly part: number; readonly whole: number },
): string | undefined {
  const cells = place.table.rows[row];
  const [part] = cells === undefined ? [] : numberAt(cells, ratio.part);
  const [whole] = cells === undefined ? [] : numberAt(cells, ratio.whole);
  if (part === undefined || whole === undefined || percentOf(part, whole)?.eq(value) !== true)
    return undefined;
  const [above, below] = [address(place, row, ratio.part), address(place, row, ratio.whole)];
  return `IF(N(${below})=0,"",ROUND(N(${above})/N(${below})*100,10))`;
}

function sumOver(ranges: readonly (readonly [string, string])[]): string | undefined {
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return undefined;
  return `SUM(${ranges.map(([from, to]) => (from === to ? from : `${from}:${to}`)).join(',')})`;
}

function address({ firstRow }: TablePlace, row: number, column: number): string {
  return `${columnLetters(column + 1)}${firstRow + row}`;
}

function numberAt(row: Row, column: number): Decimal[] {
  const cell = row.cells[column];
  return cell?.type === 'number' ? [cell.value] : [];
}

/** Stretches of rows without a total, as first and last index; group headings hold text, which SUM passes over. */
function dataRuns(table: Table): [number, number][] {
  const runs: [number, number][] = [];
  table.rows.forEach((row, index) => {
    if (row.kind !== 'data') return;
    const last = runs.at(-1);
    const joins =
      last !== undefined && table.rows.slice(last[1] + 1, index).every(({ kind }) => kind === 'group');
    if (joins) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** Neighbouring columns, as first and last index. */
function columnRuns(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
