import { Buffer } from 'node:buffer';
import type { List } from '../lists/list.ts';
import { escapeXml, escapeXstring } from '../ooxml/escape-xml.ts';
import { packEntry, writeZip } from '../ooxml/write-zip.ts';
import { columnLetters } from '../source/location.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A number with more digits would be rounded by Excel; it stays the text that it was. */
const EXACT_DIGITS = 15;

/** A sheet of values as they were read, in their places. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: List<{
    readonly row: number;
    readonly cells: readonly { readonly kind: string; readonly text: string }[];
  }>;
}

/** A workbook of values alone, for files that cannot take comments themselves. */
export function plainWorkbook(sheets: readonly PlainSheet[]): Buffer {
  const part = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/xl/${part(at)}" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const tabs = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map((_, at) => relation(at + 1, 'worksheet', part(at)));
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${part(at)}`, sheetXml(sheet)])),
  };
  return writeZip(
    Object.entries(files).map(([name, text]) => packEntry(name, Buffer.from(DECLARATION + text))),
  );
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function sheetXml({ rows }: PlainSheet): string {
  const lines = rows.map(({ row, cells }) => {
    const filled = cells.map((cell, at) => cellXml(`${columnLetters(at + 1)}${row}`, cell));
    return `<row r="${row}">${filled.join('')}</row>`;
  });
  const columns = widthsOf(rows).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const NARROWEST = 6;
const WIDEST = 40;

/** Wide enough for the texts of the first rows, as far as that can be read on a screen. */
function widthsOf(rows: PlainSheet['rows']): number[] {
  const widths: number[] = [];
  for (const { cells } of rows.slice(0, 200)) {
    for (const [at, { text }] of cells.entries())
      widths[at] = Math.min(WIDEST, Math.max(widths[at] ?? NARROWEST, text.length + 2));
  }
  return Array.from(widths, (width = NARROWEST) => width);
}

/** Only what was a number is one; a text that looks like one was not read as such by its program either. */
function cellXml(place: string, { kind, text }: { readonly kind: string; readonly text: string }): string {
  if (kind === 'blank') return '';
  if (kind === 'number' && text.replace(/\D/g, '').length <= EXACT_DIGITS)
    return `<c r="${place}"><v>${text}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXstring(text)}</t></is></c>`;
}
