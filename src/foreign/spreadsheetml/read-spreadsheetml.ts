import type { Buffer } from 'node:buffer';
import { nextChild } from '../../ooxml/markup.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { Workbook, WorkbookSheet } from '../../ooxml/workbook.ts';
import { XmlReader } from '../../ooxml/xml-reader.ts';
import { makeXmlSource } from '../../ooxml/xml-source.ts';
import type { CellMaker } from '../cell-maker.ts';
import { decodeMarkup } from '../decode-text.ts';
import { attribute } from './attribute.ts';
import { excel, spreadsheet } from './names.ts';
import { SpreadsheetmlStyles } from './spreadsheetml-styles.ts';
import { SpreadsheetmlTable } from './spreadsheetml-table.ts';

/** A workbook in one XML file, as Excel 2003 wrote it ("XML Spreadsheet Reference"); a DOCTYPE is refused. */
export function readSpreadsheetml(bytes: Buffer, maker: CellMaker): Workbook {
  const text = decodeMarkup(bytes, 'file').trimStart();
  const reader = new XmlReader(makeXmlSource(text), 'file');
  enterWorkbook(reader);
  const styles = new SpreadsheetmlStyles();
  const workbook: Workbook = { date1904: false, sheets: [], otherSheets: [], fonts: styles.fonts.list };
  while (nextChild(reader)) {
    if (reader.uri === excel && reader.name === 'ExcelWorkbook') {
      workbook.date1904 = readDateSystem(reader);
      maker.date1904 = workbook.date1904;
    } else if (reader.uri !== spreadsheet) reader.skip();
    else if (reader.name === 'Styles') styles.read(reader);
    else if (reader.name === 'Worksheet') workbook.sheets.push(readSheet(reader, styles, maker));
    else reader.skip();
  }
  while (reader.next() !== 'done');
  return workbook;
}

function enterWorkbook(reader: XmlReader): void {
  while (reader.next() !== 'start');
  if (reader.uri !== spreadsheet || reader.name !== 'Workbook') {
    throw new RefusalError('not-a-workbook', `file: ${reader.name}`);
  }
}

function readDateSystem(reader: XmlReader): boolean {
  let date1904 = false;
  while (nextChild(reader)) {
    if (reader.uri === excel && reader.name === 'Date1904') date1904 = true;
    reader.skip();
  }
  return date1904;
}

function readSheet(reader: XmlReader, styles: SpreadsheetmlStyles, maker: CellMaker): WorkbookSheet {
  const sheet: WorkbookSheet = {
    name: attribute(reader, 'Name') ?? '',
    state: 'visible',
    rows: [],
    merges: [],
    hiddenColumns: [],
  };
  maker.startSheet(sheet.name);
  let hasTable = false;
  while (nextChild(reader)) {
    if (reader.uri === spreadsheet && reader.name === 'Table') {
      if (hasTable) throw new RefusalError('unexpected-markup', `${sheet.name}: two tables`);
      hasTable = true;
      new SpreadsheetmlTable(reader, styles, maker, sheet).read();
    } else if (reader.uri === excel && reader.name === 'WorksheetOptions') sheet.state = readState(reader);
    else reader.skip();
  }
  return sheet;
}

function readState(reader: XmlReader): WorkbookSheet['state'] {
  let state: WorkbookSheet['state'] = 'visible';
  while (nextChild(reader)) {
    if (reader.uri !== excel || reader.name !== 'Visible') {
      reader.skip();
      continue;
    }
    const value = reader.readText().trim();
    if (value === 'SheetHidden') state = 'hidden';
    if (value === 'SheetVeryHidden') state = 'veryHidden';
  }
  return state;
}
