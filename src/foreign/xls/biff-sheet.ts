import type { Buffer } from 'node:buffer';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { CellRange, ColumnRange } from '../../ooxml/workbook.ts';
import type { CellMaker } from '../cell-maker.ts';
import type { StoredCell } from '../join-rows.ts';
import { BiffRecords, recordType } from './biff-record.ts';

/** A worksheet's own account of itself ([MS-XLS] §2.1.7.20.5); places counted from 1. */
export interface BiffSheet {
  /** By `row * columns + column`, both from 0. */
  cells: Map<number, StoredCell>;
  hiddenRows: Set<number>;
  hiddenColumns: ColumnRange[];
  merges: CellRange[];
}

export const columns = 256;
const calculateOnOpen = 2;

/** Reads the records of one sheet up to its end; charts inside have records of their own and are passed over. */
export function readBiffSheet(stream: Buffer, start: number, maker: CellMaker): BiffSheet {
  const sheet: BiffSheet = { cells: new Map(), hiddenRows: new Set(), hiddenColumns: [], merges: [] };
  if (start + 4 > stream.length || stream.readUInt16LE(start) !== recordType.begin) {
    throw new RefusalError('damaged', `no sheet at ${start}`);
  }
  const records = new BiffRecords(stream, start);
  for (let depth = 0; ; ) {
    records.next();
    if (records.type === recordType.begin) depth++;
    else if (records.type === recordType.end) depth--;
    else if (depth === 1) readSheetRecord(records, sheet, maker);
    if (depth === 0) return sheet;
  }
}

function readSheetRecord(records: BiffRecords, sheet: BiffSheet, maker: CellMaker): void {
  switch (records.type) {
    case recordType.number:
      addCell(sheet, records, { value: records.double(6) });
      break;
    case recordType.rk:
      addCell(sheet, records, { value: records.rk(6) });
      break;
    case recordType.rks:
      addRun(sheet, records);
      break;
    case recordType.truth:
      addCell(sheet, records, { value: records.byte(7) === 0 ? records.byte(6) !== 0 : undefined });
      break;
    case recordType.sharedText:
    case recordType.text:
    case recordType.richText:
      addCell(sheet, records, {});
      break;
    case recordType.formula:
      addCell(sheet, records, { isFormula: true, ...readResult(records) });
      break;
    case recordType.row:
      if ((records.word(12) & 0x20) !== 0) sheet.hiddenRows.add(records.word(0) + 1);
      break;
    case recordType.columns:
      addHiddenColumns(sheet, records);
      break;
    case recordType.merges:
      addMerges(sheet, records, maker);
  }
}

function addCell(sheet: BiffSheet, records: BiffRecords, cell: Partial<StoredCell>): void {
  putCell(sheet, records.word(0), records.word(2), { ...emptyCell, style: records.word(4), ...cell });
}

const emptyCell: StoredCell = { style: 0, isFormula: false, value: undefined, isUnresolved: false };

/** Numbers side by side (§2.4.175): first column, then style and number of each, then the last column. */
function addRun(sheet: BiffSheet, records: BiffRecords): void {
  const row = records.word(0);
  const first = records.word(2);
  for (let index = 0, at = 4; at + 6 < records.length; index++, at += 6) {
    putCell(sheet, row, first + index, { ...emptyCell, style: records.word(at), value: records.rk(at + 2) });
  }
}

/** A value that stands twice could hide another. */
function putCell(sheet: BiffSheet, row: number, column: number, cell: StoredCell): void {
  const key = row * columns + column;
  if (column >= columns || sheet.cells.has(key)) {
    throw new RefusalError('bad-reference', `row ${row + 1} column ${column + 1}`);
  }
  sheet.cells.set(key, cell);
}

/** The stored result (§2.5.133): a number, or with FFFF at its end a text, a truth value, an error or an empty text. */
function readResult(records: BiffRecords): Partial<StoredCell> {
  if (records.word(12) === 0xffff)
    return { value: records.byte(6) === 1 ? records.byte(8) !== 0 : undefined };
  const value = records.double(6);
  return { value, isUnresolved: value === 0 && (records.word(14) & calculateOnOpen) !== 0 };
}

function addHiddenColumns(sheet: BiffSheet, records: BiffRecords): void {
  if ((records.word(8) & 1) === 0) return;
  const first = records.word(0) + 1;
  const last = Math.min(records.word(2) + 1, columns);
  if (first <= last) sheet.hiddenColumns.push({ first, last });
}

function addMerges(sheet: BiffSheet, records: BiffRecords, maker: CellMaker): void {
  const count = records.word(0);
  for (let index = 0, at = 2; index < count; index++, at += 8) {
    maker.spendMerge();
    const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => records.word(at + offset) + 1);
    if (top === undefined || left === undefined || bottom === undefined || right === undefined) return;
    if (top > bottom || left > right) throw new RefusalError('bad-reference', `merge in row ${top}`);
    sheet.merges.push({ top, left, bottom, right });
  }
}
