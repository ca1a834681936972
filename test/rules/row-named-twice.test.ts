import { expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

it.each([
  [
    'a movement, by whatever document',
    ['Tên phong trào;Số quyết định;Số tập thể', 'A;1/KH;4', 'A;9/KH;5'],
    ['A3'],
  ],
  [
    'a project and its capital',
    ['Dự án;Loại vốn;Kinh phí bố trí (triệu đồng)', 'B;Vốn đầu tư;4', 'B;Vốn đầu tư;5'],
    ['A3'],
  ],
  ['a target', ['Mã;Chỉ tiêu;Kế hoạch;Thực hiện', 'C1;C;4;5', 'C1;C;4;6'], ['A3']],
  ['a form in the wide layout', ['Hình thức;Tập thể;Cá nhân', 'Bằng khen;4;5', 'Bằng khen;4;6'], ['C3']],
])('asks about %s that stands twice with other figures', async (_, lines, cells) => {
  expect(cellsOf(await examineCsv(lines), 'row-named-twice')).toEqual(cells);
});

it.each([
  [
    'the capital differs',
    ['Dự án;Loại vốn;Kinh phí bố trí (triệu đồng)', 'B;Vốn đầu tư;4', 'B;Vốn sự nghiệp;5'],
  ],
  ['the note tells them apart', ['Tên phong trào;Số tập thể;Ghi chú', 'A;4;đợt 1', 'A;5;đợt 2']],
  [
    'the day of the decision differs',
    ['Hình thức;Ngày quyết định;Số lượng', 'Giấy khen;01/03/2024;4', 'Giấy khen;02/09/2024;5'],
  ],
  [
    'they stand under two headings',
    [
      'STT;Dự án;Kinh phí bố trí (triệu đồng)',
      'I;Dự án 1;',
      '1;Huyện A;100',
      '2;Huyện B;200',
      'II;Dự án 4;',
      '1;Huyện A;250',
      '2;Huyện B;300',
    ],
  ],
  [
    'they stand under two totals of what is marked as theirs',
    [
      'STT;Dự án;Kinh phí bố trí (triệu đồng)',
      'I;Dự án 1;300',
      '1;Huyện A;100',
      '2;Huyện B;200',
      'II;Dự án 4;550',
      '1;Huyện A;250',
      '2;Huyện B;300',
    ],
  ],
  ['the figures agree, which is another rule’s', ['Tên phong trào;Số tập thể', 'A;4', 'A;4']],
])('is silent where %s', async (_, lines) => {
  expect(cellsOf(await examineCsv(lines), 'row-named-twice')).toEqual([]);
});
