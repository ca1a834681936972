import {
  cellSize,
  formatShift,
  formats,
  formulaBit,
  kindShift,
  kinds,
  type PackedSheet,
  type PackedWorkbook,
  rowSize,
} from './packed-workbook.ts';
import { TextTable } from './text-table.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

/** `unpackWorkbook` gives the same workbook back. */
export function packWorkbook(workbook: Workbook): PackedWorkbook {
  const texts = new TextTable();
  const digits = new TextTable();
  const sheets = workbook.sheets.map((sheet) => packSheet(sheet, texts, digits));
  const frame = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
  return { frame, sheets, texts: texts.pack(), digits: digits.pack() };
}

function packSheet(sheet: WorkbookSheet, texts: TextTable, digits: TextTable): PackedSheet {
  const rows = new Uint32Array(sheet.rows.length * rowSize);
  const cells = new Uint32Array(sheet.rows.reduce((sum, row) => sum + row.cells.length, 0) * cellSize);
  const runs: PackedSheet['runs'] = [];
  let at = 0;
  sheet.rows.forEach((row, index) => {
    rows.set([row.row, row.hidden ? 1 : 0, row.cells.length], index * rowSize);
    for (const cell of row.cells) {
      if (cell.kind === 'text' && cell.runs !== undefined) runs.push([at / cellSize, cell.runs]);
      cells[at] = packHead(cell);
      cells[at + 1] = packValue(cell, texts, digits);
      cells[at + 2] = packExtra(cell, texts, digits);
      at += cellSize;
    }
  });
  return { rows, cells, runs };
}

function packHead(cell: WorkbookCell): number {
  const format = cell.kind === 'number' ? formats.indexOf(cell.format) << formatShift : 0;
  const formula = cell.kind !== 'unresolved' && cell.formula === true ? formulaBit : 0;
  return cell.column | (kinds.indexOf(cell.kind) << kindShift) | formula | format;
}

function packValue(cell: WorkbookCell, texts: TextTable, digits: TextTable): number {
  switch (cell.kind) {
    case 'text':
      return texts.add(cell.text);
    case 'number':
      return digits.add(cell.text);
    case 'date':
      return digits.add(cell.iso);
    case 'truth':
      return cell.value ? 1 : 0;
    case 'fault':
      return texts.add(cell.code);
    case 'unresolved':
      return texts.add(cell.formula);
  }
}

/** 0 where there is none, so indices begin with 1; a font of 0 is never named. */
function packExtra(cell: WorkbookCell, texts: TextTable, digits: TextTable): number {
  if (cell.kind === 'text') return cell.font ?? 0;
  if (cell.kind === 'number') return cell.pattern === undefined ? 0 : texts.add(cell.pattern) + 1;
  return cell.kind === 'date' && cell.serial !== undefined ? digits.add(cell.serial) + 1 : 0;
}
