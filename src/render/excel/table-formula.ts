import type { CellFormulaValue } from 'exceljs';
import { add, type Decimal } from '../../quantity/decimal.ts';
import type { NumberCell, Table } from '../../report/report.ts';
import type { Book } from './book.ts';
import { countFormula } from './count-formula.ts';
import { arithmeticFormula } from './row-formula.ts';
import { address, numberAt, type TablePlace } from './table-place.ts';

/** Most ranges that SUM takes. */
const MOST_RANGES = 255;

/** The formula of a cell, if the workbook would then show the very value of the report; otherwise the bare value is the honest one. */
export function composeFormula(
  place: TablePlace,
  row: number,
  column: number,
  { formula, value }: NumberCell,
  { tables, language }: Pick<Book, 'tables' | 'language'>,
): string | undefined {
  if (formula === undefined) return undefined;
  if ('count' in formula) return countFormula(place, row, formula.count, value, tables, language);
  if ('rank' in formula) return rankFormula(place, row, formula.rank.of, value);
  if (!('sum' in formula)) return arithmeticFormula(place, row, formula, value);
  if (formula.sum === 'rows') return rowsFormula(place, column, value);
  return columnsFormula(place, row, formula.of, value);
}

export function formulaValue(formula: string, result: number | string): CellFormulaValue {
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

function sumOver(ranges: readonly (readonly [string, string])[]): string | undefined {
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return undefined;
  return `SUM(${ranges.map(([from, to]) => (from === to ? from : `${from}:${to}`)).join(',')})`;
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

/** RANK counts equals as competitions do; it passes over cells without a number. */
function rankFormula(place: TablePlace, row: number, of: number, rank: Decimal): string | undefined {
  const { rows } = place.table;
  const [own] = rows[row] === undefined ? [] : numberAt(rows[row], of);
  const [run, ...others] = dataRuns(place.table);
  if (own === undefined || run === undefined || others.length > 0) return undefined;
  const above = rows.filter((each) => each.kind === 'data' && numberAt(each, of)[0]?.gt(own)).length;
  if (!rank.eq(above + 1)) return undefined;
  const [first, last] = run.map((index) => address(place, index, of).replace(/(?=\d)/, '$'));
  const cell = address(place, row, of);
  return `IF(ISNUMBER(${cell}),RANK(${cell},${first}:${last},0),"")`;
}
