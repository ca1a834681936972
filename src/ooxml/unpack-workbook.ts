import {
  cellSize,
  columnMask,
  formatShift,
  formats,
  formulaBit,
  kindMask,
  kindShift,
  kinds,
  type PackedSheet,
  type PackedWorkbook,
  rowSize,
} from './packed-workbook.ts';
import { unpackTexts } from './text-table.ts';
import type { Workbook, WorkbookCell, WorkbookRow } from './workbook.ts';

/** The workbook that `packWorkbook` was given. */
export function unpackWorkbook(packed: PackedWorkbook): Workbook {
  const texts = unpackTexts(packed.texts);
  const digits = unpackTexts(packed.digits);
  const sheets = packed.frame.sheets.map((sheet, index) => {
    const cells = packed.sheets[index];
    return { ...sheet, rows: cells === undefined ? [] : unpackRows(cells, texts, digits) };
  });
  return { ...packed.frame, sheets };
}

function unpackRows(sheet: PackedSheet, texts: readonly string[], digits: readonly string[]): WorkbookRow[] {
  const { rows, cells } = sheet;
  const unpacked: WorkbookRow[] = [];
  let at = 0;
  for (let row = 0; row < rows.length; row += rowSize) {
    const end = at + (rows[row + 2] ?? 0) * cellSize;
    const own: WorkbookCell[] = [];
    for (; at < end; at += cellSize) {
      own.push(unpackCell(cells[at] ?? 0, cells[at + 1] ?? 0, cells[at + 2] ?? 0, texts, digits));
    }
    unpacked.push({ row: rows[row] ?? 0, hidden: rows[row + 1] === 1, cells: own });
  }
  return sheet.runs.length === 0 ? unpacked : addRuns(unpacked, sheet);
}

function addRuns(rows: WorkbookRow[], sheet: PackedSheet): WorkbookRow[] {
  const runs = new Map(sheet.runs);
  let number = 0;
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const own = runs.get(number++);
    if (own !== undefined && cell.kind === 'text') cell.runs = own;
  }
  return rows;
}

function unpackCell(
  head: number,
  value: number,
  extra: number,
  texts: readonly string[],
  digits: readonly string[],
): WorkbookCell {
  const cell = makeCell(head, value, extra, texts, digits);
  if ((head & formulaBit) !== 0 && cell.kind !== 'unresolved') cell.formula = true;
  return cell;
}

function makeCell(
  head: number,
  value: number,
  extra: number,
  texts: readonly string[],
  digits: readonly string[],
): WorkbookCell {
  const column = head & columnMask;
  const kind = kinds[(head >> kindShift) & kindMask] ?? 'text';
  switch (kind) {
    case 'text': {
      const text = texts[value] ?? '';
      return extra === 0 ? { column, kind, text } : { column, kind, text, font: extra };
    }
    case 'number': {
      const text = digits[value] ?? '';
      const format = formats[head >> formatShift] ?? 'unknown';
      if (extra === 0) return { column, kind, text, format };
      return { column, kind, text, format, pattern: texts[extra - 1] ?? '' };
    }
    case 'date': {
      const iso = digits[value] ?? '';
      return extra === 0 ? { column, kind, iso } : { column, kind, iso, serial: digits[extra - 1] ?? '' };
    }
    case 'truth':
      return { column, kind, value: value === 1 };
    case 'fault':
      return { column, kind, code: texts[value] ?? '' };
    case 'unresolved':
      return { column, kind, formula: texts[value] ?? '' };
  }
}
