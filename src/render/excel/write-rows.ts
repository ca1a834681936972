import type ExcelJS from 'exceljs';
import type { Cell, NumberCell, Row } from '../../report/report.ts';
import { isNumeric, type PrintedColumn, printCell, shownNumber } from '../table-text.ts';
import { type Book, citeAt, setLink, setText, setWords, writeWide } from './book.ts';
import { DATE_FORMAT, numberFormat } from './number-format.ts';
import { rowHeight } from './row-height.ts';
import { CELLS } from './styles.ts';
import { composeFormula, formulaValue } from './table-formula.ts';
import type { TablePlace } from './table-place.ts';
import { composeTextFormula } from './text-formula.ts';

/** Writes a table's rows; returns the row after the last. */
export function writeRows(
  book: Book,
  sheet: ExcelJS.Worksheet,
  place: TablePlace,
  columns: readonly PrintedColumn[],
  widths: readonly number[],
): number {
  place.table.rows.forEach((row, index) => {
    const number = place.firstRow + index;
    if (row.kind === 'group') writeWide(book, sheet, number, widths, headingOf(row), CELLS.group);
    else {
      const boxes = columns.map((column, at) => {
        const cell = row.cells[at] ?? { type: 'empty' };
        const target = sheet.getCell(number, at + 1);
        if (cell.type === 'number') {
          setNumber(book, target, column, cell, row.kind, composeFormula(place, index, at, cell, book));
          return { text: '', width: 1 };
        }
        const text = setOther(book, target, column, cell, row.kind === 'total');
        if (cell.type === 'text' && cell.formula !== undefined) {
          const formula = composeTextFormula(place, index, cell.formula, cell.text, book.language);
          if (formula !== undefined) target.value = formulaValue(formula, text);
        }
        return { text, width: widths[at] ?? 1 };
      });
      sheet.getRow(number).height = rowHeight(boxes);
    }
    sheet.getRow(number).commit();
  });
  return place.firstRow + place.table.rows.length;
}

function headingOf({ cells }: Row) {
  const [cell] = cells;
  return cell?.type === 'text' ? cell.text : '';
}

/** A number too large for a spreadsheet stands as its exact digits. */
function setNumber(
  book: Book,
  target: ExcelJS.Cell,
  column: PrintedColumn,
  { value, figure }: NumberCell,
  row: Row['kind'],
  formula: string | undefined,
): void {
  citeAt(book, figure, target);
  const exact = column.kind === 'money' ? shownNumber(column, value) : value;
  const number = exact.toNumber();
  if (!Number.isFinite(number)) {
    setWords(target, exact.toFixed(), row === 'total' ? CELLS.totalText : CELLS.text);
    return;
  }
  target.value = formula === undefined ? number : formulaValue(formula, number);
  target.style =
    column.kind === 'ordinal'
      ? CELLS.middle
      : book.numberLook(numberFormat(column, value, book.language), row === 'total');
}

/** Returns the words in the cell. */
function setOther(
  book: Book,
  target: ExcelJS.Cell,
  column: PrintedColumn,
  cell: Exclude<Cell, NumberCell>,
  isTotal: boolean,
): string {
  const day = cell.type === 'date' ? dayOf(cell.value) : undefined;
  if (day !== undefined) {
    target.value = day;
    target.style = book.numberLook(DATE_FORMAT, isTotal);
    return '';
  }
  const sheet = cell.type === 'text' && cell.to !== undefined ? book.sheetOf.get(cell.to) : undefined;
  if (sheet !== undefined) {
    const words = printCell(column, cell, book.language);
    setLink(target, words, sheet, CELLS.link);
    return words;
  }
  const text = cell.type === 'text' ? cell.text : printCell(column, cell, book.language);
  return setText(book, target, text, lookOf(column, cell, isTotal));
}

function lookOf(column: PrintedColumn, cell: Cell, isTotal: boolean) {
  if (cell.type === 'missing' && isNumeric(column)) return isTotal ? CELLS.totalMissing : CELLS.missing;
  if (cell.type === 'missing') return CELLS.missingText;
  if (isTotal) return CELLS.totalText;
  if (cell.type === 'date') return CELLS.right;
  return column.kind === 'ordinal' ? CELLS.middle : CELLS.text;
}

/** A whole day that a spreadsheet can count; anything else is printed as text. */
function dayOf(iso: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1901) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date : undefined;
}
