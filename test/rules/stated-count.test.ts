import { expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const UNITS = `units:
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
  - {id: phu-tho, name: Ban Dân tộc tỉnh Phú Thọ, short: Phú Thọ}
`;
const TARGETS = ['Chỉ tiêu;Kế hoạch;Thực hiện', 'Số xã;12;12', 'Số lớp;4;5'];
const CLUSTER = ['Đơn vị;Kinh phí bố trí (tỷ đồng)', 'Hòa Bình;10', 'Phú Thọ;20'];
const NAMES = [
  'Họ và tên;Đối tượng;Hình thức khen thưởng',
  'Phòng A;Tập thể;Bằng khen',
  'Nguyễn Văn A;Cá nhân;Bằng khen',
  'Lò Thị B;Cá nhân;Bằng khen',
];

const stated = async (title: string, table: readonly string[]) =>
  findingsOf(await examineCsv([title, ...table], UNITS), 'stated-count').map(({ params }) => params);

it.each([
  ['Kết quả thực hiện 03 chỉ tiêu', TARGETS, 3, 2],
  ['Tổng số: 35 chỉ tiêu năm 2024', TARGETS, 35, 2],
  ['Tổng hợp của 09 đơn vị trong cụm', CLUSTER, 9, 2],
  ['Danh sách 02 tập thể, 02 cá nhân được tặng Bằng khen', NAMES, 2, 1],
])('“%s”', async (title, table, count, listed) => {
  expect(await stated(title, table)).toMatchObject([{ stated: count, listed }]);
});

it.each([
  ['Kết quả thực hiện 02 chỉ tiêu', TARGETS],
  ['Đạt 32/35 chỉ tiêu', TARGETS],
  ['35 chỉ tiêu đạt và vượt kế hoạch', TARGETS],
  ['Cụm thi đua số 9 đơn vị Hòa Bình', CLUSTER],
  ['Tổng hợp của 2 đơn vị', CLUSTER],
  ['Kết quả 7/9 đơn vị', CLUSTER],
  ['Cụm gồm 9 đơn vị', TARGETS],
  ['Danh sách 01 tập thể, 02 cá nhân được tặng Bằng khen', NAMES],
  ['Năm 2024', TARGETS],
])('“%s” says nothing against it', async (title, table) => {
  expect(await stated(title, table)).toEqual([]);
});

it('points at the title', async () => {
  expect(cellsOf(await examineCsv(['Biểu 3. Kết quả 03 chỉ tiêu', ...TARGETS]), 'stated-count')).toEqual([
    'A1',
  ]);
});

it('a column with zeros and blanks is told once', async () => {
  const lines = [
    'Hình thức khen thưởng;Tập thể;Cá nhân',
    'Bằng khen;0;1',
    'Giấy khen;;2',
    'Cờ thi đua;;3',
    'Huân chương;;',
  ];
  const [finding, ...others] = findingsOf(await examineCsv(lines), 'zero-and-blank');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    at: { row: 3, column: 2 },
    params: { zeros: 1, blanks: 2 },
    severity: 'note',
  });
  const full = ['Hình thức khen thưởng;Tập thể;Cá nhân', 'Bằng khen;;1', 'Giấy khen;;2', 'Cờ thi đua;4;'];
  expect(findingsOf(await examineCsv(full), 'zero-and-blank')).toEqual([]);
  const single = ['Tên phong trào thi đua;Số tập thể tham gia', 'A;0', 'B;', 'C;5'];
  expect(cellsOf(await examineCsv(single), 'zero-and-blank')).toEqual(['B3']);
});
