import type ExcelJS from 'exceljs';
import type { PrintedColumn } from '../table-text.ts';
import { setWords } from './book.ts';
import { rowHeight, type TextBox } from './row-height.ts';
import { CELLS } from './styles.ts';

/** Bold letters are wider; counting them as larger ones keeps headings whole. */
const SIZE = 13.5;

/** Space above and below headings, in points. */
const AIR = 4;

/** Writes a table's headings, in two rows where columns have group headings; returns the row after them. */
export function writeHead(
  sheet: ExcelJS.Worksheet,
  columns: readonly PrintedColumn[],
  widths: readonly number[],
  top: number,
): number {
  const boxes = columns.map(({ heading }, index) => ({
    text: heading,
    width: widths[index] ?? 1,
    size: SIZE,
  }));
  if (columns.every((column) => column.group === undefined)) {
    columns.forEach(({ heading }, index) => {
      setWords(sheet.getCell(top, index + 1), heading, CELLS.head);
    });
    sheet.getRow(top).height = rowHeight(boxes) + AIR;
    return top + 1;
  }
  const groups = writeGroups(sheet, columns, widths, top);
  const isGrouped = (_: unknown, index: number): boolean => columns[index]?.group !== undefined;
  const upper = rowHeight(groups) + AIR;
  const lower = rowHeight(boxes.filter(isGrouped)) + AIR;
  const whole = rowHeight(boxes.filter((box, index) => !isGrouped(box, index))) + AIR;
  sheet.getRow(top).height = upper;
  sheet.getRow(top + 1).height = Math.max(lower, whole - upper);
  return top + 2;
}

/** Group headings span their columns; a heading without a group spans both rows. */
function writeGroups(
  sheet: ExcelJS.Worksheet,
  columns: readonly PrintedColumn[],
  widths: readonly number[],
  top: number,
): TextBox[] {
  columns.forEach(({ group, heading }, index) => {
    setWords(sheet.getCell(top, index + 1), group ?? heading, CELLS.head);
    setWords(sheet.getCell(top + 1, index + 1), group === undefined ? '' : heading, CELLS.head);
  });
  const boxes: TextBox[] = [];
  for (let from = 0, to = 0; from < columns.length; from = to) {
    const text = columns[from]?.group;
    for (to = from + 1; text !== undefined && columns[to]?.group === text; ) to++;
    if (text === undefined) sheet.mergeCells(top, from + 1, top + 1, from + 1);
    else {
      if (to - from > 1) sheet.mergeCells(top, from + 1, top, to);
      boxes.push({ text, width: widths.slice(from, to).reduce((sum, width) => sum + width, 0), size: SIZE });
    }
  }
  return boxes;
}
