import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const outside = async (lines: readonly string[], settings = '') =>
  cellsOf(await examineCsv(lines, settings), 'rate-out-of-range');

describe('a percentage outside what it can be', () => {
  const TARGETS = 'Chỉ tiêu;Đơn vị đo;Kế hoạch;Thực hiện;Tỷ lệ (%)';

  it('is a share above 100 or below zero', async () => {
    expect(
      await outside([TARGETS, 'Tỷ lệ hộ nghèo;%;5;-4', 'Tỷ lệ hộ dùng nước sạch;%;95;100;105,3']),
    ).toEqual(['D2']);
    expect(await outside([TARGETS, 'Tỷ lệ che phủ rừng;Tỷ lệ %;42;425'])).toEqual(['D2']);
  });

  it('is none where more than the whole is possible', async () => {
    const lines = [
      'Tỷ lệ tăng trưởng;%;8;-2',
      'Tỷ lệ hoàn thành thu ngân sách;%;100;135',
      'Số hộ thoát nghèo;hộ;100;135;135',
      'Tốc độ tăng thu;%;5;120',
    ];
    expect(await outside([TARGETS, ...lines])).toEqual([]);
    expect(
      await outside(
        [TARGETS, 'Tỷ lệ gia đình văn hóa mở rộng;%;95;120'],
        'rules: {rate-out-of-range: {unbounded: [mở rộng]}}\n',
      ),
    ).toEqual([]);
  });

  it('is a rate of disbursement that the amounts beside it cannot explain', async () => {
    const alone = 'Dự án;Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)';
    expect(await outside([alone, 'Dự án 1;12;120', 'Dự án 2;12;100', 'Dự án 3;12;-3'])).toEqual(['C2', 'C4']);
    const carried =
      'Dự án;Năm trước chuyển sang (tỷ đồng);Kế hoạch vốn (tỷ đồng);Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)';
    expect(await outside([carried, 'Dự án 1;30;100;120;120'])).toEqual([]);
  });

  it('is a sum of shares above the whole', async () => {
    const header = 'Dự án;Kinh phí bố trí (tỷ đồng);Tỷ trọng (%)';
    const parts = ['Dự án 1;1;33,4', 'Dự án 2;1;33,3', 'Dự án 3;1;33,3'];
    expect(await outside([header, ...parts, 'Tổng số;3;100'])).toEqual([]);
    expect(await outside([header, ...parts.with(1, 'Dự án 2;1;33,4')])).toEqual([]);
    expect(await outside([header, ...parts.with(1, 'Dự án 2;1;43,3'), 'Tổng số;3;100'])).toEqual(['C2']);
    expect(await outside([header, ...parts.with(1, 'Dự án 2;1;333')])).toEqual(['C3']);
  });
});

describe('a rate of nobody knows what', () => {
  const without = async (...lines: string[]) => cellsOf(await examineCsv(lines), 'rate-without-whole');

  it('is told once a table, unless the title or another column says of what', async () => {
    const rows = ['Dự án 1;12;34', 'Dự án 2;31;62'];
    expect(await without('Dự án;Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)', ...rows)).toEqual(['C2']);
    expect(
      await without('Dự án;Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân so với kế hoạch (%)', ...rows),
    ).toEqual([]);
    expect(await without('Dự án;Kế hoạch vốn (tỷ đồng);Tỷ lệ giải ngân (%)', ...rows)).toEqual([]);
    const blank = ['Dự án 1;12;;34', 'Dự án 2;31;;62'];
    expect(await without('Dự án;Đã giải ngân (tỷ đồng);Kế hoạch vốn (tỷ đồng);Tỷ lệ (%)', ...blank)).toEqual(
      [],
    );
  });
});
