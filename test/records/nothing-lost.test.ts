import { describe, expect, it } from 'vitest';
import { isKnownTitle } from '../../src/records/header/match-columns.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const office = 'urn:schemas-microsoft-com:office:spreadsheet';
const sheet = (name: string, table: string, options = ''): string =>
  `<Worksheet ss:Name="${name}"><Table>${table}</Table>${options}</Worksheet>`;
const workbook = (sheets: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="${office}" xmlns:ss="${office}">${sheets}</Workbook>`;
const cell = '<Row><Cell><Data ss:Type="String">mã</Data></Cell></Row>';
const hidden =
  '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>';

describe('a workbook without a cell to read', () => {
  it.each([
    ['has a sheet without cells', sheet('S', '')],
    ['has cells on hidden sheets alone', sheet('S', '') + sheet('DANHMUC', cell, hidden)],
  ])('is said to have no table: %s', async (_, sheets) => {
    const examination = await examineFiles({ 'hoa-binh.xls': workbook(sheets) });
    expect(findingsOf(examination, 'no-known-table')).toMatchObject([
      { at: { file: 'submissions/hoa-binh.xls' }, severity: 'error' },
    ]);
  });
});

describe('a title', () => {
  it.each([
    '% TH/KH',
    'Danh hiệu / Hình thức',
    'Kết quả / % TH/KH',
    'Vốn phân bổ / Vốn đầu tư',
    'Kinh phí bố trí / Tổng số',
    'Kinh phí bố trí (triệu đồng) / Vốn đầu tư (triệu đồng)',
  ])('is known by its lowest level: %s', (title) => {
    // "Kết quả / % TH/KH" is no title of any dataset: every level must be understood.
    expect(isKnownTitle(title)).toBe(!title.startsWith('Kết quả'));
  });

  it('is not known by its lowest level alone', () => {
    expect(isKnownTitle('Phong trào thứ 7 / Ghi chú')).toBe(false);
    expect(isKnownTitle('Ghi chú / Phong trào thứ 7')).toBe(false);
  });
});

it('a sheet of texts as wide as Excel allows is said to have no table, and is not searched for days', async () => {
  const line = (row: number) =>
    Array.from({ length: 16_384 }, (_, column) => `chữ ${row} ${column}`).join(';');
  const examination = await examineFiles({
    'hoa-binh.csv': Array.from({ length: 20 }, (_, row) => line(row)).join('\n'),
  });
  expect(findingsOf(examination, 'no-known-table')).toHaveLength(1);
});
