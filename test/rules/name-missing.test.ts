import { expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

it('asks once about all rows of a table that have figures and no name', async () => {
  const examination = await examineCsv([
    'Hình thức khen thưởng;Đối tượng;Số lượng',
    'Bằng khen;Tập thể;4',
    ';Cá nhân;9',
    ';Hộ gia đình;1',
  ]);
  expect(findingsOf(examination, 'name-missing')).toMatchObject([
    { severity: 'query', unit: 'hoa-binh', related: [{ row: 4, column: 1 }], params: { count: 2 } },
  ]);
  expect(cellsOf(examination, 'name-missing')).toEqual(['A3']);
});

it.each([
  [
    'nobody filled the column',
    ['Hình thức khen thưởng;Cấp khen thưởng;Số lượng', ';Cấp tỉnh;4', ';Cấp xã;9'],
  ],
  ['the row holds a remark alone', ['Tên phong trào;Số tập thể;Ghi chú', 'A;4;', ';;như năm trước']],
  ['the row is a total', ['Tên phong trào;Số tập thể;Số cá nhân', 'A;4;5', 'B;6;7', ';10;12']],
])('is silent where %s', async (_, lines) => {
  expect(findingsOf(await examineCsv(lines), 'name-missing')).toEqual([]);
});
