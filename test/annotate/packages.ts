import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';
import { packEntry, writeZip } from '../../src/ooxml/write-zip.ts';
import { ZipPackage } from '../../src/ooxml/zip-package.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SHEET_ML = `${OFFICE}.spreadsheetml`;

export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  return writeZip(Object.entries(parts).map(([name, data]) => packEntry(name, Buffer.from(data))));
}

export function partsOf(bytes: Buffer): Map<string, Buffer> {
  const zip = new ZipPackage(bytes, DEFAULT_LIMITS);
  return new Map(zip.entries().map(({ entry }) => [entry.name, zip.read(entry.name)]));
}

function relations(...items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A workbook with all that a naive copy loses: chart, pivot table, macro, conversation, rules of formatting, breaks, names. */
export const RICH_PARTS: Readonly<Record<string, string | Buffer>> = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/><Override PartName="/xl/comments7.xml" ContentType="${SHEET_ML}.comments+xml"/></Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView xWindow="0" activeTab="1"/></bookViews><sheets><sheet name="Kinh phí &amp; &quot;vốn&quot;" sheetId="4" r:id="rId1"/><sheet name="Khác" sheetId="9" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Kinh phí'!$1:$1</definedName><definedName name="tong">Khác!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ),
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0"/></numFmts><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>Dự án</t></is></c><c r="C1" t="inlineStr"><is><t>Vốn</t></is></c></row><row r="3"><c r="A3" s="1"><v>7</v></c><c r="C3" s="1"><f>SUM(C1:C2)</f><v>12</v></c></row><row r="7"/></sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><rowBreaks count="1" manualBreakCount="1"><brk id="2" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing3.vml'],
    ['rId3', 'comments', '../comments7.xml'],
    ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
  ),
  'xl/worksheets/sheet2.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  'xl/comments7.xml': `<comments xmlns="${MAIN}"><authors><author>Đơn vị</author></authors><commentList><comment ref="A3" authorId="0"><text><t>Có từ trước</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing3.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600"/><v:shape id="_x0000_s2051" type="#_x0000_t202"><br><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  'xl/drawings/drawing1.xml': '<wsDr/>',
  'xl/charts/chart1.xml': '<chartSpace>  spaced as it was </chartSpace>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
  'xl/vbaProject.bin': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3, 255]),
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
  'xl/printerSettings/printerSettings1.bin': Buffer.from([9, 8, 7]),
};
