import { describe, expect, it } from 'vitest';
import {
  isOfPeriod,
  periodsInPath,
  periodsInTitle,
  statedPeriods,
} from '../../src/records/header/stated-period.ts';
import type { Table } from '../../src/records/ledger.ts';
import type { Period } from '../../src/workspace/workspace.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const YEAR_2024: Period = { kind: 'year', year: 2024 };
const fits = (title: string, period: Period = YEAR_2024): boolean | undefined => {
  const stated = periodsInTitle(title);
  return stated.length === 0 ? undefined : stated.some((each) => isOfPeriod(each, period));
};

describe('the period that a title states', () => {
  it.each([
    'KẾT QUẢ PHONG TRÀO THI ĐUA NĂM 2024',
    'Kết quả năm 2023 và 2024, năm 2024',
    'Số liệu tính đến ngày 30/11/2024',
    'Số liệu đến 31/01/2025',
    'Kết quả năm 2023, phương hướng nhiệm vụ năm 2024; số liệu năm 2024',
    'Năm báo cáo: 2024',
  ])('is this one: %s', (title) => expect(fits(title)).toBe(true));

  it.each([
    'BÁO CÁO TỔNG KẾT NĂM 2023',
    'Bao cao tong ket nam 2023',
    'Kết quả thực hiện chỉ tiêu kế hoạch năm 2023',
    'Biểu tổng hợp chỉ tiêu thi đua năm 2023',
    'Số liệu tính đến ngày 30/11/2023',
    'Kết quả 6 tháng đầu năm 2024',
    'Quý III/2024',
    'Báo cáo 9 tháng năm 2024',
    'Kỳ báo cáo: 2023',
  ])('is another one: %s', (title) => expect(fits(title)).toBe(false));

  it.each([
    'Tăng 5 % so với năm 2023',
    'So với cùng kỳ năm 2023',
    'Chương trình MTQG giai đoạn 2021–2025',
    'Nhiệm kỳ 2020 - 2025',
    '(Kèm theo Báo cáo số 12/BC-BDT ngày 05 tháng 12 năm 2023)',
    'Thực hiện Quyết định số 409/QĐ-UBDT ngày 21/6/2023 của Ủy ban Dân tộc',
    'Hòa Bình, ngày 05 tháng 01 năm 2025',
    'Phương hướng, nhiệm vụ trọng tâm năm 2025',
    'Kế hoạch đăng ký thi đua năm 2025',
    'Nông thôn mới đến năm 2030',
    'Đơn vị tính: triệu đồng',
  ])('is none: %s', (title) => expect(fits(title)).toBeUndefined());

  it('of some months is that of a workspace for the same months', () => {
    const half: Period = { kind: 'half', year: 2024, half: 1 };
    expect(fits('6 tháng đầu năm 2024', half)).toBe(true);
    expect(fits('6 tháng cuối năm 2024', half)).toBe(false);
    expect(fits('Năm 2024', half)).toBe(true);
    expect(fits('Quý I năm 2024', { kind: 'quarter', year: 2024, quarter: 1 })).toBe(true);
    expect(fits('Năm 2022', { kind: 'term', from: 2020, to: 2025 })).toBe(true);
  });

  it('may stand in the path', () => {
    const years = (path: string) => periodsInPath(path).map(({ year }) => year);
    expect(years('submissions/2023/hoa-binh.xlsx')).toEqual([2023]);
    expect(years('submissions/Hòa Bình_bao cao nam 2023.xlsx')).toEqual([2023]);
    expect(years('submissions/CTMTQG 2021-2025.xlsx')).toEqual([]);
    expect(years('submissions/bao-cao-20231215.xlsx')).toEqual([]);
  });
});

describe('a file of another period', () => {
  const PERIOD = 'period: {kind: year, year: 2024}\n';
  const TABLE = 'Tên phong trào;Số tập thể\nDân vận khéo;1';

  it('is asked about once, and counted', async () => {
    const examination = await examineFiles({ 'hoa-binh.csv': `Kết quả năm 2023\n\n${TABLE}` }, PERIOD);
    expect(examination.findings.map(({ rule }) => rule)).toEqual(['period-mismatch']);
    expect(findingsOf(examination, 'period-mismatch')[0]?.at).toMatchObject({ row: 1, column: 1 });
    expect(examination.usable.records.movements).toHaveLength(1);
  });

  it('is known by its name where no title says, and its title wins', async () => {
    const byName = await examineFiles({ 'hoa-binh 2023.csv': TABLE }, PERIOD);
    expect(findingsOf(byName, 'period-mismatch')).toHaveLength(1);
    const byTitle = await examineFiles({ 'hoa-binh 2023.csv': `Kết quả năm 2024\n${TABLE}` }, PERIOD);
    expect(byTitle.findings).toEqual([]);
  });

  it.each([
    ['a figure', 'Dự án;Kinh phí bố trí năm 2023 (tỷ đồng)', ['B1']],
    ['several', 'Dự án;Kinh phí bố trí năm 2023 (tỷ đồng);Giải ngân (năm 2023) (tỷ đồng)', ['B1']],
    ['a plan', 'Chỉ tiêu;Kế hoạch năm 2023;Thực hiện năm 2024', ['B1']],
    ['the plan of the year', 'Chỉ tiêu;Kế hoạch năm 2024;Thực hiện năm 2024', []],
    ['what is to be reached by a year', 'Chỉ tiêu;Mục tiêu đến năm 2025;Thực hiện năm 2024', []],
    ['the year itself', 'Dự án;Kinh phí bố trí năm 2024 (tỷ đồng)', []],
    ['what an earlier year left', 'Dự án;Vốn kéo dài năm 2023 (tỷ đồng);Giải ngân (tỷ đồng)', []],
  ])('may be said by the title of a column, for %s', async (_, header, cells) => {
    expect(cellsOf(await examineCsv([header, 'A;2;1'], PERIOD), 'period-mismatch')).toEqual(cells);
  });

  it('may be said by the name of a sheet', () => {
    const titles = { file: 'submissions/hoa-binh 2024.xlsx', titles: [] };
    const years = (sheet: string) =>
      statedPeriods({ ...titles, sheet } as unknown as Table).map(({ period }) => period.year);
    expect([years('Năm 2023'), years('2023'), years('Biểu 1')]).toEqual([[2023], [2023], [2024]]);
  });

  it('is not known without a period to hold it against', async () => {
    expect((await examineFiles({ 'hoa-binh 2023.csv': TABLE })).findings).toEqual([]);
  });
});
