import type { Budget } from '../limits/budget.ts';
import { CellReader, type CellSources } from './cell-reader.ts';
import { enterRoot, isMain, isTrue, nextChild, passForeign, refuseMarkup } from './markup.ts';
import { lastColumn, readRange } from './reference.ts';
import { RefusalError } from './refusal.ts';
import { RowReader } from './row-reader.ts';
import type { CellRange, ColumnRange, WorkbookRow, WorkbookSheet } from './workbook.ts';
import type { XmlReader } from './xml-reader.ts';

/** A worksheet part (ECMA-376 part 1 §18.3.1.99) without its name and state; everything but values is passed over. */
export function readSheet(reader: XmlReader, sources: CellSources): Omit<WorkbookSheet, 'name' | 'state'> {
  let rows: WorkbookRow[] | undefined;
  const merges: CellRange[] = [];
  const hiddenColumns: ColumnRange[] = [];
  enterRoot(reader, 'worksheet');
  while (nextChild(reader)) {
    if (isMain(reader, 'sheetData')) {
      if (rows !== undefined) refuseMarkup(reader);
      rows = readRows(reader, sources);
    } else if (isMain(reader, 'mergeCells')) readMerges(reader, merges, sources.budget);
    else if (isMain(reader, 'cols')) readHiddenColumns(reader, hiddenColumns);
    else reader.skip();
  }
  reader.next();
  return {
    rows: rows ?? [],
    merges,
    hiddenColumns: hiddenColumns.sort((one, other) => one.first - other.first),
  };
}

function readRows(reader: XmlReader, sources: CellSources): WorkbookRow[] {
  const rows: WorkbookRow[] = [];
  const rowReader = new RowReader(reader, new CellReader(reader, sources), sources.budget);
  let last = 0;
  let isSorted = true;
  while (nextChild(reader)) {
    if (!isMain(reader, 'row')) {
      passForeign(reader);
      continue;
    }
    const row = rowReader.read(last + 1);
    if (row.row <= last) isSorted = false;
    last = row.row;
    if (row.cells.length > 0) rows.push(row);
  }
  return isSorted ? rows : sortRows(rows, reader.part);
}

/** Rows may stand in any order; one that stands twice could hide a value under another. */
function sortRows(rows: WorkbookRow[], part: string): WorkbookRow[] {
  rows.sort((one, other) => one.row - other.row);
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index]?.row;
    if (row === rows[index - 1]?.row) throw new RefusalError('bad-reference', `${part}: row ${row} twice`);
  }
  return rows;
}

function readMerges(reader: XmlReader, merges: CellRange[], budget: Budget): void {
  while (nextChild(reader)) {
    if (isMain(reader, 'mergeCell')) {
      const text = reader.attribute('ref') ?? '';
      const range = readRange(text);
      if (range === undefined) throw new RefusalError('bad-reference', `${reader.part}: merge ${text}`);
      budget.spendMerge();
      merges.push(range);
    }
    reader.skip();
  }
}

function readHiddenColumns(reader: XmlReader, hidden: ColumnRange[]): void {
  while (nextChild(reader)) {
    if (isMain(reader, 'col') && isTrue(reader.attribute('hidden'))) {
      const first = Number(reader.attribute('min'));
      const last = Math.min(Number(reader.attribute('max')), lastColumn);
      if (!(first >= 1 && first <= last)) throw new RefusalError('bad-reference', `${reader.part}: columns`);
      hidden.push({ first, last });
    }
    reader.skip();
  }
}
