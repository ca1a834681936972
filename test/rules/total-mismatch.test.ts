import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'total-mismatch';
const COUNTS = 'Lĩnh vực;Tên phong trào thi đua;Số mô hình đăng ký;Số tập thể tham gia';

describe('a totals row', () => {
  it('above its parts: the finding names the cell, the sum and the difference in the style of the file', async () => {
    const examination = await examineCsv([
      COUNTS,
      'Tổng số;;160.013;10',
      'Kinh tế;Dân vận khéo;62.505;4',
      'Văn hóa - xã hội;Dân vận khéo;60.415;3',
      'Quốc phòng, an ninh;Dân vận khéo;23.080;2',
      'Xây dựng hệ thống chính trị;Dân vận khéo;22.013;1',
    ]);
    const [finding, ...others] = findingsOf(examination, RULE);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: { file: 'submissions/hoa-binh.csv', row: 2, column: 3 },
      unit: 'hoa-binh',
      dataset: 'movements',
      value: '160.013',
      expected: '168.013',
      difference: '8.000',
      related: [{ row: 3 }, { row: 4 }, { row: 5 }, { row: 6 }],
    });
  });

  it.each(['Tổng số', 'Tổng cộng', 'TỔNG CỘNG:', 'Cộng', 'Tổng', 'Total'])(
    'is known by “%s”',
    async (label) => {
      const parts = ['Dân vận khéo;1', 'Nông thôn mới;2'];
      const header = 'Tên phong trào thi đua;Số tập thể tham gia';
      const below = await examineCsv([header, ...parts, `${label};4`]);
      const above = await examineCsv([header, `${label};4`, ...parts]);
      expect(cellsOf(below, RULE)).toEqual(['B4']);
      expect(cellsOf(above, RULE)).toEqual(['B2']);
      expect(below.usable.records.movements).toHaveLength(2);
    },
  );

  it('that agrees raises nothing, above and below at once', async () => {
    const lines = [COUNTS, 'Tổng số;;30;3', 'Kinh tế;A;10;1', 'Kinh tế;B;20;2', 'Tổng cộng;;30;3'];
    expect(cellsOf(await examineCsv(lines), RULE)).toEqual([]);
  });

  it('is judged on each side where one of two is wrong', async () => {
    const lines = [COUNTS, 'Tổng số;;30;3', 'Kinh tế;A;10;1', 'Kinh tế;B;20;2', 'Tổng cộng;;31;3'];
    expect(cellsOf(await examineCsv(lines), RULE)).toEqual(['C5']);
  });

  it('leaves blanks out of the sum, and is not judged where it is blank itself or has no reported part', async () => {
    const lines = [COUNTS, 'Kinh tế;A;10;', 'Kinh tế;B;;', 'Tổng số;;10;'];
    expect(cellsOf(await examineCsv(lines), RULE)).toEqual([]);
    expect(cellsOf(await examineCsv([COUNTS, 'Kinh tế;A;10;', 'Tổng số;;10;7']), RULE)).toEqual([]);
  });

  it('has no meaning for targets, whose rows are of different kinds', async () => {
    const lines = ['Chỉ tiêu;Kế hoạch;Thực hiện', 'Số hộ;10;11', 'Tổng số;5;6'];
    expect(cellsOf(await examineCsv(lines), RULE)).toEqual([]);
  });
});

describe('subtotals', () => {
  const GROUPS = [COUNTS, 'Kinh tế;A;1;1', 'Kinh tế;B;2;2', 'Cộng I;;3;3', 'Kinh tế;C;4;4', 'Kinh tế;D;5;5'];

  it('below their groups are checked against their group, the grand total against everything', async () => {
    expect(cellsOf(await examineCsv([...GROUPS, 'Cộng II;;9;9', 'Tổng cộng;;12;12']), RULE)).toEqual([]);
    expect(cellsOf(await examineCsv([...GROUPS, 'Cộng II;;9;8', 'Tổng cộng;;12;13']), RULE)).toEqual([
      'D7',
      'D8',
    ]);
  });

  it('above their groups are checked against their group', async () => {
    const lines = [COUNTS, 'Tổng số;;12;12', 'Cộng I;;3;3', 'Kinh tế;A;1;1', 'Kinh tế;B;2;2'];
    const second = ['Cộng II;;9;10', 'Kinh tế;C;4;4', 'Kinh tế;D;5;5'];
    expect(cellsOf(await examineCsv([...lines, ...second]), RULE)).toEqual(['D6']);
  });

  it('that agree in no column are read by the side on which the table puts its totals', async () => {
    const header = 'Tên phong trào thi đua;Số tập thể tham gia';
    const below = await examineCsv([
      header,
      'A;1',
      'B;2',
      'Cộng I;30',
      'C;4',
      'D;5',
      'Cộng II;9',
      'Tổng cộng;12',
    ]);
    expect(findingsOf(below, RULE).map(({ at, expected }) => [at.row, expected])).toEqual([[4, '3']]);
    const above = await examineCsv([
      header,
      'Tổng cộng;12',
      'Cộng I;30',
      'A;1',
      'B;2',
      'Cộng II;9',
      'C;4',
      'D;5',
    ]);
    expect(findingsOf(above, RULE).map(({ at, expected }) => [at.row, expected])).toEqual([[3, '3']]);
  });

  it('do not take a heading without numbers for a part', async () => {
    const header = 'Tên phong trào thi đua;Số tập thể tham gia';
    const examination = await examineCsv([header, 'I. Phong trào của tỉnh;', 'Tổng số;30', 'A;1', 'B;2']);
    expect(findingsOf(examination, RULE).map(({ at, expected }) => [at.row, expected])).toEqual([[3, '3']]);
  });
});

describe('a totals column', () => {
  const WIDE = 'Hình thức khen thưởng;Cấp khen thưởng;Tổng số;Tập thể;Cá nhân';

  it('is checked against the columns of its members, in the totals row as well', async () => {
    const lines = [
      WIDE,
      'Bằng khen;cấp tỉnh, thành phố;14;4;10',
      'Giấy khen;cấp cơ sở;9;3;7',
      'Tổng số;;23;7;17',
    ];
    expect(cellsOf(await examineCsv(lines), RULE)).toEqual(['C3', 'C4']);
  });

  it('that is cut by recipient and by level is checked against each', async () => {
    const header = 'Hình thức khen thưởng;Tổng số;Tập thể;Cá nhân;Cấp tỉnh;Cấp cơ sở';
    const lines = [header, 'Bằng khen;10;4;6;7;3', 'Giấy khen;10;4;6;7;4', 'Cờ thi đua;10;4;5;7;3'];
    const found = findingsOf(await examineCsv(lines), RULE);
    expect(found.map(({ at, expected }) => [at.row, expected])).toEqual([
      [3, '11'],
      [4, '9'],
    ]);
  });

  it('without a printed member is a total and no mistake', async () => {
    expect(cellsOf(await examineCsv([WIDE, 'Bằng khen;cấp tỉnh, thành phố;14;;']), RULE)).toEqual([]);
  });
});

describe('amounts of money', () => {
  const MONEY = 'Dự án;Kinh phí bố trí (tỷ đồng)';

  it('with decimals may be off by half a last digit for each part and the total', async () => {
    const parts = ['Dự án 1;1,3', 'Dự án 2;1,3', 'Dự án 3;1,3'];
    expect(cellsOf(await examineCsv([MONEY, ...parts, 'Tổng số;4,1']), RULE)).toEqual([]);
    expect(cellsOf(await examineCsv([MONEY, ...parts, 'Tổng số;4,2']), RULE)).toEqual(['B5']);
  });

  it('that are whole are exact', async () => {
    expect(cellsOf(await examineCsv([MONEY, 'Dự án 1;2', 'Dự án 2;3', 'Tổng số;6']), RULE)).toEqual(['B4']);
  });

  it('are compared in đồng and answered in the unit of the total', async () => {
    const lines = [MONEY, 'Dự án 1;500 triệu đồng', 'Dự án 2;1,5', 'Tổng số;3'];
    const [finding] = findingsOf(await examineCsv(lines), RULE);
    expect(finding).toMatchObject({ value: '3', expected: '2', difference: '1' });
  });
});

describe('the report', () => {
  it('rests on the parts and never on the printed total', async () => {
    const lines = [COUNTS, 'Tổng số;;99;', 'Kinh tế;A;10;', 'Kinh tế;B;20;'];
    const { usable } = await examineCsv(lines);
    expect(usable.records.movements.map(({ values }) => String(values.models_registered))).toEqual([
      '10',
      '20',
    ]);
  });
});
