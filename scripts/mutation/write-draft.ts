import { Buffer } from 'node:buffer';
import { columnLetters } from '../../src/source/location.ts';
import { main, makeRelations, makeTypes, relations } from '../../test/support/workbook-package.ts';
import { writeZip } from '../../test/support/zip.ts';
import type { DraftCell, DraftFile, DraftSheet } from './draft.ts';

/** A draft as the file that an office would send: CSV in UTF-8 with a mark, or a workbook of values without formulas. */
export function writeDraft(draft: DraftFile): Uint8Array {
  if (draft.bytes !== undefined) return draft.bytes;
  return draft.format === 'csv' ? Buffer.from(`\ufeff${csvText(draft)}`) : writeWorkbook(draft.sheets);
}

export function csvText({ sheets, delimiter }: DraftFile): string {
  const field = (cell: DraftCell | undefined): string => {
    const text = cell === undefined ? '' : cell.kind === 'date' ? cell.iso : 'text' in cell ? cell.text : '';
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = sheets[0]?.rows ?? [];
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows
    .map((row) => `${Array.from({ length: width }, (_, at) => field(row[at])).join(delimiter)}\r\n`)
    .join('');
}

/** Number formats and fonts in the order in which cells ask for them. */
class Styles {
  readonly #formats = ['General', 'dd/mm/yyyy'];
  readonly #fonts = ['Times New Roman'];
  readonly #styles = ['0 0'];

  of(format: string, font: string): number {
    const key = `${indexIn(this.#formats, format)} ${indexIn(this.#fonts, font)}`;
    return indexIn(this.#styles, key);
  }

  xml(): string {
    const numFmts = this.#formats.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`,
    );
    const fonts = this.#fonts.map((name) => `<font><name val="${escapeXml(name)}"/></font>`);
    const xfs = this.#styles.map((style) => {
      const [format = '0', font = '0'] = style.split(' ');
      return `<xf numFmtId="${164 + Number(format)}" fontId="${font}"/>`;
    });
    return `<styleSheet xmlns="${main}"><numFmts>${numFmts.join('')}</numFmts><fonts>${fonts.join('')}</fonts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
  }
}

function indexIn(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at < 0 ? list.push(item) - 1 : at;
}

function writeWorkbook(sheets: readonly DraftSheet[]): Uint8Array {
  const styles = new Styles();
  const parts: [string, string][] = sheets.map((sheet, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetXml(sheet, styles),
  ]);
  const tabs = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
  );
  const all: [string, string][] = [
    ['[Content_Types].xml', makeTypes(sheets.length)],
    ['_rels/.rels', makeRelations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tabs.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', makeRelations([...links, ['rId99', 'styles', 'styles.xml']])],
    ['xl/styles.xml', styles.xml()],
    ...parts,
  ];
  return writeZip(all.map(([name, data]) => ({ name, data })));
}

function sheetXml({ rows, merges, hiddenRows, hiddenColumns }: DraftSheet, styles: Styles): string {
  const body = rows.map((row, at) => {
    const cells = Array.from(row, (cell, column) =>
      cellXml(cell, `${columnLetters(column + 1)}${at + 1}`, styles),
    );
    return `<row r="${at + 1}"${hiddenRows.has(at + 1) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const cols = [...hiddenColumns].map(
    (column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
  );
  const ranges = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top}:${columnLetters(right)}${bottom}"/>`,
  );
  return `<worksheet xmlns="${main}">${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}<sheetData>${body.join('')}</sheetData>${ranges.length === 0 ? '' : `<mergeCells>${ranges.join('')}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: DraftCell | undefined, r: string, styles: Styles): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return `<c r="${r}" s="${styles.of('General', cell.font ?? 'Times New Roman')}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text)}</t></is></c>`;
    case 'number':
      return `<c r="${r}" s="${styles.of(cell.format ?? 'General', 'Times New Roman')}"><v>${cell.text}</v></c>`;
    case 'date':
      return `<c r="${r}" s="${styles.of('dd/mm/yyyy', 'Times New Roman')}"><v>${serialOf(cell.iso)}</v></c>`;
    case 'fault':
      return `<c r="${r}" t="e"><v>${escapeXml(cell.text)}</v></c>`;
    case 'unresolved':
      return `<c r="${r}"><f>${escapeXml(cell.formula)}</f></c>`;
  }
}

function serialOf(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
