import type { Buffer } from 'node:buffer';
import type { Limits } from '../../limits/limits.ts';
import { decodeXml } from '../../ooxml/decode-xml.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { Workbook } from '../../ooxml/workbook.ts';
import { XmlReader } from '../../ooxml/xml-reader.ts';
import { ZipPackage } from '../../ooxml/zip-package.ts';
import type { CellMaker } from '../cell-maker.ts';
import { manifest, office, table } from './ods-names.ts';
import { OdsStyles } from './ods-styles.ts';
import { OdsTable } from './ods-table.ts';

/**
 * An OpenDocument spreadsheet (OpenDocument 1.3). Read by the strict XML reader of the OOXML room: SheetJS reads
 * neither hidden sheets, rows and columns nor fonts of this format, and takes damaged XML for data.
 */
export function readOds(bytes: Buffer, limits: Limits, maker: CellMaker): Workbook {
  const zip = new ZipPackage(bytes, limits);
  if (zip.has('META-INF/manifest.xml')) refuseEncrypted(zip.openXml('META-INF/manifest.xml'));
  const styles = new OdsStyles();
  if (zip.has('styles.xml')) readDocument(zip.openXml('styles.xml'), styles, maker);
  return readDocument(zip.openXml('content.xml'), styles, maker);
}

/** The same in one XML file (`.fods`). */
export function readFlatOds(bytes: Buffer, maker: CellMaker): Workbook {
  return readDocument(new XmlReader(decodeXml(bytes, 'file'), 'file'), new OdsStyles(), maker);
}

function refuseEncrypted(reader: XmlReader): void {
  for (let token = reader.next(); token !== 'done'; token = reader.next()) {
    if (token === 'start' && reader.uri === manifest && reader.name === 'encryption-data') {
      throw new RefusalError('password-protected');
    }
  }
}

function readDocument(reader: XmlReader, styles: OdsStyles, maker: CellMaker): Workbook {
  const workbook: Workbook = { date1904: false, sheets: [], otherSheets: [], fonts: styles.fonts.list };
  for (let token = reader.next(); token !== 'done'; token = reader.next()) {
    if (token !== 'start') continue;
    const { uri, name } = reader;
    if (uri === office && /^(styles|automatic-styles|font-face-decls)$/.test(name)) styles.read(reader);
    else if (uri === office && name === 'spreadsheet') {
      styles.nameDefaultFont();
      readSpreadsheet(reader, styles, maker, workbook);
    } else if (uri !== office || !/^(document|document-content|document-styles|body)$/.test(name))
      reader.skip();
  }
  return workbook;
}

/** Sheets and the day that serial numbers are counted from (§9.4.1, §9.4.2). */
function readSpreadsheet(reader: XmlReader, styles: OdsStyles, maker: CellMaker, workbook: Workbook): void {
  for (let depth = 1; depth > 0; ) {
    const token = reader.next();
    if (token === 'end') depth--;
    if (token !== 'start') continue;
    if (reader.uri === table && reader.name === 'table') {
      workbook.sheets.push(new OdsTable(reader, styles, maker).read());
    } else if (reader.uri === table && reader.name === 'calculation-settings') depth++;
    else {
      if (reader.uri === table && reader.name === 'null-date') {
        workbook.date1904 = reader.attributeOf(table, 'date-value') === '1904-01-01';
        maker.date1904 = workbook.date1904;
      }
      reader.skip();
    }
  }
}
