import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../src/annotate/annotate-workbook.ts';
import type { CellMark } from '../../src/annotate/cell-mark.ts';
import type { FindingsSheet } from '../../src/annotate/findings-sheet.ts';
import { readWorkbook } from '../../src/ooxml/read-workbook.ts';
import { partsOf, RICH_PARTS, zipOf } from './packages.ts';

const FIRST = 'Kinh phí & "vốn"';
const SHEET: FindingsSheet = {
  name: 'Kết quả kiểm tra',
  title: 'KẾT QUẢ',
  guide: ['Sửa rồi gửi lại.'],
  columns: [
    { heading: 'STT', width: 5 },
    { heading: 'Mức độ', width: 10 },
    { heading: 'Ô', width: 8 },
  ],
  rows: [{ severity: 'error', cells: ['1', 'lỗi', 'C3'], link: { column: 3, sheet: FIRST, cell: 'C3' } }],
};

function mark(sheet: string, row: number, column: number, text: string): CellMark {
  return { sheet, row, column, severity: 'error', text };
}

function annotated(...marks: readonly CellMark[]): Map<string, string> {
  const bytes = annotateWorkbook(zipOf(RICH_PARTS), marks, SHEET, 'emulate');
  return new Map([...partsOf(bytes)].map(([name, part]) => [name, part.toString()]));
}

describe('annotateWorkbook', () => {
  it('changes only the parts that bear something, and keeps all others byte for byte', () => {
    const before = partsOf(zipOf(RICH_PARTS));
    const after = partsOf(annotateWorkbook(zipOf(RICH_PARTS), [mark(FIRST, 3, 3, 'sai')], SHEET, 'emulate'));
    const changed = [...before].filter(([name, part]) => !part.equals(after.get(name) ?? Buffer.alloc(0)));
    expect(changed.map(([name]) => name)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/comments7.xml',
      'xl/drawings/vmlDrawing3.vml',
    ]);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['xl/worksheets/sheet3.xml']);
  });

  it('gives a cell another format and leaves its formula, its value and the rest of its sheet', () => {
    const sheet = annotated(mark(FIRST, 3, 3, 'sai')).get('xl/worksheets/sheet1.xml') ?? '';
    const original = String(RICH_PARTS['xl/worksheets/sheet1.xml']);
    expect(sheet).toBe(original.replace('<c r="C3" s="1">', '<c r="C3" s="2">'));
  });

  it('makes the format like that of the cell, filled', () => {
    const styles = annotated(mark(FIRST, 3, 3, 'sai')).get('xl/styles.xml') ?? '';
    expect(styles).toContain(
      '<xf numFmtId="170" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"><alignment horizontal="right"/></xf>',
    );
    expect(styles).toMatch(/<fills count="3">.*<fgColor rgb="FFFFC7CE"\/>/);
  });

  it('puts in rows and cells that are not there, in their order', () => {
    const sheet = annotated(
      mark(FIRST, 1, 2, 'giữa'),
      mark(FIRST, 2, 1, 'dòng giữa'),
      mark(FIRST, 3, 9, 'sau'),
      mark(FIRST, 7, 1, 'dòng trống'),
      mark(FIRST, 12, 1, 'cuối'),
    ).get('xl/worksheets/sheet1.xml');
    const places = [...(sheet ?? '').matchAll(/<(?:row|c) r="(\w+)"/g)].map(([, place]) => place);
    expect(places).toEqual(['1', 'A1', 'B1', 'C1', '2', 'A2', '3', 'A3', 'C3', 'I3', '7', 'A7', '12', 'A12']);
  });

  it('writes behind a comment that is there, and gives every other cell its own with a box', () => {
    const parts = annotated(mark(FIRST, 3, 1, 'thêm <ý>'), mark(FIRST, 3, 3, 'sai'));
    const comments = parts.get('xl/comments7.xml') ?? '';
    expect(comments).toMatch(/<r><t>Có từ trước<\/t><\/r><r>.*thêm &lt;ý&gt;/s);
    expect(comments.match(/<comment /g)).toHaveLength(2);
    expect(comments).toContain('<comment ref="C3" authorId="1">');
    const drawing = parts.get('xl/drawings/vmlDrawing3.vml') ?? '';
    expect(drawing.match(/<v:shape /g)).toHaveLength(2);
    expect(drawing).toContain('_x0000_s2052');
    expect(drawing).toContain('<br>');
  });

  it('counts places of sheets on by one, since the new sheet comes first', () => {
    const workbook = annotated(mark(FIRST, 3, 3, 'sai')).get('xl/workbook.xml') ?? '';
    expect(workbook).toMatch(/<sheets><sheet [^>]*name="Kết quả kiểm tra" sheetId="10"/);
    expect(workbook).toContain('activeTab="2"');
    expect(workbook).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
    expect(workbook).toContain('<definedName name="tong">Khác!$A$1</definedName>');
  });

  it('writes in the prefix of the sheet, and moves no cell that is only counted', () => {
    const parts = annotated(mark('Khác', 1, 2, 'hai'));
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(
      /<x:c><x:v>1<\/x:v><\/x:c><x:c s="\d"><x:v>2<\/x:v><\/x:c>.*<x:legacyDrawing /s,
    );
    expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('"../comments1.xml"');
  });

  it('is read as before, with one sheet more', () => {
    const read = readWorkbook(
      annotateWorkbook(zipOf(RICH_PARTS), [mark(FIRST, 3, 3, 'sai')], SHEET, 'emulate'),
    );
    const before = readWorkbook(zipOf(RICH_PARTS));
    if (!read.ok || !before.ok) throw new Error('not read');
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual([SHEET.name, FIRST, 'Khác']);
    expect(read.workbook.sheets[1]?.rows).toEqual(before.workbook.sheets[0]?.rows);
    expect(read.workbook.sheets[2]?.rows).toEqual(before.workbook.sheets[1]?.rows);
  });
});
