import type { CellObject, WorkSheet } from '@e965/xlsx';
import { RefusalError } from '../ooxml/refusal.ts';
import type { WorkbookCell, WorkbookRow } from '../ooxml/workbook.ts';
import type { CellMaker } from './cell-maker.ts';
import { countValues, findValue } from './sheetjs.ts';

/** A cell as its record states it: what SheetJS must agree with. */
export interface StoredCell {
  /** Index into the styles. */
  style: number;
  isFormula: boolean;
  /** The number or truth value stored; undefined for texts and errors. */
  value: number | boolean | undefined;
  /** The producer left a zero to be calculated when the file is opened. */
  isUnresolved: boolean;
}

/** Cells of one sheet by `row * width + column`, both from 0. */
export interface StoredSheet {
  name: string;
  width: number;
  cells: ReadonlyMap<number, StoredCell>;
  /** Counted from 1. */
  hiddenRows: ReadonlySet<number>;
}

/**
 * The rows of a sheet out of two readings; `make` gives undefined for what cannot be read. A cell that only one of
 * them sees, or whose number they see otherwise, refuses the file: one of them would be wrong in silence.
 */
export function joinRows(
  { name, width, cells, hiddenRows }: StoredSheet,
  other: WorkSheet | undefined,
  maker: CellMaker,
  make: (column: number, stored: StoredCell, cell: CellObject | undefined) => WorkbookCell | undefined,
): WorkbookRow[] {
  maker.startSheet(name);
  const rows: WorkbookRow[] = [];
  let agreed = 0;
  for (const key of Float64Array.from(cells.keys()).sort()) {
    const stored = cells.get(key);
    if (stored === undefined) continue;
    const row = Math.floor(key / width) + 1;
    const column = (key % width) + 1;
    maker.startRow(row);
    const cell = findValue(other, row - 1, column - 1);
    if (cell !== undefined) agreed++;
    const made = isSame(stored.value, cell) ? make(column, stored, cell) : undefined;
    if (made === undefined) throw new RefusalError('damaged', `${name}: row ${row} column ${column}`);
    const last = rows.at(-1);
    if (last?.row === row) last.cells.push(made);
    else rows.push({ row, hidden: hiddenRows.has(row), cells: [made] });
  }
  if (agreed !== countValues(other)) throw new RefusalError('damaged', `${name}: number of cells`);
  return rows;
}

function isSame(stored: StoredCell['value'], cell: CellObject | undefined): boolean {
  if (stored === undefined || cell === undefined) return true;
  return stored === (typeof stored === 'boolean' ? Boolean(cell.v) : cell.v);
}
