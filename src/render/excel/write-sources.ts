import type ExcelJS from 'exceljs';
import { phrase } from '../../language/phrase.ts';
import { type Decimal, decimalPlaces } from '../../quantity/decimal.ts';
import { cellName } from '../../source/location.ts';
import type { Figure, FigureSource, FigureUnit } from '../../summary/figure.ts';
import { type Book, setText, setWords } from './book.ts';
import { decimalFormat, percentFormat } from './number-format.ts';
import { pageOptions } from './page-setup.ts';
import { CELLS } from './styles.ts';

const HEADINGS = [
  ['render.figure', 50],
  ['render.value', 28],
  ['render.rests', 11],
  ['render.shownAt', 24],
  ['render.file', 36],
  ['render.sheet', 18],
  ['render.cell', 8],
  ['render.textRead', 20],
  ['render.valueRead', 28],
] as const;

/** Below Excel's 1 048 576 rows; what does not fit goes on to a further sheet. */
const ROWS_PER_SHEET = 1_000_000;

/** One row per figure that the workbook shows and cell that it rests on, to be filtered. */
export function writeSources(book: Book, name: string): void {
  let sheet = openSheet(book, name);
  let rows = 0;
  for (const { figure } of book.citations.cited) {
    if (figure.calculation.operation === 'ratio') citeParts(book, figure.calculation);
    const sources = figure.sources.length === 0 ? [undefined] : figure.sources;
    for (const source of sources) {
      if (rows === ROWS_PER_SHEET) {
        sheet.commit();
        sheet = openSheet(book, book.nameSheet(name));
        rows = 0;
      }
      writeSource(book, sheet, rows + 2, figure, source);
      rows++;
    }
  }
  sheet.commit();
}

function citeParts(
  { citations }: Book,
  { part, whole }: { readonly part: string; readonly whole: string },
): void {
  citations.cite(part);
  citations.cite(whole);
}

function openSheet(book: Book, name: string): ExcelJS.Worksheet {
  const sheet = book.workbook.addWorksheet(name, pageOptions(book.language, { headRow: 1 }));
  sheet.columns = HEADINGS.map(([, width]) => ({ width }));
  HEADINGS.forEach(([key], index) => {
    setText(book, sheet.getCell(1, index + 1), phrase(key), CELLS.head);
  });
  sheet.getRow(1).height = 36;
  sheet.getRow(1).commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: HEADINGS.length } };
  return sheet;
}

function writeSource(
  book: Book,
  sheet: ExcelJS.Worksheet,
  row: number,
  figure: Figure,
  source: FigureSource | undefined,
): void {
  const { reported, expected } = figure.units;
  const texts: readonly (readonly [number, string | undefined])[] = [
    [1, figure.id],
    [4, book.shownAt.get(figure.id)],
    [5, source?.file],
    [6, source?.sheet],
    [7, source === undefined ? undefined : cellName(source)],
    [8, source?.text],
  ];
  for (const [column, text] of texts) setWords(sheet.getCell(row, column), text ?? '', CELLS.line);
  setAmount(book, sheet.getCell(row, 2), figure.value, figure.unit);
  setWords(sheet.getCell(row, 3), `${reported}/${expected}`, CELLS.middle);
  if (source === undefined) sheet.getCell(row, 9).style = CELLS.line;
  else setAmount(book, sheet.getCell(row, 9), source.value, figure.unit === 'money' ? 'money' : 'count');
  sheet.getRow(row).commit();
}

function setAmount(book: Book, cell: ExcelJS.Cell, value: Decimal | null, unit: FigureUnit): void {
  if (value === null) {
    setText(book, cell, phrase('render.missing'), CELLS.missing);
    return;
  }
  const number = value.toNumber();
  cell.value = Number.isFinite(number) ? number : value.toFixed();
  cell.style = book.numberLook(formatOf(book, value, unit), false);
}

function formatOf({ language }: Book, value: Decimal, unit: FigureUnit): string {
  if (unit === 'percent') return percentFormat(decimalFormat(2), language);
  const digits = decimalFormat(decimalPlaces(value));
  return unit === 'money' ? `${digits}" ${language.moneyUnits.dong}"` : digits;
}
