import { writeZip, type ZipInput } from './zip.ts';

const office = 'http://schemas.openxmlformats.org';
export const main = `${office}/spreadsheetml/2006/main`;
export const relations = `${office}/officeDocument/2006/relationships`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What to put in a package; every part can be replaced as a whole, or left out with `null`. */
export interface PackageInput {
  /** What stands in `<sheetData>` of each sheet; one sheet by default. */
  sheetData?: string[];
  /** What stands behind `<sheetData>`, and before it, in the first sheet. */
  afterData?: string;
  beforeData?: string;
  strings?: string;
  /** Format codes of the cell formats 1, 2, …; format 0 is General. */
  formats?: string[];
  workbookPr?: string;
  parts?: Record<string, string | Uint8Array | null>;
}

/** The parts of a small, correct workbook. */
export function makeParts(input: PackageInput = {}): Map<string, string | Uint8Array> {
  const sheets = input.sheetData ?? [''];
  const parts = new Map<string, string | Uint8Array>();
  parts.set('[Content_Types].xml', makeTypes(sheets.length));
  parts.set('_rels/.rels', makeRelations([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  const tabs = sheets.map(
    (_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  parts.set('xl/workbook.xml', makeWorkbook(tabs.join(''), input.workbookPr));
  const links: [string, string, string][] = sheets.map((_, index) => [
    `rId${index + 1}`,
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (input.strings !== undefined) links.push(['rId101', 'sharedStrings', 'sharedStrings.xml']);
  if (input.formats !== undefined) links.push(['rId102', 'styles', 'styles.xml']);
  parts.set('xl/_rels/workbook.xml.rels', makeRelations(links));
  if (input.strings !== undefined)
    parts.set('xl/sharedStrings.xml', `<sst xmlns="${main}">${input.strings}</sst>`);
  if (input.formats !== undefined) parts.set('xl/styles.xml', makeStyles(input.formats));
  sheets.forEach((data, index) => {
    const [before, after] = index === 0 ? [input.beforeData ?? '', input.afterData ?? ''] : ['', ''];
    const sheet = `<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheet);
  });
  for (const [name, data] of Object.entries(input.parts ?? {})) {
    if (data === null) parts.delete(name);
    else parts.set(name, data);
  }
  return parts;
}

export function makePackage(input: PackageInput = {}, options: Partial<ZipInput> = {}): Uint8Array {
  return writeZip([...makeParts(input)].map(([name, data]) => ({ ...options, name, data })));
}

export function makeWorkbook(tabs: string, workbookPr = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${relations}">${workbookPr}<sheets>${tabs}</sheets></workbook>`;
}

/** Relationships as `[id, last step of the type, target]`. */
export function makeRelations(links: readonly (readonly [string, string, string])[]): string {
  const rows = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${rows.join('')}</Relationships>`;
}

export function makeTypes(sheets: number, workbook = `${spreadsheet}.sheet.main+xml`): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbook}"/>${overrides.join('')}</Types>`;
}

export function makeStyles(formats: readonly string[]): string {
  const quote = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${quote(code)}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}" fontId="0"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><fonts><font><name val="Calibri"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}
