import type { Buffer } from 'node:buffer';
import type { WorkSheet } from '@e965/xlsx';
import type { Limits } from '../../limits/limits.ts';
import { lastColumn } from '../../ooxml/reference.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import { type Relationship, readRelationships } from '../../ooxml/relationships.ts';
import { describeFormat } from '../../ooxml/styles.ts';
import type { Workbook, WorkbookSheet } from '../../ooxml/workbook.ts';
import { readZipDirectory } from '../../ooxml/zip-directory.ts';
import { ZipPackage } from '../../ooxml/zip-package.ts';
import { asResult, type CellMaker } from '../cell-maker.ts';
import { joinRows } from '../join-rows.ts';
import { makeValue, openWithSheetjs, sortColumns } from '../sheetjs.ts';
import { XlsbRecords } from './xlsb-records.ts';
import { readXlsbSheet } from './xlsb-sheet.ts';

interface Tab {
  name: string;
  state: WorkbookSheet['state'];
  relation: Relationship;
}

const properties = 153;
const bundledSheet = 156;

/**
 * An .xlsb workbook ([MS-XLSB]). Every entry is inflated and checked (sizes, CRC-32) before SheetJS sees the file,
 * and a walk through the records must agree with it about every cell. Fonts are not read.
 */
export async function readXlsb(bytes: Buffer, limits: Limits, maker: CellMaker): Promise<Workbook> {
  const checked = new ZipPackage(bytes, limits);
  for (const { name } of readZipDirectory(bytes, limits.entries)) checked.read(name);
  const zip = new ZipPackage(bytes, limits);
  const main = readRelationships(zip, '').find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new RefusalError('not-a-workbook', 'no main part');
  const { date1904, tabs } = readTabs(zip, main.target);
  maker.date1904 = date1904;
  const own = tabs.map(({ relation }) =>
    relation.type === 'worksheet'
      ? readXlsbSheet(new XlsbRecords(zip.read(relation.target), relation.target), maker)
      : undefined,
  );
  const book = await openWithSheetjs(bytes);
  if (new Set(tabs.map(({ name }) => name)).size !== tabs.length) {
    throw new RefusalError('bad-reference', 'two sheets of one name');
  }
  const workbook: Workbook = { date1904, sheets: [], otherSheets: [], fonts: [''] };
  tabs.forEach(({ name, state, relation }, index) => {
    const sheet = own[index];
    if (sheet === undefined) {
      const kind =
        relation.type === 'chartsheet' ? 'chart' : relation.type === 'dialogsheet' ? 'dialog' : 'macro';
      workbook.otherSheets.push({ name, state, kind });
      return;
    }
    const rows = makeRows({ name, width: lastColumn, ...sheet }, book.Sheets[name], maker);
    const { merges, hiddenColumns } = sheet;
    workbook.sheets.push({ name, state, rows, merges, hiddenColumns: sortColumns(hiddenColumns) });
  });
  return workbook;
}

function makeRows(stored: Parameters<typeof joinRows>[0], other: WorkSheet | undefined, maker: CellMaker) {
  return joinRows(stored, other, maker, (column, { isFormula }, cell) => {
    if (cell === undefined) return isFormula ? maker.unresolved(column, '') : undefined;
    const style = describeFormat(cell.z === undefined ? undefined : String(cell.z));
    const made = makeValue(column, cell, style, maker);
    return made !== undefined && isFormula ? asResult(made) : made;
  });
}

/** Date system (§2.4.825) and tabs (§2.4.311) of the workbook part. */
function readTabs(zip: ZipPackage, main: string): { date1904: boolean; tabs: Tab[] } {
  const relations = readRelationships(zip, main);
  const records = new XlsbRecords(zip.read(main), main);
  const tabs: Tab[] = [];
  let date1904 = false;
  while (records.next()) {
    if (records.type === properties) date1904 = (records.byte(0) & 1) === 1;
    if (records.type !== bundledSheet) continue;
    const { text: id, end } = records.text(8);
    const name = records.text(end).text;
    const relation = relations.find((each) => each.id === id);
    if (relation === undefined) throw new RefusalError('missing-part', `sheet "${name}"`);
    const state = (['visible', 'hidden', 'veryHidden'] as const)[records.long(0)] ?? 'veryHidden';
    tabs.push({ name, state, relation });
  }
  return { date1904, tabs };
}
