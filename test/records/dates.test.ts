import { describe, expect, it } from 'vitest';
import { type DateContext, readDate } from '../../src/records/cells/dates.ts';
import { yearsAround } from '../../src/records/header/years.ts';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const CONTEXT: DateContext = { order: 'day-first', years: yearsAround({ kind: 'year', year: 2024 }) };
const NO_PERIOD: DateContext = { order: 'day-first', years: yearsAround(undefined) };
const PERIOD = 'period: {kind: year, year: 2024}\n';

describe('a date', () => {
  it.each([
    ['21/06/2024', '2024-06-21'],
    ['21/6/2024', '2024-06-21'],
    ['21-6-2024', '2024-06-21'],
    ['21.6.2024', '2024-06-21'],
    ['21 / 6 / 2024', '2024-06-21'],
    ['ngày 21/6/2024', '2024-06-21'],
    ['ngày 05 tháng 12 năm 2024', '2024-12-05'],
    ['Ngày 5 tháng 12, 2024', '2024-12-05'],
    ['2024-06-21', '2024-06-21'],
    ['21/06/2024 08:30', '2024-06-21'],
    ['21 June 2024', '2024-06-21'],
    ['21-Jun-2024', '2024-06-21'],
    ['June 21, 2024', '2024-06-21'],
    ['21 มิถุนายน 2024', '2024-06-21'],
    ['06/2024', '2024-06'],
    ['tháng 6/2024', '2024-06'],
    ['Tháng 11 năm 2024', '2024-11'],
    ['năm 2025', '2025'],
    ['2025', '2025'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text, CONTEXT)).toEqual({ iso });
  });

  it.each([
    ['21/6/24', '2024-06-21', 'two-digit-year'],
    ['05-12-24', '2024-12-05', 'two-digit-year'],
    ['21-Jun-24', '2024-06-21', 'two-digit-year'],
    ['45291', '2023-12-31', 'serial'],
    ['45464', '2024-06-21', 'serial'],
    ['45839', '2025-07-01', 'serial'],
    ['2567', '2024', 'buddhist-year'],
    ['21/06/2567', '2024-06-21', 'buddhist-year'],
    ['21 มิถุนายน พ.ศ. 2567', '2024-06-21', 'buddhist-year'],
  ])('%s is %s by its %s', (text, iso, repair) => {
    expect(readDate(text, CONTEXT)).toEqual({ iso, repair });
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(readDate('44002', { ...CONTEXT, is1904: true })?.iso).toBe('2024-06-21');
  });

  it.each([
    '06/21/2024',
    '13/25/2024',
    '29/02/2023',
    '31/4/2024',
    '21/6-2024',
    '21/6/45',
    '0/6/2024',
    '2700',
    'cuối năm',
    '12345',
    '99999',
    'Quý IV/2024',
    '21 marks 2024',
    '',
  ])('%s is none', (text) => expect(readDate(text, CONTEXT)).toBeUndefined());

  it('of two digits for its year is none without a period to tell the century', () => {
    expect(readDate('21/6/24', NO_PERIOD)).toBeUndefined();
    expect(readDate('2567', NO_PERIOD)?.iso).toBe('2024');
  });
});

describe('a span of time', () => {
  it.each([
    ['Quý IV/2024', '2024-10', '2024-12'],
    ['quý 3 năm 2024', '2024-07', '2024-09'],
    ['Q2/2024', '2024-04', '2024-06'],
    ['6 tháng đầu năm 2024', '2024-01', '2024-06'],
    ['6 tháng cuối năm 2024', '2024-07', '2024-12'],
    ['giai đoạn 2021–2025', '2021', '2025'],
    ['2021-2025', '2021', '2025'],
    ['nhiệm kỳ 2020 - 2025', '2020', '2025'],
    ['từ năm 2021 đến năm 2025', '2021', '2025'],
    ['từ 01/3/2024 đến 30/11/2024', '2024-03-01', '2024-11-30'],
    ['6-12/2024', '2024-06', '2024-12'],
  ])('%s begins %s and ends %s', (text, start, end) => {
    expect(readDate(text, { ...CONTEXT, edge: 'start' })?.iso).toBe(start);
    expect(readDate(text, { ...CONTEXT, edge: 'end' })?.iso).toBe(end);
    expect(readDate(text, CONTEXT)).toBeUndefined();
  });

  it.each([
    ['đến năm 2025', '2025'],
    ['đến hết năm 2025', '2025'],
    ['cuối năm 2025', '2025'],
    ['hết quý I/2025', '2025-03'],
    ['trước ngày 30/6/2025', '2025-06-30'],
    ['đến ngày 30/11/2024', '2024-11-30'],
  ])('ends, as %s does, %s', (text, end) => {
    expect(readDate(text, { ...CONTEXT, edge: 'end' })?.iso).toBe(end);
    expect(readDate(text, { ...CONTEXT, edge: 'start' })).toBeUndefined();
  });

  it.each(['trước năm 2025', '2025-2021', 'Quý V/2024', 'đến', 'giai đoạn mới – cũ'])(
    '%s is none',
    (text) => {
      expect(readDate(text, { ...CONTEXT, edge: 'end' })).toBeUndefined();
    },
  );
});

describe('the dates of a column', () => {
  const column = (...dates: string[]) => [
    'Hình thức;Số lượng;Số QĐ;Ngày quyết định',
    ...dates.map((date, index) => `Giấy khen;12;${index + 1}/QĐ-BDT;${date}`),
  ];
  const read = async (...dates: string[]) => {
    const examination = await examineCsv(column(...dates), PERIOD);
    return examination.ledger.records.commendations.map(({ values }) => values.decision_date);
  };

  it('are read day first by custom', async () => {
    expect(await read('03/04/2024', '05/06/2024')).toEqual(['2024-04-03', '2024-06-05']);
  });

  it('are read month first where that is proved, but for those that could be either', async () => {
    const dates = ['12/25/2024', '03/04/2024', '06/21/2024', '05/05/2024'];
    expect(await read(...dates)).toEqual(['2024-12-25', undefined, '2024-06-21', '2024-05-05']);
    const examination = await examineCsv(column(...dates), PERIOD);
    expect(examination.findings.map(({ rule }) => rule)).toEqual(['date-order']);
    expect(cellsOf(examination, 'date-order')).toEqual(['D3']);
  });

  it('are asked about where one of them has the month in front', async () => {
    const examination = await examineCsv(column('12/25/2024', '03/04/2024', '21/06/2024'), PERIOD);
    expect(cellsOf(examination, 'not-a-date')).toEqual(['D2']);
    expect(cellsOf(examination, 'date-order')).toEqual(['D3']);
    expect(await read('12/25/2024', '03/04/2024', '21/06/2024')).toEqual([
      undefined,
      undefined,
      '2024-06-21',
    ]);
  });

  it('are of the order that the other columns of the table prove', async () => {
    const examination = await examineCsv([
      'Tên phong trào;Số tập thể;Bắt đầu;Kết thúc',
      'A;1;03/04/2024;12/25/2024',
      'B;2;05/06/2024;12/28/2024',
    ]);
    expect(cellsOf(examination, 'date-order')).toEqual(['C2', 'D2']);
  });

  it('say what is wrong with them', async () => {
    const examination = await examineCsv(column('13/25/2024', '31/04/2024', '06/21/2024', 'mai'), PERIOD);
    const hints = findingsOf(examination, 'not-a-date').map(({ params }) => params);
    expect(hints).toMatchObject([
      { hint: { key: 'hint.date-no-month' } },
      { hint: { key: 'hint.date-no-such-day' } },
      { hint: { key: 'hint.date-month-first', params: { otherwise: '21/06/2024' } } },
      { hint: { key: 'hint.date-day-first' } },
    ]);
  });

  it('that are inferred are told once for each cause', async () => {
    const examination = await examineCsv(column('45291', '45292', '21/6/24', '21/06/2024'), PERIOD);
    expect(cellsOf(examination, 'date-inferred')).toEqual(['D2', 'D4']);
    expect(findingsOf(examination, 'date-inferred')[0]?.related).toHaveLength(1);
  });
});
