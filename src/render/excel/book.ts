import type ExcelJS from 'exceljs';
import type { Language } from '../../language/language.ts';
import type { Text } from '../../language/phrase.ts';
import { translate } from '../../language/translate.ts';
import type { Citations } from '../citations.ts';
import type { SheetChart } from './charts/sheet-chart.ts';
import { rowHeight } from './row-height.ts';
import { cellAddress } from './sheet-names.ts';
import { sheetText } from './sheet-text.ts';
import type { Look, NumberLook } from './styles.ts';
import type { Tables } from './table-place.ts';

/** The workbook while it is being written, sheet after sheet. */
export interface Book {
  readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter;
  readonly language: Language;
  readonly citations: Citations;
  /** Where the workbook first shows a figure: "Kinh phí!C7". */
  readonly shownAt: Map<string, string>;
  /** The sheet of an annex, by its id. */
  readonly sheetOf: Map<string, string>;
  readonly nameSheet: (wish: string) => string;
  readonly numberLook: NumberLook;
  /** Charts to be added when all sheets are written. */
  readonly charts: SheetChart[];
  /** Where the tables of all annexes stand, also of those that are yet to be written. */
  readonly tables: Tables;
}

/** Notes that a figure stands in a cell. */
export function citeAt(book: Book, figure: string | undefined, cell: ExcelJS.Cell): void {
  if (figure === undefined || book.citations.cite(figure) === undefined) return;
  if (!book.shownAt.has(figure)) book.shownAt.set(figure, `${cell.worksheet.name}!${cell.address}`);
}

/** Says a text in a cell, notes the figures in it, and returns what was said. */
export function setText(book: Book, cell: ExcelJS.Cell, text: Text, look: Look): string {
  const parts = translate(book.language, text);
  for (const { figure } of parts) citeAt(book, figure, cell);
  const words = parts.map((part) => part.text).join('');
  setWords(cell, words, look);
  return words;
}

/** Puts words into a cell as text: what begins with "=" stays what it is. */
export function setWords(cell: ExcelJS.Cell, words: string, look: Look): void {
  const text = sheetText(words);
  cell.value = text === '' ? null : text;
  cell.style = look;
}

/** A text over all columns of a row, which is made high enough for it. */
export function writeWide(
  book: Book,
  sheet: ExcelJS.Worksheet,
  row: number,
  widths: readonly number[],
  text: Text,
  look: Look,
): void {
  widths.forEach((_, index) => {
    sheet.getCell(row, index + 1).style = look;
  });
  const words = setText(book, sheet.getCell(row, 1), text, look);
  if (widths.length > 1) sheet.mergeCells(row, 1, row, widths.length);
  const width = widths.reduce((sum, one) => sum + one, 0);
  sheet.getRow(row).height = rowHeight([{ text: words, width, size: look.font?.size ?? 12 }]);
}

/** A link to the top of another sheet. */
export function setLink(cell: ExcelJS.Cell, words: string, sheet: string, look: Look): void {
  cell.value = { text: sheetText(words), hyperlink: `#${cellAddress(sheet, 'A1')}` };
  cell.style = look;
}
