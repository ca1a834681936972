import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as SheetJS from '@e965/xlsx';
import ExcelJS from 'exceljs';

/** A cell to write: text, number (with a format), date (`yyyy-mm-dd`) or truth value. */
export interface CellToMake {
  readonly kind: 'text' | 'number' | 'date' | 'truth';
  readonly value: string | number | boolean;
  readonly format?: string;
}

export type TableToMake = readonly (readonly (CellToMake | null)[])[];

/** Debian's own: another Python on the path would not have Debian's modules. */
const PYTHON = '/usr/bin/python3';

/** `openpyxl`, `xlsxwriter`, or `xlsxwriter-streamed` (inline strings). */
export function makeWithPython(table: TableToMake, producer: string, path: string): void {
  const script = join(import.meta.dirname, 'make-workbook.py');
  try {
    execFileSync(PYTHON, [script, producer, path], { input: JSON.stringify(table), stdio: 'pipe' });
  } catch (error) {
    throw new Error(
      'This test needs Debian’s packages: apt-get install --no-install-recommends python3-openpyxl python3-xlsxwriter',
      { cause: error },
    );
  }
}

export async function makeWithExceljs(table: TableToMake, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Số liệu');
  forEachCell(table, (row, column, { kind, value, format }) => {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = kind === 'date' ? new Date(String(value)) : value;
    if (format !== undefined) cell.numFmt = format;
  });
  workbook.addWorksheet('DANHMUC', { state: 'hidden' }).getCell('A1').value = 'mã';
  await workbook.xlsx.writeFile(path);
}

/** The writer for large files: no shared strings. */
export async function makeWithExceljsStream(table: TableToMake, path: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  const sheet = workbook.addWorksheet('Số liệu');
  for (const [index, cells] of table.entries()) {
    const row = sheet.getRow(index + 1);
    for (const [column, made] of cells.entries()) {
      if (made === null) continue;
      const cell = row.getCell(column + 1);
      cell.value = made.kind === 'date' ? new Date(String(made.value)) : made.value;
      if (made.format !== undefined) cell.numFmt = made.format;
    }
    row.commit();
  }
  const hidden = workbook.addWorksheet('DANHMUC', { state: 'hidden' });
  hidden.addRow(['mã']).commit();
  await workbook.commit();
}

export function makeWithSheetjs(table: TableToMake, bookType: SheetJS.BookType, path: string): void {
  const sheet: SheetJS.WorkSheet = {};
  const types = { text: 's', number: 'n', date: 'n', truth: 'b' } as const;
  forEachCell(table, (row, column, { kind, value, format }) => {
    const stored = kind === 'date' ? serialOf(String(value)) : value;
    const place = SheetJS.utils.encode_cell({ r: row, c: column });
    sheet[place] = { t: types[kind], v: stored, ...(format === undefined ? {} : { z: format }) };
  });
  const width = Math.max(...table.map(({ length }) => length));
  sheet['!ref'] = SheetJS.utils.encode_range({ r: 0, c: 0 }, { r: table.length - 1, c: width - 1 });
  const workbook = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(workbook, sheet, 'Số liệu');
  SheetJS.utils.book_append_sheet(workbook, SheetJS.utils.aoa_to_sheet([['mã']]), 'DANHMUC');
  // Without a table of strings it cuts those of an .xls at 255 letters.
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  writeFileSync(
    path,
    SheetJS.write(workbook, { type: 'buffer', bookType, compression: true, bookSST: true }),
  );
}

function serialOf(iso: string): number {
  return (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function forEachCell(table: TableToMake, act: (row: number, column: number, cell: CellToMake) => void): void {
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) if (cell !== null) act(row, column, cell);
  }
}
