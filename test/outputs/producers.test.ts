import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookType } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import { sheetsOf } from '../../src/intake/sheets-of-workbook.ts';
import {
  type CellToMake,
  makeWithExceljs,
  makeWithExceljsStream,
  makeWithPython,
  makeWithSheetjs,
  type TableToMake,
} from './support/make-workbooks.ts';
import { convert } from './support/office.ts';
import { outputsFolder } from './support/reports.ts';

const text = (value: string): CellToMake => ({ kind: 'text', value });
const number = (value: number, format?: string): CellToMake => ({
  kind: 'number',
  value,
  ...(format === undefined ? {} : { format }),
});
const date = (value: string): CellToMake => ({ kind: 'date', value, format: 'dd/mm/yyyy' });
const truth = (value: boolean): CellToMake => ({ kind: 'truth', value });

/** What offices write, and what readers get wrong. */
const TABLE: TableToMake = [
  [text('BÁO CÁO kết quả năm 2024')],
  [],
  ['STT', 'Dự án', 'Bố trí', 'Giải ngân', 'Tỷ lệ', 'Ngày', 'Đạt'].map(text),
  [number(1), text('Đường & cầu <A> "B"'), number(1541.5, '#,##0.0'), number(0), number(0.185, '0.0%')],
  [number(2), text('dòng 1\ndòng 2'), number(-7.25), number(123456789012345), number(1.007, '0%')],
  [number(3), text('𠀀 😀 Hòa Bình'), text('1.541,5'), text('001'), null, date('2024-05-12'), truth(true)],
  [null, text('x'.repeat(2_000)), number(1e-7), number(1 / 3), null, date('1999-12-31'), truth(false)],
  [],
  [null, null, null, null, null, null, text('cuối')],
];

/** `row:column` → what is read there. */
function expectedCells(readsTruth: boolean): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [row, made] of TABLE.entries()) {
    for (const [column, cell] of made.entries())
      if (cell !== null) cells[`${row + 1}:${column + 1}`] = describeMade(cell, readsTruth);
  }
  return cells;
}

function describeMade({ kind, value, format }: CellToMake, readsTruth: boolean): string {
  if (kind === 'truth')
    return readsTruth ? `truth ${String(value).toUpperCase()}` : `number ${Number(value)}`;
  if (kind !== 'number') return `${kind} ${value}`;
  return `${format?.endsWith('%') ? 'percent' : 'number'} ${Number(Number(value).toPrecision(15))}`;
}

async function readCells(path: string): Promise<Record<string, string>> {
  const reading = await readAnyWorkbook(readFileSync(path));
  if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.refusal)}`);
  const { sheets, skipped } = sheetsOf(reading.workbook);
  expect(sheets.map(({ name }) => name)).toEqual(['Số liệu']);
  expect(skipped).toMatchObject([{ sheet: 'DANHMUC', why: 'hidden' }]);
  const cells: Record<string, string> = {};
  for (const { row, cells: all } of sheets[0]?.rows ?? []) {
    for (const [index, cell] of all.entries()) {
      const kind = cell.kind === 'number' && cell.percent ? 'percent' : cell.kind;
      const value = cell.kind === 'number' ? Number(cell.text) : cell.text;
      if (kind !== 'blank') cells[`${row}:${index + 1}`] = `${kind} ${value}`;
    }
  }
  return cells;
}

const folder = join(outputsFolder(), 'producers');
const original = join(folder, 'openpyxl.xlsx');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  makeWithPython(TABLE, 'openpyxl', original);
});

describe('one table as many programs write it', () => {
  it.each(['openpyxl', 'xlsxwriter', 'xlsxwriter-streamed'])('is read the same of %s', async (producer) => {
    const path = join(folder, `${producer}.xlsx`);
    if (producer !== 'openpyxl') makeWithPython(TABLE, producer, path);
    expect(await readCells(path)).toEqual(expectedCells(true));
  });

  it.each([
    ['exceljs', makeWithExceljs],
    ['exceljs-stream', makeWithExceljsStream],
  ])('is read the same of %s', async (producer, make) => {
    const path = join(folder, `${producer}.xlsx`);
    await make(TABLE, path);
    expect(await readCells(path)).toEqual(expectedCells(true));
  });

  it.each<[BookType, string]>([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['xlml', 'xml'],
  ])('is read the same of SheetJS: %s', async (bookType, ending) => {
    const path = join(folder, `sheetjs.${ending}`);
    makeWithSheetjs(TABLE, bookType, path);
    expect(await readCells(path)).toEqual(expectedCells(true));
  });

  // In OpenDocument LibreOffice writes the truth values of an .xlsx as numbers.
  it.each([
    ['xlsx:Calc MS Excel 2007 XML', true],
    ['xls', true],
    ['ods', false],
    ['fods', false],
  ] as const)('is read the same of LibreOffice: %s', async (format, readsTruth) => {
    const [path = ''] = await convert([original], format, 'never');
    expect(await readCells(path)).toEqual(expectedCells(readsTruth));
  });
});
