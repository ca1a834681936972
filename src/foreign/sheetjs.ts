import type { Buffer } from 'node:buffer';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { RefusalError } from '../ooxml/refusal.ts';
import type { CellStyle } from '../ooxml/styles.ts';
import type { ColumnRange, WorkbookCell } from '../ooxml/workbook.ts';
import type { CellMaker } from './cell-maker.ts';

/** Error values by the codes of BIFF and BIFF12 ([MS-XLS] §2.5.10). */
const faults: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Loads SheetJS and reads bytes whose kind is known already; whatever it throws is a refusal. */
export async function openWithSheetjs(bytes: Buffer): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: true,
      cellText: false,
      cellHTML: false,
      cellDates: false,
    });
  } catch (error) {
    throw new RefusalError('damaged', `SheetJS: ${String(error).slice(0, 200)}`);
  }
}

/** A cell that holds a value, by row and column from 0; stubs that only carry a style are none. */
export function findValue(sheet: WorkSheet | undefined, row: number, column: number): CellObject | undefined {
  const cell = sheet?.['!data']?.[row]?.[column];
  return cell === undefined || cell.t === 'z' ? undefined : cell;
}

export function countValues(sheet: WorkSheet | undefined): number {
  let count = 0;
  sheet?.['!data']?.forEach((row) => {
    row?.forEach((cell) => {
      if (cell !== undefined && cell.t !== 'z') count++;
    });
  });
  return count;
}

/** The value of a cell, undefined for what SheetJS could not read. */
export function makeValue(
  column: number,
  { t, v }: CellObject,
  style: CellStyle,
  maker: CellMaker,
): WorkbookCell | undefined {
  if (t === 's') return maker.text(column, String(v ?? ''), style.font);
  if (t === 'n') return Number.isFinite(v) ? maker.number(column, String(v), style) : undefined;
  if (t === 'b') return maker.truth(column, v === true);
  return t === 'e' ? maker.fault(column, faults.get(Number(v)) ?? `#${String(v)}`) : undefined;
}

export function sortColumns(ranges: ColumnRange[]): ColumnRange[] {
  return ranges.sort((one, other) => one.first - other.first);
}
