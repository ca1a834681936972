import { lastColumn, lastRow } from '../../ooxml/reference.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { CellRange, ColumnRange } from '../../ooxml/workbook.ts';
import type { CellMaker } from '../cell-maker.ts';
import type { StoredCell } from '../join-rows.ts';
import { decodeRk } from '../xls/biff-record.ts';
import type { XlsbRecords } from './xlsb-records.ts';

/** A worksheet part's own account of itself ([MS-XLSB] §2.1.7.62). */
export interface XlsbSheet {
  cells: Map<number, StoredCell>;
  hiddenRows: Set<number>;
  hiddenColumns: ColumnRange[];
  merges: CellRange[];
}

/** Records that hold cells; short ones leave out the column and follow the cell before (§2.4.764). */
const firstValue = 2;
const firstFormula = 8;
const firstShort = 12;
const lastShort = 18;
const richText = 62;
const columnInfo = 60;
const merge = 176;

/** Refuses places outside the grid before SheetJS would loop over them. */
export function readXlsbSheet(records: XlsbRecords, maker: CellMaker): XlsbSheet {
  const sheet: XlsbSheet = { cells: new Map(), hiddenRows: new Set(), hiddenColumns: [], merges: [] };
  let row = -1;
  let column = -1;
  while (records.next()) {
    const { type } = records;
    if (type === 0) {
      row = records.long(0);
      column = -1;
      check(row < lastRow, records, 'row');
      if ((records.byte(11) & 0x10) !== 0) sheet.hiddenRows.add(row + 1);
    } else if (type <= lastShort || type === richText) {
      const isShort = type >= firstShort && type <= lastShort;
      column = isShort ? column + 1 : records.long(0);
      check(row >= 0 && column < lastColumn, records, `row ${row + 1} column ${column + 1}`);
      addCell(sheet, records, row * lastColumn + column, isShort);
    } else if (type === columnInfo) addHiddenColumns(sheet, records);
    else if (type === merge) addMerge(sheet, records, maker);
  }
  return sheet;
}

function addCell(sheet: XlsbSheet, records: XlsbRecords, key: number, isShort: boolean): void {
  const type = isShort ? records.type - firstShort + 1 : records.type;
  if (type < firstValue) return;
  check(!sheet.cells.has(key), records, 'a cell twice');
  const isFormula = type >= firstFormula && type < firstShort;
  const value = readValue(records, type, isShort ? 4 : 8);
  sheet.cells.set(key, { style: 0, isFormula, value, isUnresolved: false });
}

/** Numbers as RK (2) or real (5, 9), truth values (4, 10); texts and errors are left to the other reader. */
function readValue(records: XlsbRecords, type: number, at: number): StoredCell['value'] {
  if (type === 2) return decodeRk(records.long(at));
  if (type === 5 || type === 9) return records.double(at);
  return type === 4 || type === 10 ? records.byte(at) !== 0 : undefined;
}

function addHiddenColumns(sheet: XlsbSheet, records: XlsbRecords): void {
  const first = records.long(0) + 1;
  const last = records.long(4) + 1;
  check(first <= last && last <= lastColumn, records, 'columns');
  if ((records.byte(16) & 1) !== 0) sheet.hiddenColumns.push({ first, last });
}

function addMerge(sheet: XlsbSheet, records: XlsbRecords, maker: CellMaker): void {
  maker.spendMerge();
  const top = records.long(0) + 1;
  const bottom = records.long(4) + 1;
  const left = records.long(8) + 1;
  const right = records.long(12) + 1;
  const isInGrid = top <= bottom && left <= right && bottom <= lastRow && right <= lastColumn;
  check(isInGrid, records, 'merge');
  sheet.merges.push({ top, left, bottom, right });
}

function check(holds: boolean, { part }: XlsbRecords, what: string): void {
  if (!holds) throw new RefusalError('bad-reference', `${part}: ${what}`);
}
