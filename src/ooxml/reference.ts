import type { CellRange } from './workbook.ts';

/** The grid of a worksheet is A1:XFD1048576. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A place in the grid, counted from 1; one instance is filled again and again, since sheets have a million cells. */
export class Reference {
  row = 0;
  column = 0;

  /** Reads `B12`; false when it is no cell of the grid. */
  read(text: string): boolean {
    let at = 0;
    let column = 0;
    for (; at < text.length; at++) {
      const letter = (text.charCodeAt(at) & ~32) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const digits = at;
    let row = 0;
    for (; at < text.length; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return false;
      row = row * 10 + digit;
    }
    this.row = row;
    this.column = column;
    if (digits === 0 || digits > 3 || at - digits > 7 || text.charCodeAt(digits) === 48) return false;
    return column <= lastColumn && row >= 1 && row <= lastRow;
  }
}

/** `A1:C3`, `A1`, whole columns `A:C` or rows `1:3`; undefined when it is no range of the grid. */
export function readRange(text: string): CellRange | undefined {
  const [first = '', last = first, more] = text.split(':');
  if (more !== undefined) return undefined;
  const from = new Reference();
  const to = new Reference();
  const isColumns = /^[A-Za-z]+$/.test(first) && /^[A-Za-z]+$/.test(last) && text.includes(':');
  const isRows = /^\d+$/.test(first) && /^\d+$/.test(last) && text.includes(':');
  const isRead =
    from.read(isRows ? `A${first}` : isColumns ? `${first}1` : first) &&
    to.read(isRows ? `XFD${last}` : isColumns ? `${last}${lastRow}` : last);
  if (!isRead || from.row > to.row || from.column > to.column) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
