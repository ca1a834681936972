import { describe, expect, it } from 'vitest';
import { examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'prize-money-mismatch';
const HEADER = 'Hình thức khen thưởng;Cấp khen thưởng;Đối tượng;Số lượng;Ngày quyết định;Tiền thưởng (đồng)';

async function expectedFor(row: string, period = '{kind: year, year: 2025}', header = HEADER) {
  const examination = await examineCsv([header, ...row.split('\n')], `period: ${period}\n`);
  return findingsOf(examination, RULE).map(({ expected }) => expected);
}

describe('the worked example: Bắc Ninh, four flags of the Government and one National Fighter', () => {
  const rows = (flags: string) =>
    [
      `Cờ thi đua của Chính phủ;Nhà nước;tập thể;4;02/10/2025;${flags}`,
      'Chiến sĩ thi đua toàn quốc;Nhà nước;cá nhân;1;02/10/2025;10.530.000',
      'Tổng cộng;;;5;;122.850.000',
    ].join('\n');

  it('adds up to 122.850.000', async () => {
    const examination = await examineCsv([HEADER, ...rows('112.320.000').split('\n')]);
    expect(examination.findings).toEqual([]);
  });

  it('shows the slip of 28.090.000 for a flag', async () => {
    expect(await expectedFor(rows('112.360.000'))).toEqual(['112.320.000']);
  });
});

describe('an amount', () => {
  it.each([
    ['Lao động tiên tiến;cơ sở;cá nhân;20;12/03/2025;14.200.000', []],
    ['Lao động tiên tiến;cơ sở;cá nhân;20;12/03/2025;14.040.000', ['14.200.000']],
    ['Lao động tiên tiến;cơ sở;cá nhân;20;12/03/2025;710.000', ['14.200.000']],
    ['Huân chương Lao động hạng Ba;Nhà nước;tập thể;1;;21.060.000', []],
    ['Huân chương Lao động hạng Nhì;Nhà nước;cá nhân;1;;17.550.000', []],
    ['Huân chương Độc lập;Nhà nước;cá nhân;1;;1', []],
    ['Bằng khen;tỉnh;tập thể;1;;7.020.000', []],
    ['Bằng khen;tỉnh;cá nhân;1;;7.020.000', ['3.510.000']],
    ['Bằng khen;tỉnh;hộ gia đình;1;;7.020.000', []],
    ['Bằng khen;tỉnh;;1;;7.020.000', []],
    ['Giấy khen;xã;cá nhân;1;;7.020.000', []],
    ['Kỷ niệm chương;bộ;cá nhân;10;;10.000.000', []],
    ['Kỷ niệm chương;bộ;cá nhân;10;;15.000.000', ['14.100.000']],
    ['Lao động tiên tiến;cơ sở;cá nhân;20;;', []],
  ])('%s', async (row, expected) => expect(await expectedFor(row)).toEqual(expected));
});

describe('the base salary', () => {
  it.each([
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;30/06/2024;1.800.000', []],
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;01/07/2024;1.800.000', ['2.340.000']],
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;;1.800.000', []],
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;;2.340.000', []],
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;;2.000.000', ['2.340.000']],
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;05/2024;2.340.000', ['1.800.000']],
    ['Chiến sĩ thi đua cơ sở;;cá nhân;1;12/05/2023;2.000.000', []],
  ])('in 2024: %s', async (row, expected) =>
    expect(await expectedFor(row, '{kind: year, year: 2024}')).toEqual(expected),
  );

  it('is the settings’ to add', async () => {
    const row = 'Chiến sĩ thi đua cơ sở;;cá nhân;1;12/03/2025;2.500.000';
    const rule = 'rules:\n  prize-money-mismatch: {base_salary: {2025-01-01: 2500000}}\n';
    expect(findingsOf(await examineCsv([HEADER, row], rule), RULE)).toEqual([]);
  });

  it('is not guessed without a date and a period', async () => {
    const row = 'Chiến sĩ thi đua cơ sở;;cá nhân;1;;1';
    expect(findingsOf(await examineCsv([HEADER, row]), RULE)).toEqual([]);
  });
});

describe('other layouts', () => {
  it('give one sum for the recipients of a row', async () => {
    const header = 'Hình thức khen thưởng;Tập thể;Cá nhân;Kinh phí khen thưởng (triệu đồng)';
    expect(await expectedFor('Bằng khen;2;3;24,57', undefined, header)).toEqual([]);
    expect(await expectedFor('Bằng khen;2;3;24,6', undefined, header)).toEqual([]);
    expect(await expectedFor('Bằng khen;2;3;24,7', undefined, header)).toEqual(['24,57']);
  });

  it('give the prize of one award', async () => {
    const header = 'Hình thức khen thưởng;Cá nhân;Mức thưởng (đồng)';
    expect(await expectedFor('Bằng khen;3;3.510.000', undefined, header)).toEqual([]);
    expect(await expectedFor('Bằng khen;3;10.530.000', undefined, header)).toEqual(['3.510.000']);
  });

  it('list one recipient a row', async () => {
    const header = 'Họ và tên;Danh hiệu thi đua;Tiền thưởng (đồng)';
    expect(await expectedFor('Bùi Thị A;Chiến sĩ thi đua cơ sở;2.340.000', undefined, header)).toEqual([]);
    expect(await expectedFor('Bùi Thị A;Chiến sĩ thi đua cơ sở;2.430.000', undefined, header)).toEqual([
      '2.340.000',
    ]);
  });
});
