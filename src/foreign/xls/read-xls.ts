import type { Buffer } from 'node:buffer';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { RefusalError } from '../../ooxml/refusal.ts';
import { unknownStyle } from '../../ooxml/styles.ts';
import type { Workbook, WorkbookSheet } from '../../ooxml/workbook.ts';
import { asResult, type CellMaker } from '../cell-maker.ts';
import { joinRows } from '../join-rows.ts';
import { makeValue, openWithSheetjs, sortColumns } from '../sheetjs.ts';
import { type BiffGlobals, type BiffTab, readGlobals } from './biff-globals.ts';
import { decodeLetters } from './biff-record.ts';
import { type BiffSheet, columns, readBiffSheet } from './biff-sheet.ts';
import { CompoundFile } from './compound-file.ts';
import { withoutTokens } from './without-tokens.ts';

/**
 * An .xls workbook (BIFF8 or BIFF5, [MS-XLS]). Two readers that share nothing must agree: SheetJS gives texts and
 * formulas, our own walk through the records gives places, numbers, styles, fonts, merges and what is hidden; a cell
 * that only one of them sees, or sees otherwise, refuses the file as `damaged`. SheetJS is handed the stream only.
 */
export async function readXls(bytes: Buffer, maker: CellMaker): Promise<Workbook> {
  const file = new CompoundFile(bytes);
  const stream = file.read('Workbook') ?? file.read('Book');
  if (stream === undefined) throw new RefusalError('not-a-workbook', 'compound file without workbook stream');
  const globals = readGlobals(stream);
  maker.date1904 = globals.date1904;
  const workbook: Workbook = {
    date1904: globals.date1904,
    sheets: [],
    otherSheets: [],
    fonts: globals.fonts.list,
  };
  const own = globals.tabs.map((tab) =>
    tab.kind === 'sheet' ? readBiffSheet(stream, tab.start, maker) : undefined,
  );
  const other = await openSheets(withoutTokens(stream), globals);
  globals.tabs.forEach((tab, index) => {
    const { name, state, kind } = tab;
    const sheet = own[index];
    if (kind !== 'sheet') workbook.otherSheets.push({ name, state, kind });
    else if (sheet !== undefined) workbook.sheets.push(joinSheet(tab, sheet, other.get(tab), globals, maker));
  });
  return workbook;
}

/** SheetJS lists its sheets in the order of their places in the stream and keeps one for each name. */
async function openSheets(
  stream: Buffer,
  { tabs }: BiffGlobals,
): Promise<Map<BiffTab, WorkSheet | undefined>> {
  const book = await openWithSheetjs(stream);
  const placed = [...tabs].sort((one, another) => one.start - another.start);
  if (new Set(book.SheetNames).size !== tabs.length) throw new RefusalError('damaged', 'list of sheets');
  return new Map(placed.map((tab, index) => [tab, book.Sheets[book.SheetNames[index] ?? '']]));
}

function joinSheet(
  { name, state }: BiffTab,
  own: BiffSheet,
  other: WorkSheet | undefined,
  globals: BiffGlobals,
  maker: CellMaker,
): WorkbookSheet {
  const rows = joinRows({ name, width: columns, ...own }, other, maker, (column, stored, cell) => {
    if (cell === undefined) return stored.isFormula ? maker.unresolved(column, '') : undefined;
    if (stored.isUnresolved) return maker.unresolved(column, cell.f ?? '');
    const style = globals.styles[stored.style] ?? unknownStyle;
    const made = makeValue(column, globals.isBiff8 ? cell : decodeCell(cell, globals), style, maker);
    return made !== undefined && stored.isFormula ? asResult(made) : made;
  });
  return { name, state, rows, merges: own.merges, hiddenColumns: sortColumns(own.hiddenColumns) };
}

/** BIFF5 stores letters of one byte, which SheetJS hands on as they are. */
function decodeCell(cell: CellObject, { codePage }: BiffGlobals): CellObject {
  return typeof cell.v === 'string' ? { ...cell, v: decodeLetters(cell.v, codePage) } : cell;
}
