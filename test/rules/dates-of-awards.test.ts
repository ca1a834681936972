import { describe, expect, it } from 'vitest';
import { statedDuration } from '../../src/rules/stated-durations.ts';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const AWARDS = 'Hình thức khen thưởng;Số lượng;Ngày quyết định';
const MOVEMENTS = 'Tên phong trào thi đua;Số tập thể tham gia;Giai đoạn;Bắt đầu;Kết thúc';

describe('a date outside the period', () => {
  const cells = async (date: string, settings = 'period: {kind: year, year: 2024}\n') =>
    cellsOf(await examineCsv([AWARDS, `Giấy khen;3;${date}`], settings), 'date-outside-period');

  it.each([
    ['31/12/2023', ['C2']],
    ['01/01/2024', []],
    ['31/12/2024', []],
    ['02/01/2025', ['C2']],
    ['12/2023', ['C2']],
    ['năm 2024', []],
    ['năm 2567', []],
  ])('%s', async (date, expected) => expect(await cells(date)).toEqual(expected));

  it.each([
    ['20/12/2024', 'cut_off: 2024-12-10', ['C2']],
    ['10/01/2025', 'cut_off: 2025-01-15', []],
    ['20/01/2025', 'cut_off: 2025-01-15', ['C2']],
  ])('%s with %s', async (date, cutOff, expected) =>
    expect(await cells(date, `period: {kind: year, year: 2024, ${cutOff}}\n`)).toEqual(expected),
  );

  it('is as far as the settings say', async () => {
    const settings = 'period: {kind: year, year: 2024}\nrules: {date-outside-period: {days_after: 31}}\n';
    expect(await cells('31/01/2025', settings)).toEqual([]);
    expect(await cells('01/02/2025', settings)).toEqual(['C2']);
  });

  it('is none where no period is set', async () => expect(await cells('21/06/1999', '')).toEqual([]));

  it('may be the beginning or the end of a movement that goes beyond it', async () => {
    const rows = ['A;1;;01/01/2021;31/12/2025', 'B;1;;01/02/2025;', 'C;1;;;30/11/2023'];
    const examination = await examineCsv([MOVEMENTS, ...rows], 'period: {kind: year, year: 2024}\n');
    expect(cellsOf(examination, 'date-outside-period')).toEqual(['D3', 'E4']);
  });
});

it.each([
  ['A;1;;01/03/2024;30/11/2023', ['E2']],
  ['A;1;;2024;06/2024', []],
  ['A;1;;06/2024;2024', []],
  ['A;1;;2025;2024', ['E2']],
  ['A;1;;01/03/2024;01/03/2024', []],
  ['A;1;;01/03/2024;', []],
])('start and end: %s', async (row, cells) => {
  expect(cellsOf(await examineCsv([MOVEMENTS, row]), 'start-after-end')).toEqual(cells);
});

describe('a stated duration', () => {
  it.each([
    ['5 năm (2018–2024)', 5, '2018–2024'],
    ['Sơ kết 05 năm thực hiện Quy định 124 (2018 - 2024)', 5, '2018 - 2024'],
    ['năm năm, 2018–2024', undefined, undefined],
    ['mười lăm năm từ 2009 đến năm 2024', 15, '2009 đến năm 2024'],
    ['Five years of Regulation 124 (2018–2024)', 5, '2018–2024'],
    ['giai đoạn 2018–2024 là 5 năm', 5, '2018–2024'],
    ['5 năm từ 02/02/2018 đến 19/12/2024', 5, '02/02/2018 đến 19/12/2024'],
    ['Kế hoạch 5 năm', 5, undefined],
    ['tháng 5 năm 2024', undefined, undefined],
    ['ngày 2 tháng 2 năm 2018', undefined, undefined],
    ['2 năm một lần, giai đoạn 2021–2025', undefined, undefined],
    ['3 năm đầu của kế hoạch 5 năm 2021–2025', undefined, undefined],
    ['giai đoạn 2021–2025', undefined, undefined],
    ['hơn 20 năm công tác', undefined, undefined],
  ])('%s', (text, years, span) => {
    const found = statedDuration(text);
    expect(found?.years).toBe(years);
    expect(found?.span?.text).toBe(span);
  });

  it.each([
    ['5 năm 2021–2025', '', '', []],
    ['5 năm 2019–2024', '', '', []],
    ['5 năm 2018–2024', '', '', ['C2']],
    ['Sơ kết 3 năm thực hiện giai đoạn 2021–2025', '', '', []],
    ['Sơ kết 7 năm thực hiện giai đoạn 2021–2025', '', '', ['C2']],
    ['Sơ kết 3 năm (2021–2025)', '', '', ['C2']],
    ['5 năm', '02/02/2018', '19/12/2024', ['C2']],
    ['7 năm', '02/02/2018', '19/12/2024', []],
    ['6 năm', '02/02/2018', '19/12/2024', []],
    ['5 năm', '2021', '2025', []],
    ['5 năm', '', '', []],
  ])('%s, %s to %s', async (stage, start, end, cells) => {
    const examination = await examineCsv([MOVEMENTS, `A;1;${stage};${start};${end}`]);
    expect(cellsOf(examination, 'duration-mismatch')).toEqual(cells);
  });

  it('of a title is asked about once', async () => {
    const rows = ['SƠ KẾT 05 NĂM PHONG TRÀO DÂN VẬN KHÉO (2018 - 2024);;', MOVEMENTS, 'A;1;;;', 'B;2;;;'];
    expect(cellsOf(await examineCsv(rows), 'duration-mismatch')).toEqual(['A1']);
  });
});

describe('the day of the report', () => {
  it.each([
    ['letterhead', ['"Hòa Bình, ngày 05 tháng 12 năm 2024"', AWARDS, 'Giấy khen;3;06/12/2024'], ['C3']],
    ['letterhead', ['"Hòa Bình, ngày 06 tháng 12 năm 2024"', AWARDS, 'Giấy khen;3;06/12/2024'], []],
    ['enclosure', ['(Kèm theo Báo cáo số 12/BC-BDT ngày 05/12/2024)', AWARDS, 'Giấy khen;3;12/2024'], []],
    [
      'enclosure',
      ['(Kèm theo Báo cáo số 12/BC-BDT ngày 05/12/2024)', AWARDS, 'Giấy khen;3;10/12/2024'],
      ['C3'],
    ],
    [
      'foot',
      [AWARDS, 'Giấy khen;3;06/12/2024', '', ';;"Hòa Bình, ngày 05 tháng 12 năm 2024"', ';;Người lập biểu'],
      ['C2'],
    ],
    ['none', [AWARDS, 'Giấy khen;3;06/12/2024', '', ';;Người lập biểu'], []],
  ])('in the %s: %j', async (_, lines, cells) => {
    expect(cellsOf(await examineCsv(lines), 'date-after-report')).toEqual(cells);
  });
});
