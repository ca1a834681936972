import { escapeXml, escapeXstring } from '../ooxml/escape-xml.ts';
import { columnLetters } from '../source/location.ts';
import type { MarkSeverity } from './cell-mark.ts';
import type { MarkStyles } from './mark-styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The sheet that goes before the others: what was found, where, what to do, and room for a reply. */
export interface FindingsSheet {
  readonly name: string;
  readonly title: string;
  /** How to use the sheet, a line each. */
  readonly guide: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly FindingsRow[];
}

export interface FindingsRow {
  readonly severity: MarkSeverity;
  /** One text for each column. */
  readonly cells: readonly string[];
  /** The cell to go to, and in which column the link stands. */
  readonly link?: { readonly column: number; readonly sheet: string; readonly cell: string };
}

/** The XML of the sheet: texts within the cells, so that nothing of the workbook's own texts changes. */
export function findingsSheetXml(sheet: FindingsSheet, styles: MarkStyles): string {
  const plain = styles.wrapped(0);
  const lines: string[] = [];
  const put = (cells: readonly string[], height?: number): number => {
    const row = lines.length + 1;
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    lines.push(
      `<row r="${row}"${tall}>${cells.map((each) => each.replace('ROW', String(row))).join('')}</row>`,
    );
    return row;
  };
  put([textCell(1, sheet.title, undefined, BOLD)]);
  for (const line of sheet.guide) put([textCell(1, line)]);
  put([]);
  const header = put(sheet.columns.map(({ heading }, at) => textCell(at + 1, heading, plain, BOLD)));
  const links: string[] = [];
  for (const { severity, cells, link } of sheet.rows) {
    const row = put(
      cells.map((text, at) => {
        const isLink = link?.column === at + 1;
        return textCell(at + 1, text, at === 1 ? styles.wrapped(0, severity) : plain, isLink ? LINK : '');
      }),
      heightOf(cells, sheet.columns),
    );
    if (link !== undefined) links.push(linkTo(`${columnLetters(link.column)}${row}`, link.sheet, link.cell));
  }
  const widths = sheet.columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

const LINE_HEIGHT = 15;
/** Some programs do not make rows taller for wrapped texts, and Excel goes to 409 points. */
const TALLEST = 405;

function heightOf(cells: readonly string[], columns: FindingsSheet['columns']): number {
  const lines = cells.map((text, at) => {
    const width = columns[at]?.width ?? 10;
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(TALLEST, LINE_HEIGHT * Math.max(1, ...lines));
}

const BOLD = '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>';
const LINK = '<rPr><u/><sz val="11"/><color rgb="FF0563C1"/><rFont val="Calibri"/></rPr>';

function textCell(column: number, text: string, style?: number, run = ''): string {
  const words = `<t xml:space="preserve">${escapeXstring(text)}</t>`;
  const inside = run === '' ? words : `<r>${run}${words}</r>`;
  const format = style === undefined ? '' : ` s="${style}"`;
  return `<c r="${columnLetters(column)}ROW"${format} t="inlineStr"><is>${inside}</is></c>`;
}

/** A link within the workbook; an apostrophe in a sheet's name is doubled. */
function linkTo(from: string, sheet: string, cell: string): string {
  const location = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return `<hyperlink ref="${from}" location="${escapeXml(location)}" display="${escapeXml(location)}"/>`;
}
