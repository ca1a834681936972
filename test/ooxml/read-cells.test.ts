import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/ooxml/read-workbook.ts';
import type { WorkbookCell, WorkbookSheet } from '../../src/ooxml/workbook.ts';
import { makePackage, makeStyles, type PackageInput } from '../support/workbook-package.ts';

function readSheet(input: PackageInput): WorkbookSheet {
  const reading = readWorkbook(makePackage(input));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  const [sheet] = reading.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cells of a sheet whose only row holds this. */
function readCells(row: string, input: PackageInput = {}): WorkbookCell[] {
  return readSheet({ ...input, sheetData: [`<row r="1">${row}</row>`] }).rows.flatMap(({ cells }) => cells);
}

function readText(row: string, input: PackageInput = {}): (string | undefined)[] {
  return readCells(row, input).map((cell) => (cell.kind === 'text' ? cell.text : undefined));
}

describe('values', () => {
  it('keeps the stored decimal text', () => {
    const row = '<c><v>0.92700000000000005</v></c><c><v> 1E-3 </v></c><c t="n"><v>-7</v></c><c><v>.5</v></c>';
    expect(readCells(row).map((cell) => (cell.kind === 'number' ? [cell.text, cell.format] : cell))).toEqual([
      ['0.92700000000000005', 'general'],
      ['1E-3', 'general'],
      ['-7', 'general'],
      ['.5', 'general'],
    ]);
  });

  it('keeps as text what is no number, truth value or date', () => {
    const row =
      '<c><v>1,5</v></c><c><v>INF</v></c><c><v>0x10</v></c><c t="b"><v>2</v></c><c t="d"><v>T08:30:00</v></c>';
    expect(readText(row)).toEqual(['1,5', 'INF', '0x10', '2', 'T08:30:00']);
  });

  it('reads truth values, errors and ISO dates', () => {
    const row =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2023-03-15T00:00:00</v></c>';
    expect(readCells(row)).toEqual([
      { column: 1, kind: 'truth', value: true },
      { column: 2, kind: 'truth', value: false },
      { column: 3, kind: 'truth', value: true },
      { column: 4, kind: 'fault', code: '#N/A' },
      { column: 5, kind: 'date', iso: '2023-03-15' },
    ]);
  });

  it('leaves blank cells out', () => {
    expect(readCells('<c r="A1" s="0"/><c r="B1"><v/></c><c r="C1" t="s"/><c r="D1"><v> </v></c>')).toEqual(
      [],
    );
  });

  it('marks stored results, keeps zero, FALSE and empty text, and reports what has no result', () => {
    const row =
      '<c><f>1-1</f><v>0</v></c><c t="b"><f>A()</f><v>0</v></c><c t="str"><f>""</f><v></v></c><c><f>1+1</f></c><c><f t="shared" si="0"/><v/></c><c t="e"><f>NA()</f><v>#N/A</v></c>';
    expect(readCells(row)).toEqual([
      { column: 1, kind: 'number', text: '0', format: 'general', formula: true },
      { column: 2, kind: 'truth', value: false, formula: true },
      { column: 3, kind: 'text', text: '', formula: true },
      { column: 4, kind: 'unresolved', formula: '1+1' },
      { column: 5, kind: 'unresolved', formula: '' },
      { column: 6, kind: 'fault', code: '#N/A', formula: true },
    ]);
  });
});

describe('texts', () => {
  const strings = [
    '<si/>',
    '<si></si>',
    '<si><t/></si>',
    '<si><t>Hòa &amp; Bình</t></si>',
    '<si><r><t xml:space="preserve">Ban </t></r><r><rPr><b/></rPr><t>Dân tộc</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si>',
    '<si><t><![CDATA[<a>]]> &#x1EC7;</t></si>',
    '<si ><t xml:space="preserve"> a\r\nb </t></si>',
    '<si><t>_x005F_x0041_ a_x000D_b _x1EA1_ _xZZZZ_</t></si>',
    '<si><t>one</t><r><t> two</t></r></si>',
  ].join('<!-- between -->');

  it('are found by index, empty ones counted', () => {
    const row = Array.from({ length: 9 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(readText(row, { strings })).toEqual([
      '',
      '',
      '',
      'Hòa & Bình',
      'Ban Dân tộc',
      '<a> ệ',
      ' a\nb ',
      '_x0041_ a\rb ạ _xZZZZ_',
      'one two',
    ]);
  });

  it('may stand in the cell', () => {
    const row =
      '<c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c t="inlineStr"><is/></c><c t="str"><v>_x0041_</v></c><c t="inlineStr"><v>d</v></c>';
    expect(readText(row)).toEqual(['a', 'bc', '', 'A', 'd']);
  });

  it('tell their font, and the fonts of their runs where these differ', () => {
    const styles = makeStyles(['0'])
      .replace('</fonts>', '<font><name val=".VnTime"/></font></fonts>')
      .replace('numFmtId="164" fontId="0"', 'numFmtId="164" fontId="1"');
    const run = (font: string, text: string) => `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`;
    const reading = readWorkbook(
      makePackage({
        formats: [],
        strings: `<si><t>a</t></si><si>${run('.VnTime', 'b')}</si><si><r><t>c</t></r>${run('VNI-Times', 'd')}</si>`,
        sheetData: [
          '<row><c t="s"><v>0</v></c><c s="1" t="s"><v>0</v></c><c s="1" t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
        ],
        parts: { 'xl/styles.xml': styles },
      }),
    );
    expect(reading).toMatchObject({ ok: true, workbook: { fonts: ['Calibri', '.VnTime', 'VNI-Times'] } });
    expect(reading.ok && reading.workbook.sheets[0]?.rows[0]?.cells).toEqual([
      { column: 1, kind: 'text', text: 'a' },
      { column: 2, kind: 'text', text: 'a', font: 1 },
      { column: 3, kind: 'text', text: 'b', font: 1 },
      {
        column: 4,
        kind: 'text',
        text: 'cd',
        runs: [
          { end: 1, font: 0 },
          { end: 2, font: 2 },
        ],
      },
    ]);
  });
});

describe('number formats', () => {
  const formats = ['dd/mm/yyyy', '0.0%', '[h]:mm', '@', '#,##0 "triệu"', 'h:mm'];

  it('turn serial numbers into dates, and say what else a number is', () => {
    const row = [45_000, 0.5, 1.5, 12, 7, 0.25]
      .map((value, index) => `<c s="${index + 1}"><v>${value}</v></c>`)
      .join('');
    expect(readCells(row, { formats })).toEqual([
      { column: 1, kind: 'date', iso: '2023-03-15', serial: '45000' },
      { column: 2, kind: 'number', text: '0.5', format: 'percent' },
      { column: 3, kind: 'number', text: '1.5', format: 'duration', pattern: '[h]:mm' },
      { column: 4, kind: 'number', text: '12', format: 'text' },
      { column: 5, kind: 'number', text: '7', format: 'number', pattern: '#,##0 "triệu"' },
      { column: 6, kind: 'number', text: '0.25', format: 'time', pattern: 'h:mm' },
    ]);
  });

  it('leave a serial that is no day a number, and other results under a date format alone', () => {
    const row =
      '<c s="1"><v>60</v></c><c s="1"><v>-1</v></c><c s="1" t="str"><f>A()</f><v>chưa có</v></c><c s="1" t="b"><v>1</v></c>';
    expect(readCells(row, { formats })).toEqual([
      { column: 1, kind: 'number', text: '60', format: 'date', pattern: 'dd/mm/yyyy' },
      { column: 2, kind: 'number', text: '-1', format: 'date', pattern: 'dd/mm/yyyy' },
      { column: 3, kind: 'text', text: 'chưa có', formula: true },
      { column: 4, kind: 'truth', value: true },
    ]);
  });

  it('count from 1904 where the workbook says so', () => {
    const row = '<c s="1"><v>43538</v></c><c s="1"><v>0</v></c>';
    const cells = readCells(row, { formats, workbookPr: '<workbookPr date1904="1"/>' });
    expect(cells.map((cell) => cell.kind === 'date' && cell.iso)).toEqual(['2023-03-15', '1904-01-01']);
  });

  it('are unknown where the cell names none that exists', () => {
    expect(readCells('<c s="99"><v>1</v></c>', { formats })).toMatchObject([{ format: 'unknown' }]);
    expect(readCells('<c s="5"><v>1</v></c>')).toMatchObject([{ format: 'unknown' }]);
  });
});

describe('places', () => {
  it('are counted on where rows and cells have none', () => {
    const sheetData = [
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
    ];
    const { rows } = readSheet({ sheetData });
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1, 4, 5]],
      [6, [1]],
    ]);
  });

  it('take the row from the cells where the row has no number', () => {
    const { rows } = readSheet({
      sheetData: ['<row><c r="A7"><v>1</v></c></row><row><c><v>2</v></c></row>'],
    });
    expect(rows.map(({ row }) => row)).toEqual([7, 8]);
  });

  it('may stand in any order', () => {
    const sheetData = [
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
    ];
    const { rows } = readSheet({ sheetData });
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1, 2]],
      [3, [1]],
    ]);
  });

  it('may lie far apart', () => {
    const { rows } = readSheet({ sheetData: ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'] });
    expect(rows).toHaveLength(1);
  });
});

describe('sheets', () => {
  it('tell merges as ranges and what is hidden', () => {
    const sheet = readSheet({
      beforeData:
        '<cols><col min="5" max="16384" hidden="1"/><col min="2" max="3" hidden="true"/><col min="4" max="4"/></cols>',
      sheetData: ['<row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'],
      afterData: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A1:A1048576"/></mergeCells>',
    });
    expect(sheet.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(sheet.hiddenColumns).toEqual([
      { first: 2, last: 3 },
      { first: 5, last: 16_384 },
    ]);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 1, left: 1, bottom: 1_048_576, right: 1 },
    ]);
  });

  it('pass over extensions and foreign elements', () => {
    const row = '<c><v>1</v><extLst><ext><row r="9"/></ext></extLst></c><f:c xmlns:f="urn:f"><v>9</v></f:c>';
    expect(readCells(row)).toHaveLength(1);
    const after = '<extLst><ext><sheetData><row r="7"><c><v>7</v></c></row></sheetData></ext></extLst>';
    expect(readSheet({ sheetData: ['<row><c><v>1</v></c></row>'], afterData: after }).rows).toHaveLength(1);
  });
});
