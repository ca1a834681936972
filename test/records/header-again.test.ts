import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const HEADER = 'Dự án;Kinh phí bố trí';
const SETTINGS = `units:
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
  - {id: ha-noi, name: Hà Nội}
period: {kind: year, year: 2024}
`;

describe('a header once more', () => {
  const tables = (between: string[]): string[] => [
    'Đơn vị tính: triệu đồng;',
    HEADER,
    'Nhà ở;300',
    ...between,
    HEADER,
    'Đường;40',
  ];
  const allocated = async (between: string[]): Promise<(string | undefined)[]> =>
    (await examineCsv(tables(between))).usable.records.spending.flatMap(({ values }) =>
      values.allocated === undefined ? [] : [values.allocated.toFixed()],
    );

  it.each([
    ['after a gap', [';', 'ĐVT: tỷ đồng;']],
    ['at once', ['ĐVT: tỷ đồng;']],
  ])('under another unit of money begins another table, %s', async (_, between) => {
    expect(await allocated(between)).toEqual(['300000000', '40000000000']);
  });

  it.each([
    ['the same words', ['Đơn vị tính: triệu đồng;']],
    ['a heading of rows', [';', 'II. Vốn sự nghiệp;']],
    ['the number of a page', [';', 'Trang 2;']],
    ['nothing', []],
  ])('under %s goes on with the first one', async (_, between) => {
    expect(await allocated(between)).toEqual(['300000000', '40000000']);
  });

  it('under another year is asked about', async () => {
    const rows = tables([';', 'Năm 2023;', 'Đơn vị tính: triệu đồng;']);
    expect(cellsOf(await examineCsv(rows, SETTINGS), 'period-mismatch')).toEqual(['A5']);
  });

  it('may be left out above the rows of another sender, who is asked about', async () => {
    const rows = ['Dự án;Kinh phí bố trí (tỷ đồng)', 'Nhà ở;300', 'Đơn vị: Hà Nội;', 'Đường;40'];
    expect(cellsOf(await examineCsv(rows, SETTINGS), 'unit-conflict')).toEqual(['A3']);
  });

  it('under another sender is not the first one’s', async () => {
    const rows = tables([';', 'Đơn vị: Hà Nội;', 'Đơn vị tính: triệu đồng;']);
    expect(cellsOf(await examineCsv(rows, SETTINGS), 'unit-conflict')).toEqual(['A5']);
  });
});
