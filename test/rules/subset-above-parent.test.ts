import { expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const above = async (...lines: string[]) => cellsOf(await examineCsv(lines), 'subset-above-parent');

it('rows under “Trong đó” are each held against the row above them, and never added', async () => {
  const head = ['Hình thức khen thưởng;Số lượng', 'Bằng khen;12'];
  expect(await above(...head, 'Trong đó: doanh nghiệp;12')).toEqual([]);
  expect(await above(...head, 'Trong đó: doanh nghiệp;13')).toEqual(['B3']);
  expect(await above(...head, 'Trong đó:;', '- doanh nghiệp;8', '- nữ;9', '- trẻ;15')).toEqual(['B6']);
  expect(await above(...head, 'Trong đó: doanh nghiệp;', 'Giấy khen;100', 'Trong đó: nữ;40')).toEqual([]);
});

it('columns under “Trong đó” are held against what they are some of', async () => {
  const known = 'Hình thức khen thưởng;Tổng số;Trong đó: tập thể';
  expect(await above(known, 'Bằng khen;12;12', 'Giấy khen;12;13')).toEqual(['C3']);
  const headings = ';Cá nhân;Cá nhân;Tập thể;Tập thể';
  const unknown = 'Hình thức khen thưởng;Tổng số;Trong đó: nữ;Tổng số;Trong đó: doanh nghiệp';
  expect(await above(headings, unknown, 'Bằng khen;12;5;7;8', 'Giấy khen;12;15;17;16')).toEqual(['E3', 'C4']);
});

it('a rate “of which” is no number of things', async () => {
  const header = 'Hình thức khen thưởng;Số lượng;Trong đó tỷ lệ nữ (%)';
  expect(await above(header, 'Bằng khen;12;45')).toEqual([]);
});

it('amounts are compared in đồng, and rounding is allowed', async () => {
  const header = 'Dự án;Kinh phí bố trí (tỷ đồng);Trong đó: vốn đầu tư (triệu đồng)';
  expect(await above(header, 'Dự án 1;2;1.500', 'Dự án 2;2;2.500')).toEqual(['C3']);
  const rounded = 'Dự án;Kinh phí bố trí (tỷ đồng);Trong đó: vốn đầu tư (tỷ đồng)';
  expect(await above(rounded, 'Dự án 1;1,2;1,23', 'Dự án 2;1,2;1,26')).toEqual(['C3']);
});
