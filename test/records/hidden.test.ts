import { describe, expect, it } from 'vitest';
import { sheetsOf } from '../../src/intake/sheets-of-workbook.ts';
import type { WorkbookCell, WorkbookRow, WorkbookSheet } from '../../src/ooxml/workbook.ts';
import { cutTables, findHeaders } from '../../src/records/header/find-tables.ts';
import { yearsAround } from '../../src/records/header/years.ts';
import { hiddenFinding, hiddenSheetFinding } from '../../src/records/rows/hidden-findings.ts';
import { readTable } from '../../src/records/rows/read-table.ts';

const text = (column: number, value: string): WorkbookCell => ({ kind: 'text', column, text: value });
const number = (column: number, value: string): WorkbookCell => ({
  kind: 'number',
  column,
  text: value,
  format: 'general',
});
const row = (at: number, cells: WorkbookCell[], hidden = false): WorkbookRow => ({ row: at, hidden, cells });
const ROWS = [
  row(1, [text(1, 'Tên phong trào'), text(2, 'Số tập thể'), text(3, 'Mã nội bộ')]),
  row(2, [text(1, 'A'), number(2, '5'), text(3, 'x')]),
  row(3, [text(1, 'B'), number(2, '6')], true),
  row(4, [text(1, 'C'), number(2, '7')], true),
  row(5, [text(1, 'D'), number(2, '8')]),
  row(6, [text(1, 'Tổng số'), number(2, '26')], true),
];
const workbook = (sheet: Partial<WorkbookSheet>) => ({
  date1904: false,
  otherSheets: [],
  fonts: [],
  sheets: [{ name: 'S', state: 'visible' as const, rows: ROWS, merges: [], hiddenColumns: [], ...sheet }],
});

function findingsOf(given: Partial<WorkbookSheet>) {
  const [sheet] = sheetsOf(workbook(given)).sheets;
  const [found] = sheet === undefined ? [] : cutTables(sheet, findHeaders(sheet));
  if (sheet === undefined || found === undefined) throw new Error('no table');
  const source = {
    file: 'a.xlsx',
    sheet,
    numbers: 'vi',
    years: yearsAround(undefined),
    findUnit: () => undefined,
  } as const;
  return hiddenFinding(readTable(source, found).table, sheet);
}

describe('what is hidden and counted', () => {
  it('is told with its rows; a hidden total is not counted', () => {
    expect(findingsOf({})).toMatchObject([
      {
        rule: 'hidden-cells',
        at: { file: 'a.xlsx', sheet: 'S', row: 3 },
        related: [{ row: 4 }],
        params: { what: { value: [{ key: 'hidden.rows', params: { rows: '3–4' } }] } },
      },
    ]);
  });

  it('is told with its columns, as far as they are used', () => {
    const shown = ROWS.map((each) => ({ ...each, hidden: false }));
    expect(findingsOf({ rows: shown, hiddenColumns: [{ first: 2, last: 3 }] })).toMatchObject([
      { at: { row: 1, column: 2 }, params: { what: { value: [{ params: { columns: 'B' } }] } } },
    ]);
    expect(findingsOf({ rows: shown, hiddenColumns: [{ first: 3, last: 9 }] })).toEqual([]);
    expect(findingsOf({ rows: shown })).toEqual([]);
  });
});

describe('a hidden sheet', () => {
  it('with a table of a form is told, and not read', () => {
    const { sheets, skipped } = sheetsOf(workbook({ state: 'veryHidden' }));
    expect(sheets).toEqual([]);
    expect(skipped.flatMap((each) => hiddenSheetFinding('a.xlsx', each))).toMatchObject([
      { rule: 'hidden-sheet', at: { sheet: 'S', row: 1 }, dataset: 'movements' },
    ]);
  });

  it('with a code list, or a header without rows, is not', () => {
    const list = [row(1, [text(1, 'Mã'), text(2, 'Tên đơn vị')]), row(2, [text(1, '01'), text(2, 'Hà Nội')])];
    for (const rows of [list, ROWS.slice(0, 1)]) {
      const { skipped } = sheetsOf(workbook({ state: 'hidden', rows }));
      expect(skipped.flatMap((each) => hiddenSheetFinding('a.xlsx', each))).toEqual([]);
    }
  });
});
